import type { Problem } from '../../../../engine/problems/problem';
import type { Expression, MethodCall, MethodDeclaration } from '../../../../engine/syntax/tree';
import interactionSchema from '../../../../schemas/interaction.schema.json';
import payloadSchema from '../../../../schemas/payload.schema.json';
import { walk } from '../../apex/walk';
import { nearest } from '../../nearest';
import type { HandlerContext } from '../context';
import { report } from '../context';
import { calledMethod, unwrapped } from './calls';

/** A part of the payload whose keys are known, by the name a message gives it. */
type Part = 'data' | 'interaction';

const KEYS: Readonly<Record<Part, readonly string[]>> = {
  data: Object.keys(payloadSchema.properties),
  interaction: Object.keys(interactionSchema.properties),
};

/** What a variable holds: the JSON text, a part of the payload, or something else for sure or at times. */
type Content = 'text' | Part | 'other';

/**
 * Keys asked of the payload or its interaction, by `get` and `containsKey`, that no known payload has. Follows the
 * data from the parameter of `onSaveLog` through `JSON.deserializeUntyped`, casts, variables and methods of the class;
 * a variable that also gets something else is not followed.
 */
export function payloadKeys({ onSaveLog, shape, methods }: HandlerContext): Problem[] {
  if (!onSaveLog) return [];
  const contents = followData(onSaveLog, shape.name, methods);
  const problems: Problem[] = [];
  for (const [method, variables] of contents) {
    walk(method, (node) => {
      if (node.kind !== 'MethodCall' || !node.object) return undefined;
      const part = contentOf(node.object, variables);
      const key = keyOf(node);
      if ((part !== 'data' && part !== 'interaction') || !key || KEYS[part].includes(key.value)) return undefined;
      const near = nearest(key.value, KEYS[part]);
      const values = [
        `'${key.value}'`,
        part,
        near === undefined ? '' : ` Did you mean '${near}'? Keys are case-sensitive.`,
      ];
      problems.push(report('handler-unknown-key', key, values, near === undefined ? undefined : { expected: near }));
      return undefined;
    });
  }
  return problems;
}

type Variables = Map<string, Content>;

/** What each variable holds in `onSaveLog` and in the methods of the class that parts of the payload are passed to. */
function followData(onSaveLog: MethodDeclaration, className: string, methods: readonly MethodDeclaration[]) {
  const contents = new Map<MethodDeclaration, Variables>();
  const parameter = onSaveLog.parameters[0]?.name.text.toLowerCase();
  contents.set(onSaveLog, new Map(parameter ? [[parameter, 'text']] : []));
  // Contents only ever go from unknown to known to `other`, so this ends.
  for (let changed = true; changed; ) {
    changed = false;
    for (const [method, variables] of contents) {
      const note = (into: Variables, name: string, content: Content | undefined) => {
        if (content === undefined) return;
        const key = name.toLowerCase();
        const known = into.get(key);
        const merged = known === undefined || known === content ? content : 'other';
        if (merged === known) return;
        into.set(key, merged);
        changed = true;
      };
      walk(method, (node) => {
        if (node.kind === 'LocalVariables') {
          for (const { name, initializer } of node.variables) {
            if (initializer) note(variables, name.text, assigned(initializer, variables));
          }
        } else if (node.kind === 'AssignmentExpression' && node.target.kind === 'NameExpression') {
          note(variables, node.target.name.text, assigned(node.value, variables));
        } else if (node.kind === 'MethodCall') {
          const called = calledMethod(node, className, methods);
          if (!called || called === onSaveLog) return undefined;
          const passed = node.arguments.map((argument) => contentOf(argument, variables));
          if (!contents.has(called) && !passed.some((content) => content !== undefined)) return undefined;
          const into = contents.get(called) ?? new Map();
          contents.set(called, into);
          called.parameters.forEach(({ name }, index) => {
            note(into, name.text, passed[index] ?? 'other');
          });
        }
        return undefined;
      });
    }
  }
  return contents;
}

/** What a variable holds after an assignment: null leaves it as it is. */
function assigned(value: Expression, variables: Variables): Content | undefined {
  const inner = unwrapped(value);
  if (inner.kind === 'Literal' && inner.type === 'Null') return undefined;
  return contentOf(inner, variables) ?? 'other';
}

function contentOf(expression: Expression, variables: Variables): Content | undefined {
  const value = unwrapped(expression);
  if (value.kind === 'NameExpression') return variables.get(value.name.text.toLowerCase());
  if (value.kind !== 'MethodCall' || !value.object) return undefined;
  const argument = value.arguments[0];
  if (value.name.text.toLowerCase() === 'deserializeuntyped' && isJsonClass(value.object) && argument) {
    return contentOf(argument, variables) === 'text' ? 'data' : undefined;
  }
  const isInteraction = value.name.text.toLowerCase() === 'get' && keyOf(value)?.value === 'interaction';
  return isInteraction && contentOf(value.object, variables) === 'data' ? 'interaction' : undefined;
}

function isJsonClass(object: Expression): boolean {
  const name = object.kind === 'NameExpression' || object.kind === 'FieldAccess' ? object.name.text : '';
  return name.toLowerCase() === 'json';
}

/** The literal key of `map.get('key')` and `map.containsKey('key')`. */
function keyOf({ name, arguments: [key, second] }: MethodCall) {
  const asks = ['get', 'containskey'].includes(name.text.toLowerCase()) && second === undefined;
  return asks && key?.kind === 'Literal' && key.type === 'String' ? key : undefined;
}
