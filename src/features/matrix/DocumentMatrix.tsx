export function DocumentMatrix() {
  return null;
}
