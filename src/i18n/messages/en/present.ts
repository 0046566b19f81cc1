export const present = {
  leave: "Leave the talk",
};
