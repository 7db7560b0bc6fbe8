/** Text that a spreadsheet would take for a formula is marked as text (security.md, CSV injection). */
export function safeCell(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
