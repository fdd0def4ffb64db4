import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonGenerator } from '../../../../engine/library/json/generator';
import { JsonParser, type TokenName } from '../../../../engine/library/json/parser';
import { integerType, listOf } from '../../../../engine/types/type';
import { thrownBy } from '../../org/support';

/** Hands every token of a text to a generator, as programs do that change a text on its way. */
function passOn(text: string, pretty: boolean): string {
  const parser = new JsonParser(text);
  const generator = new JsonGenerator(pretty);
  const write: Record<TokenName, () => void> = {
    START_OBJECT: () => generator.startObject(),
    END_OBJECT: () => generator.endObject(),
    START_ARRAY: () => generator.startArray(),
    END_ARRAY: () => generator.endArray(),
    FIELD_NAME: () => generator.name(parser.text as string),
    VALUE_STRING: () => generator.string(parser.text as string),
    VALUE_NUMBER_INT: () => generator.bare(parser.text as string, 'write number'),
    VALUE_NUMBER_FLOAT: () => generator.bare(parser.text as string, 'write number'),
    VALUE_TRUE: () => generator.bare('true', 'write boolean value'),
    VALUE_FALSE: () => generator.bare('false', 'write boolean value'),
    VALUE_NULL: () => generator.bare('null', 'write null value'),
    VALUE_EMBEDDED_OBJECT: () => expect.unreachable(),
    NOT_AVAILABLE: () => expect.unreachable(),
  };
  for (let token = parser.next(); token; token = parser.next()) write[token]();
  return generator.text();
}

describe('JSONParser and JSONGenerator', () => {
  it('pass every text on unchanged', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), fc.boolean(), (text, pretty) => {
        expect(JSON.parse(passOn(text, pretty))).toEqual(JSON.parse(text));
        if (!pretty) expect(passOn(passOn(text, false), false)).toBe(passOn(text, false));
      }),
    );
  });
});

describe('JSONParser', () => {
  it('reads texts that follow one another, and null at the end', () => {
    const parser = new JsonParser('1 "x"');
    expect([parser.next(), parser.next(), parser.next(), parser.next()]).toEqual([
      'VALUE_NUMBER_INT',
      'VALUE_STRING',
      null,
      null,
    ]);
  });

  it('reads a value at its name or its beginning, and stays at its end', () => {
    const parser = new JsonParser('{"a":[1,2],"b":[3]}');
    parser.next();
    parser.next();
    expect(String(parser.readAs(listOf(integerType), false))).toBeTruthy();
    expect([parser.token, parser.name]).toEqual(['END_ARRAY', 'a']);
    expect(parser.next()).toBe('FIELD_NAME');
    expect(parser.name).toBe('b');
  });

  it('skips what is nested 100,000 deep', () => {
    const depth = 100_000;
    const parser = new JsonParser(`[${'['.repeat(depth)}${']'.repeat(depth)},1]`);
    parser.next();
    parser.next();
    parser.skipChildren();
    expect(parser.token).toBe('END_ARRAY');
    expect(parser.next()).toBe('VALUE_NUMBER_INT');
  });

  it('cuts whole numbers to their type, and refuses what has no room', () => {
    const parser = new JsonParser('[1.9, 5000000000, 99999999999999999999]');
    parser.next();
    parser.next();
    expect(parser.number('Integer')).toBe(1);
    parser.next();
    expect(thrownBy(() => parser.number('Integer'))).toContain('Numeric value (5000000000) out of range of int');
    parser.next();
    expect(thrownBy(() => parser.number('Long'))).toContain('out of range of long');
  });
});

describe('JSONGenerator', () => {
  it('closes what is open when its text is asked for', () => {
    const generator = new JsonGenerator(false);
    generator.startArray();
    generator.startObject();
    generator.name('a');
    generator.startArray();
    expect(generator.text()).toBe('[{"a":[]}]');
    expect(thrownBy(() => generator.string('x'))).toContain('System.JSONException');
  });

  it('lays objects inside a pretty text out at their depth', () => {
    const generator = new JsonGenerator(true);
    generator.startObject();
    generator.name('a');
    generator.startObject();
    generator.endObject();
    generator.name('b');
    generator.startArray();
    generator.endArray();
    generator.endObject();
    expect(generator.text()).toBe('{\n  "a" : { },\n  "b" : [ ]\n}');
  });
});
