import { describe, expect, it } from 'vitest';
import { Engine } from '../../../engine/run/engine';
import { Interpreter, TooLong } from '../../programs/interpreter/interpreter';
import { Thrown, type Value } from '../../programs/interpreter/values';
import { type Program, writeProgram } from '../../programs/writing/program';
import { meter, project, request } from '../../support/apex';

/** Programs in one run of the tests; SAVELOG_PROGRAMS=… runs more, SAVELOG_SEED=… others. */
const PROGRAMS = Number(process.env.SAVELOG_PROGRAMS ?? 2000);
const FIRST_SEED = Number(process.env.SAVELOG_SEED ?? 1);
const BATCH = 250;

describe('programs written at random', () => {
  for (let from = FIRST_SEED; from < FIRST_SEED + PROGRAMS; from += BATCH) {
    const to = Math.min(from + BATCH, FIRST_SEED + PROGRAMS) - 1;
    it(`give what a walk over their tree gives, and again the same: seeds ${from} to ${to}`, {
      timeout: 60_000,
    }, () => {
      let tooLong = 0;
      for (let seed = from; seed <= to; seed++) {
        const program = writeProgram(seed);
        const expected = walk(program);
        if (expected === undefined) {
          tooLong++;
          continue;
        }
        const engine = new Engine(meter);
        const files = project(program);
        const first = ending(engine, files);
        expect(first, `seed ${seed}`).toBe(expected);
        expect(ending(engine, files), `seed ${seed}, again`).toBe(first);
      }
      expect(tooLong).toBeLessThan(BATCH / 20);
    });
  }

  it('are the same for the same seed and differ between seeds', () => {
    expect(writeProgram(7)).toEqual(writeProgram(7));
    expect(writeProgram(7)).not.toEqual(writeProgram(8));
  });
});

/** How the engine says that a run ended. */
function ending(engine: Engine, files: ReturnType<typeof project>): string {
  const { outcome, value, exception, problems } = engine.run(request('Handler', '{}'), files);
  if (outcome === 'returned') return `returned ${value}`;
  if (outcome === 'threw') return `threw ${exception?.type}: ${exception?.message}`;
  return `${outcome} ${problems[0]?.file}:${problems[0]?.line} ${problems[0]?.message} ${exception?.message}`;
}

/** The same by walking the tree; undefined when that takes too long. */
function walk(program: Program): string | undefined {
  let value: Value;
  try {
    value = new Interpreter(program).onSaveLog('Handler', '{}');
  } catch (error) {
    if (error instanceof TooLong) return undefined;
    if (!(error instanceof Thrown)) throw error;
    return `threw ${error.value.typeName}: ${error.value.message}`;
  }
  return `returned ${value}`;
}
