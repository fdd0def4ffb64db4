import { describe, expect, it } from 'vitest';
import { expectHandler, handler } from './support';

const SAVE_LOG = 'purecloud.CTIExtension.SaveLog';

describe('null as result', () => {
  it.each([
    'return ⟦null⟧handler-returns-null;',
    'return (String) ⟦null⟧handler-returns-null;',
    'return (⟦NULL⟧handler-returns-null);',
    "return data == '' ? ⟦null⟧handler-returns-null : data;",
    'return data ?? ⟦null⟧handler-returns-null;',
    "if (data == null) { return ⟦null⟧handler-returns-null; } else { return ''; }",
  ])('%s', (statement) => {
    expectHandler(handler(statement));
  });

  it('is seen in the catch block too', () => {
    expectHandler(`global class Handler implements ${SAVE_LOG} {
      global String onSaveLog(String data) {
        try { return JSON.serialize(data); } catch (Exception e) { return ⟦null⟧handler-returns-null; }
      }
    }`);
  });

  it('is followed into methods of the class whose result is returned, also where these call each other', () => {
    expectHandler(
      handler(
        'return save(data);',
        `private String save(String data) { if (data == '') return this.other(data); return ⟦null⟧handler-returns-null; }
         private String other(String data) { return save(data); }
         private String unused() { return null; }`,
      ),
    );
  });

  it('is nobody else’s business', () => {
    expectHandler(
      handler(
        "String text = find(data); return text == null ? '' : text;",
        'private static String find(String data) { return null; } private class Inner { String onSaveLog() { return null; } }',
      ),
    );
    expectHandler(`global class Handler implements purecloud.CTIExtension.ScreenPop {
      global String onScreenPop(String data) { return null; }
    }`);
  });
});

describe('the Id of a record that was never saved', () => {
  it.each([
    "Task t = new Task(Subject = 'Call'); t.Status = 'Completed'; return ⟦t.Id⟧handler-may-return-null;",
    "Task t = new Task(); if (data == '') return ⟦t.id⟧handler-may-return-null; insert t; return t.Id;",
  ])('%s', (statements) => {
    expectHandler(handler(statements));
  });

  it.each([
    'Task t = new Task(); insert t; return t.Id;',
    'Task t = new Task(); save(t); return t.Id;',
    'Task t = new Task(); List<Task> all = new List<Task>{ t }; insert all; return t.Id;',
    "Task t = new Task(Id = '00T000000000001'); return t.Id;",
    "Task t = new Task(); t.Id = '00T000000000001'; return t.Id;",
    'Task t = [SELECT Id FROM Task LIMIT 1]; return t.Id;',
    'Task t = new Task(); for (Integer i = 0; i < 2; i++) { if (i == 1) return t.Id; insert t; } return t.Id;',
    'Task t = (Task) JSON.deserialize(data, Task.class); return t.Id;',
    'return t.Id;',
  ])('is not claimed of: %s', (statements) => {
    expectHandler(handler(statements));
  });
});

describe('several handlers', () => {
  it('are told in each, with their files', () => {
    const other =
      'global class Other implements purecloud.CTIExtension.ScreenPop { global String onScreenPop(String d) { return d; } }';
    const [problem] = expectHandler(
      `global class ⟦Handler⟧handler-several implements ${SAVE_LOG} { global String onSaveLog(String d) { return ''; } }`,
      { 'Other.cls': other },
    );
    expect(problem?.message).toContain('Other.cls');
  });

  it('do not count when their interface does not exist', () => {
    expectHandler(handler("return '';"), {
      'Other.cls': 'global class Other implements pcdevpackageorg.CTIExtension.SaveLog { }',
      'Plain.cls': "public class Plain { String s = 'purecloud.CTIExtension.SaveLog'; }",
    });
  });
});

describe('the name of the file', () => {
  const text = `global class ⟦Handler⟧handler-file-name implements ${SAVE_LOG} { global String onSaveLog(String d) { return ''; } }`;

  it('should be that of the class', () => {
    expectHandler(text, {}, 'AgentScript.cls');
  });

  it('may differ in case', () => {
    expectHandler(handler("return '';"), {}, 'HANDLER.cls');
  });

  it('is unknown for an unsaved document', () => {
    expectHandler(handler("return '';"), {}, 'Untitled-1');
  });
});

