import type { ErrorObject, ValidateFunction } from 'ajv';
import callLogSchema from './callLog.schema.json';
import validateHandlerSchema from './generated/handler.js';
import validatePayloadSchema from './generated/payload.js';
import handlerSchema from './handler.schema.json';
import type { HandlerShape } from './handlerShape';
import interactionSchema from './interaction.schema.json';
import payloadSchema from './payload.schema.json';

/**
 * How well a constraint is known: documented by Genesys or Salesforce (D), seen in recorded payloads (P), seen in public
 * code (C), general knowledge (K), documented by nobody (?).
 */
export type Evidence = 'D' | 'P' | 'C' | 'K' | '?';

/** One constraint of a schema that a value does not meet. */
export interface SchemaFinding {
  /** The problem code that stands beside the constraint as `x-problem`. */
  readonly code: string;
  /** What stands beside it as `x-evidence`: a finding must not be graver than its evidence allows. */
  readonly evidence: Evidence;
  /** Keys and indices from the root of the value to the part that is wrong, or that lacks a key. */
  readonly path: readonly string[];
  /** The failed keyword: `type`, `enum`, `required`, `propertyNames` … */
  readonly keyword: string;
  /** What ajv tells beside it: `missingProperty`, `propertyName`, `allowedValues` … */
  readonly params: Readonly<Record<string, unknown>>;
}

/** What a payload (parsed JSON, whatever it is) does not meet of payload.schema.json; in the order of the schema. Never throws. */
export function payloadFindings(payload: unknown): SchemaFinding[] {
  return findings(validatePayloadSchema, payload, (path) => {
    // ajv counts the path of a schema it calls from that schema's own root, and names the file of one it inlines.
    if (path[0] === 'interaction') return interactionSchema;
    return path[0] === 'callLog' ? callLogSchema : payloadSchema;
  });
}

/** What a class does not meet of handler.schema.json; empty for a class that implements no extension point. */
export function handlerFindings(shape: HandlerShape): SchemaFinding[] {
  return findings(validateHandlerSchema, shape, () => handlerSchema);
}

function findings(
  validate: ValidateFunction,
  value: unknown,
  schemaAt: (path: readonly string[]) => unknown,
): SchemaFinding[] {
  if (validate(value)) return [];
  const found: SchemaFinding[] = [];
  // The same few constraints fail again and again in a large value, and in the same object, so each is looked up once.
  const annotations = new Map<unknown, Map<string, ReturnType<typeof annotationOf>>>();
  let path: readonly string[] = [];
  let place = '';
  for (const error of validate.errors ?? []) {
    if (combining.has(error.keyword)) continue;
    if (error.instancePath !== place) {
      place = error.instancePath;
      path = pointer(place);
    }
    const schema = schemaAt(path);
    let constraints = annotations.get(schema);
    if (!constraints) {
      constraints = new Map();
      annotations.set(schema, constraints);
    }
    let annotation = constraints.get(error.schemaPath);
    if (!annotation && !constraints.has(error.schemaPath)) {
      annotation = annotationOf(error, schema);
      constraints.set(error.schemaPath, annotation);
    }
    if (!annotation) continue;
    const { code, evidence } = annotation;
    found.push({ code, evidence, path, keyword: error.keyword, params: error.params });
  }
  return found;
}

interface Annotated {
  readonly 'x-problem'?: string | Readonly<Record<string, string>>;
  readonly 'x-evidence'?: Evidence;
}

/** Code and evidence written in the very subschema whose keyword failed; undefined when it has none of its own. */
function annotationOf(error: ErrorObject, schema: unknown): Pick<SchemaFinding, 'code' | 'evidence'> | undefined {
  let part = schema as Annotated | undefined;
  const hash = error.schemaPath.indexOf('/');
  for (const key of pointer(error.schemaPath.slice(hash)).slice(0, -1)) {
    part = (part as Record<string, Annotated> | undefined)?.[key];
  }
  const problem = part?.['x-problem'];
  if (problem === undefined) return undefined;
  const code = typeof problem === 'string' ? problem : problem[error.keyword];
  return code === undefined ? undefined : { code, evidence: part?.['x-evidence'] ?? '?' };
}

/** Keywords whose failure repeats that of the subschemas they combine. */
const combining: ReadonlySet<string> = new Set(['if', 'allOf', 'anyOf', 'oneOf', 'x-expect', 'x-known-keys']);

/** Tokens of a JSON Pointer (RFC 6901). */
function pointer(text: string): string[] {
  return text === ''
    ? []
    : text
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
