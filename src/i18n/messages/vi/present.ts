import type { Messages } from "../en.ts";

export const present: Messages["present"] = {
  leave: "Rời bài trình bày",
};
