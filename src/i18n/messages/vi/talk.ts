import type { Messages } from "../en.ts";

export const talk: Messages["talk"] = {
  open: "Trình bày",
};
