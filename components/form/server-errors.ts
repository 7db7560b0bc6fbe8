import type { FieldPath, FieldValues, UseFormSetError } from "react-hook-form";
import type { FieldProblem } from "./field-paths";

/** What a server action answers when it refuses. Keys are paths: `rows.0.name` or `rows[0].name`; `""` is the form. */
export type ServerRefusal = { fieldErrors?: Readonly<Record<string, readonly string[] | undefined>>; formErrors?: readonly string[] };

export function normalizePath(path: string): string {
  return path.replace(/\[(\d+)\]/g, ".$1").replace(/^\./, "");
}

export function serverProblems(refusal: ServerRefusal): FieldProblem[] {
  const fields = Object.entries(refusal.fieldErrors ?? {}).flatMap(([path, messages]) =>
    messages?.length ? [{ name: normalizePath(path), message: messages.join("；") }] : [],
  );
  return [...fields, ...(refusal.formErrors ?? []).map((message) => ({ name: "", message }))];
}

/** Puts a server's refusal where the person can see it: at the fields, the rest in the summary. */
export function applyServerErrors<T extends FieldValues>(setError: UseFormSetError<T>, refusal: ServerRefusal): FieldProblem[] {
  const problems = serverProblems(refusal);
  for (const { name, message } of problems) {
    setError(name ? (name as FieldPath<T>) : "root.server", { type: "server", message });
  }
  return problems;
}
