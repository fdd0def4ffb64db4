import { describe, expect, it } from 'vitest';
import { painter } from '../../../client/cli/formats/colours';
import { lintAsJson } from '../../../client/cli/formats/lint/json';
import { lintAsSarif } from '../../../client/cli/formats/lint/sarif';
import { lintAsText } from '../../../client/cli/formats/lint/text';
import type { ReportedProblem } from '../../../engine/run/contract';

const problem = (values: Partial<ReportedProblem> = {}): ReportedProblem => ({
  file: 'payloads/a.savelog.json',
  line: 2,
  column: 16,
  endLine: 2,
  endColumn: 20,
  severity: 'error',
  code: 'soup-cold',
  message: 'The soup is cold.',
  ...values,
});

const catalogue = {
  'soup-cold': {
    severity: 'error',
    title: 'Soup is cold',
    message: 'The soup is {0}.',
    explanation: 'Nobody likes it.',
    repair: 'Heat it.',
  },
  'soup-salty': {
    severity: 'information',
    title: 'Soup is salty',
    message: 'Salt.',
    explanation: 'Some like it.',
    repair: 'Drink water.',
  },
} as const;

describe('text', () => {
  const plain = painter(false);

  it('has a line for each problem, its place first, and the counts last', () => {
    const problems = [
      problem(),
      problem({ line: 7, severity: 'warning' }),
      problem({ line: 8, severity: 'information' }),
      problem({ line: 9 }),
    ];
    expect(lintAsText(problems, 3, plain)).toBe(
      `payloads/a.savelog.json:2:16 error The soup is cold. [soup-cold]
payloads/a.savelog.json:7:16 warning The soup is cold. [soup-cold]
payloads/a.savelog.json:8:16 information The soup is cold. [soup-cold]
payloads/a.savelog.json:9:16 error The soup is cold. [soup-cold]

4 problems in 3 files: 2 errors, 1 warning, 1 for information.
`,
    );
  });

  it('says so when there is none', () => {
    expect(lintAsText([], 1, plain)).toBe('No problems in 1 file.\n');
  });

  it('writes control characters of a document out', () => {
    expect(lintAsText([problem({ message: 'bad \u001b[2J' })], 1, plain)).toContain('bad \\u001b[2J');
  });
});

describe('JSON', () => {
  it('holds exactly the documented fields, in the order given', () => {
    const output = lintAsJson([problem({ code: 'soup-salty' }), problem()]);
    expect(output.endsWith('}\n')).toBe(true);
    expect(JSON.parse(output)).toEqual({
      problems: [
        { ...problem({ code: 'soup-salty' }), docs: 'docs/problems/soup-salty.md' },
        { ...problem(), docs: 'docs/problems/soup-cold.md' },
      ],
    });
  });

  it('is an empty list when there is none', () => {
    expect(JSON.parse(lintAsJson([]))).toEqual({ problems: [] });
  });
});

describe('SARIF', () => {
  const sarif = (...problems: ReportedProblem[]) => JSON.parse(lintAsSarif(problems, catalogue, '1.2.3'));

  // Required properties: SARIF 2.1.0, sections 3.13 (log), 3.14 (run), 3.18 and 3.19 (tool), 3.27 (result), 3.49 (rule).
  it('is a log of version 2.1.0 with one run of a named tool', () => {
    const log = sarif(problem());
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toMatch(/^https:\/\/.*sarif.*2\.1\.0/);
    expect(log.runs).toHaveLength(1);
    expect(log.runs[0].tool.driver).toMatchObject({ name: 'SaveLog', version: '1.2.3' });
    expect(log.runs[0].columnKind).toBe('utf16CodeUnits');
  });

  it('gives each result its message, level, rule and region', () => {
    const [result] = sarif(problem()).runs[0].results;
    expect(result).toEqual({
      ruleId: 'soup-cold',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'The soup is cold.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'payloads/a.savelog.json' },
            region: { startLine: 2, startColumn: 16, endLine: 2, endColumn: 20 },
          },
        },
      ],
    });
  });

  it('describes each rule once, from the catalogue, and points results at it', () => {
    const { tool, results } = sarif(problem({ code: 'soup-salty' }), problem(), problem({ line: 5 })).runs[0];
    expect(tool.driver.rules).toMatchObject([
      { id: 'soup-cold', shortDescription: { text: 'Soup is cold' }, defaultConfiguration: { level: 'error' } },
      { id: 'soup-salty', help: { text: 'Some like it.\n\nDrink water.' }, defaultConfiguration: { level: 'note' } },
    ]);
    for (const result of results) expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  });

  it('knows the three levels', () => {
    const severities = ['error', 'warning', 'information'] as const;
    const { results } = sarif(...severities.map((severity) => problem({ severity }))).runs[0];
    expect(results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning', 'note']);
  });

  it.each([
    ['a folder/ä.cls', 'a%20folder/%C3%A4.cls'],
    ['100%.cls', '100%25.cls'],
    ['a:b.cls', './a:b.cls'],
    ['../other/a.cls', '../other/a.cls'],
  ])('writes %s as a URI reference', (file, uri) => {
    const [result] = sarif(problem({ file })).runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it('with nothing found is a complete log', () => {
    expect(sarif().runs[0]).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
  });
});
