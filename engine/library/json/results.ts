import type { RowError } from '../../org/store/store';
import type { PlatformObject } from '../../runtime/values/platformObject';
import { type ResultKind, resultOf } from '../dml/results';
import type { JsonNode, ObjectNode } from './nodes';

const KINDS: ReadonlyMap<string, ResultKind> = new Map(
  (
    [
      ...(['SaveResult', 'UpsertResult', 'DeleteResult', 'UndeleteResult', 'EmptyRecycleBinResult'] as const),
      ...(['MergeResult', 'LeadConvertResult'] as const),
    ] as const
  ).map((kind) => [`Database.${kind}`, kind]),
);

/** Ids that a converted lead's result has. */
const CONVERTED = ['leadid', 'accountid', 'contactid', 'opportunityid', 'relatedpersonaccountid'];

/** The kind of result that a platform class is: those that JSON reads, as tests do to make one. */
export function resultKind(platformName: string): ResultKind | undefined {
  return KINDS.get(platformName);
}

/**
 * A result of a Database method from `{"success":false,"id":"…","errors":[{"message":"…","statusCode":"…"}]}`. [D]
 * apex_methods_system_json_overview (result types are supported); the names [S] jongpie/NebulaLogger
 */
export function readResult(node: ObjectNode, kind: ResultKind): PlatformObject {
  const isTrue = (name: string) => textOf(member(node, name)) === 'true';
  const errors = member(node, 'errors');
  const row = {
    success: isTrue('success'),
    created: isTrue('created'),
    id: textOf(member(node, 'id')),
    errors: errors?.kind === 'array' ? errors.items.map(readError) : [],
  };
  const ids = CONVERTED.flatMap((name) => {
    const id = textOf(member(node, name));
    return id === null ? [] : [[name, id] as const];
  });
  return resultOf(kind, row, new Map(ids));
}

function readError(node: JsonNode): RowError {
  const fields = member(node, 'fields');
  return {
    message: textOf(member(node, 'message')) ?? '',
    statusCode: textOf(member(node, 'statusCode')) ?? '',
    fields: fields?.kind === 'array' ? fields.items.map((item) => textOf(item) ?? '') : [],
  };
}

function member(node: JsonNode, name: string): JsonNode | undefined {
  if (node.kind !== 'object') return undefined;
  return node.members.find((each) => each.name.toLowerCase() === name.toLowerCase())?.value;
}

function textOf(node: JsonNode | undefined): string | null {
  return node && 'text' in node && node.kind !== 'null' ? node.text : null;
}
