import type { Chapter } from './catalogue';
import { payloadCallLogProblems } from './payloadCallLog';
import { payloadSyntaxProblems } from './payloadSyntax';

const SAVE_LOG = '[D] https://help.genesys.cloud/?p=225794 (Genesys Cloud Resource Center, SaveLog)';
const CONVERSATION =
  '[D] https://developer.genesys.cloud/platform/embeddable-framework/condensed-conversation-info (condensed conversation information)';
const SEEN = '[P] recorded payloads';

/** Problems of the parts that every payload has: the event and the interaction. */
const payloadContentProblems = {
  'payload-not-an-object': {
    severity: 'error',
    title: 'The payload is not an object',
    message: 'A payload is a JSON object with eventName, interaction and callLog; this is {0}.',
    explanation:
      '`onSaveLog` receives the text of one JSON object. A list of payloads, a text or a number is never sent.',
    repair: 'Write one payload a file: `{ "eventName": …, "interaction": { … }, "callLog": { … } }`.',
    source: SAVE_LOG,
  },
  'payload-missing-section': {
    severity: 'error',
    title: 'A part of the payload is missing',
    message: 'The payload lacks {0}.',
    explanation:
      'Every payload has `eventName`, `interaction` and `callLog`; `callLog` is `{}` when no value has changed. A handler that reads a missing part gets null.',
    repair: 'Add the part that the message names.',
    source: SAVE_LOG,
  },
  'payload-misspelled-section': {
    severity: 'error',
    title: 'A part of the payload is misspelled',
    message: '"{0}" should be "{1}": without it, the payload lacks "{1}". Keys are case-sensitive.',
    explanation:
      'The keys `eventName`, `interaction` and `callLog` are fixed, upper and lower case included. `get` of any other key gives null.',
    repair: 'Rename the key. The quick fix does so.',
    source: SAVE_LOG,
  },
  'payload-section-type': {
    severity: 'error',
    title: 'A part of the payload has the wrong type',
    message: '"{0}" must be {1}, not {2}.',
    explanation:
      '`eventName` is a String, `interaction` and `callLog` are Objects. A cast such as `(Map<String, Object>)` of anything else throws a TypeException.',
    repair: 'Write a text for `eventName`, an object in braces for the other two.',
    source: SAVE_LOG,
  },
  'payload-section-text': {
    severity: 'warning',
    title: 'A text or null stands where an object belongs',
    message: '"{0}" should be an object, not {1}.',
    explanation:
      'The documentation says Object. Neighbouring interfaces have been seen to send a bare text for transfer events, so a payload like this is worth a test: a robust handler survives it.',
    repair: 'Write an object in braces, unless the handler is to be tested with exactly this.',
    source: `${SAVE_LOG}; a bare text: [P]`,
  },
  'payload-event-name': {
    severity: 'error',
    title: 'Unknown event',
    message: '"{0}" is not one of the seven events. {1}',
    explanation:
      'The documented events are `interactionChanged`, `interactionDisconnected`, `interactionChangedAfterDisconnect`, `interactionACWCompleted`, `interactionRemoved`, `openCallLog` and `appDisconnected`, written exactly so.',
    repair: 'Write one of the seven. Where the message names the one that was probably meant, the quick fix writes it.',
    source: SAVE_LOG,
  },
  'payload-unknown-key': {
    severity: 'information',
    title: 'Key is in no known payload',
    message: 'No known payload has "{0}" here.{1}',
    explanation:
      'Newer releases may send more keys than are documented, so this is no mistake by itself. Attributes of your own belong inside `interaction.attributes`.',
    repair: 'Check the spelling. The quick fix writes the nearest known key.',
    source: `${CONVERSATION}; ${SEEN}`,
  },
  'payload-key-case': {
    severity: 'warning',
    title: 'Key differs by upper and lower case',
    message: '"{0}" is written "{1}" in real payloads. Keys are case-sensitive.',
    explanation: 'A handler that reads the key as it is in real payloads gets null from this one.',
    repair: 'Rename the key. The quick fix does so.',
    source: SEEN,
  },
  'payload-missing-key': {
    severity: 'information',
    title: 'Keys that real payloads always have are missing',
    message: 'Real payloads always have {0} too.',
    explanation:
      'Every recorded payload has the id, the state, the direction and the flags. When a flag is absent, `(Boolean) interaction.get(…)` is null and `if` on it throws a NullPointerException.',
    repair: 'Add the keys for a realistic payload, or leave them out to test that the handler survives it.',
    source: SEEN,
  },
  'payload-wrong-type': {
    severity: 'error',
    title: 'Value has the wrong type',
    message: '"{0}" is {1}, not {2}.',
    explanation:
      'A cast in the handler, such as `(Boolean)` or `(Decimal)`, throws a TypeException on a value of another type.',
    repair: 'Write a value of the documented type: true and false and numbers stand without quotes.',
    source: `${CONVERSATION}; that attributes are a map: [P]`,
  },
  'payload-null-value': {
    severity: 'information',
    title: 'Null instead of an absent key',
    message: '"{0}" is null; real payloads leave the key out.',
    explanation: 'For `get` both give null, for `containsKey` they differ.',
    repair: 'Remove the key, unless the handler is to be tested with exactly this.',
    source: SEEN,
  },
  'payload-empty-duration': {
    severity: 'information',
    title: 'Empty duration',
    message: '"{0}" is an empty text where a number is documented; this has been seen in real payloads.',
    explanation: 'A robust handler survives it: `(Decimal)` of a text throws a TypeException.',
    repair: 'Write a number, unless the handler is to be tested with exactly this.',
    source: `${CONVERSATION}; the empty text: [P]`,
  },
  'payload-negative-number': {
    severity: 'information',
    title: 'Negative duration',
    message: '"{0}" is negative.',
    explanation: 'Durations are counted in seconds from zero.',
    repair: 'Write zero or more.',
    source: '[K]',
  },
  'payload-time-format': {
    severity: 'warning',
    title: 'Not a time in ISO-8601',
    message: '"{0}" is not a time such as 2024-05-14T09:30:15.125Z.',
    explanation: 'Times are documented as `yyyy-MM-ddTHH:mm:ss.SSSZ`. Apex code that parses anything else throws.',
    repair: 'Write date, `T`, time and `Z`.',
    source: CONVERSATION,
  },
  'payload-time-zone': {
    severity: 'information',
    title: 'Time without a zone',
    message: '"{0}" has no Z at its end; documented times have one, though times without have been seen.',
    explanation: '`JSON.deserialize` into a Datetime and `Datetime.valueOfGmt` treat such texts differently.',
    repair: 'Add `Z`, unless the handler is to be tested with exactly this.',
    source: `${CONVERSATION}; without: [P]`,
  },
  'payload-time-order': {
    severity: 'information',
    title: 'Times are out of order',
    message: '"{0}" is before "{1}".',
    explanation: 'An interaction starts, is connected, and ends, in this order.',
    repair: 'Exchange or correct the times.',
    source: '[K]',
  },
  'payload-direction': {
    severity: 'warning',
    title: 'Direction is not Inbound or Outbound',
    message: 'The direction is "{0}"; real payloads have "Inbound" or "Outbound", capitalised.',
    explanation:
      'A handler that compares with `==` does not see the case, one that uses `equals`, a Map or a `switch` does.',
    repair: 'Write `Inbound` or `Outbound`.',
    source: SEEN,
  },
  'payload-unknown-value': {
    severity: 'information',
    title: 'Value has not been seen yet',
    message: '"{0}" has only been seen as {1}.{2}',
    explanation: 'The list of values is not documented; others may exist.',
    repair: 'Check the spelling.',
    source: SEEN,
  },
  'payload-id-format': {
    severity: 'information',
    title: 'Conversation id is not a GUID',
    message: 'The conversation id is a GUID in real payloads, such as 6f1e4a0c-3b55-4b0e-9a53-0d6d1f2a8c11.',
    explanation: 'It has 36 characters. Code that stores or compares it may rely on this.',
    repair: 'Write a GUID.',
    source: SEEN,
  },
  'payload-attribute-value': {
    severity: 'warning',
    title: 'Attribute is an object or a list',
    message: 'The attribute "{0}" is {1}; real ones are texts, numbers, true, false or null.',
    explanation: 'A structured attribute arrives as a JSON document inside a text: `"{\\"a\\":1}"`.',
    repair: 'Write the value as a text.',
    source: SEEN,
  },
  'payload-media-flags': {
    severity: 'information',
    title: 'Media flags contradict each other',
    message: '{0} are all true; an interaction has one medium.',
    explanation:
      'At most one of isChat, isEmail, isMessage and isVoicemail is true; all of them false means a voice call or a callback.',
    repair: 'Set all but one to false.',
    source: '[K]; that all false means voice: [P]',
  },
  'payload-state-flags': {
    severity: 'warning',
    title: 'State and flags contradict each other',
    message: '{0}',
    explanation:
      'An interaction goes from ALERTING (isConnected, isDisconnected and isDone false) to CONNECTED or HELD (isConnected true), to DISCONNECTED (isDisconnected true), to after-call work done (isDone true as well).',
    repair: 'Set the flags as they are in this state.',
    source: SEEN,
  },
  'payload-event-state': {
    severity: 'information',
    title: 'Interaction does not look like the event',
    message: '{0}: {1}.',
    explanation:
      'Nobody documents in which state an interaction is when an event is sent. What is said here is inferred from the names of the events and from recorded payloads.',
    repair: 'Adapt the interaction or the event, unless the handler is to be tested with exactly this.',
    source: '[?]',
  },
} as const satisfies Chapter;

/** Every problem of a payload: its JSON, its event and interaction, its call log. */
export const payloadProblems = {
  ...payloadSyntaxProblems,
  ...payloadContentProblems,
  ...payloadCallLogProblems,
} as const satisfies Chapter;
