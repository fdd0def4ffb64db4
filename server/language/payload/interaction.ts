import type { Collector } from './collector';
import { scalarText } from './scalarText';
import { childOf, type JsonNode, memberOf } from './tree';

const media = ['isChat', 'isEmail', 'isMessage', 'isVoicemail'] as const;

type Flag = 'isConnected' | 'isDisconnected' | 'isDone';

/** What each state means for the flags. Source: recorded payloads [P]. */
const flagsByState: ReadonlyMap<string, readonly (readonly [Flag, boolean])[]> = new Map(
  Object.entries({
    ALERTING: [
      ['isConnected', false],
      ['isDisconnected', false],
      ['isDone', false],
    ],
    CONNECTED: [
      ['isConnected', true],
      ['isDisconnected', false],
    ],
    HELD: [
      ['isConnected', true],
      ['isDisconnected', false],
    ],
    DISCONNECTED: [
      ['isConnected', false],
      ['isDisconnected', true],
    ],
  } satisfies Record<string, (readonly [Flag, boolean])[]>),
);

interface Expectation {
  readonly flags: readonly (readonly [Flag, boolean, string])[];
  readonly keys: readonly string[];
}

/** How an interaction most likely looks when an event is sent. Inferred, documented by nobody [?]. */
const expectations: ReadonlyMap<string, Expectation> = new Map(
  Object.entries({
    interactionChanged: {
      flags: [
        [
          'isDisconnected',
          false,
          'the interaction is still alive; after its end it is interactionChangedAfterDisconnect',
        ],
      ],
      keys: [],
    },
    interactionDisconnected: {
      flags: [
        ['isDisconnected', true, 'isDisconnected should be true'],
        ['isDone', false, 'isDone should be false, after-call work is still to come'],
      ],
      keys: ['endTime', 'interactionDurationSeconds'],
    },
    interactionChangedAfterDisconnect: { flags: [['isDisconnected', true, 'isDisconnected should be true']], keys: [] },
    interactionACWCompleted: {
      flags: [['isDone', true, 'isDone should be true']],
      keys: ['disposition', 'dispositionDurationSeconds'],
    },
  } satisfies Record<string, Expectation>),
);

/** Reports what the values of an interaction, each right in itself, say against each other and against the event. */
export function checkInteraction(root: JsonNode, incomplete: boolean, collector: Collector): void {
  const interaction = childOf(root, 'interaction');
  if (interaction?.type !== 'object') return;
  checkMedia(interaction, collector);
  checkState(interaction, collector);
  checkTimes(interaction, collector);
  checkEvent(root, interaction, incomplete, collector);
}

function checkMedia(interaction: JsonNode, collector: Collector) {
  const set = media.filter((flag) => childOf(interaction, flag)?.value === true);
  if (set.length < 2) return;
  const last = set
    .map((flag) => memberOf(interaction, flag)!)
    .sort((a, b) => a.keyRange.start - b.keyRange.start)
    .at(-1)!;
  collector.report('payload-media-flags', last.keyRange, [listed(set)]);
}

function checkState(interaction: JsonNode, collector: Collector) {
  const flag = (name: Flag) => childOf(interaction, name);
  const stateNode = childOf(interaction, 'state');
  for (const [name, expected] of flagsByState.get(scalarText(stateNode?.value)) ?? []) {
    const node = flag(name);
    if (typeof node?.value !== 'boolean' || node.value === expected) continue;
    return collector.report('payload-state-flags', node, [
      `In state ${scalarText(stateNode?.value)}, ${name} is ${expected} in real payloads.`,
    ]);
  }
  const disconnected = flag('isDisconnected');
  if (flag('isConnected')?.value === true && disconnected?.value === true) {
    return collector.report('payload-state-flags', disconnected, [
      'isConnected and isDisconnected are never both true.',
    ]);
  }
  const done = flag('isDone');
  if (done?.value === true && disconnected?.value === false) {
    collector.report('payload-state-flags', done, [
      'isDone is true only after the disconnect, and isDisconnected is false.',
    ]);
  }
}

function checkTimes(interaction: JsonNode, collector: Collector) {
  const times = ['startTime', 'connectedTime', 'endTime'].flatMap((name) => {
    const node = childOf(interaction, name);
    // Times with and without a zone cannot be compared.
    const at = typeof node?.value === 'string' && node.value.endsWith('Z') ? Date.parse(node.value) : Number.NaN;
    return node && !Number.isNaN(at) ? [{ name, node, at }] : [];
  });
  for (let later = 1; later < times.length; later++) {
    const before = times[later - 1]!;
    const after = times[later]!;
    if (after.at < before.at) return collector.report('payload-time-order', after.node, [after.name, before.name]);
  }
}

function checkEvent(root: JsonNode, interaction: JsonNode, incomplete: boolean, collector: Collector) {
  const eventNode = childOf(root, 'eventName');
  const event = scalarText(eventNode?.value);
  const expectation = expectations.get(event);
  if (!eventNode || !expectation) return;
  for (const [name, expected, text] of expectation.flags) {
    const node = childOf(interaction, name);
    if (typeof node?.value === 'boolean' && node.value !== expected)
      return collector.report('payload-event-state', node, [event, text]);
  }
  const missing = incomplete ? [] : expectation.keys.filter((key) => !memberOf(interaction, key));
  if (missing.length > 0)
    collector.report('payload-event-state', eventNode, [event, `${listed(missing)} should be present`]);
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
