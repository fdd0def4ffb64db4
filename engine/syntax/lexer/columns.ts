/** The column of `offset`, counting only when blanks alone stand before it on its line; a tab reaches to the next multiple of four. */
export function columnOf(text: string, offset: number): number {
  let lineStart = offset;
  while (lineStart > 0 && (text[lineStart - 1] === ' ' || text[lineStart - 1] === '\t')) lineStart--;
  let column = 0;
  for (let i = lineStart; i < offset; i++) column = text[i] === '\t' ? (column >> 2) * 4 + 4 : column + 1;
  return column;
}
