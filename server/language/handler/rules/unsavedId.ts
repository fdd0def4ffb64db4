import type { Problem } from '../../../../engine/problems/problem';
import type { Expression, MethodDeclaration, NameExpression, ReturnStatement } from '../../../../engine/syntax/tree';
import { nodesOfKind, walk } from '../../apex/walk';
import type { HandlerContext } from '../context';
import { report } from '../context';
import { unwrapped } from './calls';

/**
 * `return record.Id` where `record` was made with `new` in the same method and nothing but its fields was touched
 * before: then it cannot have been saved. Any other use of the variable, such as in DML, in a list or as an argument,
 * ends the claim.
 */
export function unsavedId({ onSaveLog }: HandlerContext): Problem[] {
  if (!onSaveLog?.body) return [];
  return nodesOfKind(onSaveLog.body, 'ReturnStatement').flatMap((statement) => {
    const record = returnedRecord(statement);
    if (!record || !isFresh(record, onSaveLog) || isTouched(record, statement, onSaveLog)) return [];
    return [report('handler-may-return-null', statement.expression as Expression, [record.name.text])];
  });
}

/** The variable of `return variable.Id;`. */
function returnedRecord({ expression }: ReturnStatement): NameExpression | undefined {
  const value = expression && unwrapped(expression);
  if (value?.kind !== 'FieldAccess' || value.name.text.toLowerCase() !== 'id') return undefined;
  return value.object.kind === 'NameExpression' ? value.object : undefined;
}

/** Whether the variable is declared once, with `new T(…)` that gives no Id. */
function isFresh({ name }: NameExpression, method: MethodDeclaration): boolean {
  const declared = nodesOfKind(method, 'LocalVariables')
    .flatMap(({ variables }) => variables)
    .filter((variable) => isSame(variable.name.text, name.text));
  const value = declared.length === 1 ? declared[0]?.initializer : undefined;
  return value?.kind === 'NewObject' && !value.fields.some((field) => isSame(field.name.text, 'Id'));
}

/** Whether the variable is used other than by its fields, or its Id is, before the statement or in a loop around it. */
function isTouched({ name }: NameExpression, statement: ReturnStatement, method: MethodDeclaration): boolean {
  let until = statement.start;
  let touched = false;
  const harmless = new Set<Expression>();
  walk(method, (node) => {
    if (LOOPS.has(node.kind) && node.start < statement.start && node.end >= statement.end)
      until = Math.max(until, node.end);
    if (node.start >= until || node === statement) return false;
    if (node.kind === 'FieldAccess' && !isSame(node.name.text, 'Id')) harmless.add(node.object);
    if (node.kind === 'NameExpression' && isSame(node.name.text, name.text) && !harmless.has(node)) touched = true;
    return undefined;
  });
  return touched;
}

const LOOPS: ReadonlySet<string> = new Set(['WhileStatement', 'DoWhileStatement', 'ForStatement', 'ForEachStatement']);

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
