import { type PointerEvent, useMemo, useRef } from "react";
import type { View } from "#state/view.ts";
import { useSeen } from "#ui/useSeen.ts";
import type { Screen, Spot } from "./partner/message.ts";
import { pictureCamera, stepDrawing } from "./stepDrawing.ts";
import { useStepModel } from "./useStepModel.ts";

interface StepPictureProps {
  view: View;
  screen: Screen;
  /** What the picture is of, in words; without it the words around it say that. */
  label?: string;
  /** The camera that the audience really has; else the view's own, else one that fits. */
  live?: boolean;
  onPoint?: (spot: Spot) => void;
  onPick?: (province: string) => void;
}

/** What a view looks like on a screen, small: drawn when it comes into sight. */
export function StepPicture({ view, screen, label, live = false, onPoint, onPick }: StepPictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const seen = useSeen(frame);
  const drawn = useStepModel(view, seen);
  const markup = useMemo(() => {
    if (!drawn) return "";
    const { model, land } = drawn;
    const camera = (live ? screen.camera : view.camera) ?? pictureCamera(model, screen);
    return stepDrawing(model, land, camera, screen);
  }, [drawn, live, screen, view.camera]);
  const point = ({ clientX, clientY, currentTarget }: PointerEvent) => {
    const box = currentTarget.getBoundingClientRect();
    onPoint?.({ x: share(clientX - box.left, box.width), y: share(clientY - box.top, box.height) });
  };
  return (
    <div
      ref={frame}
      className="step-picture"
      style={{ aspectRatio: `${screen.width} / ${screen.height}` }}
      onPointerMove={onPoint && point}
      onPointerDown={onPoint && point}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the audience's map and its table select by the keyboard */}
      <svg
        className="atlas-svg step-drawing"
        viewBox={`0 0 ${screen.width} ${screen.height}`}
        {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
        onClick={
          onPick &&
          ((event) => {
            const path = event.target instanceof Element ? event.target.closest("[data-province]") : null;
            const province = path?.getAttribute("data-province");
            if (province) onPick(province);
          })
        }
        // biome-ignore lint/security/noDangerouslySetInnerHtml: outlines drawn from the boundaries, no words in them
        dangerouslySetInnerHTML={{ __html: markup }}
      />
    </div>
  );
}

const share = (offset: number, of: number): number => Math.min(1, Math.max(0, of > 0 ? offset / of : 0));
