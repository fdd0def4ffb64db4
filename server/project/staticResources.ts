import { basename, dirname, join } from 'node:path';
import type { FileSystem } from './fileSystem';

/** Where the content of a static resource is: a file, or the folder of which a deploy makes an archive. */
export interface ResourceContent {
  readonly path: string;
  readonly kind: 'file' | 'folder';
}

/**
 * The content that belongs to a `…/Name.resource-meta.xml`: the file beside it that is called `Name.resource` or `Name`
 * with the extension of its content type, else the folder `Name`. Undefined when there is neither, or the folder cannot
 * be read. [D] https://developer.salesforce.com/docs/atlas.en-us.sfdx_dev.meta/sfdx_dev/sfdx_dev_ws_decomposed_md_types.htm
 */
export function contentOf(declaration: string, fileSystem: FileSystem): ResourceContent | undefined {
  const folder = dirname(declaration);
  const name = basename(declaration).replace(/\.resource-meta\.xml$/, '');
  let entries: ReturnType<FileSystem['list']>;
  try {
    entries = fileSystem.list(folder);
  } catch {
    return undefined;
  }
  const found =
    entries.find((entry) => entry.kind === 'file' && isContent(entry.name, name)) ??
    entries.find((entry) => entry.kind === 'folder' && entry.name === name);
  return found && { path: join(folder, found.name), kind: found.kind === 'file' ? 'file' : 'folder' };
}

function isContent(file: string, name: string): boolean {
  return !file.endsWith('-meta.xml') && file.replace(/\.[^.]*$/, '') === name;
}

/**
 * The bytes of a file in base64 when they may be no UTF-8: `text` is what they read as, and has replacement characters.
 * Undefined when it has none, or the file cannot be read.
 */
export function base64Of(file: string, text: string, fileSystem: FileSystem): string | undefined {
  if (!text.includes('\uFFFD')) return undefined;
  try {
    return Buffer.from(fileSystem.readBytes(file)).toString('base64');
  } catch {
    return undefined;
  }
}
