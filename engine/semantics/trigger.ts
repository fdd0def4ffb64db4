import { reporter } from '../problems/catalogue';
import type { Problem } from '../problems/problem';
import { typeProblems } from '../problems/type';
import type { ApexSource, FileProvider } from '../run/contract';
import { type ParseResult, parseTrigger } from '../syntax/parse';
import type { ClassDeclaration, TriggerFile } from '../syntax/tree';
import { type SObjectType, sobjectOf, voidType } from '../types/type';
import { checkBodies, checkBody } from './bodies';
import { BodyContext } from './context';
import { withoutFollowUps } from './followUps';
import { checkRules } from './rules';
import type { ClassSymbol } from './symbols';
import { World, type WorldOptions } from './world';

const report = reporter(typeProblems);

/** Apex that is no class, checked: its declarations stand in a class of their own that no name leads to. */
export interface CheckedUnit {
  readonly symbol: ClassSymbol;
  /** Of the parser and of the checker, in the order of the text. */
  readonly problems: Problem[];
}

/** The problems of one trigger, of the parser and of the checker, in the order of the text. Never throws. */
export function checkTrigger(source: ApexSource, files: FileProvider, options: WorldOptions = {}): Problem[] {
  return checkTriggerIn(new World(files, options), source, parseTrigger(source.text)).problems;
}

/**
 * Checks a trigger that was parsed already among the classes of a world. Never throws.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers.htm
 */
export function checkTriggerIn(world: World, source: ApexSource, parsed: ParseResult<TriggerFile>): CheckedUnit {
  world.enter();
  const { tree } = parsed;
  const problems = [...parsed.problems];
  checkEvents(tree, problems);
  // What a trigger declares besides its body stands in it as in a class.
  const symbol = world.declare(declarationOf(tree), undefined, source);
  const object = triggerObject(world, symbol, tree, problems);
  checkBodies(world, symbol, problems);
  checkRules(world, symbol, problems);
  problems.push(...world.declarationProblems(symbol));
  for (const method of [...symbol.members.methods.values()].flat()) {
    for (const modifier of method.tree.modifiers) {
      if (modifier.kind !== 'Annotation' || !CLASS_ONLY.has(modifier.name.text.toLowerCase())) continue;
      problems.push(report('type-annotation-place', modifier, [`${modifier.name.text} is not allowed in triggers`]));
    }
  }
  const context = new BodyContext(world, symbol, false, voidType, problems, undefined, 'trigger');
  context.triggerObject = object;
  checkBody(context, [], tree.body);
  return {
    symbol,
    problems: withoutFollowUps(
      problems.sort((a, b) => a.start - b.start),
      tree,
    ),
  };
}

/** Annotations of methods that need a class around them. */
const CLASS_ONLY = new Set(['invocablemethod', 'future', 'auraenabled', 'remoteaction', 'testsetup', 'istest']);

function checkEvents({ events, object }: TriggerFile, problems: Problem[]): void {
  const seen = new Set<string>();
  for (const event of events) {
    if (event.text === 'before undelete') {
      problems.push(report('type-trigger', event, ['Trigger Usage Before Undelete is not supported']));
    } else if (seen.has(event.text)) {
      problems.push(report('type-trigger', event, [`Duplicate Trigger Usage: ${event.text}`]));
    } else if (/__e$/i.test(object.text) && event.text !== 'after insert') {
      const message = `Platform Event SObjects only supports after insert: ${object.text}`;
      problems.push(report('type-trigger', event, [message]));
    }
    seen.add(event.text);
  }
}

function triggerObject(
  world: World,
  owner: ClassSymbol,
  { object }: TriggerFile,
  problems: Problem[],
): SObjectType | undefined {
  const info = world.metadata.sobject(object.text);
  if (info) {
    world.references?.sobject({ owner, world }, object, info);
    return sobjectOf(info.name);
  }
  // A custom object may be in the org without being in the project.
  if (object.text !== '' && !object.text.includes('__') && world.knowsAllStandardObjects) {
    problems.push(report('type-trigger', object, [`Trigger type isn't an SObject: ${object.text}`]));
  }
  return undefined;
}

function declarationOf({ start, end, name, members, body }: TriggerFile): ClassDeclaration {
  const modifier = { kind: 'Modifier', start, end: start, keyword: 'public' } as const;
  return {
    kind: 'ClassDeclaration',
    start,
    end,
    modifiers: [modifier],
    name,
    superclass: undefined,
    interfaces: [],
    members,
    body: { start: body.start, end: body.end },
  };
}
