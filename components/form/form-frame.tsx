"use client";

import { useMemo, useState, type ReactNode } from "react";
import { FormProvider, get, useFormState, type FieldErrors, type FieldValues, type UseFormReturn } from "react-hook-form";
import { useHydrated } from "@/components/ui/use-hydrated";
import { ErrorSummary, type SummaryItem } from "./error-summary";
import { FormRegistryContext, type FormRegistry } from "./form-context";
import { collectProblems, fieldId, nearestKnown, type FieldProblem } from "./field-paths";
import { applyServerErrors, type ServerRefusal } from "./server-errors";

export type FormFrameProps<In extends FieldValues, Out> = {
  form: UseFormReturn<In, unknown, Out>;
  /** Sends the parsed values; what it returns are refusals to be shown, nothing means done. */
  onSubmit: (values: Out) => Promise<ServerRefusal | void>;
  children: ReactNode;
  summaryTitle?: string;
  /** Beginning of the fields' DOM ids; needed when a page has several forms. */
  idPrefix?: string;
  /** So that a button outside (in the action bar) can submit: `<Button type="submit" form={id}>`. */
  id?: string;
  className?: string;
};

type ShownProblem = FieldProblem & SummaryItem;

function inPageOrder(a: ShownProblem, b: ShownProblem): number {
  const first = a.targetId ? document.getElementById(a.targetId) : null;
  const second = b.targetId ? document.getElementById(b.targetId) : null;
  if (!first || !second || first === second) return Number(Boolean(second)) - Number(Boolean(first));
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** A form: summary of errors on top, fields, whatever the page puts below. Shape is checked here and again on the server. */
export function FormFrame<In extends FieldValues, Out>({ form, onSubmit, children, summaryTitle, idPrefix = "f", id, className = "form-frame" }: FormFrameProps<In, Out>) {
  const [shown, setShown] = useState<{ attempt: number; problems: ShownProblem[] }>({ attempt: 0, problems: [] });
  const registry = useMemo<FormRegistry>(() => ({ idPrefix, labels: new Map(), busy: new Map() }), [idPrefix]);
  const { errors } = useFormState({ control: form.control });
  const hydrated = useHydrated();

  function show(problems: readonly FieldProblem[]) {
    const located = problems.map(({ name, message }): ShownProblem => {
      const known = nearestKnown(name, (candidate) => registry.labels.has(candidate));
      return { name, message, targetId: known && fieldId(idPrefix, known), label: known && registry.labels.get(known) };
    });
    setShown(({ attempt }) => ({ attempt: attempt + 1, problems: located.sort(inPageOrder) }));
  }

  async function send(values: Out) {
    const waiting = [...registry.busy].map(([name, message]) => ({ name, message }));
    if (waiting.length > 0) return show(waiting);
    setShown(({ attempt }) => ({ attempt, problems: [] }));
    const refusal = await onSubmit(values);
    if (!refusal) return;
    const problems = applyServerErrors(form.setError, refusal);
    if (problems.length > 0) show(problems);
  }

  // A mended field leaves the summary; messages about the whole form or about uploads stay until the next attempt.
  const items = shown.problems.filter(({ name }) => name === "" || registryIsBusy(registry, name) || get(errors as FieldErrors, name) !== undefined);

  return (
    <FormRegistryContext value={registry}>
      <FormProvider {...form}>
        <form id={id} method="post" noValidate className={className} onSubmit={form.handleSubmit(send, (found) => show(collectProblems(found)))}>
          {/* Until the script is at work the fields can be read, not written: what is typed would be lost, and a plain
              submit would put it into the address. */}
          <fieldset disabled={!hydrated} className="form-body">
            <ErrorSummary items={items} attempt={shown.attempt} title={summaryTitle} />
            {children}
          </fieldset>
        </form>
      </FormProvider>
    </FormRegistryContext>
  );
}

function registryIsBusy(registry: FormRegistry, name: string): boolean {
  return registry.busy.has(name);
}
