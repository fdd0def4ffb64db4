import { getLanguageService, type JSONSchema, type LanguageService } from 'vscode-json-languageservice';
import type { OrgMetadata } from '../../../engine/org/metadata/model';
import callLogSchema from '../../../schemas/callLog.schema.json';
import interactionSchema from '../../../schemas/interaction.schema.json';
import payloadSchema from '../../../schemas/payload.schema.json';
import { callLogSchemaFor } from './callLogSchema';

const services = new WeakMap<object, LanguageService>();

/**
 * The JSON language service over the payload's schemas for an org, made once for each state of its metadata. Its own
 * validation is off, since ajv gives the verdicts, and it is given no way to ask a network for schemas.
 */
export function serviceFor(metadata: OrgMetadata): LanguageService {
  const key = metadata.sobject('Task') ?? metadata;
  let service = services.get(key);
  if (!service) {
    service = getLanguageService({
      workspaceContext: { resolveRelativePath: (relative, schema) => new URL(relative, schema).href },
    });
    service.configure({
      validate: false,
      allowComments: false,
      schemas: [
        // The service writes what it resolves into the schemas it is given, so it gets copies.
        { uri: payloadSchema.$id, fileMatch: ['*'], schema: structuredClone(payloadSchema) as JSONSchema },
        { uri: interactionSchema.$id, schema: structuredClone(interactionSchema) as JSONSchema },
        { uri: callLogSchema.$id, schema: structuredClone(callLogSchemaFor(metadata)) as JSONSchema },
      ],
    });
    services.set(key, service);
  }
  return service;
}
