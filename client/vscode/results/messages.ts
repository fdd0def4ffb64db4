/** Messages of the report page to the extension; sent by render/script.ts. Lines and columns count from 1. */
export type PageMessage =
  | { readonly type: 'open'; readonly file: string; readonly line: number; readonly column: number }
  | { readonly type: 'explain'; readonly code: string }
  | { readonly type: 'runAgain' }
  | { readonly type: 'chooseHandler' };

/** Reads what a page sent: the message, or undefined when it is none of ours (a page is never trusted for its shape). */
export function readMessage(value: unknown): PageMessage | undefined {
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  const { type, file, line, column, code } = value as Readonly<Record<string, unknown>>;
  switch (type) {
    case 'open':
      return typeof file === 'string' && isPosition(line) && isPosition(column)
        ? { type, file, line, column }
        : undefined;
    case 'explain':
      return typeof code === 'string' && /^[a-z0-9-]+$/.test(code) ? { type, code } : undefined;
    case 'runAgain':
    case 'chooseHandler':
      return { type };
    default:
      return undefined;
  }
}

function isPosition(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}
