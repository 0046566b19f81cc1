import { useT } from "#i18n/I18n.tsx";

/** A frame may forbid what this section does, and the browser does not say so: the way out is a tab of its own. */
export function InFrame({ address }: { address: string }) {
  const t = useT();
  if (window.parent === window) return null;
  return (
    <p className="share-note">
      {t("share.inFrame")}{" "}
      <a className="link" href={address} target="_blank" rel="noopener">
        {t("share.ownTab")}
      </a>
    </p>
  );
}
