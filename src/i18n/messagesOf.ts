import { en, type Messages } from "./messages/en.ts";
import { vi } from "./messages/vi.ts";

const catalogues: Record<"en" | "vi", Messages> = { en, vi };

export const messagesOf = (lang: "en" | "vi"): Messages => catalogues[lang];
