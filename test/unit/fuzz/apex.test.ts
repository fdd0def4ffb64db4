import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../client/cli/files/nodeFiles';
import { findTests } from '../../../client/cli/tests/sources';
import { CONTRACT_VERSION, type FileProvider, type TestEvent } from '../../../engine/run/contract';
import { Engine } from '../../../engine/run/engine';
import { Random } from '../../programs/random';
import { meter } from '../../support/apex';
import { attempts, FIRST_SEED, TIMEOUT } from './amount';
import { mutated } from './mutate';

const { project, classes } = findTests(['test/apex'], [], { cwd: process.cwd(), files: nodeFiles });
const limits = { cpuMs: 100, heapMb: 6 };

/** The project with one class as it is not on the disk. */
function withClass(name: string, text: string): FileProvider {
  const own = project.apexClass(name);
  return {
    apexClass: (lower) => (lower === name && own ? { ...own, text } : project.apexClass(lower)),
    objectMetadata: (lower) => project.objectMetadata(lower),
    metadataFiles: (kind, lower) => project.metadataFiles?.(kind, lower) ?? [],
    objectTriggers: (lower) => project.objectTriggers?.(lower) ?? [],
    project: () => project.project?.(),
    pack: (pack) => project.pack?.(pack),
  };
}

/** Faults of ours that a run of the class's tests came upon. */
function faultsOf(name: string, files: FileProvider, coverage: boolean): string[] {
  const faults: string[] = [];
  const tests = [{ class: name }];
  const tell = (event: TestEvent): void => {
    for (const match of JSON.stringify(event).matchAll(/"run-fault"[^}]*?"message":"((?:[^"\\]|\\.)*)"/g))
      faults.push(match[1] ?? '');
  };
  new Engine(meter).test(
    { version: CONTRACT_VERSION, kind: 'test', tests, now: '2026-01-31T10:20:30.000Z', limits, coverage },
    files,
    tell,
  );
  return faults;
}

describe('Apex with tokens that have been changed', () => {
  it('never meets a fault of ours', { timeout: TIMEOUT }, () => {
    const count = attempts(200);
    const found: string[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + count; seed++) {
      const random = new Random(seed);
      const name = random.pick(classes).class.toLowerCase();
      const text = mutated(project.apexClass(name)?.text ?? '', random);
      let faults: string[];
      try {
        faults = faultsOf(name, withClass(name, text), random.oneIn(4));
      } catch (fault) {
        faults = [String((fault as Error).stack)];
      }
      if (faults.length > 0) found.push(`seed ${seed}, ${name}: ${faults.join('; ')}\n${text}`);
    }
    expect(found).toEqual([]);
  });
});
