import type { Messages } from "./messages/en.ts";

declare module "use-intl/core" {
  interface AppConfig {
    Locale: "en" | "vi";
    Messages: Messages;
  }
}
