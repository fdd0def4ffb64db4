/**
 * `text` with what stands between `<!-- name, written by tools/docs.mjs -->` and `<!-- end of name -->` replaced.
 * @throws Error when the two marks are missing
 */
export function replaceRegion(text: string, name: string, content: string): string {
  const begin = `<!-- ${name}, written by tools/docs.mjs -->`;
  const end = `<!-- end of ${name} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`the marks ${begin} and ${end} are missing`);
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}