describe('exceptions', () => {
  it('that nothing catches are worth a word', () => {
    expectHandler(`global class Handler implements ${SAVE_LOG} {
      global String ⟦onSaveLog⟧handler-unguarded(String data) {
        Task t = (Task) JSON.deserialize(data, Task.class);
        upsert t;
        return t.Id;
      }
    }`);
  });

  it.each([
    ['a finally alone catches nothing', "try { insert new Task(); } finally { data = ''; } return '';", true],
    ['a method of the class may catch', 'return save(data);', false],
    ['another class may catch', 'return new CallLogger().log(data);', false],
    ['nothing can be thrown', "return '';", false],
  ])('%s', (_, statements, isTold) => {
    expectHandler(`global class Handler implements ${SAVE_LOG} {
      global String ${isTold ? '⟦onSaveLog⟧handler-unguarded' : 'onSaveLog'}(String data) { ${statements} }
      String save(String data) { try { return JSON.serialize(data); } catch (Exception e) { return ''; } }
    }`);
  });
});

describe('keys of the payload', () => {
  const parse = 'Map<String, Object> all = (Map<String, Object>) JSON.deserializeUntyped(data);';
  const interaction = `${parse} Map<String, Object> i = (Map<String, Object>) all.get('interaction');`;

  it.each([
    `${parse} Object x = all.get(⟦'interactions'⟧handler-unknown-key); return '';`,
    `${interaction} Boolean done = (Boolean) i.get(⟦'isdone'⟧handler-unknown-key); return '';`,
    `${interaction} if (i.containsKey(⟦'duration'⟧handler-unknown-key)) return data; return '';`,
    `Object x = ((Map<String, Object>) JSON.deserializeUntyped(data)).get(⟦'callog'⟧handler-unknown-key); return '';`,
    `Map<String, Object> all; all = (Map<String, Object>) System.JSON.deserializeUntyped(data); return (String) all.get(⟦'event'⟧handler-unknown-key);`,
    `Map<String, Object> all = null; ${parse.replace('Map<String, Object> all', 'all')} return (String) all.get(⟦'event'⟧handler-unknown-key);`,
  ])('that are unknown: %s', (statements) => {
    expectHandler(handler(statements));
  });

  it.each([
    `${interaction} return (String) i.get('direction') + all.get('eventName') + all.get('callLog');`,
    `${interaction} Object a = ((Map<String, Object>) i.get('attributes')).get('Participant.Anything'); return '';`,
    `${parse} Map<String, Object> log = (Map<String, Object>) all.get('callLog'); return (String) log.get('My_Field__c');`,
    `${interaction} String key = 'nothing'; i.get(key); i.put('mine', 1); return '';`,
    `${interaction} i = new Map<String, Object>(); return (String) i.get('mine');`,
    `Map<String, Object> other = (Map<String, Object>) JSON.deserializeUntyped('{}'); return (String) other.get('mine');`,
    `Task t = new Task(); return (String) t.get('Nothing__c');`,
  ])('that are known, or of something else: %s', (statements) => {
    expectHandler(handler(statements));
  });

  it('are followed into methods of the class', () => {
    expectHandler(
      handler(
        `${interaction} return describe(i) + mixed(i) + mixed(all);`,
        `private String describe(Map<String, Object> call) { return (String) call.get(⟦'queue'⟧handler-unknown-key); }
         private String mixed(Map<String, Object> any) { return (String) any.get('queue'); }`,
      ),
    );
  });

  it('say which key was probably meant', () => {
    const [problem] = expectHandler(
      handler(`${interaction} return (String) i.get(⟦'isDisconected'⟧handler-unknown-key);`),
    );
    expect(problem?.message).toContain("Did you mean 'isDisconnected'?");
    expect(problem?.data).toEqual({ expected: 'isDisconnected' });
  });
});
