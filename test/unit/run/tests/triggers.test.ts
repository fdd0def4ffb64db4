import { describe, expect, it } from 'vitest';
import { Engine } from '../../../../engine/run/engine';
import { TestCollector } from '../../../../engine/run/tests/collector';
import { meter, project, request } from '../../../support/apex';
import { outcomes, testRequest } from '../../../support/apexTests';

const TRIGGERS: Readonly<Record<string, string>> = {
  account: 'trigger Accounts on Account (before update, after undelete) { }',
  contact: 'trigger People on Contact (after insert) { }',
};

const objectTriggers = (object: string) => {
  const text = TRIGGERS[object];
  return text === undefined ? [] : [{ file: `${object}.trigger`, text, apiVersion: 62 }];
};

/** What became of tests whose project has TRIGGERS. */
function run(members: string): string[] {
  const files = {
    ...project([`@IsTest private class T { ${members} }`]),
    objectTriggers,
  };
  const collector = new TestCollector();
  new Engine(meter).test(testRequest([{ class: 'T' }]), files, (event) => collector.add(event));
  return outcomes(collector.report());
}

describe('triggers of the project', () => {
  it('end a test where one would run, whatever the DML is called', () => {
    expect(
      run(`
        @IsTest static void statement() { insert new Contact(LastName = 'a'); }
        @IsTest static void upserted() { upsert new Contact(LastName = 'a'); }
        @IsTest static void method() { Database.insert(new List<Contact>{ new Contact(LastName = 'a') }, false); }
        @IsTest static void caught() { try { insert new Contact(LastName = 'a'); } catch (Exception e) { } }
      `),
    ).toEqual([
      'statement unsupported unsupported-trigger',
      'upserted unsupported unsupported-trigger',
      'method unsupported unsupported-trigger',
      'caught unsupported unsupported-trigger',
    ]);
  });

  it('say nothing for events and objects that they are not for, nor where nothing is saved', () => {
    expect(
      run(`
        @IsTest static void otherEvent() { Account a = new Account(Name = 'a'); insert a; delete a; }
        @IsTest static void otherObject() { insert new Lead(LastName = 'a', Company = 'b'); }
        @IsTest static void nothing() { insert new List<Contact>(); }
      `),
    ).toEqual(['otherEvent passed', 'otherObject passed', 'nothing passed']);
  });

  it('are told apart by their events', () => {
    expect(run(`@IsTest static void update1() { Account a = new Account(Name = 'a'); insert a; update a; }`)).toEqual([
      'update1 unsupported unsupported-trigger',
    ]);
  });

  it('are named once in the log of a handler, whose run goes on', () => {
    const handler = `global class H implements purecloud.CTIExtension.SaveLog { global String onSaveLog(String data) {
      Contact c = new Contact(LastName = 'a');
      insert c;
      insert new Contact(LastName = 'b');
      return c.Id;
    } }`;
    const report = new Engine(meter).run(request('H', '{}'), { ...project([handler]), objectTriggers });
    expect(report.outcome).toBe('returned');
    expect(report.changes).toHaveLength(2);
    expect(report.log).toEqual([
      {
        level: 'WARN',
        text: 'The trigger People on Contact would run at this insert; triggers are not simulated.',
        file: 'H.cls',
        line: 3,
      },
    ]);
  });
});
