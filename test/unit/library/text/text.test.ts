import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { html3Entities, html4Entities, xmlEntities } from '../../../../engine/library/text/entities';
import { unescapeJava, unescapeUnicode } from '../../../../engine/library/text/escape';
import { codePointCount, offsetByCodePoints } from '../../../../engine/library/text/positions';
import { repeat, swapCase } from '../../../../engine/library/text/shape';
import { stripHtmlTags } from '../../../../engine/library/text/stripHtml';
import { fillTemplate } from '../../../../engine/library/text/template';
import { joinUri, resolveUri, splitUri } from '../../../../engine/library/text/uri';
import { decodeFromUrl, encodeForUrl } from '../../../../engine/library/text/urlEncoding';
import { ApexMap } from '../../../../engine/runtime/values/map';
import { mapOf, objectType, stringType } from '../../../../engine/types/type';
import { startOrg, thrownBy } from '../../org/support';

beforeEach(() => void startOrg());

describe('entities', () => {
  // https://www.w3.org/TR/html401/sgml/entities.html
  it.each([
    ['\u00a0¡ÿ×÷', '&nbsp;&iexcl;&yuml;&times;&divide;'],
    ['€™…Ωω♦', '&euro;&trade;&hellip;&Omega;&omega;&diams;'],
    ["it's", "it's"],
  ])('of HTML 4 in %j', (text, escaped) => {
    expect(html4Entities.escape(text)).toBe(escaped);
    expect(html4Entities.unescape(escaped)).toBe(text);
  });

  it('leaves what stands for nothing', () => {
    expect(html4Entities.unescape('&nope; & &#x110000; &amp')).toBe('&nope; & &#x110000; &amp');
    expect(html3Entities.unescape('&euro;&apos;')).toBe('&euro;&apos;');
    expect(xmlEntities.unescape('&apos;&eacute;')).toBe("'&eacute;");
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const entities of [html3Entities, html4Entities, xmlEntities]) {
          expect(entities.unescape(entities.escape(text))).toBe(text);
        }
      }),
    );
  });
});

describe('escapes', () => {
  it('of Java are undone, octal ones too', () => {
    expect(unescapeJava('\\101\\7\\u0041\\\\n\\q\\')).toBe('A\u0007A\\nq');
    expect(unescapeUnicode('\\u0041\\n')).toBe('A\\n');
    expect(thrownBy(() => unescapeJava('\\u12'))).toContain('Less than 4 hex digits in unicode value');
  });
});

describe('template', () => {
  const values = new ApexMap(mapOf(stringType, objectType));
  values.set('a', 1);

  it('fills places', () => {
    const place = '$'.concat('{a}');
    const open = '$'.concat('{a');
    expect(fillTemplate(`${place}$${place}${open}`, values)).toBe(`1${place}${open}`);
    expect(fillTemplate('$ {a} $a {a}', values)).toBe('$ {a} $a {a}');
  });

  it('takes long texts that close nothing', () => {
    const text = '${'.repeat(500_000);
    expect(fillTemplate(text, values)).toBe(text);
    expect(stripHtmlTags('<'.repeat(1_000_000))).toHaveLength(1_000_000);
  });
});

describe('positions', () => {
  it('outside the text are told', () => {
    expect(thrownBy(() => codePointCount('abc', 0, 4))).toBe('System.StringException: End position out of bounds: 4');
    expect(thrownBy(() => offsetByCodePoints('abc', 1, 3))).toBe(
      'System.StringException: Code point offset out of bounds: 3',
    );
    expect(thrownBy(() => offsetByCodePoints('abc', 4, 0))).toBe(
      'System.StringException: Starting position out of bounds: 4',
    );
  });
});

describe('shapes', () => {
  // java.lang.Character maps one code point to one: the sharp s has no capital letter of its own
  it('changes case one for one', () => {
    expect(swapCase('aBß1é')).toBe('Abß1É');
  });

  it('repeats to the longest text and no further', () => {
    expect(repeat('ab', '-', 3)).toBe('ab-ab-ab');
    expect(repeat('', '', 2_000_000_000)).toBe('');
    expect(repeat('a', '', 6_000_000)).toHaveLength(6_000_000);
    expect(thrownBy(() => repeat('a', 'b', 2_000_000_000))).toContain('String length exceeds maximum: 6000000');
  });
});

describe('URIs', () => {
  it('are put together as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab:/?#.@1') }), (text) => {
        expect(joinUri(splitUri(text))).toBe(text);
      }),
    );
  });

  // RFC 3986 section 5.4
  it.each([
    ['g:h', 'g:h'],
    ['./g', 'http://a/b/c/g'],
    ['g/', 'http://a/b/c/g/'],
    ['g?y', 'http://a/b/c/g?y'],
    ['#s', 'http://a/b/c/d;p?q#s'],
    ['g#s', 'http://a/b/c/g#s'],
    [';x', 'http://a/b/c/;x'],
    ['', 'http://a/b/c/d;p?q'],
    ['.', 'http://a/b/c/'],
    ['..', 'http://a/b/'],
    ['../..', 'http://a/'],
    ['../../../../g', 'http://a/g'],
    ['/./g', 'http://a/g'],
    ['g.', 'http://a/b/c/g.'],
    ['./../g', 'http://a/b/g'],
    ['g/./h', 'http://a/b/c/g/h'],
    ['g/../h', 'http://a/b/c/h'],
  ])('%j as seen from http://a/b/c/d;p?q', (reference, expected) => {
    expect(joinUri(resolveUri(splitUri('http://a/b/c/d;p?q'), splitUri(reference)))).toBe(expected);
  });
});

describe('URL encoding', () => {
  // https://docs.oracle.com/javase/8/docs/api/java/net/URLEncoder.html
  it('is that of forms', () => {
    expect(encodeForUrl("The string ü@foo-bar._*~!'()")).toBe('The+string+%C3%BC%40foo-bar._*%7E%21%27%28%29');
    expect(encodeForUrl('\ud800')).toBe('%3F');
    expect(decodeFromUrl('a+%C3%BC%40%ff')).toBe('a ü@\ufffd');
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeFromUrl(encodeForUrl(text))).toBe(text);
      }),
    );
  });

  it.each([
    ['%', 'Incomplete trailing escape (%) pattern'],
    ['%zz', 'Illegal hex characters in escape (%) pattern'],
  ])('%j is faulty', (text, what) => {
    expect(thrownBy(() => decodeFromUrl(text))).toContain(`System.IllegalArgumentException: URLDecoder: ${what}`);
  });
});
