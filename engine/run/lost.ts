import { reporter } from '../problems/catalogue';
import { runProblems } from '../problems/run';
import { LineMap } from '../syntax/lineMap';
import {
  CONTRACT_VERSION,
  type Outcome,
  type ReportedException,
  type ReportedProblem,
  type RunReport,
  type RunRequest,
} from './contract';
import { reportProblem } from './reportProblem';

const report = reporter(runProblems);

/** Why a thread ended before what it ran: it went on past its limit, the user stopped it, or it died of something else. */
export type Loss =
  | { readonly kind: 'limit'; readonly message: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'died'; readonly why: string };

/** The report of a handler whose thread was lost. */
export function lostRun(request: RunRequest, loss: Loss): RunReport {
  if (loss.kind === 'limit') return bare(request, 'limit', { exception: limitException(loss.message) });
  return bare(request, 'stopped', { problems: problemsOfLoss(loss) });
}

/** The exception of a limit that was found from outside, so that no stack is known. */
export function limitException(message: string): ReportedException {
  return { type: 'System.LimitException', message, cause: null, stack: [] };
}

/** What a report says about a lost thread: nothing when the user stopped it. */
export function problemsOfLoss(loss: Loss): ReportedProblem[] {
  if (loss.kind !== 'died') return [];
  return [reportProblem(report('run-thread-lost', { start: 0, end: 0 }, [loss.why]), '', new LineMap(''))];
}

function bare(request: RunRequest, outcome: Outcome, parts: Partial<RunReport>): RunReport {
  return {
    version: CONTRACT_VERSION,
    outcome,
    handler: request.handler,
    handlerFile: null,
    value: null,
    exception: null,
    problems: [],
    log: [],
    changes: [],
    queries: [],
    limits: [],
    coverage: null,
    timings: { compile: 0, run: 0 },
    ...parts,
  };
}
