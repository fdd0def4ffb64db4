import type { PlatformDeclaration } from '../platform';
import { xmlDocument } from './xmlDocument';
import { xmlNode, xmlNodeType } from './xmlNode';
import { xmlStreamReader, xmlTag } from './xmlStreamReader';
import { xmlStreamWriter } from './xmlStreamWriter';

/** The declarations of the namespace Dom and of the XML streams. */
export const xmlDeclarations: readonly PlatformDeclaration[] = [
  xmlDocument,
  xmlNode,
  xmlNodeType,
  xmlStreamReader,
  xmlStreamWriter,
  xmlTag,
];
