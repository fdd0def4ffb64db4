import { componentName, metadataFileKind } from '../../../engine/org/metadata/fileNames';
import { fieldsIn, readObjectFile } from '../../../engine/org/metadata/objectFile';
import type { TextRange } from '../../../engine/problems/problem';
import type { FileProvider, MetadataSource } from '../../../engine/run/contract';
import type { Meaning } from '../../../engine/semantics/references';
import type { ClassSymbol } from '../../../engine/semantics/symbols';
import type { DescribedClass } from './described';
import { parsedClass } from './parsed';

/** Where something is declared: the range of its name in a file. */
export interface Place extends TextRange {
  readonly file: string;
  /** The text of the file that the range is about. */
  readonly text: string;
}

/** Where a meaning is declared in the project: in Apex, or in a metadata file. Undefined for what the platform declares. */
export function declarationOf(meaning: Meaning, described: DescribedClass): Place | undefined {
  switch (meaning.kind) {
    case 'local': {
      const range = described.references.declarations.get(meaning.variable);
      const { source } = described.file;
      return range && { file: source.file, text: source.text, start: range.start, end: range.end };
    }
    case 'field':
      return placeOf(meaning.field.owner, meaning.field.node);
    case 'method':
      return placeOf(meaning.method.owner, meaning.method.node);
    case 'constructor':
      return placeOf(meaning.target, meaning.callee?.node ?? meaning.target.tree.name);
    case 'class':
      return placeOf(meaning.symbol, meaning.symbol.tree.name);
    case 'enumConstant': {
      const { tree } = meaning.symbol;
      const constant = tree.kind === 'EnumDeclaration' ? tree.constants[meaning.index] : undefined;
      return constant && placeOf(meaning.symbol, constant);
    }
    case 'sobject':
      return objectPlace(described.view.files, meaning.info.name);
    case 'sobjectField':
    case 'relationship':
      return meaning.info && fieldPlace(described.view.files, meaning.info.name, meaning.field.name);
    default:
      return undefined;
  }
}

/** The doc comment right above a declaration in Apex, as Markdown; undefined where there is none. */
export function documentationOf(meaning: Meaning): string | undefined {
  const declared = documentedNode(meaning);
  if (!declared) return undefined;
  const { text } = declared.owner.source;
  const before = parsedClass(text).comments.filter(({ end }) => end <= declared.start);
  const comment = before[before.length - 1];
  if (!comment?.block || text.slice(comment.end, declared.start).trim() !== '') return undefined;
  return commentText(text.slice(comment.start, comment.end));
}

function documentedNode(meaning: Meaning): { owner: ClassSymbol; start: number } | undefined {
  switch (meaning.kind) {
    case 'method':
      return { owner: meaning.method.owner, start: meaning.method.tree.start };
    case 'constructor':
      return meaning.callee?.tree && { owner: meaning.target, start: meaning.callee.tree.start };
    case 'class':
      return { owner: meaning.symbol, start: meaning.symbol.tree.start };
    case 'field': {
      const { owner, node } = meaning.field;
      const members = owner.tree.kind === 'EnumDeclaration' ? [] : owner.tree.members;
      const member = members.find(({ start, end }) => start <= node.start && node.end <= end);
      return member && { owner, start: member.start };
    }
    default:
      return undefined;
  }
}

/** The text of a block comment without its stars; lines stay lines, `@param x` stands out. */
function commentText(comment: string): string | undefined {
  if (!comment.startsWith('/**')) return undefined;
  const lines = comment
    .slice(3, comment.endsWith('*/') ? -2 : undefined)
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
    .map((line) => line.replace(/^@(\w+)/, '*@$1*'));
  return lines.join('  \n').trim() || undefined;
}

function placeOf({ source }: ClassSymbol, { start, end }: TextRange): Place {
  return { file: source.file, text: source.text, start, end };
}

/** The file that declares an object, before those that only add to it. */
function objectPlace(files: FileProvider, object: string): Place | undefined {
  const found = files.objectMetadata(object.toLowerCase()).filter(({ file }) => metadataFileKind(file) === 'object');
  const whole = found.find((source) => {
    const read = readObjectFile(source);
    return !('problem' in read) && read.root.child('label') !== undefined;
  });
  return placeIn(whole ?? found[0]);
}

/** Custom fields of Task and Event are declared on Activity. */
function fieldPlace(files: FileProvider, object: string, field: string): Place | undefined {
  const name = field.toLowerCase();
  const isActivity = /^(task|event)$/i.test(object);
  const sources = [object, ...(isActivity ? ['activity'] : [])].flatMap((each) =>
    files.objectMetadata(each.toLowerCase()),
  );
  const own = sources.find(
    ({ file }) => metadataFileKind(file) === 'field' && componentName(file).toLowerCase() === name,
  );
  if (own) return placeIn(own);
  for (const source of sources.filter(({ file }) => metadataFileKind(file) === 'object')) {
    const declared = fieldsIn(source).find((each) => each.name.toLowerCase() === name);
    if (declared) return placeIn(source, declared.range);
  }
  return undefined;
}

function placeIn(source: MetadataSource | undefined, { start, end } = { start: 0, end: 0 }): Place | undefined {
  return source && { file: source.file, text: source.text, start, end };
}
