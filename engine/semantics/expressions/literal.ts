import type { Literal } from '../../syntax/tree';
import { booleanType, decimalType, doubleType, integerType, longType, nullType, stringType } from '../../types/type';
import type { BodyContext } from '../context';
import type { TypedExpression } from '../program';

const MAX_LONG = 9223372036854775807n;

/**
 * Types a literal. `negated` is set behind a unary minus, where one more is allowed.
 * [D] "an Integer literal above 2147483647 is an error" https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_rules_of_conversion.htm
 */
export function checkLiteral(context: BodyContext, tree: Literal, negated = false): TypedExpression {
  const { start, value } = tree;
  switch (tree.type) {
    case 'Null':
      return { kind: 'constant', value: null, type: nullType, start };
    case 'Boolean':
      return { kind: 'constant', value: value.toLowerCase() === 'true', type: booleanType, start };
    case 'String':
      return { kind: 'constant', value, type: stringType, start };
    case 'Integer':
      if (Number(value) > 2147483647 + (negated ? 1 : 0)) {
        context.problem('type-literal-range', tree, 'integer');
        return context.broken(tree);
      }
      return { kind: 'constant', value: Number(value), type: integerType, start };
    case 'Long':
      if (BigInt(value) > MAX_LONG + (negated ? 1n : 0n)) {
        context.problem('type-literal-range', tree, 'long');
        return context.broken(tree);
      }
      return { kind: 'longConstant', text: value, type: longType, start };
    case 'Double':
      return { kind: 'constant', value: Number(value), type: doubleType, start };
    case 'Decimal':
      return { kind: 'decimalConstant', text: value, type: decimalType, start };
  }
}
