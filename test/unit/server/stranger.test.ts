import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintFile } from '../../../server/language/lint';
import { createView } from '../../../server/language/workspaceView';
import { ProjectFiles } from '../../../server/project/projectFiles';

const FILE = resolve('examples/force-app/main/default/classes/SaveCallLog.cls');
const HANDLER = readFileSync(FILE, 'utf8');

/** What is found in the example handler with this text, as `line: message`, lines counted from 1. */
function told(text: string): string[] {
  const files = ProjectFiles.find(FILE, resolve('examples'), new Map([[FILE, text]]));
  const view = createView(files, () => files.sources(), 'handlers');
  return lintFile(FILE, text, view).map(
    ({ start, message }) => `${text.slice(0, start).split('\n').length}: ${message}`,
  );
}

it('the example is right as it is', () => {
  expect(told(HANDLER)).toEqual([]);
});

/**
 * What a stranger does to the handler: what is replaced by what, and the one sentence that must come, on the line of
 * the change. The sentences are those of a deploy where the platform is known to have one.
 */
const BREAKAGES: readonly (readonly [string, string, RegExp])[] = [
  // Half-typed and mistyped
  ['upsert record;', 'upsert record', /^Missing ';' after/],
  ['return record.Id;', 'return record.Id', /^Missing ';' after `return`/],
  ['callLog.isEmpty()) {', 'callLog.isEmpty() {', /^Missing '\)' to close the condition of `if`/],
  ['callLog.isEmpty()) {', 'callLog.isEmpty())', /^Missing '\{' to open the `if` block/],
  ['String data)', 'String data', /^Missing '\)' to close the parameters of `onSaveLog`/],
  ['Map<String, Object> payload', 'Map<String, Object payload', /^Missing '>' to close the type arguments of `Map`/],
  ["payload.get('interaction')", "payload.get('interaction)", /^String is not closed/],
  ["payload.get('interaction')", 'payload.get("interaction")', /^Strings stand in single quotes/],
  ["return '';\n            }", "retrun '';\n            }", /^Unexpected `retrun`: did you mean `return`\?/],
  ['private static Task toTask', 'privat static Task toTask', /^Unexpected `privat`: did you mean `private`\?/],
  ['global with sharing class', 'global with sharing clas', /^Unexpected `clas`: did you mean `class`\?/],
  ['catch (Exception e) {', 'catch (e) {', /^A name is missing after the type of the exception/],
  ['upper == null ? lower : upper', 'upper == null ? lower', /^Missing ':' after the first value/],
  ['new Map<String, Object>()', 'new Map<String, Object>', /^Missing '\(' after the type behind `new`/],
  ['if (record.Id == null) {', 'if record.Id == null {', /^Missing '\(' after `if`/],
  // Names that nobody has
  ['upsert record;', 'upsert recrd;', /^Variable does not exist: recrd$/],
  ['Task record = toTask', 'record = toTask', /^Variable does not exist: record$/],
  ['OUTBOUND_RECORD_TYPE)', 'OUTBOUND_RECORDTYPE)', /^Variable does not exist: OUTBOUND_RECORDTYPE$/],
  ['return record.Id;', 'return record.IdNumber;', /^Variable does not exist: IdNumber in Task$/],
  ['callLog.isEmpty()', 'callLog.empty()', /^Method does not exist or incorrect signature: void empty\(\)/],
  ['JSON.serialize(fields)', 'JSON.stringify(fields)', /incorrect signature: void stringify\(Map<String,Object>\)/],
  ['payload = parse(data)', 'payload = parseJson(data)', /incorrect signature: void parseJson\(String\)/],
  ["fill(record, 'Status', 'Completed')", "fill(record, 'Status')", /incorrect signature: void fill\(Task, String\)/],
  ["System.debug('Saved '", "console.log('Saved '", /^Variable does not exist: console$/],
  ["System.debug('Saved '", "Sytem.debug('Saved '", /^Invalid type: Sytem /],
  ['Task record = toTask', 'Taks record = toTask', /^Invalid type: Taks /],
  ['catch (JSONException e)', 'catch (JsonExeption e)', /^Invalid type: JsonExeption /],
  // Wrong types
  [
    'Map<String, Object> payload = parse',
    'String payload = parse',
    /^Illegal assignment from Map<String,Object> to String$/,
  ],
  ['Task record = toTask', 'Account record = toTask', /^Illegal assignment from Task to Account$/],
  [
    "asMap(payload.get('interaction'))",
    "payload.get('interaction')",
    /^Illegal assignment from Object to Map<String,Object>$/,
  ],
  ['return (Task) JSON.deserialize', 'return JSON.deserialize', /^Illegal assignment from Object to Task$/],
  ['return record.Id;', 'return record;', /^Illegal assignment from Task to String$/],
  ['return record.Id;', 'return;', /^Method must return a value of type: String$/],
  ["payload.get('interaction')", "payload['interaction']", /^Expression must be a list type: Map<String,Object>$/],
  ['if (record.Id == null) {', 'if (record.Id) {', /^Condition expression must be of type Boolean: Id$/],
  ["fill(record, 'Status', 'Completed');", 'record.Status = 5;', /^Illegal assignment from Integer to String$/],
  ['upsert record;', 'upsert payload;', /^DML requires SObject or SObject list type: Map<String,Object>$/],
  // Declarations
  ['private static Task toTask', 'private static toTask', /^Invalid constructor name: toTask$/],
  [
    "        return value == null ? '' : String.valueOf(value);\n",
    '',
    /^Missing return statement required return type: String$/,
  ],
  ["fill(record, 'Status', 'Completed');", 'break;', /^Break statement must be in loop$/],
  [
    "fill(record, 'Status', 'Completed');",
    "if (record.Id != null) { throw new Exception('x'); }",
    /^Type cannot be constructed: Exception$/,
  ],
  // Queries
  [
    "fill(record, 'Status', 'Completed');",
    'Contact c = [SELECT Id, Nmae FROM Contact];',
    /^No such column 'Nmae' on entity 'Contact'/,
  ],
  [
    "fill(record, 'Status', 'Completed');",
    'Contact c = [SELECT Id FROM Contcat];',
    /^sObject type 'Contcat' is not supported/,
  ],
  [
    "fill(record, 'Status', 'Completed');",
    'Contact c = [SELECT Id FROM Contact WHERE Email = :mail];',
    /^Variable does not exist: mail$/,
  ],
  // The extension point
  ['global with sharing class', 'public with sharing class', /^The class SaveCallLog must be global/],
  ['purecloud.CTIExtension.SaveLog', 'CTIExtension.SaveLog', /write purecloud\.CTIExtension\.SaveLog/],
  ['String onSaveLog(', 'String onSaveLogs(', /is named onSaveLog, not onSaveLogs/],
  ['public String onSaveLog(', 'private String onSaveLog(', /^The method onSaveLog must be public or global/],
  ['public String onSaveLog(', 'public void onSaveLog(', /^The method onSaveLog must return String, not void/],
  ['onSaveLog(String data)', 'onSaveLog(Map<String, Object> data)', /must have exactly one parameter, of type String/],
];

describe('one change gives one sentence, at its place', () => {
  it.each(BREAKAGES)('%j → %j', (search, replacement, sentence) => {
    const start = HANDLER.indexOf(search);
    expect(start, 'the example has this text').toBeGreaterThanOrEqual(0);
    const text = HANDLER.slice(0, start) + replacement + HANDLER.slice(start + search.length);
    const [only, ...more] = told(text);
    expect(more).toEqual([]);
    const [line, message] = /^(\d+): (.*)$/s.exec(only ?? '')?.slice(1) ?? [];
    expect(message).toMatch(sentence);
    // What goes missing is told of on the line before the gap at the most.
    const changed = text.slice(0, start).split('\n').length;
    expect([changed - 1, changed]).toContain(Number(line));
  });
});

it('the table is as long as promised', () => {
  expect(BREAKAGES.length).toBeGreaterThanOrEqual(20);
});
