import { ArrowUpRight } from "lucide-react";
import { useT } from "#i18n/I18n.tsx";
import { useView } from "#state/AtlasState.tsx";
import type { Panel } from "#state/view.ts";
import { viewAddress } from "#state/viewAddress.ts";

/** What a short list leaves out stands in the atlas, in a tab of its own, in the same view. */
export function Rest({ count, panel }: { count: number; panel: Panel }) {
  const t = useT();
  const view = useView((state) => state.view);
  if (count <= 0) return null;
  return (
    <p className="brief-rest">
      <a className="link" href={viewAddress({ ...view, panel })} target="_blank" rel="noopener">
        {t("embed.more", { count })}
        <ArrowUpRight size={14} aria-hidden="true" />
      </a>
    </p>
  );
}
