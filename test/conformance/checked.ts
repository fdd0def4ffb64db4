/**
 * Checks every class and trigger of the suites that have been fetched. They deploy, so whatever the checker calls wrong
 * or unknown in them is our defect. Ends with 1 when there is a defect.
 * Names of suites, or parts of them, as arguments check only these.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { orgMetadata } from '../../engine/org/metadata/orgMetadata';
import type { Problem } from '../../engine/problems/problem';
import type { ApexSource } from '../../engine/run/contract';
import { checkClass } from '../../engine/semantics/check';
import { checkTrigger } from '../../engine/semantics/trigger';
import type { WorldOptions } from '../../engine/semantics/world';
import { LineMap } from '../../engine/syntax/lineMap';
import { parseClassFile } from '../../engine/syntax/parse';
import { ProjectFiles } from '../../server/project/projectFiles';
import { record, type SuiteResult } from './results';
import { SUITES, type Suite } from './suites';

const CORPORA = path.resolve('.corpora');

/** Codes of warnings that say: the engine has never heard of it. The others say that a run would stop there. */
const UNKNOWN = new Set(['unsupported-type', 'unsupported-sobject', 'unsupported-field', 'unsupported-label']);

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

/** What the checker says of one suite. */
interface Checked {
  readonly classes: number;
  readonly clean: number;
  readonly unknown: readonly Finding[];
  readonly errors: readonly Finding[];
}

function main(wanted: readonly string[]): number {
  let defects = 0;
  const results: (SuiteResult & { readonly checked: Checked })[] = [];
  for (const suite of SUITES) {
    const { name, commit, folder } = suite;
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
    if (!existsSync(path.join(CORPORA, folder))) {
      console.log(`${name}: not fetched (.corpora/${folder})`);
      continue;
    }
    const began = performance.now();
    const checked = checkSuite(suite);
    console.log(
      `${name.padEnd(52)} ${checked.clean} of ${checked.classes} clean, ${checked.errors.length} errors, ` +
        `${checked.unknown.length} unknown names, ${Math.round(performance.now() - began)} ms`,
    );
    const findings = [...checked.errors, ...checked.unknown];
    for (const { file, line, code, message } of findings) console.log(`  ${file}:${line} ${code}: ${message}`);
    defects += findings.length;
    results.push({ suite: name, commit, checked });
  }
  record(results);
  console.log(`${defects} findings`);
  return defects > 0 ? 1 : 0;
}

function checkSuite({ folder, with: others = [] }: Suite): Checked {
  const packageFolders = [folder, ...others].map((each) => path.join(CORPORA, each));
  const files = new ProjectFiles({ folder: CORPORA, packageFolders, unreadable: [] });
  const shared = { metadata: orgMetadata(files).metadata, parse: parsing() };
  const errors: Finding[] = [];
  const unknown: Finding[] = [];
  let classes = 0;
  let clean = 0;
  for (const file of apexBelow(path.join(CORPORA, folder))) {
    const source = files.source(file);
    if (!source) continue;
    classes++;
    const problems = check(files, source, shared).filter(
      ({ severity, code }) => severity === 'error' || UNKNOWN.has(code),
    );
    const lines = new LineMap(source.text);
    for (const problem of problems) {
      const { line } = lines.oneBasedAt(problem.start);
      const finding = { file: path.basename(file), line, code: problem.code, message: problem.message };
      (problem.severity === 'error' ? errors : unknown).push(finding);
    }
    if (problems.length === 0) clean++;
  }
  return { classes, clean, errors, unknown };
}

function check(files: ProjectFiles, source: ApexSource, options: WorldOptions): readonly Problem[] {
  if (source.file.endsWith('.trigger')) return checkTrigger(source, files, options);
  return checkClass(source, files, options);
}

/** Parses each text once. */
function parsing(): typeof parseClassFile {
  const parsed = new Map<string, ReturnType<typeof parseClassFile>>();
  return (text) => {
    const known = parsed.get(text) ?? parseClassFile(text);
    parsed.set(text, known);
    return known;
  };
}

/** Classes and triggers below a folder, sorted. */
function apexBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:cls|trigger)$/.test(file))
    .sort()
    .map((file) => path.join(folder, file));
}

process.exitCode = main(process.argv.slice(2));
