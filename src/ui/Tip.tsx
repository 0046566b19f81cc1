import { Tooltip } from "@base-ui/react/tooltip";
import type { ComponentProps, ReactNode } from "react";

interface TipProps extends Omit<ComponentProps<typeof Tooltip.Popup>, "className" | "children"> {
  anchor: Element;
  side?: "top" | "bottom";
  /** The pointer has come onto the description, and has left it. */
  onEnter: () => void;
  onLeave: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The description of what is pointed at or focused, beside it; Escape closes it. */
export function Tip({ anchor, side = "top", onEnter, onLeave, onClose, children, ...popup }: TipProps) {
  return (
    <Tooltip.Root open onOpenChange={(_, { reason }) => reason === "escape-key" && onClose()}>
      <Tooltip.Portal>
        <Tooltip.Positioner
          anchor={anchor}
          side={side}
          sideOffset={5}
          collisionPadding={8}
          className="tip-at"
        >
          <Tooltip.Popup className="tip" onPointerEnter={onEnter} onPointerLeave={onLeave} {...popup}>
            {children}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
