import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { slotOf } from '../../../engine/org/metadata/model';
import { taskInfo } from '../../../engine/org/metadata/standard/task';
import { CATALOGUE } from '../../../engine/problems/chapters';
import callLogSchema from '../../../schemas/callLog.schema.json';
import { payloadFindings } from '../../../schemas/findings';
import handlerSchema from '../../../schemas/handler.schema.json';
import interactionSchema from '../../../schemas/interaction.schema.json';
import payloadSchema from '../../../schemas/payload.schema.json';

const schemas = { payloadSchema, interactionSchema, callLogSchema, handlerSchema };

type Part = Record<string, unknown>;

/** Every subschema that is an object, with its path. */
function* parts(value: unknown, path: string): Generator<[string, Part]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Part];
  for (const [key, inner] of Object.entries(value)) if (key !== 'examples') yield* parts(inner, `${path}/${key}`);
}

const all = Object.entries(schemas).flatMap(([name, schema]) => [...parts(schema, name)]);

describe('every schema', () => {
  test.each(Object.entries(schemas))('%s describes every property', (_name, schema) => {
    const properties = [...parts(schema, '')].filter(
      ([path]) => /\/properties\/[^/]+$/.test(path) && !/\/(if|contains)\//.test(path),
    );
    expect(properties.length).toBeGreaterThan(0);
    for (const [path, property] of properties) {
      // Conditions of the handler's schema repeat names that are described where they are declared.
      if (/\/properties\/name$/.test(path) && 'pattern' in property && !('title' in property)) continue;
      expect({ path, title: property.title, description: property.description, examples: property.examples }).toEqual({
        path,
        title: expect.any(String),
        description: expect.any(String),
        examples: expect.any(Array),
      });
    }
  });

  test('names only problems of the catalogue, and says how well each is known', () => {
    const annotated = all.filter(([, part]) => part['x-problem'] !== undefined);
    expect(annotated.length).toBeGreaterThan(40);
    for (const [path, part] of annotated) {
      const problem = part['x-problem'] as string | Record<string, string>;
      for (const code of typeof problem === 'string' ? [problem] : Object.values(problem)) {
        expect(Object.keys(CATALOGUE), path).toContain(code);
      }
      expect(part['x-evidence'], path).toMatch(/^[DPCK?]$/);
    }
  });

  test('gives its examples meaning: those of a property are valid for it', () => {
    const ajv = new Ajv({ strict: false });
    for (const schema of [interactionSchema, callLogSchema, payloadSchema]) ajv.addSchema(schema);
    for (const schema of [interactionSchema, callLogSchema]) {
      for (const [name, property] of Object.entries(schema.properties) as [string, { examples: unknown[] }][]) {
        const validate = ajv.getSchema(`${schema.$id}#/properties/${name}`)!;
        for (const example of property.examples) expect(validate(example), `${name}: ${example}`).toBe(true);
      }
    }
  });
});

test('a validator that does not know our own keywords accepts whatever is merely unusual', () => {
  const ajv = new Ajv({ strict: false });
  ajv.addSchema(interactionSchema).addSchema(callLogSchema);
  const validate = ajv.compile(payloadSchema);
  const unusual = { state: 'PARKED', interactionDurationSeconds: '', endTime: '2024-05-14T09:30:15', extra: 1 };
  expect(validate({ eventName: 'openCallLog', interaction: unusual, callLog: {}, extra: 1 })).toBe(true);
  expect(validate({ eventName: 'openCalllog', interaction: unusual, callLog: {} })).toBe(false);
  expect(validate({ eventName: 'openCallLog', interaction: { isDone: 'no' }, callLog: {} })).toBe(false);
});

test('the call log schema says of each field what Task says', () => {
  const types = { boolean: 'boolean', int: 'integer' } as Record<string, string>;
  for (const [name, property] of Object.entries(callLogSchema.properties) as [
    string,
    { type: string[]; description: string },
  ][]) {
    const field = taskInfo.fields[slotOf(taskInfo, name)];
    expect(field?.name, name).toBe(name);
    expect(property.type, name).toEqual([types[field!.type] ?? 'string', 'null']);
    const isReadOnly = !field!.createable && field!.type !== 'id';
    expect(property.description.startsWith('Read-only'), name).toBe(isReadOnly);
  }
});

describe('findings', () => {
  test('carry code, evidence and the place', () => {
    const found = payloadFindings({ eventName: 'openCallLog', interaction: { 'a/b~c': 1 }, callLog: 1 });
    expect(found).toContainEqual(
      expect.objectContaining({
        code: 'payload-unknown-key',
        evidence: 'P',
        path: ['interaction'],
        params: { propertyName: 'a/b~c' },
      }),
    );
    expect(found).toContainEqual(
      expect.objectContaining({ code: 'payload-section-type', evidence: 'D', path: ['callLog'] }),
    );
  });

  test('decode the place', () => {
    const payload = { eventName: 'openCallLog', interaction: { attributes: { 'a/b~c': [] } }, callLog: {} };
    expect(payloadFindings(payload).find(({ code }) => code === 'payload-attribute-value')?.path).toEqual([
      'interaction',
      'attributes',
      'a/b~c',
    ]);
  });
});
