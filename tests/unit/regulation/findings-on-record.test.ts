import { describe, expect, it } from "vitest";
import { completeDeclarations, type CompleteDeclaration } from "./complete-declarations";
import { entry, isTyped, pathsOf, spellChanges, spellComplete, valueAt, withValue } from "./record";

// What a rule says is stored with the decision. These records must not change silently: after a wanted change,
// `npx vitest run --project unit tests/unit/regulation -u`, and read the difference.

const kinds = Object.keys(completeDeclarations) as CompleteDeclaration[];

/** What each record goes through field by field: the first everything, the others what only they are asked. */
const asked: Readonly<Record<CompleteDeclaration, (path: readonly string[]) => boolean>> = {
  institution: ([first]) => first !== "filedOn",
  enterprise: ([first]) => ["basis", "ownIp", "marketAdvantage", "rdYears", "caliber", "attachedDocuments"].includes(first!),
  openService: ([first]) => ["category", "openService", "attachedDocuments"].includes(first!),
  globalRnd: ([first]) => ["globalPaths", "attachedDocuments"].includes(first!),
  overseas: ([first]) => ["overseasInstitution", "attachedDocuments"].includes(first!),
  foreign: ([first]) => ["foreignInvested", "rdYears", "attachedDocuments"].includes(first!),
};

describe("the findings on record", () => {
  it.each(kinds)("of a complete declaration: %s", async (kind) => {
    await expect(`${spellComplete(completeDeclarations[kind]())}\n`).toMatchFileSnapshot(`record/complete-${kind}.txt`);
  });

  it("of nothing but a day of filing", async () => {
    await expect(`${spellComplete({ filedOn: completeDeclarations.institution().filedOn })}\n`).toMatchFileSnapshot("record/complete-nothing.txt");
  });

  it.each(kinds)("of a declaration with one thing missing: %s", async (kind) => {
    const complete = completeDeclarations[kind]();
    const canBeMissing = ([first, index]: readonly string[]) => first !== "rdYears" || index === undefined;
    const entries = pathsOf(complete).filter(asked[kind]).filter(canBeMissing).map((path) => entry(path.join("."), spellChanges(complete, withValue(complete, path, undefined))));
    await expect(entries.join("\n")).toMatchFileSnapshot(`record/missing-${kind}.txt`);
  });

  it.each(kinds)("are the same for a blank text, an empty list and a missing one, but for these: %s", async (kind) => {
    const complete = completeDeclarations[kind]();
    const entries = pathsOf(complete).filter(asked[kind]).filter(isTyped).flatMap((path) => {
      const value = valueAt(complete, path);
      const nothing = typeof value === "string" ? " " : Array.isArray(value) ? [] : undefined;
      if (nothing === undefined) return [];
      if (path[0] === "rdYears" && path.length > 1) return [entry(path.join("."), spellChanges(complete, withValue(complete, path, nothing)))];
      const [missing, blank] = [undefined, nothing].map((given) => spellChanges(complete, withValue(complete, path, given)));
      return missing === blank ? [] : [entry(path.join("."), blank!)];
    });
    await expect(entries.join("\n")).toMatchFileSnapshot(`record/blank-${kind}.txt`);
  });

  it.each(kinds)("do not depend on spaces around a text, but for these: %s", async (kind) => {
    const complete = completeDeclarations[kind]();
    const entries = pathsOf(complete).filter(asked[kind]).filter(isTyped).flatMap((path) => {
      const value = valueAt(complete, path);
      if (typeof value !== "string") return [];
      const spaced = spellChanges(complete, withValue(complete, path, ` ${value}\t`));
      return spaced === "as the complete declaration" ? [] : [entry(path.join("."), spaced)];
    });
    await expect(entries.join("\n")).toMatchFileSnapshot(`record/spaced-${kind}.txt`);
  });
});
