import type { Messages } from "../en.ts";

export const chart: Messages["chart"] = {
  tabs: "Xem gì bên cạnh bản đồ",
  themes: "Chủ đề",
  documents: "Văn bản",
  network: "Mạng lưới",
  open: "Biểu đồ",
  openLabel: "Biểu đồ: tỉnh theo chủ đề, theo văn bản, và mạng lưới văn bản",
  close: "Đóng biểu đồ",
};
