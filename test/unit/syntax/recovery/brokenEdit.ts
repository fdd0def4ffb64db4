import { describe, expect, it } from 'vitest';
import { parseClassFile } from '../../../../engine/syntax/parse';
import { handler, handlerMethods } from '../handler';

/**
 * One broken edit of the handler: what is replaced (`from`, once) by what; the code of the one problem; the text that
 * the problem covers, with `‸` where it stands in the text around it.
 */
export interface BrokenEdit {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly code: string;
  /** The text of the edited file around the problem, the problem itself between `«` and `»`. */
  readonly at: string;
  readonly message?: string;
  /** Methods left in the tree; all four unless said otherwise. */
  readonly methods?: readonly string[];
}

/** The names of the methods that the tree of a class file holds. */
export function methodsOf(text: string): string[] {
  const { declaration } = parseClassFile(text).tree;
  if (declaration?.kind !== 'ClassDeclaration') return [];
  return declaration.members.flatMap((member) => (member.kind === 'MethodDeclaration' ? [member.name.text] : []));
}

/** Tries each edit: one problem in the right place, and every other method stays in the tree. */
export function describeEdits(title: string, edits: readonly BrokenEdit[]): void {
  describe(title, () => {
    it.each(edits)('$name', ({ from, to, code, at, message, methods }) => {
      expect(handler.split(from)).toHaveLength(2);
      const text = handler.replace(from, () => to);
      const { problems } = parseClassFile(text);
      const before = at.indexOf('«');
      const length = at.indexOf('»') - before - 1;
      const place = text.indexOf(at.replace(/[«»]/g, ''));
      expect(place, 'the context names a place').toBeGreaterThanOrEqual(0);
      expect(problems.map((p) => [p.code, p.start, p.end])).toEqual([[code, place + before, place + before + length]]);
      if (message !== undefined) expect(problems[0]?.message).toBe(message);
      expect(problems[0]?.message).not.toMatch(/\{\d\}/);
      expect(methodsOf(text)).toEqual(methods ?? handlerMethods);
    });
  });
}
