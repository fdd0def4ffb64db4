import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { TextRange } from '../../problems/problem';

/** The file that marks the root of a Salesforce DX project. */
export const PROJECT_FILE = 'sfdx-project.json';

/** What a project file says, as far as it can be used. */
export interface ProjectFile {
  /** The paths of `packageDirectories`, the default one first; empty when none is named. */
  readonly packageDirectories: readonly string[];
  readonly namespace: string | undefined;
  /** What is wrong with it, in the order of the text; `reason` follows "cannot be used:". */
  readonly faults: readonly { readonly reason: string; readonly range: TextRange }[];
}

/**
 * Reads the text of an sfdx-project.json. Never throws.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.sfdx_dev.meta/sfdx_dev/sfdx_dev_ws_config.htm
 */
export function readProjectFile(text: string): ProjectFile {
  const start = { start: 0, end: Math.min(1, text.length) };
  const errors: ParseError[] = [];
  const root = parsed(text, errors);
  const [error] = errors;
  if (error) {
    const range = { start: error.offset, end: Math.min(error.offset + Math.max(error.length, 1), text.length) };
    return { packageDirectories: [], namespace: undefined, faults: [{ reason: 'it is not valid JSON', range }] };
  }
  const faults: { reason: string; range: TextRange }[] = [];
  const directories = member(root, 'packageDirectories');
  const entries = directories?.type === 'array' ? (directories.children ?? []) : [];
  if (entries.length === 0) {
    faults.push({ reason: 'it names no packageDirectories', range: directories ? rangeOf(directories) : start });
  }
  const usable = entries.flatMap((entry) => {
    const path = member(entry, 'path');
    if (typeof path?.value === 'string' && path.value !== '') {
      return [{ path: path.value, isDefault: member(entry, 'default')?.value === true }];
    }
    faults.push({ reason: 'a package directory has no path', range: rangeOf(entry) });
    return [];
  });
  const namespace = member(root, 'namespace');
  const isValid = typeof namespace?.value === 'string' && isNamespace(namespace.value);
  if (namespace && namespace.value !== '' && namespace.value !== null && !isValid) {
    faults.push({
      reason: 'the namespace is none: at most 15 letters, digits and single underscores',
      range: rangeOf(namespace),
    });
  }
  return {
    packageDirectories: [...usable].sort((a, b) => Number(b.isDefault) - Number(a.isDefault)).map(({ path }) => path),
    namespace: isValid ? (namespace.value as string) : undefined,
    faults,
  };
}

/** [D] https://developer.salesforce.com/docs/atlas.en-us.packagingGuide.meta/packagingGuide/register_namespace_prefix.htm */
const NAMESPACE = /^(?=.{1,15}$)[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*$/;

/** Whether a text has the form of a namespace. */
export function isNamespace(text: string): boolean {
  return NAMESPACE.test(text);
}

/** The code of a symbol that is none, by its number: the parser's enum has no value at run time. */
const NOT_JSON = 1 as ParseError['error'];

/** The tree of a text. Its parser calls itself for each level and so runs out of stack in a text that is nested without end. */
function parsed(text: string, errors: ParseError[]): Node | undefined {
  try {
    // A byte-order mark is a blank to the parser's places, but not to the parser.
    return parseTree(text.replace(/^\uFEFF/, ' '), errors, { disallowComments: true });
  } catch {
    errors.push({ error: NOT_JSON, offset: 0, length: 1 });
    return undefined;
  }
}

function member(node: Node | undefined, name: string): Node | undefined {
  if (node?.type !== 'object') return undefined;
  return node.children?.find((property) => property.children?.[0]?.value === name)?.children?.[1];
}

function rangeOf({ offset, length }: Node): TextRange {
  return { start: offset, end: offset + length };
}
