export type DiffPart = { kind: "same" | "removed" | "added"; text: string };

/** One Chinese character, one Latin word, one number, one run of spaces or one sign is a token. */
export function tokenize(text: string): string[] {
  return text.match(/\p{Script=Han}|[\p{Script=Latin}\p{M}'’-]+|\d[\d,.]*\d|\d|\s+|[^]/gu) ?? [];
}

/** Beyond this many edits a token diff tells nobody anything: the middle is shown as replaced. */
const maximumEdits = 1500;

/** Myers' O(ND) shortest edit script between two token lists; undefined when it would take too many edits. */
function editScript(before: readonly string[], after: readonly string[]): DiffPart[] | undefined {
  const limit = Math.min(before.length + after.length, maximumEdits);
  const trace: Int32Array[] = [];
  const offset = limit + 1;
  const furthest = new Int32Array(2 * limit + 3);
  for (let edits = 0; edits <= limit; edits += 1) {
    trace.push(furthest.slice(offset - edits - 1, offset + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const left = furthest[offset + diagonal - 1] ?? 0;
      const right = furthest[offset + diagonal + 1] ?? 0;
      let x = diagonal === -edits || (diagonal !== edits && left < right) ? right : left + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      furthest[offset + diagonal] = x;
      if (x >= before.length && x - diagonal >= after.length) return backtrack(trace, before, after);
    }
  }
  return undefined;
}

function backtrack(trace: readonly Int32Array[], before: readonly string[], after: readonly string[]): DiffPart[] {
  const parts: DiffPart[] = [];
  let x = before.length;
  let y = after.length;
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const furthest = trace[edits];
    const at = (diagonal: number) => furthest?.[diagonal + edits + 1] ?? 0;
    const diagonal = x - y;
    const down = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
    const previousX = edits === 0 ? 0 : at(down ? diagonal + 1 : diagonal - 1);
    const previousY = edits === 0 ? 0 : previousX - (down ? diagonal + 1 : diagonal - 1);
    while (x > previousX && y > previousY) {
      x -= 1;
      y -= 1;
      parts.push({ kind: "same", text: before[x] ?? "" });
    }
    if (edits === 0) break;
    if (down) parts.push({ kind: "added", text: after[previousY] ?? "" });
    else parts.push({ kind: "removed", text: before[previousX] ?? "" });
    x = previousX;
    y = previousY;
  }
  return parts.reverse();
}

/** Between two changes, a single kept sign or character reads as noise: it is taken into the change. */
function mergeIslands(parts: readonly DiffPart[]): DiffPart[] {
  const runs: { same: string; removed: string; added: string }[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (part.kind === "same") {
      if (last && !last.removed && !last.added) last.same += part.text;
      else runs.push({ same: part.text, removed: "", added: "" });
    } else if (last && (last.removed || last.added)) last[part.kind] += part.text;
    else runs.push({ same: "", removed: "", added: "", [part.kind]: part.text });
  }
  const merged: typeof runs = [];
  for (const [index, run] of runs.entries()) {
    const previous = merged.at(-1);
    const isIsland = run.same && index > 0 && index < runs.length - 1 && [...run.same].length === 1;
    const follows = previous && (previous.removed || previous.added) && (run.removed || run.added || isIsland);
    if (previous && follows) {
      previous.removed += run.same + run.removed;
      previous.added += run.same + run.added;
    } else merged.push({ ...run });
  }
  return merged.flatMap((run) =>
    [
      { kind: "same" as const, text: run.same },
      { kind: "removed" as const, text: run.removed },
      { kind: "added" as const, text: run.added },
    ].filter((part) => part.text !== ""),
  );
}

/** What was taken out of and put into a text; joined without “added” it is `before`, without “removed” it is `after`. */
export function diffText(before: string, after: string): DiffPart[] {
  const a = tokenize(before);
  const b = tokenize(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const middleBefore = a.slice(start, a.length - end);
  const middleAfter = b.slice(start, b.length - end);
  const middle = editScript(middleBefore, middleAfter) ?? [
    { kind: "removed" as const, text: middleBefore.join("") },
    { kind: "added" as const, text: middleAfter.join("") },
  ];
  return mergeIslands([
    { kind: "same" as const, text: a.slice(0, start).join("") },
    ...middle,
    { kind: "same" as const, text: a.slice(a.length - end).join("") },
  ].filter((part) => part.text !== ""));
}
