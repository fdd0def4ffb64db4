import { describe, expect, it } from 'vitest';
import { fill } from '../../../engine/problems/catalogue';
import { CATALOGUE, CHAPTERS } from '../../../engine/problems/chapters';

const entries = Object.entries(CHAPTERS).flatMap(([prefix, chapter]) =>
  Object.entries(chapter).map(([code, kind]) => ({ prefix, code, kind })),
);

describe('the catalogue', () => {
  it('has its chapters', () => {
    expect(Object.keys(CHAPTERS)).toEqual([
      'payload',
      'handler',
      'syntax',
      'soql',
      'query',
      'type',
      'unsupported',
      'metadata',
      'run',
    ]);
    for (const chapter of Object.values(CHAPTERS)) expect(Object.keys(chapter).length).toBeGreaterThan(0);
  });

  it('has each code once', () => {
    const codes = entries.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)]);
    expect(Object.keys(CATALOGUE).sort()).toEqual([...codes].sort());
  });

  it.each(entries)('$code is in kebab case behind the name of its chapter', ({ prefix, code }) => {
    expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
    expect(code.startsWith(`${prefix}-`)).toBe(true);
  });

  it.each(entries)('$code has a severity and all its texts', ({ kind }) => {
    expect(['error', 'warning', 'information']).toContain(kind.severity);
    for (const text of [kind.title, kind.message, kind.explanation, kind.repair]) expect(text.trim()).not.toBe('');
    expect(kind.title).not.toMatch(/\.$|\n/);
    expect(kind.message).not.toContain('\n');
  });

  it.each(entries)('$code counts its placeholders from 0 without a gap, in its message only', ({ kind }) => {
    const used = [...new Set([...kind.message.matchAll(/\{(\d+)\}/g)].map(([, index]) => Number(index)))].sort();
    expect(used).toEqual(used.map((_, index) => index));
    for (const text of [kind.title, kind.explanation, kind.repair]) expect(text).not.toMatch(/\{\d+\}/);
  });
});

describe('fill', () => {
  it('never takes a value for a placeholder', () => {
    expect(fill('{0} is not {1}', ['{1}', 'x'])).toBe('{1} is not x');
  });
});
