import { type ApexType, booleanType, listOf, mapOf, objectType, platformType, stringType } from '../../types/type';
import { type PlatformDeclaration, platform } from '../platform';
import { getters, ValueObject } from '../valueObject';

const actionType = platformType('Invocable.Action');
const resultType = platformType('Invocable.Action.Result');
const errorType = platformType('Invocable.Action.Error');

/** The members that JSON reads, by lower-cased name, for each class. [S] mitchspano/trigger-actions-framework, TriggerActionFlowTest */
const JSON_MEMBERS: ReadonlyMap<string, ReadonlyMap<string, ApexType>> = new Map([
  [
    resultType.name,
    new Map<string, ApexType>([
      ['action', actionType],
      ['errors', listOf(errorType)],
      ['success', booleanType],
      ['outputparameters', mapOf(stringType, objectType)],
    ]),
  ],
  [
    errorType.name,
    new Map<string, ApexType>([
      ['code', stringType],
      ['message', stringType],
    ]),
  ],
]);

/** Why an invocable action failed. */
class ActionErrorValue extends ValueObject {
  constructor() {
    super(errorType.name);
  }

  override jsonMembers() {
    return [
      ['code', this.get('code')],
      ['message', this.get('message')],
    ] as const;
  }
}

/** How to make a result, or an error, of an invocable action from JSON, as tests do; undefined of any other class. */
export function invocableFromJson(
  name: string,
): { readonly members: ReadonlyMap<string, ApexType>; create(): ValueObject } | undefined {
  const members = JSON_MEMBERS.get(name);
  return (
    members && { members, create: () => (name === errorType.name ? new ActionErrorValue() : new ValueObject(name)) }
  );
}

/** Nothing invokes an action here. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_namespace_Invocable.htm */
export const invocableDeclarations: readonly PlatformDeclaration[] = [
  platform('class Invocable.Action', {}),
  platform('class Invocable.Action.Error', getters({ code: 'String', message: 'String' })),
  platform('class Invocable.Action.Result', {
    ...getters({
      action: 'Invocable.Action',
      errors: 'List<Invocable.Action.Error>',
      outputParameters: 'Map<String, Object>',
    }),
    ...getters({ success: 'Boolean' }, 'is'),
  }),
];
