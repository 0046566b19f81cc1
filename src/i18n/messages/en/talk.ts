export const talk = {
  open: "Present",
};
