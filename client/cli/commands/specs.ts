import type { CommandSpec, OptionSpec } from '../args';

const help: OptionSpec = { short: 'h', help: 'Shows this text.' };

/** Whom the Apex runs as. */
const user: Readonly<Record<string, OptionSpec>> = {
  locale: { value: '<locale>', help: "The user's locale as Salesforce writes it, such as de_DE (default en_US)." },
  'time-zone': { value: '<zone>', help: "The user's time zone, such as Europe/Berlin (default GMT)." },
};

/** The commands with their options: what the argument parser takes and what `--help` shows. */
export const COMMANDS: Readonly<Record<'lint' | 'run' | 'test', CommandSpec>> = {
  lint: {
    name: 'lint',
    summary: 'Checks payloads, Apex and metadata.',
    operands: '<files or folders>',
    count: [1, Number.POSITIVE_INFINITY],
    notes:
      'Of a folder, its *.savelog.json, Apex (*.cls, *.trigger, *.apex) and metadata files are checked; any .json file given by name is checked as a payload.',
    options: {
      format: {
        value: '<format>',
        choices: ['text', 'json', 'sarif'],
        help: 'How problems are printed (default text).',
      },
      apex: {
        value: '<which>',
        choices: ['all', 'handlers'],
        help: 'Which Apex of a folder is checked: all, or handlers and what they reach (default handlers).',
      },
      help,
    },
  },
  run: {
    name: 'run',
    summary: 'Runs onSaveLog of a handler on a payload.',
    operands: '<payload>',
    count: [1, 1],
    notes: "The payload is a file with the JSON text that onSaveLog receives; '-' reads it from standard input.",
    options: {
      handler: {
        value: '<class or file>',
        help: 'The handler class, by name or by its .cls file (default: the only one in the project).',
      },
      project: {
        value: '<folder>',
        help: "The Salesforce project (default: the nearest folder upwards with an sfdx-project.json, else with a package.xml in it or its src, else the handler's folder).",
      },
      data: {
        value: '<file>',
        multiple: true,
        help: "Records that the org holds before the run, in the tree format of 'sf data export tree'. May be given more than once.",
      },
      now: { value: '<time>', help: "The org's clock, such as 2026-01-31T09:30:00Z (default: this computer's clock)." },
      ...user,
      format: {
        value: '<format>',
        choices: ['text', 'json', 'log'],
        help: 'How the report is printed: log is the text of an Apex debug log (default text).',
      },
      help,
    },
  },
  test: {
    name: 'test',
    summary: 'Runs @IsTest methods.',
    operands: '<folders or classes>',
    count: [1, Number.POSITIVE_INFINITY],
    notes:
      'Runs the tests of every class in the folders, or of .cls files. Each test begins with an org that holds no records.',
    options: {
      filter: {
        value: '<pattern>',
        help: "Only tests of this name: a class, a method or Class.method, in any case; '*' stands for any characters.",
      },
      path: {
        value: '<folder>',
        multiple: true,
        help: 'A folder with more classes that the tests use. May be given more than once.',
      },
      ...user,
      coverage: { help: 'Shows which lines of the classes ran, test classes left out; not in junit.' },
      'coverage-file': { value: '<file>', help: 'Writes the coverage into a file, in the LCOV format.' },
      jobs: { value: '<number>', help: 'How many classes run at the same time (default: one for each processor).' },
      format: {
        value: '<format>',
        choices: ['text', 'json', 'junit'],
        help: 'How results are printed (default text).',
      },
      help,
    },
  },
};

export type CommandName = keyof typeof COMMANDS;
