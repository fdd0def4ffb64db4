import { describe, expect, it } from 'vitest';
import { Breakpoints } from '../../../engine/run/breakpoints';
import { Engine } from '../../../engine/run/engine';
import { meter, project, request } from '../../support/apex';

const HANDLER = `global class H implements purecloud.CTIExtension.SaveLog {
  global String onSaveLog(String data) {
    Integer sum = 0;
    for (Integer i = 0; i < 3; i++) {
      sum += Other.twice(i);
    }
    return '' + sum;
  }
}`;
const OTHER = `public class Other {
  public static Integer twice(Integer n) {
    return 2 * n;
  }
}`;

/** An engine whose runs are those of a debug build, and where they stopped. */
function debugging() {
  const stops: string[] = [];
  const breakpoints = new Breakpoints((file, line) => stops.push(`${file}:${line}`));
  const engine = new Engine(meter, breakpoints);
  const run = () => {
    stops.length = 0;
    const { value } = engine.run(request('H', '{}'), project([HANDLER, OTHER]));
    return { value, stops: [...stops] };
  };
  return { breakpoints, run };
}

describe('a debug build', () => {
  it('stops before each run of a statement on a line with a breakpoint, in whatever class', () => {
    const { breakpoints, run } = debugging();
    breakpoints.set('Other.cls', [3]);
    breakpoints.set('H.cls', [7]);
    expect(run()).toEqual({ value: '6', stops: ['Other.cls:3', 'Other.cls:3', 'Other.cls:3', 'H.cls:7'] });
  });

  it('stops nowhere without one, nor on a line without a statement', () => {
    const { breakpoints, run } = debugging();
    expect(run()).toEqual({ value: '6', stops: [] });
    breakpoints.set('H.cls', [6]);
    expect(run()).toEqual({ value: '6', stops: [] });
  });

  it('knows breakpoints that are set or removed when its classes have been compiled', () => {
    const { breakpoints, run } = debugging();
    run();
    breakpoints.set('H.cls', [5]);
    expect(run().stops).toEqual(['H.cls:5', 'H.cls:5', 'H.cls:5']);
    breakpoints.set('H.cls', []);
    expect(run().stops).toEqual([]);
  });
});
