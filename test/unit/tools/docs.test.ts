import { describe, expect, it } from 'vitest';
import { problemContents, problemPage } from '../../../tools/docs/problemPages';
import { replaceRegion } from '../../../tools/docs/region';

const kind = {
  severity: 'warning',
  title: 'Soup | cold',
  message: 'The soup {0} is {1} degrees cold.',
  explanation: 'Nobody likes it.',
  repair: 'Heat it.',
  source: '[D] the cookbook',
} as const;

describe('the page of a problem', () => {
  it('holds all that the catalogue knows, with gaps where a rule fills in', () => {
    const page = problemPage('soup-cold', kind);
    expect(page).toContain('# Soup | cold\n\n`soup-cold` · warning · [all problems](README.md)\n');
    expect(page).toContain('\n> The soup … is … degrees cold.\n');
    expect(page).toContain('\nNobody likes it.\n\n## How to repair it\n\nHeat it.\n');
    expect(page).toContain('\nSource: [D] the cookbook (');
  });

  it('shows a message as it reads, whatever Markdown would make of it', () => {
    const page = problemPage('soup-cold', { ...kind, message: 'A List<{0}> of *{1}__c* in `x`[0]' });
    expect(page).toContain('> A List\\<…> of \\*…\\_\\_c\\* in \\`x\\`\\[0]\n');
  });

  it('has no source where none is known', () => {
    expect(problemPage('soup-cold', { ...kind, source: undefined })).not.toContain('Source');
  });
});

describe('the table of contents', () => {
  it('has a table for each chapter and links each code to its page', () => {
    const contents = problemContents({ soup: { 'soup-cold': kind }, syntax: {} });
    expect(contents).toContain('## soup\n\n| code | severity | title |\n|---|---|---|\n');
    expect(contents).toContain('| [`soup-cold`](soup-cold.md) | warning | Soup \\| cold |');
    expect(contents).toContain('## Apex syntax');
  });
});

describe('a generated region', () => {
  it('is replaced, and nothing around it', () => {
    const text = (inside: string) =>
      `before\n<!-- menu, written by tools/docs.mjs -->\n${inside}\n<!-- end of menu -->\nafter\n`;
    expect(replaceRegion(text('old'), 'menu', 'new')).toBe(text('new'));
  });

  it('must be marked', () => {
    expect(() => replaceRegion('before\nafter\n', 'menu', 'new')).toThrow('menu');
  });
});
