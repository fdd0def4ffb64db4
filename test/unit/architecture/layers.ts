/** A layer of the product: the folder it lives in, the folders and packages it may import. */
export interface Layer {
  readonly folder: string;
  /** Folders (or single files, without extension) whose modules it may import, besides its own. */
  readonly mayImport: readonly string[];
  /** Packages and Node built-ins that it must not import; `x/*` means every path below x. */
  readonly forbidden: readonly string[];
}

const EDITOR = ['vscode', 'vscode-languageclient', 'vscode-languageclient/*'];
const DEBUGGER = ['@vscode/debugadapter', '@vscode/debugprotocol', '@vscode/debugadapter/*'];
/** What opens a connection. Types of the protocol's values are no part of it. */
const LSP_CONNECTION = ['vscode-languageserver', 'vscode-languageserver/*'];
const LSP = [...LSP_CONNECTION, 'vscode-languageserver-protocol', 'vscode-languageserver-types', 'vscode-jsonrpc'];
/** What reaches files, threads, processes or the network. */
const MACHINE = [
  ...['node:fs', 'node:fs/promises', 'node:os', 'node:child_process', 'node:worker_threads', 'node:cluster'],
  ...['node:net', 'node:tls', 'node:dgram', 'node:dns', 'node:http', 'node:https', 'node:http2'],
];

/** What is no code: the manifest, of which clients take settings and version, and the texts of snippets. */
const DATA = ['package.json', 'snippets'];

/** The house, from the bottom. Arrows run one way: a layer imports only what stands below it. */
export const LAYERS: readonly Layer[] = [
  { folder: 'schemas', mayImport: [], forbidden: [...EDITOR, ...LSP, ...DEBUGGER, ...MACHINE] },
  { folder: 'engine', mayImport: ['schemas'], forbidden: [...EDITOR, ...LSP, ...DEBUGGER, ...MACHINE] },
  {
    folder: 'server/language',
    mayImport: ['schemas', 'engine'],
    forbidden: [...EDITOR, ...LSP_CONNECTION, ...DEBUGGER, ...MACHINE],
  },
  {
    folder: 'server',
    mayImport: ['schemas', 'engine'],
    forbidden: [...EDITOR, ...DEBUGGER],
  },
  {
    folder: 'client/vscode',
    mayImport: ['schemas', 'engine', 'server/language', 'server/protocol', 'server/project', ...DATA],
    forbidden: LSP_CONNECTION,
  },
  {
    folder: 'client/cli',
    mayImport: ['schemas', 'engine', 'server/language', 'server/project', ...DATA],
    forbidden: [...EDITOR, ...LSP_CONNECTION, ...DEBUGGER],
  },
];

/** Files that may use what their layer may not: the two ends of the thread that a run has for itself. */
export const EXEMPT = /^engine\/run\/(host|worker)[^/]*\.ts$|^engine\/run\/(host|worker)\//;

const matches = (pattern: string, specifier: string) =>
  pattern.endsWith('/*') ? specifier.startsWith(pattern.slice(0, -1)) : specifier === pattern;

/** @returns whether a path is the folder, or in it, or the file that the folder's name stands for. */
const within = (folder: string, file: string) => file === folder || file.startsWith(`${folder}/`);

/** The layer of a file: the one with the longest folder that holds it. */
export function layerOf(file: string): Layer | undefined {
  const holding = LAYERS.filter(({ folder }) => within(folder, file));
  return holding.sort((a, b) => b.folder.length - a.folder.length)[0];
}

/**
 * Judges one import.
 *
 * @param file the importing file, relative to the project, with `/`
 * @param imported a file of the project without its extension, relative likewise, or undefined for a package
 * @param specifier as the source names it
 * @returns why it is wrong; undefined when it is right
 */
export function judgeImport(file: string, imported: string | undefined, specifier: string): string | undefined {
  const layer = layerOf(file);
  if (!layer) return undefined;
  if (imported !== undefined) {
    const allowed = [layer.folder, ...layer.mayImport].some((folder) => within(folder, imported));
    return allowed ? undefined : `${layer.folder} must not import ${imported}`;
  }
  const bare = specifier.replace(/^node:/, '');
  const forbidden = layer.forbidden.some((name) => matches(name, specifier) || name === `node:${bare}`);
  const exempt = EXEMPT.test(file) && MACHINE.includes(`node:${bare}`);
  return forbidden && !exempt ? `${layer.folder} must not import ${specifier}` : undefined;
}
