import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../../engine/library/xml/document';
import type { XmlEvent } from '../../../../engine/library/xml/events';
import { streamStyle } from '../../../../engine/library/xml/faults';
import { XmlNode } from '../../../../engine/library/xml/node';
import { XmlScanner } from '../../../../engine/library/xml/scanner';
import { documentText } from '../../../../engine/library/xml/serialize';
import { thrownBy } from '../../org/support';

function events(text: string): XmlEvent[] {
  const scanner = new XmlScanner(text, streamStyle);
  const all: XmlEvent[] = [];
  for (let event = scanner.next(); event.kind !== 'endDocument'; event = scanner.next()) all.push(event);
  return all;
}

/** A node as plain data, neighbouring texts as one. */
function plain(node: XmlNode): unknown {
  if (node.kind !== 'ELEMENT') return [node.kind, node.content];
  const children: unknown[] = [];
  for (const child of node.children) {
    const last = children[children.length - 1] as unknown[] | undefined;
    if (child.kind === 'TEXT' && last?.[0] === 'TEXT') last[1] += child.content;
    else if (child.kind !== 'TEXT' || child.content !== '') children.push(plain(child));
  }
  const attributes = node.attributes.all.map(({ key, uri, value }) => [key, uri ?? null, value]);
  return [node.content, node.uri ?? null, attributes, children];
}

const name = fc.constantFrom('a', 'b', 'long-name', 'é', '_x.1');
const uri = fc.option(fc.constantFrom('urn:a', 'urn:b&"'), { nil: undefined });
// Carriage returns, and in attributes tabs and line breaks, come back as blanks or line feeds: XML 1.0, 2.11 and 3.3.3.
const text = fc.string({ unit: fc.constantFrom(...'<>&"\' x]é💡-\n') });
const value = fc.string({ unit: fc.constantFrom(...'<>&"\' x:é💡') });

const { element } = fc.letrec<{ element: XmlNode }>((tie) => ({
  element: fc
    .tuple(
      name,
      uri,
      fc.option(fc.constantFrom('p', 'q', ''), { nil: undefined }),
      fc.array(fc.tuple(name, uri, value), { maxLength: 3 }),
      fc.array(
        fc.oneof(
          { maxDepth: 3 },
          text.map((each) => XmlNode.text('TEXT', each)),
          tie('element'),
        ),
        { maxLength: 3 },
      ),
    )
    .map(([local, namespace, prefix, attributes, children]) => {
      const node = XmlNode.element(local, namespace, namespace === undefined ? undefined : prefix);
      for (const [key, keyUri, content] of attributes) node.setAttribute(key, keyUri ?? null, content, null);
      for (const child of children) node.append(child);
      return node;
    }),
}));

describe('reading what was written', () => {
  it('gives the same document', () => {
    fc.assert(
      fc.property(element, (root) => {
        // An element without a namespace inside a default namespace would have to undeclare it.
        fc.pre(!documentText(root).includes(' xmlns="'));
        expect(plain(parseDocument(documentText(root)))).toEqual(plain(root));
      }),
    );
  });

  it('never fails but with an XmlException', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>/!?-[]&;=" abx:\n') }), (any) => {
        for (const read of [() => parseDocument(any), () => events(`<a>${any}</a>`)]) {
          try {
            read();
          } catch {
            expect(thrownBy(read)).toMatch(/^System\.XmlException: /);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the scanner', () => {
  it('is linear in deep and in wide documents', () => {
    const depth = 20_000;
    const deep = '<a xmlns:p="u">'.repeat(depth) + '</a>'.repeat(depth);
    expect(events(deep).length).toBe(2 * depth);
    expect(parseDocument(`<r>${'<a>&lt;x</a>'.repeat(depth)}</r>`).children.length).toBe(depth);
  });

  it('passes over a document type with what it declares', () => {
    const text = '<!DOCTYPE a [<!ENTITY b "]>"><!-- ]> --><!ELEMENT a ANY>]><a/>';
    expect(events(text).map(({ kind }) => kind)).toEqual(['documentType', 'startElement', 'endElement']);
  });

  // https://www.w3.org/TR/xml/#sec-line-ends, #AVNormalize, #sec-references
  it('resolves references, line ends and blanks in attributes', () => {
    const [start, characters] = events('<a b="1\n2&#x41;">x\r\ny\rz&#233;</a>');
    expect(start).toMatchObject({ attributes: [{ value: '1 2A' }] });
    expect(characters).toMatchObject({ text: 'x\ny\nzé' });
  });

  it.each([
    ['<a b="1" b="2"/>', 'Attribute "b" was already specified.'],
    ['<p:a/>', 'The prefix "p" is not bound.'],
    ['<a>&nope;</a>', 'The entity "nope" was referenced, but not declared.'],
    ['', 'Premature end of file.'],
    ['x', 'Content is not allowed in prolog.'],
    ['<a></a', 'The end tag must be well-formed.'],
    ['<a><!-- -- --></a>', 'The comment must be well-formed.'],
  ])('refuses %s', (text, message) => {
    expect(thrownBy(() => events(text)).split('Message: ')[1]).toBe(message);
  });
});
