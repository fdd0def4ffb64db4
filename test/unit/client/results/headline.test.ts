import { describe, expect, it } from 'vitest';
import { headline } from '../../../../client/vscode/results/render/headline';
import { change, exception, problem, report } from '../reports';

describe('headline', () => {
  it.each([
    { case: 'nothing saved', parts: { value: '' }, tone: 'good', title: 'Returned an empty string' },
    { case: 'null', parts: { value: null }, tone: 'bad', title: 'Returned null' },
    { case: 'a text', parts: { value: 'saved' }, tone: 'warning', title: 'Returned a text that is no record Id' },
    {
      case: 'threw',
      parts: { outcome: 'threw', exception: exception({}) },
      tone: 'bad',
      title: 'Threw System.NullPointerException',
    },
    {
      case: 'limit',
      parts: { outcome: 'limit', exception: exception({ type: 'System.LimitException' }) },
      tone: 'bad',
      title: 'Broke a governor limit',
    },
    {
      case: 'unsupported',
      parts: { outcome: 'unsupported' },
      tone: 'warning',
      title: 'Reached something that is not simulated',
    },
    {
      case: 'compile problem',
      parts: { outcome: 'compileProblems', problems: [problem({})] },
      tone: 'bad',
      title: 'Does not compile: 1 problem',
    },
    {
      case: 'compile problems',
      parts: { outcome: 'compileProblems', problems: [problem({}), problem({})] },
      tone: 'bad',
      title: 'Does not compile: 2 problems',
    },
    { case: 'bad payload', parts: { outcome: 'badPayload' }, tone: 'bad', title: 'The payload cannot be used' },
    { case: 'stopped', parts: { outcome: 'stopped' }, tone: 'warning', title: 'Stopped' },
  ] as const)('$case', ({ parts, tone, title }) => {
    expect(headline(report(parts))).toMatchObject({ tone, title });
  });

  it('says that null is not supported', () => {
    expect(headline(report({ value: null })).detail).toMatch(/Null is not supported/);
  });

  it('tells what became of the record whose Id was returned, in 15 or 18 characters', () => {
    const changes = [change({}), change({ operation: 'update' })];
    expect(headline(report({ value: '00T000000000001AAA', changes }))).toEqual({
      tone: 'good',
      title: 'Returned 00T000000000001AAA',
      detail: 'Task, updated by this run.',
    });
    expect(headline(report({ value: '00T000000000001', changes })).detail).toBe('Task, updated by this run.');
    expect(headline(report({ value: '00T000000000002AAA', changes })).detail).toBe('No record of this Id was written.');
  });

  it('warns of an empty string after records were written', () => {
    expect(headline(report({ value: '', changes: [change({})] }))).toMatchObject({ tone: 'warning' });
  });
});
