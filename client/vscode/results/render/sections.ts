import type {
  LimitUse,
  LogEntry,
  QueryEntry,
  RecordChange,
  ReportedException,
  ReportedProblem,
  RunReport,
} from '../../../../engine/run/contract';
import { type Html, html } from './html';
import { placeLink } from './place';
import { counted, MOST_ROWS, rows, shortened, valueCell } from './text';

/** The sections of a report below its headline, those without content left out. */
export function sections(report: RunReport): readonly (Html | undefined)[] {
  const ran = !['compileProblems', 'badPayload'].includes(report.outcome);
  return [
    report.exception ? exceptionSection(report.exception) : undefined,
    report.problems.length > 0 ? problemSection(report) : undefined,
    report.outcome === 'returned' ? valueSection(report.value) : undefined,
    ran ? changeSection(report) : undefined,
    ran ? logSection(report) : undefined,
    report.queries.length > 0 ? querySection(report) : undefined,
    limitSection(report.limits.filter(({ used }) => used > 0)),
  ];
}

function section(title: string, body: Html): Html {
  return html`<section><h2>${title}</h2>${body}</section>`;
}

function valueSection(value: string | null): Html {
  return section('Value returned', html`<pre class="value">${valueCell(value)}</pre>`);
}

function exceptionSection(exception: ReportedException): Html {
  return section('Exception', exceptionBody(exception));
}

function exceptionBody({ type, message, stack, cause }: ReportedException): Html {
  const frames = stack.map((frame) => {
    const label = `Class.${frame.class}.${frame.method}: line ${frame.line}, column ${frame.column}`;
    return html`<li>${placeLink(frame, label)}</li>`;
  });
  return html`<p class="exception"><b>${type}</b>: ${shortened(message)}</p>
<ol class="stack">${frames}</ol>
${cause ? html`<h3>Caused by</h3>${exceptionBody(cause)}` : ''}`;
}

function problemSection({ problems, omitted }: RunReport): Html {
  const row = (problem: ReportedProblem) => html`<tr>
<td class="${problem.severity}">${problem.severity}</td>
<td>${shortened(problem.message)} <a href="#" class="faint" data-problem="${problem.code}">${problem.code}</a></td>
<td>${placeLink(problem)}</td></tr>`;
  return section('Problems', html`<table>${rows(problems, row, 3, omitted?.problems)}</table>`);
}

function changeSection({ changes, outcome, omitted }: RunReport): Html {
  const shown = changes.slice(0, MOST_ROWS);
  const rest = changes.length + (omitted?.changes ?? 0) - shown.length;
  if (shown.length + rest === 0) {
    return section('Records written', html`<p class="faint">None</p>`);
  }
  const title = outcome === 'returned' ? 'Records written' : 'Records written before the end';
  return section(
    title,
    html`${shown.map(changeTable)}${rest > 0 && html`<p class="faint">${rest} more not shown</p>`}`,
  );
}

/** What was written: of a new record its values, of a changed one what was there before, too; a deletion has neither. */
function changeTable({ sObject, id, operation, fields }: RecordChange): Html {
  const what = html`<b>${operation}</b> ${sObject} <code>${id}</code>`;
  if (fields.length === 0) return html`<p>${what}</p>`;
  const columns = operation === 'insert' ? VALUE : BEFORE_AND_AFTER;
  const field = (change: RecordChange['fields'][number]) =>
    html`<tr><th scope="row">${change.field}</th>${columns.map(([side]) => html`<td>${valueCell(change[side])}</td>`)}</tr>`;
  return html`<table class="change"><caption>${what}</caption>
<thead><tr><th scope="col">Field</th>${columns.map(([, title]) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows(fields, field, columns.length + 1)}</tbody></table>`;
}

const VALUE = [['after', 'Value']] as const;
const BEFORE_AND_AFTER = [
  ['before', 'Before'],
  ['after', 'After'],
] as const;

function logSection({ log, omitted }: RunReport): Html {
  if (log.length === 0) {
    return section('Debug log', html`<p class="faint">Empty</p>`);
  }
  const row = ({ level, text, file, line }: LogEntry) => html`<tr>
<td class="faint">${level}</td><td>${lineLink(file, line)}</td><td class="log">${shortened(text)}</td></tr>`;
  return section('Debug log', html`<table>${rows(log, row, 3, omitted?.log)}</table>`);
}

function querySection({ queries, omitted }: RunReport): Html {
  const row = ({ text, rows: found, ms, file, line }: QueryEntry) => html`<tr>
<td class="log">${shortened(text)}</td><td class="brief">${counted(found, 'row')}</td><td class="brief">${milliseconds(ms)}</td><td>${lineLink(file, line)}</td></tr>`;
  return section('Queries', html`<table>${rows(queries, row, 4, omitted?.queries)}</table>`);
}

/** The limits of which something was used; undefined when that is none. */
function limitSection(limits: readonly LimitUse[]): Html | undefined {
  if (limits.length === 0) return undefined;
  const row = ({ name, used, of, estimated, job }: LimitUse) => html`<tr>
<th scope="row">${job ? `${name}, ${job}` : name}</th><td class="number">${used} of ${of}</td>
<td><progress value="${used}" max="${of}"></progress></td><td class="faint">${estimated ? 'estimated' : ''}</td></tr>`;
  return section('Limits', html`<table>${rows(limits, row, 4)}</table>`);
}

function lineLink(file: string | null, line: number | null): Html {
  return file === null || line === null ? html`` : placeLink({ file, line, column: 1 });
}

/** Milliseconds with one decimal below ten: `0.4 ms`, `12 ms`. */
export function milliseconds(ms: number): string {
  return `${ms < 10 ? Math.round(ms * 10) / 10 : Math.round(ms)} ms`;
}
