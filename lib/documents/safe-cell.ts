/** Text that a spreadsheet would take for a formula, also one typed full-width, is marked as text (security.md, FI-8). */
export function safeCell(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}
