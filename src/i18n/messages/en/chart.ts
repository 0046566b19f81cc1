export const chart = {
  tabs: "What to show beside the map",
  themes: "Themes",
  documents: "Documents",
  network: "Network",
  open: "Charts",
  openLabel: "Charts: provinces by themes and by documents, and the network of documents",
  close: "Close the charts",
};
