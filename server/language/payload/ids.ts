import { standardObjectOf } from '../../../engine/org/metadata/keyPrefixes';
import type { FieldInfo } from '../../../engine/org/metadata/model';
import { checksum, isId, keyPrefix } from '../../../engine/runtime/values/id';
import { type Collector, excerpt } from './collector';
import { type JsonNode, kindOf } from './tree';

/** Objects that a Task is never related to, although the list of those that it can be related to is open. */
const neverRelated: ReadonlySet<string> = new Set([
  'Contact',
  'Lead',
  'User',
  'Task',
  'Event',
  'RecordType',
  'Profile',
]);

/** Reports a value of an Id field that is no Id, has a wrong checksum, or is of an object that the field cannot refer to. */
export function checkId(node: JsonNode, field: FieldInfo, collector: Collector): void {
  if (typeof node.value !== 'string') {
    collector.report(
      'payload-call-log-type',
      node.type === 'object' || node.type === 'array' ? { start: node.start, end: node.start + 1 } : node,
      [field.name, 'an Id', kindOf(node)],
    );
    return;
  }
  const reason = flaw(node.value);
  if (reason) {
    collector.report('payload-call-log-id', node, [excerpt(JSON.stringify(node.value)), reason]);
    return;
  }
  const object = standardObjectOf(keyPrefix(node.value));
  if (object === undefined) return;
  const targets = field.type === 'id' ? ['Task', 'Event'] : field.referenceTo;
  const isOpen = field.name === 'WhatId';
  if (targets.length === 0 || targets.includes(object) || (isOpen && !neverRelated.has(object))) return;
  const target = isOpen ? 'an account, a case or another record that allows activities' : targets.join(' or ');
  collector.report('payload-call-log-id-prefix', node, [field.name, target, object]);
}

/** Why a text is no Id of 15 or 18 characters; undefined when it is one. */
function flaw(text: string): string | undefined {
  if (!isId(text)) {
    if (/[^A-Za-z0-9]/.test(text)) return 'it has characters that are neither letters nor digits';
    return `it has ${text.length} characters instead of 15 or 18`;
  }
  if (text.length === 15 || checksum(text.slice(0, 15)) === text.slice(15).toUpperCase()) return undefined;
  return 'its last three characters do not match the others';
}
