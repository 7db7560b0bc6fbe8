/** A number as people write and paste it (“１，２３４.50”, “1 234.5 万元”) as a plain decimal string, or undefined. */
export function parseNumberText(text: string): string | undefined {
  const plain = text
    .normalize("NFKC")
    .replace(/[,，、\s ']/g, "")
    .replace(/^[¥￥]/, "")
    .replace(/(万元|元|%|人|家|项|个)$/, "")
    .replace(/^[+]/, "")
    .replace(/^[−–—]/, "-");
  if (!/^-?(\d+(\.\d*)?|\.\d+)$/.test(plain)) return undefined;
  const [whole = "", fraction = ""] = plain.replace(/^-/, "").split(".");
  const digits = whole.replace(/^0+(?=\d)/, "") || "0";
  const number = fraction ? `${digits}.${fraction}` : digits;
  return plain.startsWith("-") && /[1-9]/.test(number) ? `-${number}` : number;
}

/** Thousands grouped: “1234567.5” → “1,234,567.5”. */
export function groupDigits(number: string): string {
  const [whole = "", fraction] = number.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
