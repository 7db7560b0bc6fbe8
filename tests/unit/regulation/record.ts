import { checkEligibility } from "@/lib/regulation/eligibility";
import type { Declaration } from "@/lib/regulation/declaration";
import type { Finding } from "@/lib/regulation/finding";
import { defaultParameters, type ParameterValues } from "@/lib/regulation/parameters";

/** A declaration that differs in one thing from a complete one: its name in the record, the change, other parameters. */
export type Departure = readonly [name: string, change: Partial<Declaration>, parameters?: Partial<ParameterValues>];

/** A finding with everything that is stored of it, for a file that people read and compare. */
export function spellFinding({ rule, clause, force, outcome, title, explanation, about, inputs, setAside }: Finding): string {
  return [
    `${rule} ${clause} ${force} ${outcome} ${title}`,
    `    「${explanation}」`,
    `    about ${about.length} ${about.join(" ")}`.trimEnd(),
    `    inputs ${JSON.stringify(inputs)}`,
    ...(setAside === undefined ? [] : [`    setAside 「${setAside}」`]),
  ].join("\n");
}

export function spellFindings(findings: readonly Finding[]): string {
  return findings.map(spellFinding).join("\n");
}

/** One entry of a record: a heading and what was found. */
export function entry(heading: string, findings: string): string {
  return `# ${heading}\n${findings}\n`;
}

function check(declaration: Declaration, parameters: Partial<ParameterValues> = {}) {
  return checkEligibility(declaration, { ...defaultParameters(), ...parameters });
}

export function spellComplete(declaration: Declaration): string {
  const { verdict, findings } = check(declaration);
  return `verdict ${verdict}\n${spellFindings(findings)}`;
}

/** Only the findings that are other than those of the complete declaration, and the rules that are silent now. */
export function spellChanges(complete: Declaration, declaration: Declaration, parameters?: Partial<ParameterValues>): string {
  const [before, after] = [check(complete), check(declaration, parameters)];
  const [known, speaking] = [new Set(before.findings.map(spellFinding)), new Set(after.findings.map(({ rule }) => rule))];
  const lines = [
    ...(before.verdict === after.verdict ? [] : [`verdict ${after.verdict}`]),
    ...before.findings.filter(({ rule }) => !speaking.has(rule)).map(({ rule }) => `silent ${rule}`),
    ...after.findings.map(spellFinding).filter((finding) => !known.has(finding)),
  ];
  return lines.length === 0 ? "as the complete declaration" : lines.join("\n");
}

export function spellDepartures(complete: Declaration, departures: readonly Departure[]): string {
  return departures.map(([name, change, parameters]) => entry(name, spellChanges(complete, { ...complete, ...change }, parameters))).join("\n");
}

type Node = { [key: string]: unknown };

/** Every path into a declaration, each list and its first row included. */
export function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  const here = path.length === 0 ? [] : [[...path]];
  if (value === null || typeof value !== "object") return here;
  const keys = Array.isArray(value) ? (value.length > 0 && typeof value[0] === "object" ? ["0"] : []) : Object.keys(value);
  const inside = keys.flatMap((key) => pathsOf((value as Node)[key], [...path, key]));
  return path.at(-1) === "0" ? inside : [...here, ...inside];
}

/** The declaration with the value at a path replaced; `undefined` takes it out. */
export function withValue(declaration: Declaration, path: readonly string[], value: unknown): Declaration {
  const copy = structuredClone(declaration) as unknown as Node;
  const parent = path.slice(0, -1).reduce((node, key) => node[key] as Node, copy);
  if (value === undefined) delete parent[path.at(-1)!];
  else parent[path.at(-1)!] = value;
  return copy as unknown as Declaration;
}

/** Facts that are chosen from a list, days and numbers: they are never blank and never spaced. */
const notTyped: ReadonlySet<string> = new Set([
  "category", "basis", "organizationKind", "legalForm", "affiliation", "foreignInvestment", "kind", "relation", "signedBy", "role", "level", "holder",
  "caliber", "direction", "state", "mode", "investorKind", "scope", "fieldCode", "cityCode", "region", "parentRegion", "signedOn", "expiresOn", "issuedOn", "establishedOn", "revokedOn",
]);

export function isTyped(path: readonly string[]): boolean {
  return !notTyped.has(path.at(-1)!);
}

export function valueAt(declaration: Declaration, path: readonly string[]): unknown {
  return path.reduce<unknown>((node, key) => (node as Node)[key], declaration);
}
