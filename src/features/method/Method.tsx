import { lazy, Suspense, useSyncExternalStore } from "react";
import { useT } from "#i18n/I18n.tsx";
import { createMethodAddress } from "./methodAddress.ts";

const MethodDialog = lazy(() =>
  import("./MethodDialog.tsx").then((module) => ({ default: module.MethodDialog })),
);

const address = createMethodAddress(window);

/** The page about the method, while its address asks for it; its words and figures are sent for then. */
export function Method() {
  const open = useSyncExternalStore(address.subscribe, address.isOpen);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <MethodDialog onClose={address.close} />
    </Suspense>
  );
}

/** The foot of the rail: what kind of thing this is, and the way to how it is made. */
export function MethodFoot() {
  const t = useT();
  return (
    <footer className="method-foot">
      <p>{t("app.neutral")}</p>
      <a
        className="link"
        href={address.href}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
          event.preventDefault();
          address.show();
        }}
      >
        {t("app.method")}
      </a>
    </footer>
  );
}
