import { objectsOnly } from '../../engine/org/metadata/model';
import { taskInfo } from '../../engine/org/metadata/standard/task';
import { checkPayload } from '../../server/language/payload/check';
import type { BenchRow } from './row';

const metadata = objectsOnly((name) => (name.toLowerCase() === 'task' ? taskInfo : undefined));

/** What a payload verdict may take in a warm process, in ms. */
const BUDGET_MS = 5;

/** What a byte of a large payload may cost, against a byte of a smaller one: more would not be linear. */
const GROWTH = 2;

/**
 * Times of a warm verdict on flawless payloads of 2 KB, 20 KB, 200 KB and 2 MB. The first two are held against the
 * budget in ms; the others against the time that the next smaller one's bytes would have taken.
 */
export async function bench(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  let smaller: { ms: number; length: number } | undefined;
  for (const kilobytes of [2, 20, 200, 2000]) {
    const text = payloadOf(kilobytes * 1000);
    const ms = fastest(text, kilobytes);
    const name = `payload verdict, ${kilobytes < 1000 ? `${kilobytes} KB` : `${kilobytes / 1000} MB`}`;
    const reference = kilobytes <= 20 || !smaller ? BUDGET_MS : (smaller.ms * text.length) / smaller.length;
    rows.push({ name, ours: ms, reference, ratio: ms / reference, budget: kilobytes <= 20 ? 1 : GROWTH, unit: 'ms' });
    smaller = { ms, length: text.length };
  }
  return rows;
}

/** The fastest of some runs: what is slower was disturbed by something else. */
function fastest(text: string, kilobytes: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < Math.max(10, 400 / kilobytes); run++) {
    const start = performance.now();
    checkPayload(text, { metadata });
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** A payload of a call that ended, of about `length` characters: what makes payloads long are their attributes. */
export function payloadOf(length: number): string {
  const attributes: Record<string, string | boolean> = {
    'Call.ConversationId': '6f1e4a0c-3b55-4b0e-9a53-0d6d1f2a8c11',
  };
  for (let index = 0, size = 1200; size < length; index++) {
    const name = `Participant.Attribute${index}`;
    attributes[name] = index % 5 === 0 ? index % 2 === 0 : `Value of the attribute number ${index}`;
    size += name.length + 45;
  }
  const payload = {
    eventName: 'interactionDisconnected',
    interaction: {
      id: '6f1e4a0c-3b55-4b0e-9a53-0d6d1f2a8c11',
      connectedTime: '2024-05-14T09:30:15.125Z',
      endTime: '2024-05-14T09:34:02.730Z',
      phone: 'tel:+61390000000',
      name: '+61 3 9000 0000',
      isConnected: false,
      isDisconnected: true,
      isDone: false,
      state: 'DISCONNECTED',
      attributes,
      isCallback: false,
      isDialer: false,
      isChat: false,
      isEmail: false,
      isMessage: false,
      isVoicemail: false,
      remoteName: 'Ada Lovelace',
      recordingState: 'none',
      displayAddress: '+61390000000',
      queueName: 'Support',
      ani: 'tel:+61390000000',
      calledNumber: 'tel:+61380000000',
      interactionDurationSeconds: 227,
      direction: 'Inbound',
      isInternal: false,
      startTime: '2024-05-14T09:29:58.004Z',
    },
    callLog: {
      Subject: 'Call with Ada Lovelace',
      CallType: 'Inbound',
      CallDurationInSeconds: 227,
      Status: 'Completed',
    },
  };
  return JSON.stringify(payload, null, 2);
}
