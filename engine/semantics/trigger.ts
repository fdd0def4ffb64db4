import { reporter } from '../problems/catalogue';
import type { Problem } from '../problems/problem';
import { typeProblems } from '../problems/type';
import type { ApexSource, FileProvider } from '../run/contract';
import { parseTrigger } from '../syntax/parse';
import type { ClassDeclaration, TriggerFile } from '../syntax/tree';
import { type SObjectType, sobjectOf, voidType } from '../types/type';
import { checkBodies, checkBody } from './bodies';
import { withoutFollowUps } from './check';
import { BodyContext } from './context';
import { checkRules } from './rules';
import { ClassSymbol } from './symbols';
import { World, type WorldOptions } from './world';

const report = reporter(typeProblems);

/**
 * The problems of one trigger, of the parser and of the checker, in the order of the text. Never throws.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers.htm
 */
export function checkTrigger(source: ApexSource, files: FileProvider, options: WorldOptions = {}): Problem[] {
  const world = new World(files, options);
  world.enter();
  const { tree, problems } = parseTrigger(source.text);
  checkEvents(tree, problems);
  const object = triggerObject(world, tree, problems);
  // What a trigger declares besides its body stands in it as in a class.
  const symbol = new ClassSymbol(declarationOf(tree), undefined, source, world);
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
  return withoutFollowUps(problems.sort((a, b) => a.start - b.start));
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

function triggerObject(world: World, { object }: TriggerFile, problems: Problem[]): SObjectType | undefined {
  const info = world.metadata.sobject(object.text);
  if (info) return sobjectOf(info.name);
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
