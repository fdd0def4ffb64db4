import type { Problem } from '../../../../engine/problems/problem';
import { handlerFindings } from '../../../../schemas/findings';
import type { HandlerShape } from '../../../../schemas/handlerShape';
import { parsedClass } from '../../apex/parsed';
import { typeText } from '../../apex/typeText';
import { nearest } from '../../nearest';
import type { HandlerContext } from '../context';
import { report } from '../context';
import { EXTENSION_POINTS, type ExtensionPointInfo } from '../extensionPoints';
import { methodsOf, rangeOf } from '../shape';

/** Names in the `implements` clause that are nearly an extension point's. */
export function interfaceNames({ implemented }: HandlerContext): Problem[] {
  return implemented
    .filter(({ exact }) => !exact)
    .map(({ reference, point: { interfaceName } }) =>
      report('handler-interface-name', reference, [typeText(reference), interfaceName], { expected: interfaceName }),
    );
}

/**
 * What the schema has against the declaration. Interfaces that are near misses count as what they were meant to be,
 * so that one wrong name does not hide every other problem.
 */
export function declaration(context: HandlerContext): Problem[] {
  const { shape, implemented } = context;
  const meant = new Map(implemented.map(({ index, point }) => [index, point.interfaceName]));
  const judged: HandlerShape = {
    ...shape,
    interfaces: shape.interfaces.map((name, index) => meant.get(index) ?? name),
  };
  const found = new Map<string, string>();
  for (const { code, path } of handlerFindings(judged)) found.set(`${code} ${pointerOf(code, path)}`, code);
  const problems = [...found].flatMap(([key, code]) => declarationProblem(code, key.slice(code.length + 1), context));
  return [...problems, ...([...found.values()].includes('handler-method-missing') ? missingMethods(context) : [])];
}

/** JSON pointer of the part that a finding marks: all parameters where one of them is wrong. */
function pointerOf(code: string, path: readonly string[]): string {
  const parts = code === 'handler-method-parameters' ? path.slice(0, 3) : path;
  return parts.map((part) => `/${part}`).join('');
}

function declarationProblem(code: string, pointer: string, { shape, ranges }: HandlerContext): Problem[] {
  const method = shape.methods[Number(/^\/methods\/(\d+)/.exec(pointer)?.[1] ?? -1)];
  const range = rangeOf(ranges, pointer);
  switch (code) {
    case 'handler-not-global':
    case 'handler-abstract':
      return [report(code, range, [shape.name])];
    case 'handler-not-a-class':
      return [report(code, range, [shape.name, shape.kind])];
    case 'handler-method-visibility':
    case 'handler-method-parameters':
      return [report(code, range, [method?.name ?? ''])];
    case 'handler-method-return-type':
      return [report(code, range, [method?.name ?? '', method?.returnType ?? ''])];
    case 'handler-method-static':
      return [report(code, rangeOf(ranges, `${pointer}/static`), [method?.name ?? ''])];
    default:
      // The names of interfaces and missing methods are judged by the rules that know near misses.
      return [];
  }
}

/** For each extension point without its method: the method that was meant to be it, or the class. */
function missingMethods(context: HandlerContext): Problem[] {
  const { implemented, shape, methods, ranges } = context;
  return implemented.flatMap(({ point, reference }) => {
    if (hasMethod(shape, point.method) || mayInherit(context, point)) return [];
    const others = EXTENSION_POINTS.filter(({ method }) => hasMethod(shape, method)).map(({ method }) => method);
    const free = methods.map(({ name }) => name.text).filter((name) => !others.some((other) => isSame(name, other)));
    const near = free.find((name) => nearest(name, [point.method]) !== undefined);
    const method = methods.find(({ name }) => name.text === near);
    const values = [point.interfaceName, `String ${point.method}(String data)`];
    return method
      ? [
          report('handler-method-name', method.name, [method.name.text, typeText(reference), point.method], {
            expected: point.method,
          }),
        ]
      : [report('handler-method-missing', rangeOf(ranges, ''), values)];
  });
}

function hasMethod(shape: HandlerShape, name: string): boolean {
  return shape.methods.some((method) => isSame(method.name, name));
}

/** Whether a class above declares the method, or cannot be looked at. */
function mayInherit({ declaration, view }: HandlerContext, { method }: ExtensionPointInfo): boolean {
  const seen = new Set<string>();
  let current = declaration;
  while (current.kind === 'ClassDeclaration' && current.superclass) {
    const name = typeText(current.superclass).toLowerCase();
    const source = seen.has(name) ? undefined : view.files.apexClass(name);
    seen.add(name);
    const above = source && parsedClass(source.text).tree.declaration;
    if (!above) return true;
    if (methodsOf(above).some(({ name }) => isSame(name.text, method))) return true;
    current = above;
  }
  return false;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
