import { Engine } from '../../engine/run/engine';
import { meter, project, request } from '../support/apex';
import type { BenchRow } from './row';
import { sideBySide } from './sideBySide';

/** Rounds on each side. */
const ROUNDS = 20;
/** Round trips in a round. */
const TRIPS = 40;
/** Length of the payload in characters. */
const SIZE = 20_000;

const apex = `
  static Integer weigh(Object value) {
    if (value instanceof String) { return ((String) value).length(); }
    if (value instanceof Integer) { return (Integer) value; }
    Integer total = 1;
    if (value instanceof Map<String, Object>) {
      Map<String, Object> members = (Map<String, Object>) value;
      for (String name : members.keySet()) { total += name.length() + weigh(members.get(name)); }
    } else if (value instanceof List<Object>) {
      for (Object item : (List<Object>) value) { total += weigh(item); }
    }
    return total;
  }
  static Integer work(String data) {
    Integer total = 0;
    for (Integer trip = 0; trip < ${TRIPS}; trip++) {
      Object value = JSON.deserializeUntyped(data);
      total += weigh(value) + JSON.serialize(value).length();
    }
    return total;
  }`;

function weigh(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value === 'number') return value;
  let total = 1;
  if (Array.isArray(value)) {
    for (const item of value) total += weigh(item);
  } else if (typeof value === 'object' && value !== null) {
    const members = value as Record<string, unknown>;
    for (const name of Object.keys(members)) total += name.length + weigh(members[name]);
  }
  return total;
}

function work(data: string): number {
  let total = 0;
  for (let trip = 0; trip < TRIPS; trip++) {
    const value: unknown = JSON.parse(data);
    total += weigh(value) + JSON.stringify(value).length;
  }
  return total;
}

/** The shape of an interaction's payload: names, ids, times, flags and numbers. */
function payload(): string {
  const participants: unknown[] = [];
  const interaction = { id: '0b1c6e0e-2a8e-4f0c-9a57-6f6d8ac7b0f1', isConnected: true, participants };
  for (let index = 0; JSON.stringify(interaction).length < SIZE; index++) {
    participants.push({
      id: `7c5fd0a3-3708-95b6-d5f7-418518d7f${100 + index}`,
      name: index % 3 === 0 ? 'Márta "Mac" O’Brien' : `Agent ${index}`,
      purpose: index % 2 === 0 ? 'agent' : 'customer',
      address: `tel:+3491000${1000 + index}`,
      startTime: '2026-01-31T10:20:30.123Z',
      endTime: null,
      held: false,
      wrapup: {
        code: 'Resolved',
        notes: 'Called back about the invoice; promised a mail.',
        durationSeconds: 12 + index,
      },
      attributes: { queue: 'Support ES', attempt: index, vip: index % 7 === 0 },
      segments: [1, 2, 3 + index],
    });
  }
  return JSON.stringify(interaction);
}

/** Reading, walking and writing a payload in Apex against `JSON.parse` and `JSON.stringify` with the same walk. */
export function bench(): BenchRow[] {
  const data = payload();
  const source = `global class Work implements purecloud.CTIExtension.SaveLog { ${apex} global String onSaveLog(String data) { return String.valueOf(work(data)); } }`;
  const files = project([source]);
  const engine = new Engine(meter);
  const generous = request('Work', data, { limits: { cpuMs: 60_000, heapMb: 1_000 } });
  const { ours, reference } = sideBySide(
    ROUNDS,
    () => engine.run(generous, files),
    () => work(data),
    (report, expected) => {
      if (report.value === String(expected)) return;
      const actual = report.value ?? JSON.stringify(report.exception ?? report.problems);
      throw new Error(`Apex gives ${actual}, not ${expected}`);
    },
  );
  const name = 'JSON round trip of a 20 KB payload';
  return [{ name, ours, reference, ratio: ours / reference, budget: 3, unit: 'ms' }];
}
