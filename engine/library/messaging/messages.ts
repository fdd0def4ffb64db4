import { ApexList } from '../../runtime/values/list';
import { PlatformObject } from '../../runtime/values/platformObject';
import { listOf, type PlatformType, platformType } from '../../types/type';

/** An object of the Messaging namespace: nothing but its members, by their lower-cased names. */
export class MessagingObject extends PlatformObject {
  readonly $type: PlatformType;
  private readonly members = new Map<string, unknown>();

  constructor(name: string) {
    super();
    this.$type = platformType(`Messaging.${name}`);
  }

  get(member: string): unknown {
    return this.members.get(member.toLowerCase()) ?? null;
  }

  set(member: string, value: unknown): void {
    this.members.set(member.toLowerCase(), value);
  }

  /** The texts of a member that is a list; none when it is unset. */
  texts(member: string): readonly string[] {
    const value = this.get(member);
    return value instanceof ApexList ? value.items.filter((item): item is string => typeof item === 'string') : [];
  }
}

/** The result of an email that was accepted. */
export function sentResult(): MessagingObject {
  const result = new MessagingObject('SendEmailResult');
  result.set('Success', true);
  result.set('Errors', new ApexList(listOf(platformType('Messaging.SendEmailError'))));
  return result;
}
