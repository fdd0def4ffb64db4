import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../engine/problems/problem';
import type { ApexSource, FileProvider } from '../../engine/run/contract';
import { checkClass } from '../../engine/semantics/check';
import { checkTrigger } from '../../engine/semantics/trigger';
import { parseClassFile } from '../../engine/syntax/parse';
import { shippedPack } from '../../server/project/packs';
import { REASONS } from './fixtureReasons';
import { INVALID_FIXTURES } from './fixtureVerdicts';
import { record } from './results';

const SUITE = 'forcedotcom/apex-language-support validation fixtures';
const COMMIT = '05d1c5e80bb4ceef27f5dfe7d0b65dfef8ac35e5';
const FOLDER = '.corpora/apex-language-support/packages/apex-parser-ast/test/fixtures/validation';
const API_VERSION = 66;

/** What the checker says of one fixture. */
interface Verdict {
  readonly name: string;
  readonly isInvalid: boolean;
  readonly errors: readonly Problem[];
}

/** Where a fixture is not judged as its suite judges it, and why; the reason is missing where it is our defect. */
interface Difference {
  readonly fixture: string;
  readonly suite: 'valid' | 'invalid';
  readonly reason: string;
}

/** Checks every fixture of the suite, prints the counts and the differences, and records them; 1 when one has no reason. */
function main(): number {
  if (!existsSync(FOLDER)) {
    console.log(`${FOLDER} is missing: extract ${SUITE} at ${COMMIT} into .corpora/apex-language-support first`);
    return 1;
  }
  const verdicts = readdirSync(FOLDER).sort().flatMap(checkFolder);
  const differences = verdicts
    .filter(({ isInvalid, errors }) => isInvalid !== errors.length > 0)
    .map(({ name, isInvalid, errors }): Difference => {
      const found = errors.map(({ code, message }) => `${code}: ${message}`).join('; ');
      const reason = REASONS[name] ?? `not explained${found === '' ? '' : ` (${found})`}`;
      return { fixture: name, suite: isInvalid ? 'invalid' : 'valid', reason };
    });
  const count = (isInvalid: boolean, isFlagged: boolean) =>
    verdicts.filter((each) => each.isInvalid === isInvalid && each.errors.length > 0 === isFlagged).length;
  const result = {
    suite: SUITE,
    commit: COMMIT,
    valid: { clean: count(false, false), flagged: count(false, true) },
    invalid: { flagged: count(true, true), clean: count(true, false) },
    differences,
  };
  for (const { fixture, suite, reason } of differences) console.log(`${suite.padEnd(7)} ${fixture}: ${reason}`);
  console.log(
    `${SUITE}: ${result.valid.clean} of ${result.valid.clean + result.valid.flagged} valid ones clean, ` +
      `${result.invalid.flagged} of ${result.invalid.clean + result.invalid.flagged} invalid ones flagged`,
  );
  record([result]);
  return differences.some(({ reason }) => reason.startsWith('not explained')) ? 1 : 0;
}

function checkFolder(folder: string): Verdict[] {
  const files = readdirSync(path.join(FOLDER, folder)).filter((file) => /\.(?:cls|trigger)$/.test(file));
  const sources = files.map(
    (file): ApexSource => ({
      file,
      text: readFileSync(path.join(FOLDER, folder, file), 'utf8'),
      apiVersion: API_VERSION,
    }),
  );
  const invalid = new Set(INVALID_FIXTURES[folder]?.split(' '));
  return sources.map((source) => {
    const provider = providerOf(sources, source);
    const problems = source.file.endsWith('.trigger') ? checkTrigger(source, provider) : checkClass(source, provider);
    return {
      name: `${folder}/${source.file}`,
      isInvalid: invalid.has(source.file.replace(/\.cls$/, '')),
      errors: problems.filter(({ severity, code }) => severity === 'error' && !code.startsWith('unsupported-')),
    };
  });
}

/** The classes of a folder by the names they declare; of several, the one whose file is named most like the fixture's. */
function providerOf(sources: readonly ApexSource[], fixture: ApexSource): FileProvider {
  const classes = new Map<string, ApexSource>();
  const byLikeness = [...sources].sort((a, b) => likeness(a.file, fixture.file) - likeness(b.file, fixture.file));
  for (const source of byLikeness) {
    const name = parseClassFile(source.text).tree.declaration?.name.text.toLowerCase();
    if (name !== undefined) classes.set(name, source);
  }
  return { apexClass: (name) => classes.get(name), objectMetadata: () => [], pack: shippedPack };
}

/** How many characters two file names have in common at their beginning. */
function likeness(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

process.exitCode = main();
