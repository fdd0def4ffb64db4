import { typeName } from '../../types/names';
import type { ApexType } from '../../types/type';
import { hasUnknownAncestor, isPrimitive, isSubtype } from '../assignability';
import type { ClassRule } from './rule';

/** The root of all exceptions. */
export const exceptionType = { kind: 'platform', name: 'System.Exception', arguments: [] } satisfies ApexType;

/** Exceptions, and only they, are named so; they do not declare the constructors that every exception has. */
export const checkExceptions: ClassRule = ({ symbol, report }) => {
  if (symbol.tree.kind !== 'ClassDeclaration' || hasUnknownAncestor(symbol)) return;
  const { name } = symbol.tree;
  const isNamedSo = /exception$/i.test(name.text);
  const isException = isSubtype(symbol, exceptionType);
  if (isException && !isNamedSo) {
    report(
      'type-exception-name',
      name,
      `Classes extending Exception must have a name ending in 'Exception': ${name.text}`,
    );
  } else if (isNamedSo && !isException) {
    report('type-exception-name', name, `Exception class must extend another Exception class: ${name.text}`);
  }
  if (!isException) return;
  for (const { node, parameters } of symbol.members.constructors) {
    const [first, second] = parameters.map(({ type }) => type);
    const isBuiltIn =
      !first ||
      (!second && (isPrimitive(first, 'String') || isPlainException(first))) ||
      (second && parameters.length === 2 && isPrimitive(first, 'String') && isPlainException(second));
    if (!isBuiltIn) continue;
    const signature = parameters.map(({ type }) => typeName(type)).join(', ');
    report('type-exception-constructor', node, `<Constructor>(${signature})`);
  }
};

function isPlainException(type: ApexType): boolean {
  return type.kind === 'platform' && type.name === 'System.Exception';
}
