import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeImport, LAYERS } from './layers';
import { readImports } from './readImports';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const TOP_FOLDERS = [...new Set(LAYERS.map(({ folder }) => folder.split('/')[0]!))];

/** Every TypeScript file of a top folder, relative to the project, with `/`. */
function sources(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`);
}

/** What is wrong with the imports of a text that stands in a file, as `file:line: reason`. */
function wrongImports(file: string, text: string): string[] {
  return readImports(text).flatMap(({ specifier, line }) => {
    const relative = specifier.startsWith('.');
    const imported = relative ? path.posix.join(path.posix.dirname(file), specifier) : undefined;
    const reason = judgeImport(file, imported, specifier);
    return reason === undefined ? [] : [`${file}:${line}: ${reason}`];
  });
}

describe('import directions', () => {
  it.each(TOP_FOLDERS)('%s imports only what stands below it', (folder) => {
    const files = sources(folder);
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => wrongImports(file, readFileSync(path.join(ROOT, file), 'utf8')))).toEqual([]);
  });

  it.each([
    ['engine/run/run.ts', "import * as fs from 'node:fs';"],
    ['engine/run/run.ts', "import * as fs from 'fs';"],
    ['engine/run/run.ts', "const { Worker } = await import('node:worker_threads');"],
    ['engine/syntax/lexer.ts', "import type { Position } from 'vscode';"],
    ['engine/syntax/lexer.ts', "import { x } from '../../server/language/x';"],
    ['schemas/index.ts', "import { x } from '../engine/problems/problem';"],
    ['server/language/hover.ts', "import { createConnection } from 'vscode-languageserver/node';"],
    ['server/language/hover.ts', "import { x } from '../lsp/main';"],
    ['server/lsp/main.ts', "import * as vscode from 'vscode';"],
    ['server/lsp/main.ts', "export * from '../../client/vscode/x';"],
    ['client/cli/main.ts', "import { x } from '../vscode/x';"],
    ['client/vscode/extension.ts', "import { x } from '../../server/lsp/main';"],
  ])('would tell of this line in %s: %s', (file, line) => {
    expect(wrongImports(file, line)).toHaveLength(1);
  });

  it.each([
    ['engine/run/host.ts', "import { Worker } from 'node:worker_threads';"],
    ['engine/run/workerPool.ts', "import { Worker } from 'node:worker_threads';"],
    ['engine/emit/emit.ts', "import { x } from '../../schemas/handlerShape';"],
    ['server/language/hover.ts', "import type { Hover } from 'vscode-languageserver-types';"],
    ['server/lsp/main.ts', "import { createConnection } from 'vscode-languageserver/node';"],
    ['client/vscode/extension.ts', "import * as vscode from 'vscode';"],
    ['client/vscode/extension.ts', "import type { RunParams } from '../../server/protocol';"],
    ['client/cli/main.ts', "import { readFileSync } from 'node:fs';"],
  ])('allows this line in %s: %s', (file, line) => {
    expect(wrongImports(file, line)).toEqual([]);
  });
});
