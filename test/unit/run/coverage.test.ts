import { describe, expect, it } from 'vitest';
import { mergeCoverage } from '../../../engine/run/coverage';
import { Engine } from '../../../engine/run/engine';
import { TestCollector } from '../../../engine/run/tests/collector';
import { meter, project, request } from '../../support/apex';

const HANDLER = `global class H implements purecloud.CTIExtension.SaveLog {
  static Integer calls = 0;
  global String onSaveLog(String data) {
    calls++;
    for (Integer i = 0; i < 3; i++) {
      if (i == 5) {
        calls--;
        continue;
      }
      calls++;
    }
    if (data.contains('other')) return Other.name();
    return '' + calls;
  }
  static void never() {
    calls = 7;
  }
}`;
const OTHER = `public class Other {
  public static String name() {
    return 'other';
  }
}`;

describe('coverage', () => {
  const files = project([HANDLER, OTHER]);

  it('tells the lines on which a statement ran, and those on which none did', () => {
    const { value, coverage } = new Engine(meter).run(request('H', '{}', { coverage: true }), files);
    expect(value).toBe('4');
    expect(coverage).toEqual([{ file: 'H.cls', covered: [2, 4, 5, 6, 10, 12, 13], uncovered: [7, 8, 16] }]);
  });

  it('is that of each run alone', () => {
    const engine = new Engine(meter);
    engine.run(request('H', '{"other":1}', { coverage: true }), files);
    const second = engine.run(request('H', '{}', { coverage: true }), files).coverage;
    expect(second?.find(({ file }) => file === 'H.cls')?.uncovered).toEqual([7, 8, 16]);
    expect(second?.find(({ file }) => file === 'Other.cls')).toEqual({
      file: 'Other.cls',
      covered: [],
      uncovered: [3],
    });
  });

  it('is not measured when nobody asks, and asking changes no answer', () => {
    const engine = new Engine(meter);
    const plain = engine.run(request('H', '{}'), files);
    const measured = engine.run(request('H', '{}', { coverage: true }), files);
    expect(plain.coverage).toBe(null);
    expect({ ...measured, coverage: null, timings: null, limits: null }).toEqual({
      ...plain,
      coverage: null,
      timings: null,
      limits: null,
    });
  });

  it('is that of a file as it reads now', () => {
    const engine = new Engine(meter);
    engine.run(request('H', '{"other":1}', { coverage: true }), files);
    const longer = project([HANDLER, OTHER.replace('return', '\n\nreturn')]);
    const { coverage } = engine.run(request('H', '{"other":1}', { coverage: true }), longer);
    expect(coverage?.filter(({ file }) => file === 'Other.cls')).toEqual([
      { file: 'Other.cls', covered: [5], uncovered: [] },
    ]);
  });

  it('of tests is that of all of them', () => {
    const test = `@IsTest class T {
  @IsTest static void one() {
    System.assertEquals('other', Other.name());
  }
  @IsTest static void two() {
    Integer n = 1;
  }
}`;
    const collector = new TestCollector();
    const { version, now, limits } = request('T', '{}');
    new Engine(meter).test(
      { version, kind: 'test', tests: [{ class: 'T' }], now, limits, coverage: true },
      project([test, OTHER]),
      (event) => collector.add(event),
    );
    expect(collector.report().coverage).toEqual([
      { file: 'Other.cls', covered: [3], uncovered: [] },
      { file: 'T.cls', covered: [3, 6], uncovered: [] },
    ]);
  });

  it('of two runs covers what either covered', () => {
    expect(
      mergeCoverage(
        [{ file: 'b', covered: [1], uncovered: [2, 3] }],
        [
          { file: 'b', covered: [3], uncovered: [1, 2] },
          { file: 'a', covered: [], uncovered: [10, 9] },
        ],
      ),
    ).toEqual([
      { file: 'a', covered: [], uncovered: [9, 10] },
      { file: 'b', covered: [1, 3], uncovered: [2] },
    ]);
  });
});
