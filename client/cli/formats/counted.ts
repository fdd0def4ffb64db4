/** `1 row`, `2 rows`, `2 classes`: a number with its noun. `plural` is given where it takes more than an s. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
