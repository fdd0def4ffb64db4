import { type PlatformDeclaration, platform, type Rows } from '../platform';
import { capital, getter, getters, type MemberTypes, properties, setter, setters } from '../valueObject';
import { inboundDeclarations } from './inbound';
import { MessagingObject } from './messages';
import { sendEmail, sendNotification } from './send';

/** What has a property, a getter and a setter. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_email_outbound_single.htm */
const EMAIL: MemberTypes = {
  bccSender: 'Boolean',
  emailPriority: 'String',
  replyTo: 'String',
  saveAsActivity: 'Boolean',
  senderDisplayName: 'String',
  subject: 'String',
  useSignature: 'Boolean',
};

const SINGLE_EMAIL: MemberTypes = {
  ...EMAIL,
  bccAddresses: 'List<String>',
  ccAddresses: 'List<String>',
  charset: 'String',
  entityAttachments: 'List<String>',
  fileAttachments: 'List<Messaging.EmailFileAttachment>',
  htmlBody: 'String',
  inReplyTo: 'String',
  optOutPolicy: 'String',
  orgWideEmailAddressId: 'Id',
  plainTextBody: 'String',
  references: 'String',
  targetObjectId: 'Id',
  templateId: 'Id',
  toAddresses: 'List<String>',
  whatId: 'Id',
};

const ATTACHMENT: MemberTypes = {
  body: 'Blob',
  contentType: 'String',
  fileName: 'String',
  inline: 'Boolean',
};

const NOTIFICATION: MemberTypes = {
  actionGroup: 'String',
  body: 'String',
  notificationTypeId: 'String',
  senderId: 'String',
  targetId: 'String',
  targetPageRef: 'String',
  title: 'String',
};

/** Emails and notifications: they are written into the log, and sent to nobody. */
export const messagingDeclarations: readonly PlatformDeclaration[] = [
  platform('class System.Messaging', {
    'static List<Messaging.SendEmailResult> sendEmail(List<Messaging.Email> messages)': sendEmail,
    'static List<Messaging.SendEmailResult> sendEmail(List<Messaging.Email> messages, Boolean allOrNothing)': sendEmail,
    // What is reserved is counted when it is sent. [D]
    'static void reserveSingleEmailCapacity(Integer count)': () => undefined,
  }),
  platform('class Messaging.Email', {}),
  platform('class Messaging.SingleEmailMessage extends Messaging.Email', {
    'new()': () => newEmail(),
    ...members(SINGLE_EMAIL),
    'void setTreatBodiesAsTemplate(Boolean value)': setter('treatBodiesAsTemplate'),
    'Boolean isTreatBodiesAsTemplate()': getter('treatBodiesAsTemplate'),
    'void setTreatTargetObjectAsRecipient(Boolean value)': setter('treatTargetObjectAsRecipient'),
    'Boolean isTreatTargetObjectAsRecipient()': getter('treatTargetObjectAsRecipient'),
  }),
  platform('class Messaging.EmailFileAttachment', {
    'new()': () => new MessagingObject('EmailFileAttachment'),
    ...members(ATTACHMENT),
  }),
  platform('class Messaging.SendEmailError', {
    'String getMessage()': getter('Message'),
    'String getTargetObjectId()': getter('TargetObjectId'),
  }),
  platform('class Messaging.SendEmailResult', {
    'Boolean isSuccess()': getter('Success'),
    'Boolean Success': getter('Success'),
    'List<Messaging.SendEmailError> getErrors()': getter('Errors'),
    'List<Messaging.SendEmailError> Errors': getter('Errors'),
  }),
  // [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Messaging_CustomNotification.htm
  platform('class Messaging.CustomNotification', {
    'new()': () => new MessagingObject('CustomNotification'),
    'new(String typeId, String sender, String title, String body, String targetId, String targetPageRef)': (
      ...values: unknown[]
    ) => {
      const notification = new MessagingObject('CustomNotification');
      const names = ['notificationTypeId', 'senderId', 'title', 'body', 'targetId', 'targetPageRef'];
      names.forEach((name, index) => {
        notification.set(name, values[index]);
      });
      return notification;
    },
    ...setters(NOTIFICATION),
    'void send(Set<String> users)': sendNotification,
  }),
  ...inboundDeclarations,
];

/** A message as it is before anything is set. [D] the defaults of the setters */
function newEmail(): MessagingObject {
  const email = new MessagingObject('SingleEmailMessage');
  email.set('bccSender', false);
  email.set('saveAsActivity', true);
  email.set('useSignature', true);
  email.set('treatTargetObjectAsRecipient', true);
  return email;
}

/** Property, getter and setter of each member. */
function members(types: MemberTypes): Rows {
  const named = Object.fromEntries(Object.entries(types).map(([name, type]) => [capital(name), type]));
  return { ...properties(named), ...getters(types), ...setters(types) };
}
