import { readFileSync } from 'node:fs';
import { orgMetadata } from '../../engine/org/metadata/orgMetadata';
import type { FileProvider } from '../../engine/run/contract';
import { parseClassFile } from '../../engine/syntax/parse';
import { apexCompletion } from '../../server/language/apex/completion/completion';
import { describedClass } from '../../server/language/apex/described';
import { lintAs } from '../../server/language/lint';
import { createView } from '../../server/language/workspaceView';
import { project } from '../support/apex';
import { largeClass } from './largeClass';
import type { BenchRow } from './row';

/** Key strokes in each text; the fastest counts, since noise only ever slows down. */
const STROKES = 60;

const packs = {
  platform: new Uint8Array(readFileSync('packs/platform.txt')),
  sobjects: new Uint8Array(readFileSync('packs/sobjects.txt')),
};

/** From a key stroke to all problems of the class, warm: against the budget in ms, and against parsing the same text alone. */
export function bench(): BenchRow[] {
  return [
    ...rows('a handler of 300 lines', handlerOf(300), 10),
    ...rows('a class of 3,000 lines', largeClass(78), 60),
    completion(handlerOf(300)),
  ];
}

function rows(what: string, text: string, budget: number): BenchRow[] {
  const verdict = fastest(text, (typed, files) => {
    const { file } = files.apexClass(nameOf(typed)) ?? { file: '' };
    lintAs('class', { file, text: typed }, viewOf(files));
  });
  const parsing = fastest(text, (typed) => void parseClassFile(typed));
  const name = `key stroke to problems, ${what}`;
  return [
    { name, ours: verdict, reference: budget, ratio: verdict / budget, budget: 1, unit: 'ms' },
    { name: `${name}, against parsing alone`, ours: verdict, reference: parsing, ratio: verdict / parsing, unit: 'ms' },
  ];
}

/** What may stand behind a dot that was just typed: it must be there before the next key stroke. */
function completion(text: string): BenchRow {
  const ms = fastest(text, (typed, files) => {
    const { file } = files.apexClass(nameOf(typed)) ?? { file: '' };
    const at = typed.indexOf('return record.Id') + 'return record.'.length;
    const found = apexCompletion(describedClass({ file, text: typed }, viewOf(files)), at);
    if (!found?.items.some(({ label }) => label === 'Subject'))
      throw new Error('the fields of a Task are not proposed');
  });
  return {
    name: 'completion behind a dot, a handler of 300 lines',
    ours: ms,
    reference: 10,
    ratio: ms / 10,
    budget: 1,
    unit: 'ms',
  };
}

/** As the server makes it after each key stroke; the org's metadata outlives it. */
function viewOf(files: FileProvider) {
  const sources = () => ['savecalllog', 'interactionlogservice'].flatMap((name) => files.apexClass(name) ?? []);
  return createView(files, sources, 'all', metadata);
}

const metadata = orgMetadata({ ...project([]), pack: (name) => packs[name] }).metadata;

/** The fastest of many strokes; each adds to a comment at the end, so that no text is met twice. */
function fastest(text: string, judge: (typed: string, files: FileProvider) => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let stroke = 0; stroke < STROKES; stroke++) {
    const typed = `${text}// ${Math.random()}\n`;
    const files: FileProvider = { ...project([typed]), pack: (name) => packs[name] };
    const began = performance.now();
    judge(typed, files);
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

function nameOf(text: string): string {
  return (/\bclass\s+(\w+)/.exec(text)?.[1] ?? '').toLowerCase();
}

/** A handler of about so many lines: one event method and helpers as people write them. */
export function handlerOf(lines: number): string {
  const parts = [
    '/** Saves every finished interaction as one Task. */',
    'global with sharing class SaveCallLog implements purecloud.CTIExtension.SaveLog {',
    "  private static final String DONE = 'Completed';",
    '  global String onSaveLog(String data) {',
    '    try {',
    '      Map<String, Object> payload = (Map<String, Object>) JSON.deserializeUntyped(data);',
    "      Map<String, Object> callLog = (Map<String, Object>) payload.get('callLog');",
    "      Task record = new Task(Subject = (String) callLog.get('Subject'), Status = DONE);",
  ];
  const helpers: string[] = [];
  const one = 14;
  for (let index = 0; parts.length + helpers.length + one < lines - 8; index++) {
    parts.push(`      addFacts${index}(record, callLog);`);
    helpers.push(
      `  /** Copies what rule ${index} asks for. */`,
      `  private static void addFacts${index}(Task record, Map<String, Object> callLog) {`,
      `    Object value = callLog.get('Attribute${index}__c');`,
      '    if (value == null || String.isBlank(String.valueOf(value))) {',
      '      return;',
      '    }',
      "    List<String> words = String.valueOf(value).split(' ');",
      `    for (Integer i = 0; i < words.size() && i < ${index + 3}; i++) {`,
      "      record.Description = (record.Description ?? '') + words[i].capitalize() + ' ';",
      '    }',
      `    record.CallDurationInSeconds = Math.max(${index}, words.size() * 2);`,
      '  }',
      '',
    );
  }
  parts.push(
    '      upsert record;',
    '      return record.Id;',
    '    } catch (Exception e) {',
    "      System.debug(LoggingLevel.ERROR, e.getMessage() + '\\n' + e.getStackTraceString());",
    "      return '';",
    '    }',
    '  }',
    '',
    ...helpers,
    '}',
    '',
  );
  return parts.join('\n');
}
