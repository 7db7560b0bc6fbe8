/** Characters as a person counts them: a rare character outside the basic plane is one, so is a line break. */
export function countCharacters(text: string): number {
  return [...text.replaceAll("\r\n", "\n")].length;
}

/** “已写 120 字，还可写 880 字” or, over the limit, how much to cut. Nothing is ever cut for the person. */
export function describeCount(count: number, limit: number): string {
  const figure = (value: number) => value.toLocaleString("zh-CN");
  if (count > limit) return `已写 ${figure(count)} 字，超出 ${figure(count - limit)} 字（上限 ${figure(limit)} 字）`;
  return `已写 ${figure(count)} 字，还可写 ${figure(limit - count)} 字`;
}
