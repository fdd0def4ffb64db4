import type { Expression, SwitchStatement, TypeReference } from '../../syntax/tree';
import { sameType, typeName } from '../../types/names';
import type { ApexType } from '../../types/type';
import { isAssignable, isCastable } from '../assignability';
import type { BodyContext } from '../context';
import { findField } from '../lookup';
import type { TypedExpression } from '../program';
import type { ClassSymbol } from '../symbols';

const PRIMITIVES = ['Integer', 'Long', 'String', 'Id'];

/**
 * What a switch may look like as a whole: the type of its subject, the place of `when else`, no value twice.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_switch.htm
 */
export function checkSwitchShape(context: BodyContext, tree: SwitchStatement, subject: ApexType): void {
  if (!isSwitchable(subject)) context.problem('type-switch-subject', tree.expression, typeName(subject));
  const seen = new Set<string>();
  const once = (range: Expression | { start: number; end: number }, name: string, key: string) => {
    if (seen.has(key)) context.problem('type-switch-duplicate', range, name);
    seen.add(key);
  };
  for (const [index, { label }] of tree.cases.entries()) {
    if (label.kind === 'WhenElse') {
      if (index < tree.cases.length - 1) context.problem('type-switch-else', label);
    } else if (label.kind === 'WhenType') {
      const name = label.type.parts.map((part) => part.name.text).join('.');
      once(label.type, name, `type ${name.toLowerCase()}`);
    } else {
      for (const value of label.values) {
        const name = constantText(value);
        if (name !== undefined) once(value, name.shown, name.key);
      }
    }
  }
}

/** A type tested by a when block is a narrower one than the subject's. */
export function checkSwitchType(context: BodyContext, range: TypeReference, subject: ApexType, tested: ApexType): void {
  if (subject.kind === 'unknown' || tested.kind === 'unknown') return;
  const name = typeName(tested);
  if (subject.kind === 'primitive' || (subject.kind === 'user' && subject.declares === 'enum')) {
    context.problem('type-switch-value', range, `${name} cannot be a 'when type variable' block`);
  } else if (sameType(subject, tested)) {
    const message = `${name} in the 'when expression' is already matching the switch expression type`;
    context.problem('type-switch-value', range, message);
  } else if (!isCastable(subject, tested)) {
    context.problem('type-illegal-cast', range, typeName(subject), name);
  }
}

/** What a value has to be: a literal of the subject's type, an enum constant or a static final field; reports anything else, and gives false then. */
export function checkSwitchValue(
  context: BodyContext,
  tree: Expression,
  subject: ApexType,
  value: TypedExpression,
): boolean {
  const before = context.problems.length;
  checkValueForm(context, tree, subject, value);
  if (context.problems.length === before && !isAssignable(value.type, subject)) {
    const message = `${typeName(value.type)} value in 'when expression' cannot be implicitly converted to the ${typeName(subject)} type in switch expression`;
    context.problem('type-switch-value', tree, message);
  }
  return context.problems.length === before;
}

function checkValueForm(context: BodyContext, tree: Expression, subject: ApexType, value: TypedExpression): void {
  const problem = (message: string) => context.problem('type-switch-value', tree, message);
  if (subject.kind === 'sobject' && !(tree.kind === 'Literal' && tree.type === 'Null')) {
    problem("Switching on SObject types must be a 'when type variable' or 'when null'");
  } else if (value.kind === 'local' || value.kind === 'instanceField') {
    problem(`Field must be a static final constant: ${textOf(tree)}`);
  } else if (value.kind === 'staticField') {
    const { field } = value;
    if (!field.isFinal) problem(`Field must be a static final constant: ${field.name}`);
    else if (!isLiteral(field.initializer)) problem(`Field must be a non null literal: ${field.name}`);
  } else if (
    !isLiteral(tree) &&
    tree.kind !== 'Literal' &&
    value.kind !== 'enumConstant' &&
    value.kind !== 'platformConstant' &&
    value.kind !== 'unsupported'
  ) {
    problem(`When clause must be a literal or a non null constant literal: ${textOf(tree)}`);
  }
}

/** What an enum's constant that is no constant of it is called. */
export function isMissingConstant(tree: Expression, subject: ApexType): boolean {
  if (tree.kind !== 'NameExpression' || subject.kind !== 'user' || subject.declares !== 'enum') return false;
  return findField(subject as ClassSymbol, tree.name.text.toLowerCase()) === undefined;
}

function isSwitchable(type: ApexType): boolean {
  switch (type.kind) {
    case 'unknown':
    case 'sobject':
    case 'platform':
    case 'object':
    case 'null':
      return true;
    case 'primitive':
      return PRIMITIVES.includes(type.name);
    case 'user':
      return true;
    default:
      return false;
  }
}

function isLiteral(tree: Expression | undefined): boolean {
  if (tree?.kind === 'UnaryExpression')
    return (tree.operator === '-' || tree.operator === '+') && isLiteral(tree.operand);
  if (tree?.kind === 'ParenthesizedExpression') return isLiteral(tree.expression);
  return tree?.kind === 'Literal' && tree.type !== 'Null';
}

/** Text literals differ by case, names do not. */
function constantText(tree: Expression): { shown: string; key: string } | undefined {
  if (tree.kind === 'Literal') return { shown: tree.value, key: `${tree.type} ${tree.value}` };
  if (tree.kind === 'NameExpression') return { shown: tree.name.text, key: `name ${tree.name.text.toLowerCase()}` };
  if (tree.kind === 'UnaryExpression' && tree.operand.kind === 'Literal') {
    const shown = `${tree.operator}${tree.operand.value}`;
    return { shown, key: `${tree.operand.type} ${shown}` };
  }
  return undefined;
}

function textOf(tree: Expression): string {
  if (tree.kind === 'NameExpression' || tree.kind === 'FieldAccess') return tree.name.text;
  return 'expression';
}
