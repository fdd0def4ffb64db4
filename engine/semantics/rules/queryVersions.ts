import type { Node } from '../../syntax/tree';
import type { BodyContext } from '../context';

const USER_MODE_ONLY = 67;

/** `WITH SECURITY_ENFORCED` ended with API version 67. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/versioned_behavior_changes.htm */
export function checkQueryVersion(context: BodyContext, query: Node): void {
  const { text, apiVersion } = context.owner.source;
  if ((apiVersion ?? 0) < USER_MODE_ONLY) return;
  const written = text
    .slice(query.start, query.end)
    .replace(/'(?:[^'\\]|\\.)*'/g, (literal) => ' '.repeat(literal.length));
  const found = /\bwith\s+security_enforced\b/i.exec(written);
  if (!found) return;
  const start = query.start + found.index;
  context.problem(
    'type-api-version',
    { start, end: start + found[0].length },
    'WITH SECURITY_ENFORCED was removed in version 67: queries run in user mode, write WITH USER_MODE or nothing',
  );
}
