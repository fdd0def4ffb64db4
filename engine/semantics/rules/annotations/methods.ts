import type { Annotation } from '../../../syntax/tree';
import { typeName } from '../../../types/names';
import type { ApexType } from '../../../types/type';
import type { MethodSymbol } from '../../symbols';
import type { ClassRule, Report } from '../rule';
import { annotationsOf } from './annotations';
import { propertyText } from './properties';

/** Future and invocable methods, remote actions, REST methods and web services have the shape that their callers need. */
export const checkAnnotatedMethods: ClassRule = ({ symbol, report }) => {
  const invocable: MethodSymbol[] = [];
  const named = new Set<string>();
  for (const method of [...symbol.members.methods.values()].flat()) {
    const annotations = annotationsOf(method.tree.modifiers);
    if (annotations.has('future')) checkFuture(method, report);
    const asInvocable = annotations.get('invocablemethod');
    if (asInvocable) {
      invocable.push(method);
      checkInvocable(method, annotations, report);
    }
    const readOnly = annotations.get('readonly');
    if (readOnly) checkReadOnly(method, annotations, readOnly, report);
    for (const [lower, shown] of WEB) {
      if (annotations.has(lower) && !method.isStatic)
        report('type-web-method', method.node, `${shown} methods must be declared as static`);
      if (lower.startsWith('http') && annotations.has(lower) && !symbol.modifiers.annotations.has('restresource'))
        report('type-web-method', method.node, `Defining type for ${shown} methods must be declared as RestResource`);
    }
    const isService = annotations.has('webservice') || method.modifiers.keywords.has('webservice');
    const key = isService
      ? `service ${method.name}`.toLowerCase()
      : annotations.has('remoteaction')
        ? `action ${method.name} ${method.parameters.length}`.toLowerCase()
        : undefined;
    if (key !== undefined && named.has(key)) {
      report(
        'type-web-method',
        method.node,
        isService
          ? `Web Service does not support two web service methods with the same name: ${method.name}`
          : 'Remote Action does not support two remote action methods with the same name and same number of parameters',
      );
    }
    if (key !== undefined) named.add(key);
  }
  const current = invocable.filter(({ modifiers }) => !modifiers.annotations.has('deprecated'));
  for (const extra of current.slice(1))
    report('type-invocable', extra.node, 'Only one method per type can be defined with: InvocableMethod');
};

const WEB = [
  ['remoteaction', 'RemoteAction'],
  ['httpget', 'HttpGet'],
  ['httppost', 'HttpPost'],
  ['httpput', 'HttpPut'],
  ['httppatch', 'HttpPatch'],
  ['httpdelete', 'HttpDelete'],
] as const;
/** What stands beside InvocableMethod without changing what the method is. */
const BESIDE_INVOCABLE = new Set([
  'invocablemethod',
  'deprecated',
  'suppresswarnings',
  'testvisible',
  'namespaceaccessible',
]);

function checkFuture(method: MethodSymbol, report: Report): void {
  if (!method.isStatic) report('type-future', method.node, 'Future methods must be declared as static');
  if (method.returns.kind !== 'void' && method.returns.kind !== 'unknown') {
    report(
      'type-future',
      method.tree.returnType,
      `Future methods do not support return type of ${typeName(method.returns)}`,
    );
  }
  for (const { type, node } of method.parameters) {
    if (!isPrimitiveOnly(type))
      report('type-future', node, `Future methods do not support parameter type of ${typeName(type)}`);
  }
}

function isPrimitiveOnly(type: ApexType): boolean {
  switch (type.kind) {
    case 'list':
    case 'set':
      return isPrimitiveOnly(type.element);
    case 'map':
      return isPrimitiveOnly(type.key) && isPrimitiveOnly(type.value);
    case 'user':
      return type.declares === 'enum';
    case 'sobject':
    case 'object':
      return false;
    default:
      // Which platform types pass is not documented one by one.
      return true;
  }
}

function checkInvocable(method: MethodSymbol, annotations: ReadonlyMap<string, Annotation>, report: Report): void {
  if (!method.isStatic) report('type-invocable', method.node, 'InvocableMethod methods must be declared as static');
  const other = [...annotations].find(([lower]) => !BESIDE_INVOCABLE.has(lower));
  if (other)
    report('type-invocable', other[1], 'The only annotation that can be used with InvocableMethod is Deprecated');
  const [first] = method.parameters;
  if (method.parameters.length > 1) {
    report(
      'type-invocable',
      method.tree.parameterList,
      'Only one parameter is supported on methods with @Invocable annotation',
    );
  } else if (first && first.type.kind !== 'list' && first.type.kind !== 'unknown') {
    report(
      'type-invocable',
      first.node,
      `Unsupported parameter type ${typeName(first.type)}. Valid invocable parameters must be List types like List<T> where T is a supported type`,
    );
  }
  const annotation = annotations.get('invocablemethod') as Annotation;
  const editor = propertyText(annotation, 'configurationeditor');
  if (editor !== undefined && !/^[a-z][\w:-]*$/i.test(editor)) {
    const message = `Invalid value for property configurationEditor: ${editor} is not a valid Lightning Web Component name`;
    report('type-annotation-property', annotation, message);
  }
  const icon = propertyText(annotation, 'iconname');
  if (icon !== undefined && /\s/.test(icon)) {
    const message = `Invalid value for property iconName: We cannot find the icon ${icon}. Ensure that you uploaded the icon as a static resource`;
    report('type-annotation-property', annotation, message);
  }
}

function checkReadOnly(
  method: MethodSymbol,
  annotations: ReadonlyMap<string, Annotation>,
  annotation: Annotation,
  report: Report,
): void {
  const isAlone = annotations.size === 1 && !method.modifiers.keywords.has('webservice');
  if (isAlone && method.name.toLowerCase() !== 'execute') {
    report(
      'type-annotation-place',
      annotation,
      'Only WebService, RemoteAction or Schedulable.execute(SchedulableContext) methods can be marked ReadOnly',
    );
  } else if (propertyText(annotation, 'usereplica')?.toLowerCase() === 'preferred' && !method.isStatic) {
    report(
      'type-annotation-place',
      annotation,
      'ReadOnly methods with useReplica=preferred parameter must be declared as static',
    );
  }
}
