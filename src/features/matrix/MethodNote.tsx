import { useT } from "#i18n/I18n.tsx";

/** By which method shares are told apart, and how far to trust it. */
export function MethodNote({ compared }: { compared: number }) {
  const t = useT();
  return (
    <p>
      {t("matrix.legend.method", { count: compared })} {t("matrix.legend.dependence")}{" "}
      <a className="link" href="#method">
        {t("matrix.legend.link")}
      </a>
    </p>
  );
}
