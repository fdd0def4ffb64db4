import type { ClassSymbol } from '../../semantics/symbols';
import { ApexEnumValue } from '../values/enum';

const constants = new WeakMap<ClassSymbol, readonly ApexEnumValue[]>();

/** The constants of a user's enum, made once. */
export function enumConstantsOf(symbol: ClassSymbol): readonly ApexEnumValue[] {
  let values = constants.get(symbol);
  if (!values) {
    const { tree } = symbol;
    values =
      tree.kind === 'EnumDeclaration'
        ? tree.constants.map((name, ordinal) => new ApexEnumValue(symbol, name.text, ordinal))
        : [];
    constants.set(symbol, values);
  }
  return values;
}
