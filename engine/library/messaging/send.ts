import { raise, Unsupported } from '../../runtime/exceptions';
import { spend } from '../../runtime/governor';
import { ApexList } from '../../runtime/values/list';
import { ApexSet } from '../../runtime/values/set';
import { listOf, platformType } from '../../types/type';
import { given } from '../arguments';
import { writeLog } from '../debugLog';
import { type MessagingObject, sentResult } from './messages';

/** Most recipients of one message in each of To, Cc and Bcc. [D] Messaging.SingleEmailMessage: 150 in all */
const MAX_RECIPIENTS = 150;

/**
 * `Messaging.sendEmail`: counts the call, writes each message into the log and gives a result for each. No mail is sent.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_messaging.htm
 */
export function sendEmail(messages: ApexList | null): ApexList {
  const all = given(messages).items as (MessagingObject | null)[];
  spend('emailInvocations');
  for (const message of all) send(given(message));
  return new ApexList(listOf(platformType('Messaging.SendEmailResult')), all.map(sentResult));
}

function send(message: MessagingObject): void {
  if (message.$type.name !== 'Messaging.SingleEmailMessage') {
    throw new Unsupported('unsupported-method', [`Messaging.sendEmail of ${message.$type.name}`]);
  }
  if (message.get('templateId') !== null) {
    throw new Unsupported('unsupported-method', ['Messaging.sendEmail with a template']);
  }
  const to = [...message.texts('toAddresses'), ...message.texts('ccAddresses'), ...message.texts('bccAddresses')];
  const target = message.get('targetObjectId');
  if (to.length === 0 && target === null) {
    // [S] the text that an org gives for a message to nobody
    fail(
      'INVALID_EMAIL_ADDRESS',
      'Add a recipient to send an email.',
      '[toAddresses, ccAddresses, bccAddresses, targetObjectId]',
    );
  }
  if (to.length > MAX_RECIPIENTS) fail('LIMIT_EXCEEDED', `at most ${MAX_RECIPIENTS} recipients`, '[]');
  const recipients = target === null ? to : [target, ...to];
  writeLog('INFO', `Email to ${recipients.join(', ')}: ${message.get('subject') ?? ''}`);
}

function fail(code: string, message: string, fields: string): never {
  return raise(
    'System.EmailException',
    `SendEmail failed. First exception on row 0; first error: ${code}, ${message}: ${fields}`,
  );
}

/** `CustomNotification.send`: writes it into the log. [D] apex_class_Messaging_CustomNotification; the recipients are needed, at most 500 */
export function sendNotification(notification: MessagingObject, users: ApexSet | null): void {
  if (!(given(users) instanceof ApexSet) || (users as ApexSet).isEmpty()) {
    raise('System.IllegalArgumentException', 'The notification has no recipients');
  }
  const recipients = (users as ApexSet).values().join(', ');
  writeLog('INFO', `Notification to ${recipients}: ${notification.get('title') ?? ''}`);
}
