import { parseAnonymous, parseClassFile } from '../../../engine/syntax/parse';
import type { Expression, Node, Statement, TypeReference } from '../../../engine/syntax/tree';

/** A type as text, in the spelling of the source. */
export function showType(type: TypeReference): string {
  const parts = type.parts.map(({ name, typeArguments }) =>
    typeArguments.length === 0 ? name.text : `${name.text}<${typeArguments.map(showType).join(', ')}>`,
  );
  return parts.join('.') + '[]'.repeat(type.arrayDepth);
}

/** An expression with every grouping made visible: operators in prefix notation, `(+ a (* b c))`. */
export function show(e: Expression): string {
  switch (e.kind) {
    case 'Literal':
      return e.type === 'String'
        ? `'${e.value}'`
        : e.type === 'Long' || e.type === 'Double'
          ? `${e.value}${e.type[0]}`
          : e.value;
    case 'NameExpression':
      return e.name.text;
    case 'ThisExpression':
      return 'this';
    case 'SuperExpression':
      return 'super';
    case 'FieldAccess':
      return `${show(e.object)}${e.safe ? '?.' : '.'}${e.name.text}`;
    case 'IndexAccess':
      return `${show(e.object)}[${show(e.index)}]`;
    case 'MethodCall':
      return `${e.object ? show(e.object) + (e.safe ? '?.' : '.') : ''}${e.name.text}(${e.arguments.map(show).join(', ')})`;
    case 'NewObject':
      return `new ${showType(e.type)}(${[...e.arguments.map(show), ...e.fields.map((f) => `${f.name.text}: ${show(f.value)}`)].join(', ')})`;
    case 'NewCollection':
      return `new ${showType(e.type)}{${[...e.elements.map(show), ...e.entries.map((n) => `${show(n.key)} => ${show(n.value)}`)].join(', ')}}`;
    case 'NewArray':
      return `new ${showType(e.type)}[${show(e.size)}]`;
    case 'CastExpression':
      return `(cast ${showType(e.type)} ${show(e.expression)})`;
    case 'InstanceOfExpression':
      return `(instanceof ${show(e.expression)} ${showType(e.type)})`;
    case 'UnaryExpression':
      return `(${e.operator} ${show(e.operand)})`;
    case 'PostfixExpression':
      return `(${show(e.operand)} ${e.operator})`;
    case 'BinaryExpression':
      return `(${e.operator} ${show(e.left)} ${show(e.right)})`;
    case 'AssignmentExpression':
      return `(${e.operator} ${show(e.target)} ${show(e.value)})`;
    case 'ConditionalExpression':
      return `(? ${show(e.condition)} ${show(e.then)} ${show(e.otherwise)})`;
    case 'ParenthesizedExpression':
      return `[${show(e.expression)}]`;
    case 'ClassLiteral':
      return `${showType(e.type)}.class`;
    case 'SoqlExpression':
      return `soql(${e.binds.map(show).join(', ')})`;
    case 'SoslExpression':
      return `sosl(${e.binds.map(show).join(', ')})`;
    case 'MissingExpression':
      return '<missing>';
  }
}

/** Reads statements that must be without problems. */
export function statementsOf(text: string): readonly Statement[] {
  const { tree, problems } = parseAnonymous(text);
  if (problems.length > 0) throw new Error(`${text}: ${problems.map((p) => p.message).join('; ')}`);
  return tree.body.statements;
}

/** Reads one statement that must be without problems. */
export function statementOf<K extends Statement['kind']>(text: string, kind: K): Extract<Statement, { kind: K }> {
  const [statement, ...more] = statementsOf(text);
  if (statement?.kind !== kind || more.length > 0) throw new Error(`${text}: read as ${statement?.kind}`);
  return statement as Extract<Statement, { kind: K }>;
}

/** Reads an expression that must be without problems and shows how it was grouped. */
export function grouped(text: string): string {
  return show(statementOf(`x = ${text};`, 'ExpressionStatement').expression).slice('(= x '.length, -1);
}

/** Reads a class that must be without problems. */
export function classOf(text: string) {
  const { tree, problems } = parseClassFile(text);
  if (problems.length > 0) throw new Error(`${text}: ${problems.map((p) => p.message).join('; ')}`);
  if (tree.declaration?.kind !== 'ClassDeclaration') throw new Error(`${text}: no class`);
  return tree.declaration;
}

/** The text that a node covers. */
export function textOf(source: string, node: Node | undefined): string {
  return node === undefined ? '' : source.slice(node.start, node.end);
}
