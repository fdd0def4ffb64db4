import type { Hover, Position, TextDocument } from 'vscode-json-languageservice';
import type { OrgMetadata } from '../../../engine/org/metadata/model';
import { exceedsLimits } from './limits';
import { serviceFor } from './service';

/** What the key or the value at a position of a payload means, as Markdown; null where nothing is known. */
export async function payloadHover(
  document: TextDocument,
  position: Position,
  metadata: OrgMetadata,
): Promise<Hover | null> {
  if (exceedsLimits(document.getText())) return null;
  const service = serviceFor(metadata);
  const hover = await service.doHover(document, position, service.parseJSONDocument(document));
  const contents = [hover?.contents ?? []].flat();
  return contents.some((content) => (typeof content === 'string' ? content : content.value) !== '') ? hover : null;
}
