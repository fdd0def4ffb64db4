import { expect } from 'vitest';
import { type OrgMetadata, objectsOnly } from '../../../engine/org/metadata/model';
import { taskInfo } from '../../../engine/org/metadata/standard/task';
import type { Problem } from '../../../engine/problems/problem';
import { checkPayload } from '../../../server/language/payload/check';

/** An org that knows Task as every org has it. */
export const metadata: OrgMetadata = objectsOnly((name) => (name.toLowerCase() === 'task' ? taskInfo : undefined));

/** Takes the marks `⟦…⟧code` out of a text; gives the plain text and the marked ranges as `code "text"`. */
export function unmark(marked: string): { text: string; expected: string[] } {
  const expected: string[] = [];
  const open: number[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at++) {
    if (marked[at] === '⟦') open.push(text.length);
    else if (marked[at] === '⟧') {
      const code = /^[a-z-]+/.exec(marked.slice(at + 1))![0];
      expected.push(`${code} ${JSON.stringify(text.slice(open.pop()!))}`);
      at += code.length;
    } else text += marked[at];
  }
  return { text, expected: expected.sort() };
}

/** Problems as `code "text under the squiggle"`, sorted, to compare with `unmark`. */
export function shown(text: string, problems: readonly Problem[]): string[] {
  return problems.map(({ code, start, end }) => `${code} ${JSON.stringify(text.slice(start, end))}`).sort();
}

/** Checks that a payload has exactly the problems that its marks name, at exactly these places; gives them. */
export function expectProblems(marked: string, options: Partial<Parameters<typeof checkPayload>[1]> = {}): Problem[] {
  const { text, expected } = unmark(marked);
  const problems = checkPayload(text, { metadata, ...options });
  expect(shown(text, problems)).toEqual(expected);
  return problems;
}

/** A flawless interaction of a voice call that is connected; `changes` replace or add keys, undefined removes one. */
export function interaction(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: '6f1e4a0c-3b55-4b0e-9a53-0d6d1f2a8c11',
    connectedTime: '2024-05-14T09:30:15.125Z',
    phone: 'tel:+61390000000',
    name: '+61 3 9000 0000',
    isConnected: true,
    isDisconnected: false,
    isDone: false,
    state: 'CONNECTED',
    isCallback: false,
    isDialer: false,
    isChat: false,
    isEmail: false,
    isMessage: false,
    isVoicemail: false,
    remoteName: 'Ada Lovelace',
    recordingState: 'active',
    displayAddress: '+61390000000',
    queueName: 'Support',
    ani: 'tel:+61390000000',
    calledNumber: 'tel:+61380000000',
    direction: 'Inbound',
    isInternal: false,
    startTime: '2024-05-14T09:29:58.004Z',
    ...changes,
  };
}

/** A payload text around a marked interaction and call log, which are written as JSON text. */
export function payload(parts: { event?: string; interaction?: string; callLog?: string } = {}): string {
  const inner = parts.interaction ?? JSON.stringify(interaction());
  return `{"eventName":"${parts.event ?? 'openCallLog'}","interaction":${inner},"callLog":${parts.callLog ?? '{}'}}`;
}

/** The text of a flawless interaction with one marked member put in front; keys it replaces are left out behind. */
export function withMember(member: string, ...replaced: string[]): string {
  const rest = JSON.stringify(interaction(Object.fromEntries(replaced.map((key) => [key, undefined]))));
  return `{${member},${rest.slice(1)}`;
}
