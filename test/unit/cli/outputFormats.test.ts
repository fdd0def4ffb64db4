import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../client/cli/commands/specs';
import { lintAsJson } from '../../../client/cli/formats/lint/json';
import { runAsJson } from '../../../client/cli/formats/run/json';
import type { Outcome, ReportedProblem, RunReport } from '../../../engine/run/contract';
import { returnedReport } from './harness';

const document = readFileSync(`${import.meta.dirname}/../../../docs/output-formats.md`, 'utf8');
const [lintExample, runExample] = [...document.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) =>
  JSON.parse(json!),
);

const place = { file: 'a.cls', line: 1, column: 1 };
const problem: ReportedProblem = { ...place, endLine: 1, endColumn: 2, code: 'c', severity: 'error', message: 'm' };

/** A report with something in every list. */
const full: RunReport = {
  ...returnedReport,
  handlerFile: 'a.cls',
  exception: { type: 't', message: 'm', cause: null, stack: [{ ...place, class: 'A', method: 'm' }] },
  problems: [problem],
  log: [{ level: 'DEBUG', text: 't', file: 'a.cls', line: 1 }],
  changes: [{ sObject: 'Task', id: 'i', operation: 'insert', fields: [{ field: 'f', before: null, after: 1 }] }],
  queries: [{ text: 't', rows: 1, ms: 1, file: 'a.cls', line: 1 }],
  limits: [{ name: 'n', used: 1, of: 2, estimated: false }],
};

/** The shape of a JSON value: its keys, and for lists the shape of the first element. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shape);
  if (typeof value !== 'object' || value === null) return '';
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
}

describe('docs/output-formats.md', () => {
  it('shows what lint prints', () => {
    expect(shape(lintExample)).toEqual(shape(JSON.parse(lintAsJson([problem]))));
  });

  it('shows what run prints', () => {
    expect(shape(runExample)).toEqual(shape(JSON.parse(runAsJson(full))));
    expect(runExample.version).toBe(full.version);
  });

  it('tells the formats that a script may ask for', () => {
    for (const [name, { options }] of Object.entries(COMMANDS))
      for (const format of options.format?.choices ?? [])
        if (format !== 'text') expect(document).toContain(`## \`savelog ${name} --format ${format}\``);
  });

  it('names every field of a report and every outcome', () => {
    const outcomes: Record<Outcome, true> = {
      returned: true,
      threw: true,
      limit: true,
      unsupported: true,
      compileProblems: true,
      badPayload: true,
      stopped: true,
    };
    for (const name of [...Object.keys(full), ...Object.keys(outcomes)]) expect(document).toContain(`\`${name}\``);
  });
});
