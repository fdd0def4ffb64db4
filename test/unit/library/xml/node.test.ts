import { describe, expect, it } from 'vitest';
import { XmlNode } from '../../../../engine/library/xml/node';
import { documentText } from '../../../../engine/library/xml/serialize';
import { thrownBy } from '../../org/support';

const PROLOG = '<?xml version="1.0" encoding="UTF-8"?>';

describe('XmlNode', () => {
  it('moves a node that is inserted elsewhere, and never into itself', () => {
    const root = XmlNode.element('r', undefined, undefined);
    const a = root.append(XmlNode.element('a', undefined, undefined));
    const b = root.append(XmlNode.element('b', undefined, undefined));
    b.insertBefore(a, null);
    expect(documentText(root)).toBe(`${PROLOG}<r><b><a /></b></r>`);
    expect(thrownBy(() => a.insertBefore(b, null))).toContain('System.XmlException');
    expect(thrownBy(() => root.insertBefore(a, XmlNode.text('TEXT', 'x')))).toContain('System.XmlException');
  });

  // glade-sh/glade: a namespace without a prefix gets one that is bound to it, else a new one
  it('chooses prefixes', () => {
    const root = XmlNode.element('r', 'urn:a', undefined);
    root.append(XmlNode.element('x', 'urn:b', undefined));
    root.append(XmlNode.element('y', 'urn:a', undefined));
    root.setAttribute('k', 'urn:c', 'v', 'urn:a');
    expect(documentText(root)).toBe(
      `${PROLOG}<ns0:r ns1:k="ns0:v" xmlns:ns0="urn:a" xmlns:ns1="urn:c"><ns2:x xmlns:ns2="urn:b" /><ns0:y /></ns0:r>`,
    );
  });

  it('replaces an attribute of the same name', () => {
    const node = XmlNode.element('a', undefined, undefined);
    node.setAttribute('k', null, '1', null);
    node.setAttribute('k', '', '2', null);
    node.setAttribute('k', 'urn:a', '3', null);
    expect(node.attributes.all.map(({ value }) => value)).toEqual(['2', '3']);
  });
});
