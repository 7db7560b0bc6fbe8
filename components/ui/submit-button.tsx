"use client";

import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "./button";

/** The submit button of a plain `<form action>`: pending while its action runs. */
export function SubmitButton({ variant = "primary", pendingText = "正在提交…", ...rest }: Omit<ButtonProps, "type" | "pending">) {
  const { pending } = useFormStatus();
  return <Button {...rest} type="submit" variant={variant} pending={pending} pendingText={pendingText} />;
}
