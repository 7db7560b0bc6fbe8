import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icons";
import type { FieldProps, FieldWiring } from "./use-field";

type FieldShellProps = Pick<FieldProps, "label" | "hint" | "clause" | "required" | "readOnly"> & {
  wiring: FieldWiring;
  /** A set of choices is a fieldset with a legend. */
  group?: boolean;
  wide?: boolean;
  children: ReactNode;
};

/** Label with “必填/选填” and clause, hint, error, control: in this order, so that the error is read before the control. */
export function Field({ label, hint, clause, required, readOnly, wiring, group, wide, children }: FieldShellProps) {
  const className = wide ? "field field-wide" : "field";
  const mark = readOnly ? "不可修改" : required ? "必填" : "选填";
  const head = (
    <>
      {group ? <span className="field-label-text">{label}</span> : <label htmlFor={wiring.id}>{label}</label>}
      <span className="field-mark">{mark}</span>
      {clause && <span className="field-clause">{clause}</span>}
    </>
  );
  const rest = (
    <>
      {hint && (
        <div className="field-hint" id={wiring.hintId}>
          {hint}
        </div>
      )}
      <FieldError id={wiring.errorId} message={wiring.error} />
      {children}
    </>
  );
  if (group) {
    return (
      <fieldset className={className} data-invalid={wiring.error ? "" : undefined} aria-describedby={wiring.describedBy}>
        <legend className="field-label">{head}</legend>
        {rest}
      </fieldset>
    );
  }
  return (
    <div className={className} data-invalid={wiring.error ? "" : undefined}>
      <div className="field-label">{head}</div>
      {rest}
    </div>
  );
}

export function FieldError({ id, message }: { id: string; message: string | undefined }) {
  if (!message) return null;
  return (
    <p className="field-error" id={id}>
      <Icon name="warning" label="错误" />
      {message}
    </p>
  );
}
