import type { TextRange } from '../../../engine/problems/problem';
import interactionSchema from '../../../schemas/interaction.schema.json';
import payloadSchema from '../../../schemas/payload.schema.json';
import { nearest } from '../nearest';
import { type Collector, excerpt } from './collector';
import { type JsonNode, memberOf, nodeAt } from './tree';

/** What the schema said about the keys of one object. */
export interface UnknownKeys {
  /** Where the object is. */
  readonly path: readonly string[];
  readonly missing: string[];
  readonly unknown: string[];
}

const sections = Object.keys(payloadSchema.properties);
const interactionKeys = Object.keys(interactionSchema.properties);

/**
 * Reports the missing and the unknown keys of the payload or of its interaction. A key that is missing because it is
 * misspelt is one problem, told where it is misspelt. With `incomplete`, nothing is called missing.
 */
export function checkUnknownKeys(
  root: JsonNode,
  { path, missing, unknown }: UnknownKeys,
  incomplete: boolean,
  collector: Collector,
): void {
  const object = nodeAt(root, path);
  if (!object) return;
  const isPayload = path.length === 0;
  const absent = new Set((isPayload ? sections : interactionKeys).filter((key) => !memberOf(object, key)));
  for (const key of unknown) {
    if (collector.full) {
      collector.overflow();
      continue;
    }
    const member = memberOf(object, key);
    if (!member) continue;
    const meant = nearest(key, absent);
    if (meant !== undefined) absent.delete(meant);
    reportUnknown(key, member.keyRange, meant, isPayload, collector);
  }
  if (incomplete) return;
  const stillMissing = missing.filter((key) => absent.has(key));
  const range = isPayload ? { start: root.start, end: root.start + 1 } : memberOf(root, path[0] ?? '')!.keyRange;
  if (stillMissing.length === 0) return;
  const names = stillMissing.join(', ');
  if (isPayload) collector.report('payload-missing-section', range, [names]);
  else collector.report('payload-missing-key', range, [names], undefined, 'P');
}

function reportUnknown(
  key: string,
  range: TextRange,
  meant: string | undefined,
  isPayload: boolean,
  collector: Collector,
) {
  const data = meant === undefined ? undefined : { replacement: JSON.stringify(meant) };
  const shown = excerpt(key);
  if (meant === undefined) collector.report('payload-unknown-key', range, [shown, '']);
  else if (isPayload) collector.report('payload-misspelled-section', range, [shown, meant], data);
  else if (key.toLowerCase() === meant.toLowerCase()) collector.report('payload-key-case', range, [shown, meant], data);
  else collector.report('payload-unknown-key', range, [shown, ` Did you mean "${meant}"?`], data);
}
