import type { Chapter, ProblemKind } from '../../../../engine/problems/catalogue';
import type { Severity } from '../../../../engine/problems/problem';
import type { ReportedProblem } from '../../../../engine/run/contract';
import { docsOf } from './docs';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note' };

/**
 * `lint --format sarif`: a SARIF 2.1.0 log with one run. Its rules are those of the problems found, in the order of
 * their codes, with the texts of the catalogue.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
 */
export function lintAsSarif(problems: readonly ReportedProblem[], catalogue: Chapter, version: string): string {
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  const indexes = new Map(codes.map((code, index) => [code, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'SaveLog', version, rules: codes.map((code) => ruleOf(code, catalogue[code])) } },
        // Columns count UTF-16 units, as in the other formats.
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => resultOf(problem, indexes.get(problem.code)!)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(code: string, kind: ProblemKind | undefined) {
  if (!kind) return { id: code };
  return {
    id: code,
    shortDescription: { text: kind.title },
    fullDescription: { text: kind.explanation },
    help: {
      text: `${kind.explanation}\n\n${kind.repair}`,
      markdown: `${kind.explanation}\n\n${kind.repair}\n\nSee \`${docsOf(code)}\` of SaveLog.`,
    },
    defaultConfiguration: { level: LEVELS[kind.severity] },
  };
}

function resultOf(problem: ReportedProblem, ruleIndex: number) {
  const { code, severity, message, file, line, column, endLine, endColumn } = problem;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriReference(file) }, region } }],
  };
}

/** A relative path with `/` as a URI reference. RFC 3986, section 4.2: a first segment with a colon needs `./` before it. */
function uriReference(file: string): string {
  const encoded = file.split('/').map(encodeURIComponent).join('/');
  return encoded.replaceAll('%3A', ':').replace(/^([^/]*:)/, './$1');
}
