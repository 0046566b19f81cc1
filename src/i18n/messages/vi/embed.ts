import type { Messages } from "../en.ts";

export const embed: Messages["embed"] = {
  open: "Mở trong tập bản đồ",
  openView: "Mở trang này trong tập bản đồ, ở thẻ mới",
  choose: "Hãy chọn một tỉnh trên bản đồ. Mỗi dữ kiện đều dẫn tới đoạn văn nêu điều đó.",
  more: "{count, plural, other {còn # mục trong tập bản đồ}}",
  copyLink: "Chép liên kết",
  copied: "Đã chép liên kết",
  copyThis: "Nhấn Ctrl+C (trên máy Mac: ⌘C) để chép:",
  fullScreen: "Toàn màn hình",
  leaveFullScreen: "Thoát toàn màn hình",
  frame: "Về khung này",
  story: {
    label: "Câu chuyện",
    step: "{number} trên {of}",
    next: "Tiếp",
    back: "Trước",
    again: "Xem lại từ đầu",
    nextOf: "Bước tiếp: {headline}",
    backOf: "Bước trước: {headline}",
    unknown: "Tập bản đồ này không có câu chuyện “{story}”.",
    unreadable: "Không thể hiện câu chuyện này trong khung: địa chỉ không mang đủ nội dung.",
    failed: "Không tải được câu chuyện ({detail}).",
  },
};
