import type { CompletionList, Position, TextDocument } from 'vscode-json-languageservice';
import type { OrgMetadata } from '../../../engine/org/metadata/model';
import { exceedsLimits } from './limits';
import { serviceFor } from './service';

/**
 * Keys and values that fit at a position of a payload, with documentation: events, keys of the interaction, fields of
 * this org's Task and their picklist values. Null where nothing can be proposed.
 */
export async function payloadCompletion(
  document: TextDocument,
  position: Position,
  metadata: OrgMetadata,
): Promise<CompletionList | null> {
  if (exceedsLimits(document.getText())) return null;
  const service = serviceFor(metadata);
  return service.doComplete(document, position, service.parseJSONDocument(document));
}
