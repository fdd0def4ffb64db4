import { describe, expect, it } from 'vitest';
import { kindOf, LARGEST_GUESSED, looksLikePayload, mayMakeOurs, needsServer } from '../../../client/vscode/documents';

const document = (languageId: string, text: string, isClosed = false) => ({
  languageId,
  isClosed,
  getText: () => text,
});

describe('kindOf', () => {
  it.each([
    ['savelog-payload', '', 'payload'],
    ['json', '{"eventName":"x","interaction":{},"callLog":{}}', 'payload'],
    ['json', '{"eventName":"x","interaction":{}}', 'other'],
    ['json', '', 'other'],
    ['jsonc', '{"eventName":"x","interaction":{},"callLog":{}}', 'other'],
    ['apex', 'global class A implements purecloud.CTIExtension.SaveLog {}', 'handler'],
    ['apex', 'global class A implements pcdevpackageorg.ctiextension.savelog {}', 'handler'],
    ['apex', 'global class A { public String onsavelog(String d) {} }', 'handler'],
    ['apex', 'class ATest { void t() { String s = new A().onSaveLog(data); } }', 'apex'],
    ['plaintext', 'purecloud.CTIExtension.SaveLog', 'other'],
  ])('tells a %s document %j as %s', (language, text, kind) => {
    expect(kindOf(document(language, text))).toBe(kind);
  });

  it('takes a closed document for nothing of ours', () => {
    expect(kindOf(document('savelog-payload', '{}', true))).toBe('other');
  });

  it('does not read a document of another language', () => {
    const unread = {
      languageId: 'markdown',
      isClosed: false,
      getText: () => {
        throw new Error('read');
      },
    };
    expect(kindOf(unread)).toBe('other');
  });
});

describe('looksLikePayload', () => {
  it('leaves huge texts alone', () => {
    const payload = '{"eventName":"x","interaction":{},"callLog":{}}';
    expect(looksLikePayload(payload.padEnd(LARGEST_GUESSED))).toBe(true);
    expect(looksLikePayload(payload.padEnd(LARGEST_GUESSED + 1))).toBe(false);
  });
});

describe('mayMakeOurs', () => {
  it.each([
    ['json', '{"eventName": "interactionChanged"', true],
    ['json', 'e', false],
    ['apex', ' implements purecloud.CTIExtension.SaveLog', true],
    ['apex', 'onSaveLog', false],
    ['savelog-payload', '"eventName"', false],
  ])('looks again in %s after %j: %s', (language, inserted, expected) => {
    expect(mayMakeOurs(language, inserted)).toBe(expected);
  });
});

describe('needsServer', () => {
  it.each([
    ['payload', 'off', true],
    ['handler', 'handlers', true],
    ['handler', 'all', true],
    ['handler', 'off', false],
    ['apex', 'handlers', false],
    ['apex', 'all', true],
    ['apex', 'off', false],
    ['other', 'all', false],
  ] as const)('%s with apex.check %s: %s', (kind, check, expected) => {
    expect(needsServer(kind, check)).toBe(expected);
  });
});
