declare module "edtf" {
  /** Parses Extended Date/Time Format; throws an Error where the text is none. */
  export default function edtf(text: string): { min: number | null; max: number | null };
}
