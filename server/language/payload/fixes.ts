import type { Problem } from '../../../engine/problems/problem';
import type { Edit, Fix } from '../fix';

/**
 * The quick fix of a problem of `checkPayload`, in a list; empty when there is no certain repair, or when `text` is not
 * long enough to be the text that was checked. Rules give the repair with the problem: `replacement` is the text that
 * belongs in place of the range, `edit` a change elsewhere.
 */
export function payloadFixes(problem: Problem, text: string): Fix[] {
  const edit = editOf(problem);
  if (!edit || edit.start < 0 || edit.end < edit.start || edit.end > text.length) return [];
  return [{ title: titleOf(problem, edit, text), edits: [edit] }];
}

function editOf({ start, end, data }: Problem): Edit | undefined {
  if (typeof data?.replacement === 'string') return { start, end, newText: data.replacement };
  const edit = data?.edit as Edit | undefined;
  return typeof edit?.newText === 'string' ? edit : undefined;
}

function titleOf({ code }: Problem, edit: Edit, text: string): string {
  switch (code) {
    case 'payload-trailing-comma':
      return 'Remove the comma';
    case 'payload-missing-comma':
      return 'Add a comma';
    case 'payload-comment':
      return 'Remove the comment';
    case 'payload-duplicate-key':
      return 'Remove the key without effect';
    case 'payload-time-zone':
      return 'Add Z';
    case 'payload-single-quotes':
    case 'payload-unquoted-key':
      return 'Write in double quotes';
    default:
      return edit.start === edit.end
        ? `Insert ${edit.newText}`
        : `Change ${shown(text.slice(edit.start, edit.end))} to ${edit.newText}`;
  }
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
