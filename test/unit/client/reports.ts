import type {
  RecordChange,
  ReportedException,
  ReportedProblem,
  RunReport,
  StackFrame,
} from '../../../engine/run/contract';

const HANDLER = 'file:///w/SaveCallLog.cls';

/** A report of a run that returned an empty string and did nothing, but for what is given. */
export function report(parts: Partial<RunReport>): RunReport {
  return {
    version: 1,
    outcome: 'returned',
    handler: 'SaveCallLog',
    handlerFile: HANDLER,
    value: parts.outcome && parts.outcome !== 'returned' ? null : '',
    exception: null,
    problems: [],
    log: [],
    changes: [],
    queries: [],
    limits: [],
    coverage: null,
    timings: { compile: 3, run: 0.42 },
    ...parts,
  };
}

export function exception(parts: Partial<ReportedException>): ReportedException {
  return {
    type: 'System.NullPointerException',
    message: 'Attempt to de-reference a null object',
    cause: null,
    stack: [frame({})],
    ...parts,
  };
}

export function frame(parts: Partial<StackFrame>): StackFrame {
  return { class: 'SaveCallLog', method: 'onSaveLog', file: HANDLER, line: 12, column: 5, ...parts };
}

export function problem(parts: Partial<ReportedProblem>): ReportedProblem {
  return {
    code: 'type-unknown-variable',
    severity: 'error',
    message: 'Variable does not exist: x',
    file: HANDLER,
    line: 2,
    column: 3,
    endLine: 2,
    endColumn: 4,
    ...parts,
  };
}

export function change(parts: Partial<RecordChange>): RecordChange {
  return {
    sObject: 'Task',
    id: '00T000000000001AAA',
    operation: 'insert',
    fields: [{ field: 'Subject', before: null, after: 'Call' }],
    ...parts,
  };
}
