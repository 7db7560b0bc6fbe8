import { get } from "react-hook-form";

export type FieldProblem = { name: string; message: string };

/** The DOM id of a field: links in error summaries and in check-lists on other pages lead there. */
export function fieldId(prefix: string, name: string): string {
  return `${prefix}-${name.replaceAll(".", "-")}`;
}

/** The message of one field; for repeated rows also the message about the rows as a whole. */
export function errorMessage(errors: object, name: string): string | undefined {
  return messageOf(get(errors, name));
}

function messageOf(node: unknown): string | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  if ("message" in node && typeof node.message === "string" && node.message) return node.message;
  return "root" in node ? messageOf(node.root) : undefined;
}

/** Every message of an error tree with its path (`rows.0.name`); `root` stands for the rows, or ("") the form as a whole. */
export function collectProblems(errors: object, path = ""): FieldProblem[] {
  return Object.entries(errors).flatMap(([key, node]): FieldProblem[] => {
    if (key === "ref" || typeof node !== "object" || node === null) return [];
    const name = key === "root" ? path : path ? `${path}.${key}` : key;
    if ("message" in node && typeof node.message === "string" && "type" in node) return [{ name, message: node.message }];
    if (key === "root" && path === "") return collectProblems(node).map(({ message }) => ({ name: "", message }));
    return collectProblems(node, name);
  });
}

/** The longest beginning of a path that is known: an error deep inside a row is shown at the nearest field there is. */
export function nearestKnown(name: string, isKnown: (candidate: string) => boolean): string | undefined {
  const steps = name.split(".");
  for (let length = steps.length; length > 0; length -= 1) {
    const candidate = steps.slice(0, length).join(".");
    if (isKnown(candidate)) return candidate;
  }
  return undefined;
}
