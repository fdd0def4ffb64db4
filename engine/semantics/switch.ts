import { knownPlatform } from '../library/platformTypes';
import type { Expression, NameExpression, SwitchCase, SwitchStatement } from '../syntax/tree';
import { booleanType } from '../types/type';
import type { BodyContext } from './context';
import { convert } from './conversion';
import { checkExpression, resolveType } from './expressions/expression';
import type { LocalVariable, TypedCase, TypedExpression, TypedStatement } from './program';
import { checkSwitchShape, checkSwitchType, checkSwitchValue, isMissingConstant } from './rules/switches';
import { checkBlock } from './statement';
import type { ClassSymbol } from './symbols';

/**
 * Types a switch. Values compare exactly: strings case-sensitively, null only with null; there is no fall-through.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_switch.htm
 */
export function checkSwitch(context: BodyContext, tree: SwitchStatement): TypedStatement {
  const subject = checkExpression(context, tree.expression);
  checkSwitchShape(context, tree, subject.type);
  const temporary = context.temporary(subject.type, undefined, 'subject');
  const cases: TypedCase[] = [];
  let otherwise: TypedStatement | undefined;
  for (const branch of tree.cases) {
    if (branch.label.kind === 'WhenElse') otherwise = checkBlock(context, branch.block);
    else cases.push(checkCase(context, branch, temporary));
  }
  return { kind: 'switch', subject, temporary, cases, otherwise, start: tree.start };
}

function checkCase(context: BodyContext, { label, block, start }: SwitchCase, temporary: LocalVariable): TypedCase {
  const subject: TypedExpression = { kind: 'local', variable: temporary, type: temporary.type, start };
  if (label.kind === 'WhenType') {
    const tested = resolveType(context, label.type);
    checkSwitchType(context, label.type, temporary.type, tested);
    context.push();
    const variable = context.declare(label.name.text, tested, label.name, undefined);
    const body = checkBlock(context, block);
    context.pop();
    const test: TypedExpression = { kind: 'instanceOf', operand: subject, tested, type: booleanType, start };
    return { tests: [test], variable: { variable, value: subject }, block: body };
  }
  const values = label.kind === 'WhenValues' ? label.values : [];
  const tests = values.map((tree): TypedExpression => {
    const value = caseValue(context, tree, temporary);
    return {
      kind: 'equal',
      negated: false,
      by: 'identity',
      left: subject,
      right: value,
      type: booleanType,
      start: tree.start,
    };
  });
  return { tests, variable: undefined, block: checkBlock(context, block) };
}

/** A case's value: an enum constant may stand without its enum's name. */
function caseValue(context: BodyContext, tree: Expression, { type }: LocalVariable): TypedExpression {
  if (tree.kind === 'NameExpression' && type.kind === 'platform') {
    const wanted = tree.name.text.toLowerCase();
    const platform = knownPlatform(type.name);
    const index = platform?.constants.findIndex((name) => name.toLowerCase() === wanted) ?? -1;
    if (index >= 0 && platform?.simulated)
      return { kind: 'platformConstant', enumName: type.name, index, type, start: tree.start };
    if (index >= 0 || platform?.knownConstants.some((name) => name.toLowerCase() === wanted)) {
      return context.notSimulated('unsupported-property', tree, type, tree.name.text, type.name);
    }
  }
  if (tree.kind === 'NameExpression' && type.kind === 'user') {
    const symbol = type as ClassSymbol;
    const constants = symbol.tree.kind === 'EnumDeclaration' ? symbol.tree.constants : [];
    const index = constants.findIndex(({ text }) => text.toLowerCase() === tree.name.text.toLowerCase());
    if (index >= 0)
      return constant(context, tree, { kind: 'enumConstant', enumType: symbol, index, type, start: tree.start });
  }
  // A constant of an enum that is not known here cannot be told from a mistake.
  if (type.kind === 'unknown' && tree.kind === 'NameExpression') return context.broken(tree);
  if (isMissingConstant(tree, type)) {
    context.problem('type-switch-value', tree, 'Field must be an enum reference');
    return context.broken(tree);
  }
  const value = checkExpression(context, tree);
  if (!checkSwitchValue(context, tree, type, value)) return value;
  return convert(value, type);
}

function constant(context: BodyContext, { name }: NameExpression, value: TypedExpression): TypedExpression {
  context.world.references?.designated(context, name, { kind: 'value', value });
  return value;
}
