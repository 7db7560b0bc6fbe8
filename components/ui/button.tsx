import type { ButtonHTMLAttributes, MouseEvent } from "react";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger" | "danger-quiet";

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** `primary` once a page; `danger` only for what harms. */
  variant?: ButtonVariant;
  small?: boolean;
  /** Work is under way (client components only): the button keeps its focus, takes no second press and says so. */
  pending?: boolean;
  pendingText?: string;
};

function swallow(event: MouseEvent) {
  event.preventDefault();
}

/** A plain button; the words are a verb and its object (“提交申报”, not “确定”). */
export function Button({ variant = "secondary", small, pending, pendingText = "正在处理…", className, children, type = "button", onClick, ...rest }: ButtonProps) {
  const classes = ["btn", `btn-${variant}`, small && "btn-small", className].filter(Boolean).join(" ");
  return (
    <button {...rest} type={type} className={classes} aria-disabled={pending || undefined} data-pending={pending || undefined} onClick={pending ? swallow : onClick}>
      {pending ? pendingText : children}
    </button>
  );
}
