import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../../engine/library/xml/document';
import { XmlNode } from '../../../../engine/library/xml/node';
import { documentText } from '../../../../engine/library/xml/serialize';
import { XmlStreamReader } from '../../../../engine/library/xml/streamReader';
import { runHandler } from '../../../support/apex';

/** Runs Apex that may take `cpuMs`: enough where time grows with the size, not nearly where it grows with its square. */
function run(statements: string, cpuMs = 3_000) {
  const source = `global class H implements purecloud.CTIExtension.SaveLog { global String onSaveLog(String data) { ${statements} } }`;
  const { outcome, value, exception } = runHandler(source, {}, { limits: { cpuMs, heapMb: 6 } });
  return outcome === 'returned' ? value : `${outcome} ${exception?.message}`;
}

const attributes = "String s = '<r'; for (Integer i = 0; i < 100000; i++) s += ' a' + i + '=\"' + i + '\"'; s += '/>';";

describe('an element with 100,000 attributes', () => {
  it('is read by a document, and each attribute found by key and by place', () => {
    expect(
      run(`${attributes} Dom.Document d = new Dom.Document(); d.load(s); Dom.XmlNode r = d.getRootElement(); Integer found = 0;
        for (Integer i = 0; i < r.getAttributeCount(); i++) { if (r.getAttributeKeyAt(i) == 'a' + i && r.getAttributeValue('a' + i, null) == String.valueOf(i)) found++; }
        return '' + found;`),
    ).toBe('100000');
  });

  it('is made, written, and emptied again', () => {
    expect(
      run(`Dom.Document d = new Dom.Document(); Dom.XmlNode r = d.createRootElement('r', null, null);
        for (Integer i = 0; i < 100000; i++) { r.setAttribute('a' + i, 'v'); r.setNamespace('n' + i, 'urn:' + i); }
        Integer length = d.toXmlString().length();
        for (Integer i = 0; i < 100000; i++) r.removeAttribute('a' + i, null);
        return length + ' ' + r.getAttributeCount();`),
      // The prolog, `<r`, ` a…="v"` and ` xmlns:n…="urn:…"` for each with its digits, ` />`.
    ).toBe(`${38 + 2 + 100_000 * (6 + 15) + 488_890 * 3 + 3} 0`);
  });

  it('is read by a stream reader, and each attribute found by name', () => {
    expect(
      run(`${attributes} XmlStreamReader r = new XmlStreamReader(s); r.next(); Integer found = 0;
        for (Integer i = 0; i < r.getAttributeCount(); i++) { if (r.getAttributeValue(null, 'a' + i) == String.valueOf(i)) found++; }
        return '' + found;`),
    ).toBe('100000');
  });

  it('each in a namespace of its own, is written', () => {
    expect(
      run(`Dom.Document d = new Dom.Document(); Dom.XmlNode r = d.createRootElement('r', null, null);
        for (Integer i = 0; i < 20000; i++) r.setAttributeNs('a', 'v', 'urn:' + i, null);
        return d.toXmlString().substring(0, 60);`),
    ).toBe('<?xml version="1.0" encoding="UTF-8"?><r ns0:a="v" ns1:a="v"');
  });
});

describe('a text of many events', () => {
  it.each(['\\n', ''])('tells the place of each, with "%s" between them', (between) => {
    expect(
      run(`String s = '<r>'; for (Integer i = 0; i < 40000; i++) s += '${between}<a/>'; s += '</r>';
        XmlStreamReader r = new XmlStreamReader(s); String last; while (r.hasNext()) { r.next(); if (r.hasNext()) last = r.getLocation(); } return last;`),
    ).toBe(between === '' ? `Line: 1 Column: ${3 + 40_000 * 4 + 4 + 1}` : 'Line: 40001 Column: 9');
  });
});

describe('a program whose own time grows with the square', () => {
  it.each([
    ['looks for children', "r.getChildElement('none', null);"],
    ['takes children away', "r.removeChild(r.getChildElement('a' + (39999 - i), null));"],
    ['reads all texts', 'r.getText();'],
    ['lists all children', 'r.getChildElements();'],
  ])('and %s is stopped within a second of its limit', (_, statement) => {
    const before = performance.now();
    const ending = run(
      `Dom.Document d = new Dom.Document(); Dom.XmlNode r = d.createRootElement('r', null, null);
        for (Integer i = 0; i < 40000; i++) r.addChildElement('a' + i, null, null);
        for (Integer i = 0; i < 4000000; i++) { ${statement} } return 'done';`,
      500,
    );
    expect(ending).toBe('limit Apex CPU time limit exceeded');
    expect(performance.now() - before).toBeLessThan(1_500);
  });
});

describe('attributes', () => {
  it('are told apart by key and namespace, and keep their place when set again', () => {
    const node = XmlNode.element('r', undefined, undefined);
    node.setAttribute('a', null, '1', null);
    node.setAttribute('a', 'urn:b', '2', null);
    node.setAttribute('a urn:b', null, '3', null);
    node.setAttribute('a', '', '4', null);
    expect(node.attributes.all.map(({ key, uri, value }) => [key, uri, value])).toEqual([
      ['a', undefined, '4'],
      ['a', 'urn:b', '2'],
      ['a urn:b', undefined, '3'],
    ]);
    expect(node.removeAttribute('a', 'urn:c')).toBe(false);
    expect(node.removeAttribute('a', null)).toBe(true);
    expect(node.attributes.length).toBe(2);
    expect(node.attribute('a', null)).toBeUndefined();
    expect(node.attribute('a', 'urn:b')?.value).toBe('2');
  });

  it('of many are found by name in any namespace, the first one', () => {
    const many = Array.from({ length: 30 }, (_, i) => `b${i}="${i}"`).join(' ');
    const reader = new XmlStreamReader(`<r xmlns:p="urn:p" xmlns:q="urn:q" p:a="1" q:a="2" ${many}/>`);
    reader.next();
    expect(reader.attributeNamed(null, 'a')?.value).toBe('1');
    expect(reader.attributeNamed('', 'a')?.value).toBe('1');
    expect(reader.attributeNamed('urn:q', 'a')?.value).toBe('2');
    expect(reader.attributeNamed('urn:r', 'a')).toBeUndefined();
    expect(reader.attributeNamed(null, 'b29')?.value).toBe('29');
    expect(reader.attributeNamed(null, 'b30')).toBeUndefined();
  });
});

describe('the namespaces of a document that is written', () => {
  const written = (xml: string) => documentText(parseDocument(xml)).replace(/^<\?.*?\?>/, '');

  it('are those of the elements around, but for a prefix that means another one inside', () => {
    const inner = XmlNode.element('c', 'urn:1', undefined);
    const root = parseDocument('<p:r xmlns:p="urn:1" xmlns:q="urn:1"><b xmlns:p="urn:2"/><b/></p:r>');
    root.children[0]?.append(inner);
    root.children[1]?.append(XmlNode.element('c', 'urn:1', undefined));
    expect(documentText(root)).toContain(
      '<p:r xmlns:p="urn:1" xmlns:q="urn:1"><b xmlns:p="urn:2"><q:c /></b><b><p:c /></b></p:r>',
    );
  });

  it('end with their element', () => {
    const xml = '<r><a xmlns:p="urn:1"><p:b /></a></r>';
    expect(written(xml)).toBe(xml);
    const root = parseDocument(xml);
    root.append(XmlNode.element('c', 'urn:1', undefined));
    expect(documentText(root)).toContain('</a><ns0:c xmlns:ns0="urn:1" /></r>');
  });
});
