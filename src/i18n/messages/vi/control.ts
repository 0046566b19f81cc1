import type { Messages } from "../en.ts";

export const control: Messages["control"] = {
  next: "Bước sau",
};
