import { reporter } from '../problems/catalogue';
import type { Problem } from '../problems/problem';
import { typeProblems } from '../problems/type';
import type { ApexSource, FileProvider } from '../run/contract';
import { type ParseResult, parseAnonymous } from '../syntax/parse';
import type { AnonymousFile, ClassDeclaration, KeywordModifier, Member, Modifier } from '../syntax/tree';
import { typeName } from '../types/names';
import { voidType } from '../types/type';
import { checkBodies, checkBody } from './bodies';
import { BodyContext } from './context';
import { canComplete } from './flow';
import { withoutFollowUps } from './followUps';
import { settleNullness } from './nullness';
import type { LocalVariable } from './program';
import { checkRules } from './rules';
import { checkStatement } from './statement';
import type { ClassSymbol, MethodSymbol } from './symbols';
import type { CheckedUnit } from './trigger';
import { World, type WorldOptions } from './world';

const report = reporter(typeProblems);

/** The problems of the statements of one "Execute Anonymous", in the order of the text. Never throws. */
export function checkAnonymous(source: ApexSource, files: FileProvider, options: WorldOptions = {}): Problem[] {
  return checkAnonymousIn(new World(files, options), source, parseAnonymous(source.text)).problems;
}

/**
 * Checks an anonymous block that was parsed already among the classes of a world: its methods see the variables that
 * are declared before them, its classes can be extended without being virtual. Never throws.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_anonymous_block.htm
 */
export function checkAnonymousIn(world: World, source: ApexSource, parsed: ParseResult<AnonymousFile>): CheckedUnit {
  world.enter();
  const { tree } = parsed;
  const problems = [...parsed.problems];
  const symbol = world.declare(declarationOf(tree), undefined, source);
  for (const inner of symbol.inner.values()) checkBodies(world, inner, problems);
  checkRules(world, symbol, problems);
  for (const each of [symbol, ...symbol.inner.values()]) problems.push(...world.declarationProblems(each));
  checkStatements(world, symbol, tree, problems);
  return {
    symbol,
    problems: withoutFollowUps(
      problems.sort((a, b) => a.start - b.start),
      tree,
    ),
  };
}

/** The statements in their order, each method where it stands between them. */
function checkStatements(world: World, symbol: ClassSymbol, tree: AnonymousFile, problems: Problem[]): void {
  const context = new BodyContext(world, symbol, false, voidType, problems, undefined, 'anonymous');
  const pending = [...symbol.members.methods.values()].flat().sort((a, b) => a.tree.start - b.tree.start);
  const methodsBefore = (offset: number) => {
    while (pending[0] && pending[0].tree.start < offset) {
      checkMethod(world, symbol, pending.shift() as MethodSymbol, variablesOf(context), problems);
    }
  };
  for (const statement of tree.body.statements) {
    methodsBefore(statement.start);
    checkStatement(context, statement);
  }
  methodsBefore(Number.POSITIVE_INFINITY);
  settleNullness(context.variables);
}

/** What is declared so far beside the methods; a variable of an inner block is out of scope by then. */
function variablesOf(context: BodyContext): Map<string, LocalVariable> {
  const visible = new Map<string, LocalVariable>();
  for (const { name } of context.variables) {
    const variable = context.lookup(name);
    if (variable) visible.set(name.toLowerCase(), variable);
  }
  return visible;
}

function checkMethod(
  world: World,
  symbol: ClassSymbol,
  method: MethodSymbol,
  enclosing: ReadonlyMap<string, LocalVariable>,
  problems: Problem[],
): void {
  const { body } = method.tree;
  if (!body) return;
  const context = new BodyContext(world, symbol, method.isStatic, method.returns, problems);
  context.enclosing = enclosing;
  checkBody(context, method.parameters, body);
  if (method.returns.kind !== 'void' && method.returns.kind !== 'unknown' && canComplete(body)) {
    problems.push(report('type-missing-return', method.node, [typeName(method.returns)]));
  }
}

/** A class around what the block declares, which has the name that stack traces give to the block. */
function declarationOf({ start, end, members }: AnonymousFile): ClassDeclaration {
  return {
    kind: 'ClassDeclaration',
    start,
    end,
    modifiers: [keyword('public', start)],
    name: { start, end: start, text: 'AnonymousBlock' },
    superclass: undefined,
    interfaces: [],
    members: members.map(extensible),
    body: { start, end },
  };
}

function extensible(member: Member): Member {
  if (member.kind !== 'ClassDeclaration') return member;
  const isExtensible = (modifier: Modifier) =>
    modifier.kind === 'Modifier' && ['virtual', 'abstract', 'final'].includes(modifier.keyword);
  if (member.modifiers.some(isExtensible)) return member;
  return { ...member, modifiers: [...member.modifiers, keyword('virtual', member.start)] };
}

function keyword(text: string, at: number): KeywordModifier {
  return { kind: 'Modifier', start: at, end: at, keyword: text };
}
