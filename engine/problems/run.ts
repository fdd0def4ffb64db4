import type { Chapter } from './catalogue';

/** What keeps a run from beginning. */
export const runProblems = {
  'run-payload-not-json': {
    severity: 'error',
    title: 'Payload is not JSON',
    message: 'The payload is not JSON: {0}.',
    explanation:
      'The package always hands `onSaveLog` the text of a JSON object, so a run on anything else would prove nothing.',
    repair: 'Mend the payload; the editor and `savelog lint` show what is wrong with it.',
    source: '[D] SaveLog, Genesys Cloud Resource Center 225794',
  },
  'run-no-class': {
    severity: 'error',
    title: 'Handler class not found',
    message: 'There is no class {0} in the project.',
    explanation:
      "The handler is looked up by its name among the project's `.cls` files: a class stands in the file of its name.",
    repair: 'Check the name of the class and of its file.',
  },
  'run-no-method': {
    severity: 'error',
    title: 'Handler has no onSaveLog',
    message: 'The class {0} has no method String onSaveLog(String).',
    explanation: 'The package calls `onSaveLog` with the payload as text; a class without it cannot be the handler.',
    repair: 'Add `public String onSaveLog(String data)` to the class.',
    source: '[D] SaveLog, Genesys Cloud Resource Center 225794',
  },
  'run-no-test-class': {
    severity: 'error',
    title: 'Test class not found',
    message: 'There is no class {0} in a file of that name.',
    explanation:
      "A test class is looked up by its name among the project's `.cls` files: a class stands in the file of its name.",
    repair: 'Check the name of the class and of its file.',
  },
  'run-fault': {
    severity: 'error',
    title: 'Fault of SaveLog',
    message: 'SaveLog itself failed here: {0}.',
    explanation: 'The engine met a case that it was not made for. Nothing is said about the Apex; other tests went on.',
    repair: 'Please report it, with the code that led to it.',
  },
  'run-thread-lost': {
    severity: 'error',
    title: "The engine's thread ended",
    message: 'The thread that ran the handler ended before the handler did: {0}.',
    explanation:
      'Runs happen in a thread of their own, so that nothing they do can harm the editor. This one was lost; the next run gets a new one.',
    repair: 'Run again. If it happens again, tell us.',
  },
} satisfies Chapter;
