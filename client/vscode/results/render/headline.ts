import type { RunReport } from '../../../../engine/run/contract';
import { counted } from './text';

/** What a run came to, in a line: `tone` colours it, `detail` says what follows from it. */
export interface Headline {
  readonly tone: 'good' | 'warning' | 'bad';
  readonly title: string;
  readonly detail: string | undefined;
}

const RECORD_ID = /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/;

/**
 * Tells the outcome of a run in words. A null that was returned is a failure: "Null is not supported" [D], Genesys
 * Cloud Resource Center 225794; so is only warned of a value that is neither empty nor an Id, which that page asks for.
 */
export function headline(report: RunReport): Headline {
  switch (report.outcome) {
    case 'returned':
      return returned(report);
    case 'threw':
      return {
        tone: 'bad',
        title: `Threw ${report.exception?.type ?? 'an exception'}`,
        detail: 'onSaveLog ended with an exception that nothing caught.',
      };
    case 'limit':
      return {
        tone: 'bad',
        title: 'Broke a governor limit',
        detail: 'The platform ends such a transaction; no catch block sees the exception.',
      };
    case 'unsupported':
      return {
        tone: 'warning',
        title: 'Reached something that is not simulated',
        detail: 'The run ended there, so that nothing wrong is shown. An org may well run it.',
      };
    case 'compileProblems':
      return {
        tone: 'bad',
        title: `Does not compile: ${counted(report.problems.length + (report.omitted?.problems ?? 0), 'problem')}`,
        detail: 'Nothing was run.',
      };
    case 'badPayload':
      return { tone: 'bad', title: 'The payload cannot be used', detail: 'Nothing was run.' };
    case 'stopped':
      return { tone: 'warning', title: 'Stopped', detail: 'The run was stopped before onSaveLog returned.' };
  }
}

function returned({ value, changes, omitted }: RunReport): Headline {
  const wrote = changes.length > 0 || omitted?.changes !== undefined;
  if (value === null) {
    return {
      tone: 'bad',
      title: 'Returned null',
      detail: 'Null is not supported. Return the Id of the saved record, or an empty string when nothing was saved.',
    };
  }
  if (value === '') {
    return {
      tone: wrote ? 'warning' : 'good',
      title: 'Returned an empty string',
      detail: wrote
        ? 'An empty string says that nothing was saved, but records were written: return the Id of the saved record.'
        : 'Nothing was saved, and the handler says so.',
    };
  }
  if (!RECORD_ID.test(value)) {
    return {
      tone: 'warning',
      title: 'Returned a text that is no record Id',
      detail: 'Return the Id of the saved record, or an empty string when nothing was saved.',
    };
  }
  const change = changes.findLast(({ id }) => id.slice(0, 15) === value.slice(0, 15));
  return {
    tone: 'good',
    title: `Returned ${value}`,
    detail: change
      ? `${change.sObject}, ${PAST[change.operation]} by this run.`
      : omitted?.changes !== undefined
        ? undefined
        : 'No record of this Id was written.',
  };
}

const PAST = { insert: 'inserted', update: 'updated', delete: 'deleted', undelete: 'undeleted' } as const;
