import type { Messages } from "../en.ts";

export const embed: Messages["embed"] = {
  open: "Mở tập bản đồ",
};
