/**
 * The latest decision record that can carry a release: recorded after the last release of the list and after everything
 * to be released had entered the decision stage (第十一条（五）“经决策程序后”). Undefined when none does.
 */
export function findCoveringDecision<D extends { recordedAt: Date }>(
  decisions: readonly D[],
  documents: readonly { releasedAt: Date }[],
  enteredDecisionAt: readonly Date[],
): D | undefined {
  const after = Math.max(0, ...documents.map(({ releasedAt }) => releasedAt.getTime()), ...enteredDecisionAt.map((at) => at.getTime()));
  return decisions.filter(({ recordedAt }) => recordedAt.getTime() >= after).sort((left, right) => left.recordedAt.getTime() - right.recordedAt.getTime()).at(-1);
}
