import { describe, expect, it } from 'vitest';
import { checkTrigger } from '../../../engine/semantics/trigger';
import { shippedPack } from '../../../server/project/packs';
import { project } from '../../support/apex';
import { shown, unmark } from '../payload/marked';

/** Checks a marked trigger; what is known and not simulated does not count. */
function expectErrors(marked: string): void {
  const { text, expected } = unmark(marked);
  const problems = checkTrigger({ file: 'T.trigger', text, apiVersion: 66 }, { ...project([]), pack: shippedPack });
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(shown(text, errors)).toEqual(expected);
}

describe('triggers', () => {
  it.each([
    'trigger T on Account (before insert, ⟦before insert⟧type-trigger, after update) { }',
    'trigger T on Account (⟦before undelete⟧type-trigger, after undelete) { }',
    'trigger T on ⟦Acount⟧type-trigger (after insert) { }',
    'trigger T on Call__e (after insert, ⟦after update⟧type-trigger) { }',
    'trigger T on Unknown__c (after insert) { }',
    'trigger T on Account (after insert) { if (Trigger.isInsert) { return; } ⟦return 1;⟧type-return-value }',
    "trigger T on Account (after insert) { Integer i = ⟦'a'⟧type-illegal-assignment; ⟦missing⟧type-unknown-method(); }",
    "trigger T on Account (before insert) { for (Account a : Trigger.new) { a.Name = 'x'; a.⟦Nam⟧type-unknown-field = 'x'; } }",
    "trigger T on Account (before update) { Trigger.new[0].Name = 'x'; Trigger.oldMap.get(Trigger.new[0].Id).⟦Nam⟧type-unknown-field = 'x'; }",
    'trigger T on Account (before insert) { ⟦@InvocableMethod⟧type-annotation-place public static void m() { } }',
  ])('%s', (marked) => {
    expectErrors(marked);
  });

  it.each(['', 'trigger', 'trigger T on', 'trigger T on A (', '}{', 'class C { }'])(
    '%j does not make it throw',
    (text) => {
      expect(checkTrigger({ file: 'T.trigger', text, apiVersion: undefined }, project([])).length).toBeGreaterThan(0);
    },
  );
});
