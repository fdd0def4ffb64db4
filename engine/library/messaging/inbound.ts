import { type PlatformDeclaration, platform } from '../platform';
import { type MemberTypes, properties } from '../valueObject';
import { MessagingObject } from './messages';

/** The classes of a received email, by name, with their members. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_email_inbound_inbound.htm */
const CLASSES: Readonly<Record<string, MemberTypes>> = {
  'InboundEmail.Header': { name: 'String', value: 'String' },
  'InboundEmail.BinaryAttachment': {
    body: 'Blob',
    fileName: 'String',
    headers: 'List<Messaging.InboundEmail.Header>',
    mimeTypeSubType: 'String',
  },
  'InboundEmail.TextAttachment': {
    body: 'String',
    bodyIsTruncated: 'Boolean',
    charset: 'String',
    fileName: 'String',
    headers: 'List<Messaging.InboundEmail.Header>',
    mimeTypeSubType: 'String',
  },
  InboundEmail: {
    binaryAttachments: 'List<Messaging.InboundEmail.BinaryAttachment>',
    ccAddresses: 'List<String>',
    fromAddress: 'String',
    fromName: 'String',
    headers: 'List<Messaging.InboundEmail.Header>',
    htmlBody: 'String',
    htmlBodyIsTruncated: 'Boolean',
    inReplyTo: 'String',
    messageId: 'String',
    plainTextBody: 'String',
    plainTextBodyIsTruncated: 'Boolean',
    references: 'List<String>',
    replyTo: 'String',
    subject: 'String',
    textAttachments: 'List<Messaging.InboundEmail.TextAttachment>',
    toAddresses: 'List<String>',
  },
  InboundEnvelope: { fromAddress: 'String', toAddress: 'String' },
  InboundEmailResult: { message: 'String', success: 'Boolean' },
};

/** A received email: tests make one and hand it to a handler; nothing arrives here. */
export const inboundDeclarations: readonly PlatformDeclaration[] = [
  ...Object.entries(CLASSES).map(([name, types]) =>
    platform(`class Messaging.${name}`, { 'new()': () => new MessagingObject(name), ...properties(types) }),
  ),
  platform('interface Messaging.InboundEmailHandler', {
    'Messaging.InboundEmailResult handleInboundEmail(Messaging.InboundEmail email, Messaging.InboundEnvelope envelope)':
      null,
  }),
];
