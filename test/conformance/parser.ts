/**
 * Compares the parser with @apexdevtools/apex-parser on every Apex file below a folder (`.corpora` unless one is
 * given): which files each accepts. Prints the files on which they differ and ends with 1 when there are any.
 *
 *   npx esbuild test/conformance/parser.ts --bundle --platform=node --format=esm --packages=external \
 *     --outfile=dist/conformance/parser.mjs && node dist/conformance/parser.mjs [folder]
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ApexErrorListener, ApexParserFactory } from '@apexdevtools/apex-parser';
import { LineMap } from '../../engine/syntax/lineMap';
import { parseAnonymous, parseClassFile, parseTrigger } from '../../engine/syntax/parse';

const units = {
  '.cls': { ours: parseClassFile, theirs: 'compilationUnit' },
  '.trigger': { ours: parseTrigger, theirs: 'triggerUnit' },
  '.apex': { ours: parseAnonymous, theirs: 'anonymousUnit' },
} as const;

class FirstError extends ApexErrorListener {
  text: string | undefined;
  apexSyntaxError(line: number, column: number, message: string): void {
    this.text ??= `${line}:${column + 1} ${message}`;
  }
}

function isUnit(extension: string): extension is keyof typeof units {
  return extension in units;
}

function main(folder: string): number {
  if (!existsSync(folder)) {
    console.log(`skipped: there is no folder ${folder}; put Apex of other projects there to compare the parsers on it`);
    return 0;
  }
  let compared = 0;
  let accepted = 0;
  let different = 0;
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const extension = path.extname(file);
    if (!isUnit(extension) || !statSync(path.join(folder, file)).isFile()) continue;
    const text = readFileSync(path.join(folder, file), 'utf8');
    const problem = units[extension].ours(text).problems[0];
    const listener = new FirstError();
    ApexParserFactory.createLexerAndParser(text, listener).parser[units[extension].theirs]();
    compared++;
    if (problem === undefined && listener.text === undefined) accepted++;
    if ((problem === undefined) === (listener.text === undefined)) continue;
    different++;
    const place = problem && new LineMap(text).oneBasedAt(problem.start);
    const ours = problem && place ? `${place.line}:${place.column} ${problem.message}` : 'accepted';
    console.log(`${file}\n  ours:   ${ours}\n  theirs: ${listener.text ?? 'accepted'}`);
  }
  console.log(`${compared} files compared, ${accepted} accepted by both, ${different} differ`);
  return different > 0 ? 1 : 0;
}

process.exitCode = main(process.argv[2] ?? '.corpora');
