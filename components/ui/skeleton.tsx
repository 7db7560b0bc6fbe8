/** Grey bars while a page loads; invisible for the first 300 ms. For loading.tsx. */
export function Skeleton({ lines = 6, label = "正在加载" }: { lines?: number; label?: string }) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} aria-hidden="true" />
      ))}
    </div>
  );
}
