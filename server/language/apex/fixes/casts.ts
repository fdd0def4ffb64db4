import type { Problem } from '../../../../engine/problems/problem';
import { isAssignable, isPrimitive, numberRank } from '../../../../engine/semantics/assignability';
import { parseClassFile } from '../../../../engine/syntax/parse';
import type { Expression, Node } from '../../../../engine/syntax/tree';
import { nodeAt } from '../../../../engine/syntax/walk';
import { sameType } from '../../../../engine/types/names';
import type { ApexType } from '../../../../engine/types/type';
import { doubtfulFix, type Edit, type Fix, fix, insertion, replacement } from '../../fix';
import type { DescribedClass } from '../described';

/**
 * A value of a wrong type. A cast is the repair where the value may be of the type that is wanted; a conversion is one
 * of several, for it may lose something.
 */
export function assignmentFixes(problem: Problem, described: DescribedClass): Fix[] {
  const [, from, to] = /^Illegal assignment from (.+) to (.+)$/.exec(problem.message) ?? [];
  const expression = expressionAt(problem, described);
  const given = from === undefined ? undefined : typeOf(from, described);
  const wanted = to === undefined ? undefined : typeOf(to, described);
  if (!expression || !given || !wanted || sameType(given, wanted)) return [];
  // Numbers are converted, never cast down.
  if (numberRank(given) < 0 && isAssignable(wanted, given)) {
    const type = spaced(to ?? '');
    return [fix(`Cast to ${type}`, ...around(expression, `(${type}) `, ''))];
  }
  return conversions(expression, given, wanted, to ?? '', described.text);
}

function conversions(expression: Expression, given: ApexType, wanted: ApexType, to: string, text: string): Fix[] {
  if (wanted.kind === 'list' && isAssignable(given, wanted.element)) {
    const type = spaced(to);
    const edits = [insertion(expression.start, `new ${type}{ `), insertion(expression.end, ' }')];
    return [doubtfulFix(`Wrap in a ${type}`, ...edits)];
  }
  if (given.kind !== 'primitive') return [];
  if (isPrimitive(wanted, 'String')) return [called('String.valueOf', expression)];
  if (numberRank(given) >= 0 && numberRank(wanted) >= 0) {
    const method = { integer: 'intValue', long: 'longValue', double: 'doubleValue' }[to.toLowerCase()];
    return method ? [doubtfulFix(`Convert with ${method}()`, ...around(expression, '', `.${method}()`))] : [];
  }
  const isText = isPrimitive(given, 'String') && !/^'/.test(text.slice(expression.start, expression.end));
  const isReadable = ['Integer', 'Long', 'Double', 'Decimal', 'Boolean', 'Date', 'Datetime'].some((each) =>
    isPrimitive(wanted, each),
  );
  return isText && isReadable ? [called(`${to}.valueOf`, expression)] : [];
}

function called(method: string, { start, end }: Expression): Fix {
  return doubtfulFix(`Convert with ${method}(…)`, insertion(start, `${method}(`), insertion(end, ')'));
}

/** `=` where a condition compares. */
export function conditionFixes(problem: Problem, described: DescribedClass): Fix[] {
  const expression = expressionAt(problem, described);
  if (expression?.kind !== 'AssignmentExpression' || expression.operator !== '=') return [];
  const { target, value } = expression;
  const operator = described.text.indexOf('=', target.end);
  if (operator < 0 || operator >= value.start) return [];
  return [fix("Change to '=='", replacement({ start: operator, end: operator + 1 }, '=='))];
}

/** The expression with exactly the range of the problem. */
function expressionAt({ start, end }: Problem, { file, text }: DescribedClass): Expression | undefined {
  if (text.slice(start, end).trim() === '') return undefined;
  return nodeAt(file.tree, start).find((node) => node.start === start && node.end === end && isExpression(node)) as
    | Expression
    | undefined;
}

function isExpression(node: Node): boolean {
  return /Expression$|Access$|Call$|^New|^Literal$|^ClassLiteral$/.test((node as { kind?: string }).kind ?? '');
}

/** What binds as tight as a cast or a member access needs no parentheses. */
const TIGHT =
  /^(Literal|NameExpression|ThisExpression|FieldAccess|IndexAccess|MethodCall|New\w+|ParenthesizedExpression|So[qs]lExpression)$/;

function around(expression: Expression, before: string, behind: string): Edit[] {
  const { start, end, kind } = expression;
  const isTight = TIGHT.test(kind) && !(kind === 'Literal' && behind !== '');
  const open = `${before}${isTight ? '' : '('}`;
  const close = `${isTight ? '' : ')'}${behind}`;
  return [...(open === '' ? [] : [insertion(start, open)]), ...(close === '' ? [] : [insertion(end, close)])];
}

/** The type that a message names. */
function typeOf(name: string, { world }: DescribedClass): ApexType | undefined {
  const { tree, problems } = parseClassFile(`class Named { ${name} value; }`);
  const [field] = tree.declaration?.kind === 'ClassDeclaration' ? tree.declaration.members : [];
  if (problems.length > 0 || field?.kind !== 'FieldDeclaration') return undefined;
  const type = world.types.resolve(field.type, undefined, []);
  return type.kind === 'unknown' ? undefined : type;
}

/** `Map<String,Object>` as people write it. */
function spaced(type: string): string {
  return type.replace(/,(?=\S)/g, ', ');
}
