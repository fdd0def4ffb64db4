import { ApexList } from '../../runtime/values/list';
import { listOf, platformType } from '../../types/type';
import { ValueObject } from '../valueObject';

/** An object of the Messaging namespace: nothing but its members. */
export class MessagingObject extends ValueObject {
  constructor(name: string) {
    super(`Messaging.${name}`);
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
