import { describe, expect, it } from 'vitest';
import { failingPlaces } from '../../../../client/vscode/decorations/place';
import { exception, frame, problem, report } from '../reports';

const HANDLER = 'file:///w/SaveCallLog.cls';

describe('failingPlaces', () => {
  it('marks the line that threw', () => {
    const threw = report({
      outcome: 'threw',
      exception: exception({ stack: [frame({ line: 7 }), frame({ line: 3 })] }),
    });
    expect(failingPlaces(threw)).toEqual([
      { file: HANDLER, line: 7, message: 'System.NullPointerException: Attempt to de-reference a null object' },
    ]);
  });

  it('marks the line of another class and the handler line that led there', () => {
    const stack = [frame({ file: 'file:///w/Other.cls', line: 9 }), frame({ line: 4 }), frame({ line: 2 })];
    const places = failingPlaces(report({ outcome: 'threw', exception: exception({ stack }) }));
    expect(places.map(({ file, line }) => `${file}:${line}`)).toEqual(['file:///w/Other.cls:9', `${HANDLER}:4`]);
  });

  it('marks the line that reached what is not simulated', () => {
    const unsupported = report({ outcome: 'unsupported', problems: [problem({ line: 5, message: 'Not\nsimulated' })] });
    expect(failingPlaces(unsupported)).toEqual([{ file: HANDLER, line: 5, message: 'Not simulated' }]);
  });

  it('marks nothing after a return, compile problems or a stack that is not known', () => {
    expect(failingPlaces(report({}))).toEqual([]);
    expect(failingPlaces(report({ outcome: 'compileProblems', problems: [problem({})] }))).toEqual([]);
    expect(failingPlaces(report({ outcome: 'limit', exception: exception({ stack: [] }) }))).toEqual([]);
  });

  it('keeps the message on one short line', () => {
    const long = exception({ message: `first\n  second ${'x'.repeat(500)}`, stack: [frame({})] });
    const [place] = failingPlaces(report({ outcome: 'threw', exception: long }));
    expect(place?.message).toMatch(/: first second x+…$/);
    expect(place?.message.length).toBeLessThanOrEqual(160);
  });
});
