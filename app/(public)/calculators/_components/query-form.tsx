import Form from "next/form";
import type { ReactNode } from "react";
import { ErrorSummary } from "@/components/form/error-summary";
import { Button } from "@/components/ui/button";
import { queryFieldId } from "./query-field";

export type QueryFormProps = {
  action: string;
  /** Further parameters of the address. */
  hidden?: Readonly<Record<string, string>>;
  /** What is in the fields: when the address changes they begin anew. */
  state: string;
  /** Why there is no answer; without `name` it is about the whole. */
  problem?: { name?: string; label?: string; message: string };
  submit: string;
  children: ReactNode;
};

/** A GET form of a calculator: what was asked and so the answer is in the address. */
export function QueryForm({ action, hidden = {}, state, problem, submit, children }: QueryFormProps) {
  const item = problem && { message: problem.message, label: problem.label, ...(problem.name ? { targetId: queryFieldId(problem.name) } : {}) };
  return (
    <Form action={action} prefetch={false} key={state} className="form-frame">
      {item && <ErrorSummary items={[item]} attempt={1} title="还不能计算，请先修改以下内容" />}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="button-row">
        <Button type="submit" variant="primary">
          {submit}
        </Button>
      </div>
    </Form>
  );
}
