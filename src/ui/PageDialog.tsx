import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { IconButton } from "./IconButton.tsx";

interface PageDialogProps {
  title: string;
  lead: string;
  /** What the button that closes it is called. */
  closeLabel: string;
  onClose: () => void;
  className?: string;
  /** What has the focus first; the button that closes it unless told otherwise. */
  initialFocus?: RefObject<HTMLElement | null>;
  children: ReactNode;
}

/** A page over the page, with a title and a button to close it; Escape and a click beside it close it too. */
export function PageDialog(props: PageDialogProps) {
  const { title, lead, closeLabel, onClose, className = "", initialFocus, children } = props;
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="page-dialog-backdrop" />
        <Dialog.Popup className={`page-dialog ${className}`} initialFocus={initialFocus}>
          <header className="page-dialog-head">
            <div>
              <Dialog.Title className="page-dialog-title">{title}</Dialog.Title>
              <Dialog.Description className="text-[13px] text-muted">{lead}</Dialog.Description>
            </div>
            <Dialog.Close
              render={
                <IconButton label={closeLabel}>
                  <X aria-hidden="true" />
                </IconButton>
              }
            />
          </header>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
