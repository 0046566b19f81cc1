export const embed = {
  open: "Open the atlas",
};
