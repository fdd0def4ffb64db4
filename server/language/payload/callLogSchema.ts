import type { FieldInfo, OrgMetadata } from '../../../engine/org/metadata/model';
import callLogSchema from '../../../schemas/callLog.schema.json';

/** The part of JSON Schema that completion and hover read. */
export interface DescribedSchema {
  readonly title: string;
  readonly description: string;
  readonly type?: string | string[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, DescribedSchema>>;
}

const described: Readonly<Record<string, DescribedSchema>> = callLogSchema.properties;

/**
 * A schema of the call log for completion and hover in this org: the fields that a handler may save, custom ones
 * included, with label, type, length and picklist values. Texts of callLog.schema.json are kept where it has some.
 */
export function callLogSchemaFor(metadata: OrgMetadata): DescribedSchema {
  const task = metadata.sobject('Task');
  if (!task) return callLogSchema as DescribedSchema;
  const writable = task.fields.filter(({ createable, updateable, type }) => createable || updateable || type === 'id');
  return {
    title: callLogSchema.title,
    description: callLogSchema.description,
    type: 'object',
    properties: Object.fromEntries(writable.map((field) => [field.name, describe(field)])),
  };
}

function describe(field: FieldInfo): DescribedSchema {
  const known = Object.hasOwn(described, field.name) ? described[field.name] : undefined;
  const values = field.picklist.filter(({ active }) => active).map(({ value }) => value);
  return {
    title: field.label,
    description: [known?.description, `\`${field.name}\`: ${particulars(field)}.`].filter(Boolean).join('\n\n'),
    type: jsonType(field),
    examples: values.length > 0 ? values : (known?.examples ?? []),
  };
}

function particulars(field: FieldInfo): string {
  const target = field.type === 'reference' ? ` to ${field.referenceTo.join(', ')}` : '';
  const length =
    field.length !== undefined && field.type !== 'id' && field.type !== 'reference'
      ? `, up to ${field.length} characters`
      : '';
  const when = field.updateable || field.type === 'id' ? '' : ', on insert only';
  return `${field.type}${target}${length}${when}`;
}

function jsonType({ type }: FieldInfo): string {
  if (type === 'boolean') return 'boolean';
  if (type === 'int') return 'integer';
  return type === 'double' || type === 'currency' || type === 'percent' ? 'number' : 'string';
}
