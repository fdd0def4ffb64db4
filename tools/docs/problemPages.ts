import type { Chapter, ProblemKind } from '../../engine/problems/catalogue';

const MARK = '<!-- Written by tools/docs.mjs from engine/problems. -->';

/** What a chapter is about, by the prefix of its codes. */
const CHAPTER_TITLES: Readonly<Record<string, string>> = {
  payload: 'Payloads',
  handler: 'Handlers',
  syntax: 'Apex syntax',
  type: 'Apex types',
  unsupported: 'What SaveLog does not simulate',
  metadata: 'Metadata and org data',
  run: 'Runs that cannot start',
};

/** The page of one problem, in Markdown. */
export function problemPage(code: string, kind: ProblemKind): string {
  const source = kind.source
    ? `\nSource: ${kind.source} ([what the marks mean](README.md#where-the-facts-come-from))\n`
    : '';
  return `${MARK}
# ${plain(kind.title)}

\`${code}\` · ${kind.severity} · [all problems](README.md)

> ${quoted(kind.message)}

${kind.explanation.trim()}

## How to repair it

${kind.repair.trim()}
${source}`;
}

/** docs/problems/README.md: every code by chapter; `chapters` are given by prefix. */
export function problemContents(chapters: Readonly<Record<string, Chapter>>): string {
  const sections = Object.entries(chapters).map(([prefix, chapter]) => {
    const rows = Object.entries(chapter).map(
      ([code, { severity, title }]) => `| [\`${code}\`](${code}.md) | ${severity} | ${tableCell(plain(title))} |`,
    );
    const heading = `## ${CHAPTER_TITLES[prefix] ?? prefix}`;
    return [heading, '', '| code | severity | title |', '|---|---|---|', ...rows].join('\n');
  });
  return `${MARK}
# Problems

Every problem that SaveLog reports has a code. The editor links each one to its page here.

An **error** is wrong by the documentation, or would be refused on deployment. A **warning** is likely to go wrong in
production. An **information** is worth knowing, and never fails a check.

${sections.join('\n\n')}

## Where the facts come from

Most pages name their source. A mark says how well the fact is known:

| mark | meaning |
|---|---|
| [D] | documented by Genesys or Salesforce |
| [V] | verified on a real org, in a public report |
| [S] | a community source with a sample that was run |
| [P] | seen in real recorded payloads |
| [C] | seen in real public code |
| [K] | general knowledge that no document at hand confirms |
| [?] | nobody documents it |
`;
}

/** Text that fits into a cell of a Markdown table. */
export function tableCell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}

/** Plain text as Markdown: what Markdown would read as its own is escaped. */
function plain(text: string): string {
  return text.replace(/[\\`*_<[]/g, '\\$&');
}

/** A message with `…` where a rule fills something in. */
function quoted(message: string): string {
  return plain(message.replace(/\{\d+\}/g, '…'));
}
