import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { XmlElement } from '../../../../engine/org/metadata/xmlElement';
import { parseXml } from '../../../../engine/org/metadata/xmlReader';

function parse(text: string): XmlElement {
  const read = parseXml(text);
  if (!(read instanceof XmlElement)) throw new Error(read.message);
  return read;
}

describe('XML', () => {
  it('is read into elements with their texts, places and attributes', () => {
    const text =
      '\uFEFF<?xml version="1.0"?>\n<!-- a > b -->\n<m:Root xmlns:m="x"><m:name>A &amp; B&#x21;</m:name><name a=\'1\' xsi:nil="true" /><![CDATA[<raw>]]></m:Root>\n';
    const root = parse(text);
    expect(root.name).toBe('Root');
    expect(root.all('name').map((element) => element.text)).toEqual(['A & B!', '']);
    expect(root.text).toBe('<raw>');
    const [first, second] = root.children;
    expect(text.slice(first?.range.start, first?.range.end)).toBe('<m:name>A &amp; B&#x21;</m:name>');
    expect(text.slice(first?.tag.end, first?.contentEnd)).toBe('A &amp; B&#x21;');
    expect([second?.attribute('nil'), second?.attribute('a'), second?.attribute('b')]).toEqual([
      'true',
      '1',
      undefined,
    ]);
  });

  it('gives texts, numbers and flags by the name of a child', () => {
    const root = parse('<r><a> x </a><b/><n>12</n><bad>1.5</bad><yes> TRUE </yes></r>');
    expect([root.textOf('a'), root.textOf('b'), root.textOf('c')]).toEqual(['x', undefined, undefined]);
    expect([root.numberOf('n'), root.numberOf('bad')]).toEqual([12, undefined]);
    expect([root.isTrue('yes'), root.isTrue('a')]).toEqual([true, false]);
    expect(root.rangeOf('missing')).toEqual(root.tag);
  });

  // ⟦ and ⟧ stand around the place that is pointed at.
  it.each([
    ['⟦h⟧ello', 'text stands outside the root element'],
    ['⟦⟧', 'it has no element'],
    ['⟦<a>⟧<b></b>', '<a> is not closed'],
    ['<a>⟦</b>⟧', '<a> is closed by </b>'],
    ['<x:a>⟦</y:a>⟧', '<a> is closed by </y:a>'],
    ['<a/>⟦</a>⟧', '</a> closes nothing'],
    ['<a/>⟦<b/>⟧', 'it has more than one root element'],
    ['<a>⟦&⟧ b</a>', '"&" must be written "&amp;"'],
    ['<a>⟦&nbsp;⟧</a>', '&nbsp; is not declared'],
    ['<a>⟦&#0;⟧</a>', '&#0; is not declared'],
    ['<a>⟦<⟧ b</a>', 'a name is expected after "<"'],
    ['⟦<a ⟧b=c></a>', 'the tag of <a> is not well-formed'],
    ['<a>⟦<!--⟧ b</a>', 'a comment is not closed'],
    ['<a>⟦<![CDATA[⟧ b</a>', 'a CDATA section is not closed'],
    ['<a>⟦<!⟧ELEMENT b></a>', 'a declaration is not expected here'],
    ['<a>⟦</⟧a', 'a closing tag is not closed'],
  ])('that is not well-formed is refused at its place: %s', (marked, message) => {
    const start = marked.indexOf('⟦');
    const text = marked.replace(/[⟦⟧]/g, '');
    const read = parseXml(text);
    if (read instanceof XmlElement) throw new Error('it was accepted');
    expect(read.message).toBe(message);
    expect(read.range).toEqual({ start, end: marked.indexOf('⟧') - 1 });
  });

  it('of any tree comes back as it was written', () => {
    const name = fc.stringMatching(/^[A-Za-z_][\w.-]{0,8}$/);
    const { tree } = fc.letrec<{ tree: Written }>((tie) => ({
      tree: fc.record({
        name,
        text: fc.string(),
        children: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('tree'), { maxLength: 4 })),
      }),
    }));
    fc.assert(
      fc.property(tree, (written) => {
        expect(read(parse(write(written)))).toEqual(written);
      }),
    );
  });

  it('is never a reason to throw', () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<a',
      '/>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&',
      '&lt;',
      '"',
      '=',
      'x',
      '<?',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const result = parseXml(text);
        const range = result instanceof XmlElement ? result.tag : result.range;
        expect(range.start).toBeLessThanOrEqual(range.end);
        expect(range.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

interface Written {
  readonly name: string;
  readonly text: string;
  readonly children: readonly Written[];
}

function write({ name, text, children }: Written): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<${name}>${escaped}${children.map(write).join('')}</${name}>`;
}

function read({ name, rawText, children }: XmlElement): Written {
  return { name, text: rawText, children: children.map(read) };
}
