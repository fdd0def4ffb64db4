import type { Chapter } from './catalogue';

const JSON_RFC = '[D] https://www.rfc-editor.org/rfc/rfc8259 (the JSON data interchange format)';

/** Problems of a payload as JSON text. Any of the errors would make `JSON.deserializeUntyped` throw in the handler. */
export const payloadSyntaxProblems = {
  'payload-empty': {
    severity: 'error',
    title: 'File is empty',
    message: 'The file is empty; a payload is a JSON object with eventName, interaction and callLog.',
    explanation: 'There is nothing to give to the handler.',
    repair: 'Insert a payload: type `savelog` for the snippets of the seven events.',
    source: JSON_RFC,
  },
  'payload-too-large': {
    severity: 'error',
    title: 'File is too large',
    message: 'The file has {0} million characters; payloads are checked up to {1} million.',
    explanation:
      'A String of an Apex transaction must fit into a heap of 6 MB, so a text like this can never reach a handler. The file is not read any further.',
    repair: 'Check that this is the right file.',
    source:
      '[D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_gov_limits.htm (total heap size)',
  },
  'payload-too-deep': {
    severity: 'error',
    title: 'Nesting is too deep',
    message: 'Objects and lists are nested more than {0} deep here.',
    explanation: 'Real payloads are three or four deep. What is inside is not checked.',
    repair: 'Check that this is the right file.',
    source: '[P] recorded payloads',
  },
  'payload-truncated': {
    severity: 'error',
    title: 'Text ends too early',
    message: 'The text ends before {0} is closed.',
    explanation:
      'An object needs `}`, a list `]`, a text `"` at its end. Often the text was cut off when it was copied, for example from a debug log.',
    repair: 'Add what is missing at the end, or copy the payload again.',
    source: JSON_RFC,
  },
  'payload-trailing-comma': {
    severity: 'error',
    title: 'Comma before the end',
    message: 'Remove this comma: nothing follows it before {0}.',
    explanation: 'JSON allows commas between values only, not after the last one.',
    repair: 'Remove the comma. The quick fix does so.',
    source: JSON_RFC,
  },
  'payload-missing-comma': {
    severity: 'error',
    title: 'Comma is missing',
    message: 'A comma is missing before this.',
    explanation: 'Members of an object and values of a list are separated by commas.',
    repair: 'Add a comma. The quick fix does so.',
    source: JSON_RFC,
  },
  'payload-missing-colon': {
    severity: 'error',
    title: 'Colon is missing',
    message: 'A colon is missing after the key "{0}".',
    explanation: 'A member of an object is a key, a colon and a value.',
    repair: 'Write a colon between the key and its value.',
    source: JSON_RFC,
  },
  'payload-missing-value': {
    severity: 'error',
    title: 'Value is missing',
    message: 'A value is missing here.',
    explanation: 'A text, a number, true, false, null, an object or a list must stand here.',
    repair: 'Add the value, or remove what announces it.',
    source: JSON_RFC,
  },
  'payload-comment': {
    severity: 'error',
    title: 'Comment',
    message: 'JSON has no comments; the handler would receive this one.',
    explanation: 'The text reaches the handler as it stands in the file, and its JSON parser refuses comments.',
    repair: 'Remove the comment. The quick fix does so.',
    source: JSON_RFC,
  },
  'payload-single-quotes': {
    severity: 'error',
    title: 'Single quotes',
    message: 'Texts and keys stand in double quotes in JSON.',
    explanation: 'Apex writes texts in single quotes, JSON does not.',
    repair: 'Write double quotes. The quick fix does so.',
    source: JSON_RFC,
  },
  'payload-unquoted-key': {
    severity: 'error',
    title: 'Key without quotes',
    message: 'The key {0} must stand in double quotes.',
    explanation: 'JavaScript allows keys without quotes, JSON does not.',
    repair: 'Write double quotes around the key. The quick fix does so.',
    source: JSON_RFC,
  },
  'payload-bad-literal': {
    severity: 'error',
    title: 'Word that JSON does not know',
    message: '{0} is not JSON: only true, false and null stand without quotes{1}.',
    explanation: '`NaN`, `Infinity`, `undefined`, `None` and capitalised `True` and `False` come from other languages.',
    repair: 'Write true, false, null or a number, or put a text into double quotes.',
    source: JSON_RFC,
  },
  'payload-bad-number': {
    severity: 'error',
    title: 'Number that JSON does not know',
    message: '{0} is not a number in JSON.',
    explanation:
      'A number has digits on both sides of its point, no zero in front of other digits and no plus sign. Phone numbers are texts and stand in quotes.',
    repair: 'Correct the number or put it into double quotes.',
    source: JSON_RFC,
  },
  'payload-bad-string': {
    severity: 'error',
    title: 'Text that JSON does not know',
    message: '{0}',
    explanation:
      'A text ends on the line where it begins. Line breaks and other control characters are written `\\n`, `\\t`, `\\u0007`; a backslash itself is written `\\\\`.',
    repair: 'Write the character in its escaped form.',
    source: JSON_RFC,
  },
  'payload-unexpected-character': {
    severity: 'error',
    title: 'Unexpected character',
    message: '{0} is not expected here.',
    explanation:
      'The text is not JSON from here on. Text copied from web pages or word processors can hold curved quotes or no-break spaces, which look right but are not.',
    repair: 'Remove the character or replace it.',
    source: JSON_RFC,
  },
  'payload-extra-content': {
    severity: 'error',
    title: 'Text after the end of the payload',
    message: 'The payload has ended before this; only one object may stand in the file.',
    explanation: 'Several payloads in one file cannot be given to the handler, which is called once for each.',
    repair: 'Remove the rest or move it to a file of its own.',
    source: JSON_RFC,
  },
  'payload-duplicate-key': {
    severity: 'warning',
    title: 'Key stands twice',
    message: 'The key "{0}" stands twice in this object; only this last one counts.',
    explanation:
      'JSON leaves open what happens then; most parsers keep the last value and drop the others without a word.',
    repair: 'Remove one of the two. The quick fix removes the one without effect.',
    source: '[D] https://www.rfc-editor.org/rfc/rfc8259#section-4',
  },
  'payload-replacement-character': {
    severity: 'information',
    title: 'Character was lost',
    message: 'The text holds a replacement character (U+FFFD){0}: the file is probably not in UTF-8.',
    explanation: 'Editors and programs put it in place of bytes that are not UTF-8, so the original character is lost.',
    repair: 'Open the file again with the right encoding, or write the character anew.',
    source: '[D] https://www.unicode.org/faq/utf_bom.html',
  },
  'payload-more-problems': {
    severity: 'information',
    title: 'There are more problems',
    message: '{0} more problems of this file are not shown.',
    explanation: 'Only the first ones are shown, so that the editor stays quick.',
    repair: 'Resolve some of the problems shown; the others follow.',
  },
} as const satisfies Chapter;
