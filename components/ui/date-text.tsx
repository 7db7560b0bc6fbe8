/** A day already written out (2027年2月1日（周一）) with its machine form; it never breaks across lines. */
export function DateText({ text, iso }: { text: string; iso?: string }) {
  return (
    <time className="date-text" dateTime={iso}>
      {text}
    </time>
  );
}
