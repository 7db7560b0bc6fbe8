"use client";

import { useFormState } from "react-hook-form";
import { Button } from "@/components/ui/button";

/** The main button of a FormFrame: says that work is under way and takes no second press. */
export function FormSubmit({ children, pendingText = "正在保存…" }: { children: string; pendingText?: string }) {
  const { isSubmitting } = useFormState();
  return (
    <Button type="submit" variant="primary" pending={isSubmitting} pendingText={pendingText}>
      {children}
    </Button>
  );
}
