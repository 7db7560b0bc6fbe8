const weekdays = ["日", "一", "二", "三", "四", "五", "六"];

function asIso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1900 || year > 2199) return undefined;
  return date.toISOString().slice(0, 10);
}

/** A day as people write and paste it (2026-07-10, 2026/7/10, 2026.7.10, 2026年7月10日, 20260710) as YYYY-MM-DD, or undefined. */
export function parseDayText(text: string): string | undefined {
  const plain = text.normalize("NFKC").trim();
  const match = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/.exec(plain.replace(/\s/g, "")) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (!match) return undefined;
  return asIso(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** 2026-07-10 → 2026年7月10日（周五）. */
export function spellDay(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  return `${year}年${month}月${day}日（周${weekday}）`;
}
