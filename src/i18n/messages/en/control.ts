export const control = {
  next: "Next step",
};
