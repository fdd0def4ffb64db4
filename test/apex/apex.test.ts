import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../client/cli/files/nodeFiles';
import { type ShownTest, shownTests } from '../../client/cli/formats/test/shown';
import { findTests } from '../../client/cli/tests/sources';
import { CONTRACT_VERSION, DEFAULT_LIMITS } from '../../engine/run/contract';
import { Engine } from '../../engine/run/engine';
import { TestCollector } from '../../engine/run/tests/collector';
import { meter } from '../support/apex';

const { project, classes } = findTests([import.meta.dirname], [], { cwd: process.cwd(), files: nodeFiles });
const engine = new Engine(meter);

describe.each(classes)('$class', ({ class: name, tests }) => {
  it.each(tests.map(({ method }) => method))('%s', (method) => {
    const collector = new TestCollector();
    const request = {
      version: CONTRACT_VERSION,
      kind: 'test',
      tests: [{ class: name, methods: [method] }],
      now: '2026-01-31T10:20:30.000Z',
      limits: DEFAULT_LIMITS,
      filesUnchanged: true,
    } as const;
    engine.test(request, project, (event) => collector.add(event));
    const { tests: shown } = shownTests(collector.report(), process.cwd(), 0);
    expect(shown.map(verdict)).toEqual(['passed']);
  });
});

function verdict({ outcome, type, message, file, line }: ShownTest): string {
  return outcome === 'passed' ? outcome : `${outcome} at ${file}:${line}: ${type}: ${message}`;
}
