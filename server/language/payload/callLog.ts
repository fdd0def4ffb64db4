import { fieldFromJson } from '../../../engine/org/fieldText';
import { type FieldInfo, type OrgMetadata, type SObjectInfo, slotOf } from '../../../engine/org/metadata/model';
import { nearest } from '../nearest';
import { type Collector, excerpt } from './collector';
import { checkId } from './ids';
import { scalarText } from './scalarText';
import { type JsonMember, type JsonNode, kindOf, memberOf } from './tree';

/** Standard fields of Task that some orgs have and others do not, by the features they use. Source: the Object Reference [D]. */
const featureFields: ReadonlySet<string> = new Set(
  ['CurrencyIsoCode', 'ConnectionReceivedId', 'ConnectionSentId', 'Division', 'IsVisibleInSelfService'].map((name) =>
    name.toLowerCase(),
  ),
);

/** Holds the call log against the fields of Task: their names in any case, their types, lengths and picklists. */
export function checkCallLog(callLog: JsonNode | undefined, metadata: OrgMetadata, collector: Collector): void {
  const task = metadata.sobject('Task');
  if (callLog?.type !== 'object' || !task) return;
  const seen = new Map<string, JsonMember>();
  const names = { task, unused: unusedNames(task, callLog) };
  const isUpdate = callLog.members.some(({ key, value }) => key.toLowerCase() === 'id' && Boolean(value?.value));
  for (const member of callLog.members) {
    const lower = member.key.toLowerCase();
    // The type that a serialized record carries; the platform reads over it.
    if (member.key === 'attributes') continue;
    // An earlier duplicate has no effect.
    if (memberOf(callLog, member.key) !== member) continue;
    const other = seen.get(lower);
    seen.set(lower, member);
    if (other && other.key !== member.key) {
      collector.report('payload-call-log-duplicate', member.keyRange, [excerpt(other.key), excerpt(member.key)]);
    }
    const field = task.fields[slotOf(task, member.key)];
    if (!field) reportUnknown(member, names, collector);
    else checkField(member, field, isUpdate, collector);
  }
  checkWhoWhat(callLog, collector);
}

function unusedNames(task: SObjectInfo, callLog: JsonNode): readonly string[] {
  const used = new Set(callLog.members.map(({ key }) => key.toLowerCase()));
  return task.fields.map(({ name }) => name).filter((name) => !used.has(name.toLowerCase()));
}

function reportUnknown(
  { key, keyRange }: JsonMember,
  { task, unused }: { task: SObjectInfo; unused: readonly string[] },
  collector: Collector,
) {
  if (collector.full) return collector.overflow();
  const meant = nearest(key, unused);
  const advice = meant === undefined ? '' : ` Did you mean ${meant}?`;
  const data = meant === undefined ? undefined : { replacement: JSON.stringify(meant) };
  const mayExist = /__\w+$/.test(key) || featureFields.has(key.toLowerCase()) || !task.complete;
  const code = mayExist ? 'payload-call-log-unseen-field' : 'payload-call-log-unknown-field';
  collector.report(code, keyRange, [excerpt(key), advice], data);
}

function checkField(member: JsonMember, field: FieldInfo, isUpdate: boolean, collector: Collector) {
  const node = member.value;
  if (!field.createable && !field.updateable && field.type !== 'id') {
    return collector.report('payload-call-log-read-only', member.keyRange, [field.name]);
  }
  if (field.createable && !field.updateable && isUpdate) {
    collector.report('payload-call-log-create-only', member.keyRange, [field.name]);
  }
  // Null and the empty text clear a field of any type.
  if (!node || node.value === null || node.value === '') return;
  if (field.type === 'id' || field.type === 'reference') return checkId(node, field, collector);
  if (!checkType(node, field, collector)) return;
  const text = scalarText(node.value);
  if (field.picklist.length > 0) checkPicklist(node, field, text, collector);
  if (field.length !== undefined && node.type === 'string' && text.length > field.length) {
    collector.report('payload-call-log-too-long', node, [field.name, field.length, text.length]);
  }
}

/** What JSON writes for a type of field, and how a message names it. */
function expectedFor(field: FieldInfo): { readonly json: string; readonly words: string } {
  switch (field.type) {
    case 'boolean':
      return { json: 'boolean', words: 'true or false' };
    case 'int':
      return { json: 'number', words: 'a whole number' };
    case 'double':
    case 'currency':
    case 'percent':
      return { json: 'number', words: 'a number' };
    case 'date':
      return { json: 'string', words: 'a date such as "2024-05-14"' };
    case 'datetime':
      return { json: 'string', words: 'a time such as "2024-05-14T09:30:00.000Z"' };
    case 'time':
      return { json: 'string', words: 'a time of day such as "09:30:00.000Z"' };
    default:
      return { json: 'string', words: 'a text' };
  }
}

const compound: ReadonlySet<string> = new Set(['location', 'address', 'base64', 'anytype']);

/** False when the value is not of the field's type. One that a lenient parser would convert is less grave than one that nobody can. */
function checkType(node: JsonNode, field: FieldInfo, collector: Collector): boolean {
  if (compound.has(field.type)) return true;
  const expected = expectedFor(field);
  const readable = fieldFromJson(field, node.value) !== undefined;
  if (readable && node.type === expected.json) return true;
  const isContainer = node.type === 'object' || node.type === 'array';
  const range = { start: node.start, end: isContainer ? node.start + 1 : node.end };
  const found =
    node.type === expected.json && node.type !== 'boolean' ? excerpt(JSON.stringify(node.value)) : kindOf(node);
  collector.report(
    'payload-call-log-type',
    range,
    [field.name, expected.words, found],
    undefined,
    readable ? 'K' : 'D',
  );
  return false;
}

function checkPicklist(node: JsonNode, field: FieldInfo, text: string, collector: Collector) {
  const values = field.picklist.filter(({ active }) => active).map(({ value }) => value);
  if (field.type === 'combobox') return;
  const given = field.type === 'multipicklist' ? text.split(';') : [text];
  const wrong = given.find((value) => !values.includes(value));
  if (wrong === undefined) return;
  const meant = given.length === 1 ? nearest(wrong, values) : undefined;
  const data = meant === undefined ? undefined : { replacement: JSON.stringify(meant) };
  if (field.restricted) {
    collector.report('payload-call-log-restricted', node, [field.name, values.join(', '), excerpt(wrong)], data);
  } else {
    const advice = meant === undefined ? '' : ` Did you mean "${meant}"?`;
    collector.report('payload-call-log-picklist', node, [field.name, excerpt(wrong), advice], data);
  }
}

/** Salesforce refuses a Task that refers to a Lead and to something else [K]. */
function checkWhoWhat(callLog: JsonNode, collector: Collector) {
  const member = (name: string) => callLog.members.findLast(({ key }) => key.toLowerCase() === name);
  const who = member('whoid')?.value?.value;
  const what = member('whatid');
  if (typeof who !== 'string' || !who.startsWith('00Q') || !what?.value?.value) return;
  collector.report('payload-call-log-who-what', what.keyRange);
}
