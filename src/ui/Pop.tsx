import { Popover } from "@base-ui/react/popover";
import type { ReactNode } from "react";

interface PopProps {
  /** What the button is called. */
  label: string;
  /** Shown when the pointer rests on a button without words. */
  title?: string;
  /** What the button shows. */
  button: ReactNode;
  buttonClass: string;
  className?: string;
  /** Given where the content can close it; otherwise it keeps that to itself. */
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children: ReactNode;
}

/** A button and what it opens above itself; Escape, a click beside it and the button close it again. */
export function Pop({
  label,
  title,
  button,
  buttonClass,
  className = "",
  open,
  onOpenChange,
  children,
}: PopProps) {
  return (
    <Popover.Root open={open} onOpenChange={onOpenChange}>
      <Popover.Trigger className={buttonClass} aria-label={label} title={title}>
        {button}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="top" align="end" sideOffset={6} collisionPadding={8} className="pop-at">
          <Popover.Popup className={`pop ${className}`}>{children}</Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** What it is called for those who hear it, and its first line. */
export const PopTitle = ({ children }: { children: ReactNode }) => (
  <Popover.Title className="kicker">{children}</Popover.Title>
);
