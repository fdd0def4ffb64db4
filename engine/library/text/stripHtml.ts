/** `String.stripHtmlTags`: without anything between `<` and `>`. [D] A `<` that nothing closes stays. */
export function stripHtmlTags(text: string): string {
  let plain = '';
  let from = 0;
  for (;;) {
    const open = text.indexOf('<', from);
    const close = open < 0 ? -1 : text.indexOf('>', open);
    if (close < 0) return plain + text.slice(from);
    plain += text.slice(from, open);
    from = close + 1;
  }
}
