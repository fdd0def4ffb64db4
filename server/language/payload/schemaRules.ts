import { payloadProblems } from '../../../engine/problems/payload';
import type { TextRange } from '../../../engine/problems/problem';
import { payloadFindings, type SchemaFinding } from '../../../schemas/findings';
import { atMost, graver } from '../evidence';
import { nearest } from '../nearest';
import { type Collector, excerpt, type PayloadCode } from './collector';
import { checkUnknownKeys, type UnknownKeys } from './keys';
import type { ParsedPayload } from './parse';
import { scalarText } from './scalarText';
import { type JsonNode, kindOf, nodeAt } from './tree';

/**
 * Reports what the payload's schema says about a tree, one problem for one place: where several constraints fail, the
 * gravest is told. What stands inside the call log is left to the rules over Task when `taskIsKnown`.
 */
export function checkSchema({ root, incomplete }: ParsedPayload, taskIsKnown: boolean, collector: Collector): void {
  if (!root) return;
  const values = new Map<string, SchemaFinding>();
  const objects = new Map<string, UnknownKeys>();
  let last: readonly string[] | undefined;
  let place = '';
  for (const finding of payloadFindings(root.value)) {
    if (taskIsKnown && finding.path[0] === 'callLog' && finding.path.length > 1) continue;
    // Findings about one object follow each other with the same path.
    if (finding.path !== last) {
      last = finding.path;
      place = last.join('\0');
    }
    if (finding.keyword === 'required' || finding.keyword === 'propertyNames') {
      let object = objects.get(place);
      if (!object) {
        object = { path: finding.path, missing: [], unknown: [] };
        objects.set(place, object);
      }
      if (finding.keyword === 'required') object.missing.push(String(finding.params.missingProperty));
      else object.unknown.push(String(finding.params.propertyName));
    } else {
      const other = values.get(place);
      if (!other || graver(severityOf(finding), severityOf(other)) > 0) values.set(place, finding);
    }
  }
  for (const finding of values.values()) checkValue(root, finding, collector);
  for (const object of objects.values()) checkUnknownKeys(root, object, incomplete, collector);
}

function severityOf({ code, evidence }: SchemaFinding) {
  return atMost(payloadProblems[code as PayloadCode].severity, evidence);
}

function checkValue(root: JsonNode, finding: SchemaFinding, collector: Collector) {
  if (collector.full) return collector.overflow();
  const node = nodeAt(root, finding.path);
  // A member whose value is unreadable has none in the tree; that was told as a problem of syntax.
  if (!node) return;
  const name = finding.path.at(-1) ?? '';
  const report = (code: PayloadCode, values: (string | number)[], replacement?: string) =>
    collector.report(
      code,
      rangeOf(node),
      values,
      replacement === undefined ? undefined : { replacement },
      finding.evidence,
    );
  switch (finding.code) {
    case 'payload-not-an-object':
      return report('payload-not-an-object', [kindOf(node)]);
    case 'payload-section-type': {
      const isText = name !== 'eventName' && (node.type === 'string' || node.type === 'null');
      if (isText) return report('payload-section-text', [name, kindOf(node)]);
      return report('payload-section-type', [name, name === 'eventName' ? 'a text' : 'an object', kindOf(node)]);
    }
    case 'payload-event-name': {
      const events = allowedValues(finding);
      const meant = nearest(scalarText(node.value), events);
      const advice = meant ? `Did you mean "${meant}"?` : `They are ${events.join(', ')}.`;
      return report('payload-event-name', [excerpt(scalarText(node.value)), advice], quoted(meant));
    }
    case 'payload-direction': {
      const meant = nearest(scalarText(node.value), allowedValues(finding));
      return report('payload-direction', [excerpt(scalarText(node.value))], quoted(meant));
    }
    case 'payload-unknown-value': {
      const known = allowedValues(finding);
      const meant = nearest(scalarText(node.value), known);
      const advice = meant ? ` Did you mean "${meant}"?` : '';
      return report('payload-unknown-value', [name, known.join(', '), advice], quoted(meant));
    }
    case 'payload-wrong-type': {
      const expected = finding.keyword === 'type' ? typesOf(finding) : ['number'];
      const words = expected.map((type) => kinds[type] ?? type);
      return report('payload-wrong-type', [excerpt(name), kindOf(node), words.join(' or ')], converted(node, expected));
    }
    case 'payload-attribute-value':
      return report('payload-attribute-value', [excerpt(name), kindOf(node)]);
    case 'payload-call-log-type':
      return report('payload-call-log-type', [
        name,
        typesOf(finding)
          .map((type) => kinds[type] ?? type)
          .join(' or '),
        kindOf(node),
      ]);
    case 'payload-time-zone':
      return report('payload-time-zone', [name], JSON.stringify(`${scalarText(node.value)}Z`));
    default:
      return report(finding.code as PayloadCode, [excerpt(name)]);
  }
}

/** Range of a value; of a whole object or list only its opening bracket, since a longer underline hides the others. */
function rangeOf(node: JsonNode): TextRange {
  const isContainer = node.type === 'object' || node.type === 'array';
  return { start: node.start, end: isContainer ? node.start + 1 : node.end };
}

function quoted(text: string | undefined): string | undefined {
  return text === undefined ? undefined : JSON.stringify(text);
}

function allowedValues({ params }: SchemaFinding): string[] {
  return (params.allowedValues as unknown[]).filter((value) => typeof value === 'string');
}

/** Types that a failed `type` allows beside null. */
function typesOf({ params }: SchemaFinding): string[] {
  const types = Array.isArray(params.type) ? (params.type as string[]) : [String(params.type)];
  // A duration may be an empty text, which is no reason to propose texts.
  return types.filter((type) => type !== 'null' && !(type === 'string' && types.includes('number')));
}

const kinds: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

/** The text that has the expected type and says the same, where there is exactly one: `"true"` → `true`, `12` → `"12"`. */
function converted(node: JsonNode, expected: readonly string[]): string | undefined {
  if (expected.includes('boolean') && node.type === 'string') {
    const word = scalarText(node.value).toLowerCase();
    return word === 'true' || word === 'false' ? word : undefined;
  }
  if (expected.includes('number') && node.type === 'string') {
    return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(scalarText(node.value)) ? scalarText(node.value) : undefined;
  }
  if (expected.includes('string') && node.type === 'number') return JSON.stringify(scalarText(node.value));
  return undefined;
}
