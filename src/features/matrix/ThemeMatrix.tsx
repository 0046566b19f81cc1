export function ThemeMatrix() {
  return null;
}
