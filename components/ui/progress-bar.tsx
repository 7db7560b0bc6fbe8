/** How much is done, in words as well. */
export function ProgressBar({ label, value, max, text }: { label: string; value: number; max: number; /** “已完成 5 项，共 9 项”. */ text?: string }) {
  return (
    <div className="progress">
      <div>
        <span>{label}</span>
        <span>{text ?? `${Math.round((value / Math.max(max, 1)) * 100)}%`}</span>
      </div>
      <progress value={value} max={max} aria-label={label} />
    </div>
  );
}
