import { reporter } from '../../problems/catalogue';
import { metadataProblems } from '../../problems/metadata';
import type { Problem, TextRange } from '../../problems/problem';
import type { MetadataSource } from '../../run/contract';
import { XmlElement } from './xmlElement';
import { parseXml } from './xmlReader';

/** Longest metadata file that is read, in UTF-16 units; a picklist with its thousand values has a tenth of it. */
const MAX_LENGTH = 2_000_000;

/** The same of object files: in the format of the Metadata API one holds all fields, picklists and record types. */
const MAX_OBJECT_LENGTH = 20_000_000;

/** A problem of a metadata or data file. */
export interface FileProblem {
  readonly file: string;
  readonly problem: Problem;
}

/** The code of a problem of a metadata file. */
export type MetadataCode = keyof typeof metadataProblems;

export const reportMetadata = reporter(metadataProblems);

/** Where a problem of a whole file is shown: its first character. */
export function startOf(text: string): TextRange {
  return { start: 0, end: Math.min(text.length, 1) };
}

/**
 * Reads a metadata file: the root element of this name, or the problem why it cannot be read. Never throws, whatever
 * the text; document types are refused, so no entity is ever declared.
 */
export function readXml({ file, text }: MetadataSource, root: string): XmlElement | FileProblem {
  const fails = (problem: Problem): FileProblem => ({ file, problem });
  const most = root === 'CustomObject' ? MAX_OBJECT_LENGTH : MAX_LENGTH;
  if (text.length > most) {
    return fails(reportMetadata('metadata-too-large', startOf(text), [text.length, most]));
  }
  const doctype = text.search(/<!DOCTYPE/i);
  if (doctype >= 0) return fails(reportMetadata('metadata-doctype', { start: doctype, end: doctype + 9 }));
  const read = parseXml(text);
  if (!(read instanceof XmlElement)) return fails(reportMetadata('metadata-malformed', read.range, [read.message]));
  return read.name === root ? read : fails(reportMetadata('metadata-malformed', read.tag, [`it has no <${root}>`]));
}
