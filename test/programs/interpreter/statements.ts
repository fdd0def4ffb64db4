import type { Expression, Statement, SwitchStatement, TryStatement } from '../../../engine/syntax/tree';
import type { Frame } from './frame';
import type { Interpreter } from './interpreter';
import {
  coerce,
  EnumValue,
  ExceptionValue,
  ListValue,
  NumberValue,
  raiseNull,
  SetValue,
  Thrown,
  type Value,
} from './values';

/** How a statement ended. */
export type Completion =
  | { readonly kind: 'normal' | 'break' | 'continue' }
  | { readonly kind: 'return'; readonly value: Value };

export const NORMAL: Completion = { kind: 'normal' };

/** Runs statements. */
export class StatementInterpreter {
  constructor(private readonly program: Interpreter) {}

  run(statement: Statement, frame: Frame): Completion {
    this.program.step();
    const { expressions } = this.program;
    switch (statement.kind) {
      case 'Block':
        return this.sequence(statement.statements, frame);
      case 'LocalVariables':
        for (const { name, initializer } of statement.variables) {
          const type = statement.type.parts[0]?.name.text ?? '';
          frame.declare(name.text, type, initializer ? coerce(expressions.evaluate(initializer, frame), type) : null);
        }
        return NORMAL;
      case 'ExpressionStatement':
        expressions.evaluate(statement.expression, frame);
        return NORMAL;
      case 'IfStatement':
        if (this.holds(statement.condition, frame)) return this.run(statement.then, frame);
        return statement.otherwise ? this.run(statement.otherwise, frame) : NORMAL;
      case 'ForStatement':
        if (statement.declaration) this.run(statement.declaration, frame);
        return this.loop(
          () => !statement.condition || this.holds(statement.condition, frame),
          statement.body,
          frame,
          () => expressions.all(statement.updates, frame),
        );
      case 'WhileStatement':
        return this.loop(() => this.holds(statement.condition, frame), statement.body, frame);
      case 'DoWhileStatement': {
        let isFirst = true;
        return this.loop(
          () => {
            if (!isFirst) return this.holds(statement.condition, frame);
            isFirst = false;
            return true;
          },
          statement.body,
          frame,
        );
      }
      case 'ForEachStatement': {
        const list = expressions.evaluate(statement.collection, frame);
        if (!(list instanceof ListValue || list instanceof SetValue)) return raiseNull();
        const items: Value[] = [...list.items];
        const type = statement.type.parts[0]?.name.text ?? '';
        return this.loop(
          () => {
            if (items.length === 0) return false;
            frame.declare(statement.name.text, type, coerce(items.shift() as Value, type));
            return true;
          },
          statement.body,
          frame,
        );
      }
      case 'ReturnStatement':
        return {
          kind: 'return',
          value: statement.expression ? expressions.evaluate(statement.expression, frame) : null,
        };
      case 'BreakStatement':
        return { kind: 'break' };
      case 'ContinueStatement':
        return { kind: 'continue' };
      case 'ThrowStatement': {
        const value = expressions.evaluate(statement.expression, frame);
        throw value instanceof ExceptionValue ? new Thrown(value) : new Error('programs throw exceptions');
      }
      case 'TryStatement':
        return this.attempt(statement, frame);
      case 'SwitchStatement':
        return this.choose(statement, frame);
      default:
        throw new Error(`programs have no ${statement.kind}`);
    }
  }

  private sequence(statements: readonly Statement[], frame: Frame): Completion {
    for (const each of statements) {
      const completion = this.run(each, frame);
      if (completion.kind !== 'normal') return completion;
    }
    return NORMAL;
  }

  private loop(goesOn: () => boolean, body: Statement | undefined, frame: Frame, update?: () => void): Completion {
    for (; goesOn(); update?.()) {
      this.program.step();
      const completion = body ? this.run(body, frame) : NORMAL;
      if (completion.kind === 'break') break;
      if (completion.kind === 'return') return completion;
    }
    return NORMAL;
  }

  private attempt({ block, catches, finallyBlock }: TryStatement, frame: Frame): Completion {
    const atLast = () => {
      const last = finallyBlock ? this.run(finallyBlock, frame) : NORMAL;
      if (last.kind !== 'normal') throw new Error('programs do not leave from a finally block');
    };
    let completion: Completion;
    try {
      completion = this.caught(block, catches, frame);
    } catch (error) {
      if (error instanceof Thrown) atLast();
      throw error;
    }
    atLast();
    return completion;
  }

  private caught(block: Statement, catches: TryStatement['catches'], frame: Frame): Completion {
    try {
      return this.run(block, frame);
    } catch (error) {
      if (!(error instanceof Thrown)) throw error;
      const clause = catches.find(({ type }) => isCaughtAs(error.value, type.parts[0]?.name.text ?? ''));
      if (!clause) throw error;
      frame.declare(clause.name.text, '', error.value);
      return this.run(clause.block, frame);
    }
  }

  private choose({ expression, cases }: SwitchStatement, frame: Frame): Completion {
    const value = this.program.expressions.evaluate(expression, frame);
    const chosen = cases.find(
      ({ label }) =>
        label.kind === 'WhenElse' ||
        (label.kind === 'WhenValues' && label.values.some((each) => isSame(this.label(each, value, frame), value))),
    );
    return chosen ? this.run(chosen.block, frame) : NORMAL;
  }

  /** Behind `when` a name is that of a constant of the enum. */
  private label(expression: Expression, value: Value, frame: Frame): Value {
    if (expression.kind !== 'NameExpression') return this.program.expressions.evaluate(expression, frame);
    const { text } = expression.name;
    return value instanceof EnumValue && value.name.toLowerCase() === text.toLowerCase()
      ? value
      : new EnumValue(text, -1);
  }

  private holds(condition: Parameters<Interpreter['expressions']['evaluate']>[0], frame: Frame): boolean {
    const value = this.program.expressions.evaluate(condition, frame);
    return value === null ? raiseNull() : (value as boolean);
  }
}

function isCaughtAs({ typeName }: ExceptionValue, caught: string): boolean {
  return /^exception$/i.test(caught) || typeName.replace('System.', '').toLowerCase() === caught.toLowerCase();
}

/** A `switch` compares texts with regard to case. */
function isSame(label: Value, value: Value): boolean {
  if (label instanceof NumberValue && value instanceof NumberValue) return label.units === value.units;
  return label === value;
}
