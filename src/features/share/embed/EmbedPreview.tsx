import { useRef, useState } from "react";
import { type EmbedShape, type EmbedSource, frameAttributes, heightAt } from "#host/embedCode.ts";
import { percentFormat } from "#i18n/formats.ts";
import { useLang, useT } from "#i18n/I18n.tsx";
import { useSeen } from "#ui/useSeen.ts";
import { useWidth } from "#ui/useWidth.ts";
import { useFrameHeight } from "./useFrameHeight.ts";

interface EmbedPreviewProps {
  source: EmbedSource;
  shape: EmbedShape;
}

/** Columns of a host's page: a phone, an article, a page of its own. */
const COLUMNS = [360, 720, 1100] as const;
/** Less than this, and a column of an article would be drawn at less than two thirds. */
const PHONE_ROOM = 480;

/**
 * The frame as a host's page would show it, made smaller where the dialog is narrower than the column. It is sent for
 * when it comes into sight: whoever wants a link does not load a second atlas.
 */
export function EmbedPreview({ source, shape }: EmbedPreviewProps) {
  const t = useT();
  const lang = useLang();
  const stage = useRef<HTMLDivElement>(null);
  const room = useWidth(stage);
  const seen = useSeen(stage);
  const [chosen, setColumn] = useState<(typeof COLUMNS)[number] | null>(null);
  // A phone begins with what a phone would show.
  const column = chosen ?? (room > 0 && room < PHONE_ROOM ? 360 : 720);
  const width = Math.min(shape.width ?? column, column);
  const scale = room > 0 ? Math.min(1, room / width) : 1;
  const { src } = frameAttributes(source, shape);
  return (
    <div className="embed-preview">
      <div className="embed-preview-head">
        <fieldset className="share-formats">
          <legend className="share-label">{t("share.embed.preview")}</legend>
          {COLUMNS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="embed-column"
                checked={one === column}
                onChange={() => setColumn(one)}
              />
              {`${one} px`}
            </label>
          ))}
        </fieldset>
        {scale < 1 && (
          <p className="share-note">
            {t("share.embed.scaled", { share: percentFormat(lang).format(scale) })}
          </p>
        )}
      </div>
      <div ref={stage} className="embed-stage">
        {seen && room > 0 ? (
          // Another address gets another frame: one that goes on from address to address fills the reader's history.
          <Frame key={src} source={source} shape={shape} width={width} scale={scale} />
        ) : (
          <p className="embed-waiting share-note">{t("share.embed.waiting")}</p>
        )}
      </div>
      <p className="share-note">{t("share.embed.previewNote")}</p>
    </div>
  );
}

function Frame({ source, shape, width, scale }: EmbedPreviewProps & { width: number; scale: number }) {
  const t = useT();
  const frame = useRef<HTMLIFrameElement>(null);
  const reported = useFrameHeight(frame);
  const { src, allow, sandbox } = frameAttributes(source, shape);
  const height = (shape.height === "content" && reported) || heightAt(width, shape.height);
  return (
    <div className="embed-frame" style={{ width: width * scale, height: height * scale }}>
      <p className="embed-loading share-note" aria-hidden="true">
        {t("app.loading")}
      </p>
      <iframe
        ref={frame}
        src={src}
        title={t("share.embed.previewTitle", { title: source.title })}
        loading="lazy"
        allow={allow}
        sandbox={sandbox}
        style={{ width, height, transform: `scale(${scale})` }}
      />
    </div>
  );
}
