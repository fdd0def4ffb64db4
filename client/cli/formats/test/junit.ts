import type { ShownTest, ShownTests } from './shown';

/**
 * The tests as JUnit XML, a suite for each class: what Jenkins, GitLab and GitHub read. Unsupported tests are skipped
 * ones there. https://github.com/testmoapp/junitxml
 */
export function testsAsJunit({ tests, failed, unsupported, stopped, ms }: ShownTests): string {
  const suites = group(tests);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="savelog" tests="${tests.length}" failures="${failed}" errors="0" skipped="${unsupported + stopped}" time="${seconds(ms)}">`,
    ...[...suites].flatMap(([name, rows]) => suiteLines(name, rows)),
    '</testsuites>',
    '',
  ].join('\n');
}

function group(tests: readonly ShownTest[]): Map<string, ShownTest[]> {
  const suites = new Map<string, ShownTest[]>();
  for (const test of tests) {
    const rows = suites.get(test.class);
    if (rows) rows.push(test);
    else suites.set(test.class, [test]);
  }
  return suites;
}

function suiteLines(name: string, tests: readonly ShownTest[]): string[] {
  const failures = tests.filter(({ outcome }) => outcome === 'failed').length;
  const skipped = tests.filter(({ outcome }) => outcome === 'unsupported' || outcome === 'stopped').length;
  const time = seconds(tests.reduce((sum, { ms }) => sum + ms, 0));
  return [
    `  <testsuite name="${escaped(name)}" tests="${tests.length}" failures="${failures}" errors="0" skipped="${skipped}" time="${time}">`,
    ...tests.flatMap(caseLines),
    '  </testsuite>',
  ];
}

function caseLines(test: ShownTest): string[] {
  const { class: name, method, outcome, ms, file, line } = test;
  const place = file === null ? '' : ` file="${escaped(file)}" line="${line}"`;
  const head = `    <testcase classname="${escaped(name)}" name="${escaped(method ?? name)}"${place} time="${seconds(ms)}"`;
  if (outcome === 'passed') return [`${head}/>`];
  const message = `message="${escaped(test.message ?? '')}"`;
  const inside =
    outcome === 'failed'
      ? `      <failure type="${escaped(test.type ?? '')}" ${message}>${escapedText(details(test))}</failure>`
      : `      <skipped ${message}/>`;
  return [`${head}>`, inside, '    </testcase>'];
}

/** Message and stack as an org prints them. [K] `Class.Foo.bar: line 3, column 1` */
function details({ type, message, stack, file, line }: ShownTest): string {
  const frames = stack.map((each) => `Class.${each.class}.${each.method}: line ${each.line}, column ${each.column}`);
  const place = frames.length > 0 || file === null ? frames : [`${file}:${line}`];
  return [`${type ?? ''}: ${message ?? ''}`, ...place].join('\n');
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

/** Text for an element; characters that XML 1.0 cannot hold become the replacement character. */
function escapedText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"'\r]/g, (character) => ENTITIES[character] ?? '&#13;');
}

/** Text for an attribute, where a reader would take line breaks for blanks. */
function escaped(text: string): string {
  return escapedText(text).replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
