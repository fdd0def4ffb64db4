import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../engine/problems/problem';
import { parseAnonymous, parseClassFile } from '../../../engine/syntax/parse';
import { randomNumbers } from '../../support/randomNumbers';
import { members, statements } from './acceptedTexts';
import { oracleAccepts, type Unit } from './apexParser';

interface Source {
  readonly text: string;
  readonly unit: Exclude<Unit, 'triggerUnit'>;
}

interface Judged extends Source {
  readonly problems: readonly Problem[];
  readonly oracle: boolean;
}

const read = (file: string): Source => ({ text: readFileSync(file, 'utf8'), unit: 'compilationUnit' });

const snippets: readonly Source[] = [
  ...members.map((text): Source => ({ text: `public class C { ${text} }`, unit: 'compilationUnit' })),
  ...statements.map((text): Source => ({ text, unit: 'anonymousUnit' })),
  ...statements.map((text): Source => ({ text: `class C { void f() { ${text} } }`, unit: 'compilationUnit' })),
];
const classes: readonly Source[] = [
  read('examples/force-app/main/default/classes/SaveCallLog.cls'),
  read('test/fixtures/handlers/DocumentedSample.cls'),
];

const TOKEN =
  /'''\n[\s\S]*?'''|'(?:[^'\\\n]|\\.)*'|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\d+(?:\.\d+)?[dLl]?|\w+|\s+|===|!==|>>>=|>>=|<<=|<>|[-+*/&|^<>=!]=|=>|\+\+|--|&&|\|\||\?\?|\?\.|<<|[^\w\s]/g;
const tokens = (text: string) => text.match(TOKEN) ?? [];

/** Names that only the grammar of apex-parser takes as names of types: none of them can be declared. */
const KEYWORD_TYPE =
  /\bnew\s+(?:\w+\s*\.\s*)*(?:abstract|break|catch|class|continue|delete|do|else|enum|extends|final|finally|for|global|if|implements|insert|instanceof|interface|merge|new|null|override|private|protected|public|return|static|super|testmethod|this|throw|transient|trigger|try|undelete|update|upsert|virtual|void|webservice|when|while)\b/i;

/** Why the two may judge a text differently. */
const EXPLAINED: readonly { readonly reason: string; readonly applies: (judged: Judged) => boolean }[] = [
  {
    reason: 'a part of a query, whose differences soql/oracle.test.ts tells',
    applies: ({ text, problems, oracle }) =>
      oracle ? problems.every(({ code }) => code.startsWith('soql-')) : /\bFIND(?!\s)/i.test(text),
  },
  {
    reason: 'a keyword as the name of a type of which an object is made',
    applies: ({ text, oracle }) => oracle && KEYWORD_TYPE.test(text),
  },
  {
    reason: 'List, Set and Map without what they hold, then the comparison `<`',
    applies: ({ text, oracle }) => oracle && /\binstanceof\s+(?:List|Set|Map)\s*</i.test(text),
  },
  { reason: 'blanks inside an operator', applies: ({ text, oracle }) => oracle && /[<>]\s+=/.test(text) },
  {
    reason: '`a++` as something that has members or can be counted up again',
    applies: ({ text, oracle }) => oracle && /(?:\+\+|--)\s*(?:\+\+|--|\.|\[)/.test(text),
  },
  {
    reason: 'a method without a body in an anonymous block',
    applies: ({ unit, problems, oracle }) =>
      oracle && unit === 'anonymousUnit' && problems[0]?.code === 'syntax-unexpected',
  },
  {
    reason: 'a constructor without a body: the checker refuses it',
    applies: ({ text, oracle }) => !oracle && /\w\s*\([^)]*\)\s*;/.test(text),
  },
];

const random = randomNumbers(20261122);
const pool = [...new Set(snippets.flatMap(({ text }) => tokens(text)))].filter((token) => token.trim() !== '');

/** The text with one token left out, put in, replaced, or changed for another one of the text. */
function mutated({ text, unit }: Source): Source {
  const parts = [...tokens(text)];
  const at = random(parts.length);
  const token = pool[random(pool.length)]!;
  switch (random(4)) {
    case 0:
      parts.splice(at, 1);
      break;
    case 1:
      parts.splice(at, 0, ` ${token} `);
      break;
    case 2:
      parts[at] = token;
      break;
    default: {
      const other = random(parts.length);
      [parts[at], parts[other]] = [parts[other]!, parts[at]!];
    }
  }
  return { text: parts.join(''), unit };
}

function judge(source: Source): Judged {
  const { problems } = (source.unit === 'compilationUnit' ? parseClassFile : parseAnonymous)(source.text);
  return { ...source, problems, oracle: oracleAccepts(source.text, source.unit) };
}

describe('Apex with one token changed', () => {
  const mutations = (sources: readonly Source[], count: number) =>
    Array.from({ length: count }, () => judge(mutated(sources[random(sources.length)]!)));

  it.each([
    ['snippets', snippets, 1200],
    ['whole classes', classes, 50],
  ] as const)(
    'is taken or refused by the parser as by apex-parser, but for what is explained: %s',
    (_, sources, count) => {
      const judged = mutations(sources, count);
      const different = judged.filter(({ problems, oracle }) => (problems.length === 0) !== oracle);
      expect(different.filter((each) => !EXPLAINED.some(({ applies }) => applies(each)))).toEqual([]);
      expect(different.length).toBeLessThan(count / 100);
      expect(judged.filter(({ oracle }) => oracle).length).toBeGreaterThan(count / 10);
      expect(judged.filter(({ oracle }) => !oracle).length).toBeGreaterThan(count / 4);
    },
    // The other parser needs it.
    30_000,
  );
});
