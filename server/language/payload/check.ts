import type { OrgMetadata } from '../../../engine/org/metadata/model';
import type { Problem } from '../../../engine/problems/problem';
import { checkCallLog } from './callLog';
import { Collector, type PayloadCode } from './collector';
import { checkInteraction } from './interaction';
import { parsePayload } from './parse';
import { checkSchema } from './schemaRules';
import { childOf } from './tree';

export interface CheckOptions {
  /** What is known of the org: the call log is held against its Task. */
  readonly metadata: OrgMetadata;
  /** False where somebody else tells about JSON syntax already; true when left out. */
  readonly syntax?: boolean;
}

/** Codes of refusals: without them nobody would know that a payload was not checked. */
const refusals: ReadonlySet<PayloadCode> = new Set(['payload-empty', 'payload-too-large', 'payload-too-deep']);

const isRefusal = (code: PayloadCode) => refusals.has(code);

/**
 * Everything that is worth telling about a payload text, in the order of the text, at most `MAX_PROBLEMS` of it. Any
 * text will do; never throws; time grows with the length of the text, up to `MAX_LENGTH`.
 */
export function checkPayload(text: string, { metadata, syntax = true }: CheckOptions): Problem[] {
  const collector = new Collector(syntax ? undefined : isRefusal);
  const parsed = parsePayload(text, collector);
  collector.accept = undefined;
  if (!parsed.root) return collector.problems();
  checkEncoding(text, collector);
  checkSchema(parsed, metadata.sobject('Task') !== undefined, collector);
  if (parsed.root.type === 'object') {
    checkInteraction(parsed.root, parsed.incomplete, collector);
    checkCallLog(childOf(parsed.root, 'callLog'), metadata, collector);
  }
  return collector.problems();
}

/** Tells once where bytes were lost: editors and Node put U+FFFD in place of what is not UTF-8. */
function checkEncoding(text: string, collector: Collector) {
  const start = text.indexOf('\uFFFD');
  if (start < 0) return;
  const count = text.split('\uFFFD').length - 1;
  collector.report('payload-replacement-character', { start, end: start + 1 }, [
    count > 1 ? ` in ${count} places` : '',
  ]);
}
