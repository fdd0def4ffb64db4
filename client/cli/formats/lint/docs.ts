/** Where a problem code is explained, from the root of SaveLog's repository. tools/docs.mjs writes these pages. */
export function docsOf(code: string): string {
  return `docs/problems/${code}.md`;
}
