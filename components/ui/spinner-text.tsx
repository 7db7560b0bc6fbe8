/** Work that takes longer than a moment, said in words. */
export function SpinnerText({ children = "正在加载…" }: { children?: string }) {
  return (
    <span className="spinner-text" role="status">
      {children}
    </span>
  );
}
