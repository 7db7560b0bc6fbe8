export type ConflictField = { name: string; label: string; mine: string; theirs: string };
export type ConflictChoice = "mine" | "theirs";

/** A value as text to compare: rows one a line, cells apart. */
export function spellValue(value: unknown): string {
  if (value === undefined || value === null || value === "") return "";
  if (typeof value === "boolean") return value ? "是" : "否";
  if (Array.isArray(value)) return value.map((item) => spellValue(item)).join("\n");
  if (typeof value === "object") {
    const record = value as Record<string, unknown>;
    if (typeof record.name === "string" && typeof record.size === "number") return record.name; // a file
    return Object.values(record).map(spellValue).filter(Boolean).join("　");
  }
  return String(value);
}

/** The fields (top level; a table of rows is one field) in which two versions differ. */
export function conflictFields(mine: object, theirs: object, labels: Readonly<Record<string, string>>, spell: (value: unknown, name: string) => string = spellValue): ConflictField[] {
  const ours = mine as Record<string, unknown>;
  const others = theirs as Record<string, unknown>;
  return [...new Set([...Object.keys(ours), ...Object.keys(others)])]
    .filter((name) => JSON.stringify(ours[name]) !== JSON.stringify(others[name]))
    .map((name) => ({ name, label: labels[name] ?? name, mine: spell(ours[name], name), theirs: spell(others[name], name) }));
}

/** Mine, with the chosen fields taken from theirs. */
export function applyChoices<T extends object>(mine: T, theirs: T, choices: Readonly<Record<string, ConflictChoice>>): T {
  const taken = Object.entries(choices).filter(([, choice]) => choice === "theirs");
  return { ...mine, ...Object.fromEntries(taken.map(([name]) => [name, (theirs as Record<string, unknown>)[name]])) };
}
