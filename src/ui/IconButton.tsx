import type { ButtonHTMLAttributes, ReactNode } from "react";

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** What the button does, in words: its name and its tooltip. */
  label: string;
  children: ReactNode;
}

/** A button that shows a picture and says its name. */
export function IconButton({ label, children, className = "", ...rest }: IconButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} className={`icon-button ${className}`} {...rest}>
      {children}
    </button>
  );
}
