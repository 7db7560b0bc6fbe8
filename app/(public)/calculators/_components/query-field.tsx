import { Field } from "@/components/form/field";

export type QueryFieldProps = {
  /** Name in the address; also the path under which the law's answer speaks of it. */
  name: string;
  label: string;
  hint?: string;
  value?: string;
  error?: string;
  required?: boolean;
  width?: "short" | "medium" | "full";
  inputMode?: "text" | "numeric";
};

/** A field of a plain GET form: it works without script, and the answer has an address. */
export function QueryField({ name, label, hint, value, error, required = false, width = "short", inputMode }: QueryFieldProps) {
  const id = queryFieldId(name);
  const describedBy = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;
  return (
    <Field label={label} hint={hint} required={required} wiring={{ id, hintId: `${id}-hint`, errorId: `${id}-error`, error, describedBy }}>
      <input
        id={id}
        name={name}
        defaultValue={value}
        className={width === "full" ? "control" : `control control-${width}`}
        inputMode={inputMode}
        autoComplete="off"
        maxLength={700}
        aria-required={required || undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy}
      />
    </Field>
  );
}

export function queryFieldId(name: string): string {
  return `f-${name}`;
}
