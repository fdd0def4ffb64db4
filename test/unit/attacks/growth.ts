import { type Attack, LIMIT, TOO_LONG } from './attack';

const RUNAWAY = "('a'.repeat(38) + 'b')";
/** Where a regular expression meets a text. */
const WAYS_IN: readonly ((pattern: string) => string)[] = [
  (pattern) => `${RUNAWAY}.split('${pattern}').size()`,
  (pattern) => `${RUNAWAY}.replaceAll('${pattern}', 'x').length()`,
  (pattern) => `Pattern.compile('${pattern}').matcher(${RUNAWAY}).lookingAt()`,
  (pattern) => `${RUNAWAY}.replaceFirst('${pattern}', 'x').length()`,
  (pattern) => `Pattern.compile('${pattern}').matcher(${RUNAWAY}).hitEnd()`,
  (pattern) => `Pattern.compile('${pattern}').split(${RUNAWAY}).size()`,
];

/** Values that grow faster than they are written, and texts that are read slower than they are long. */
export const growth: readonly Attack[] = [
  {
    name: 'a text that is joined with itself and given back',
    statements: "String s = 'ab'; for (Integer i = 0; i < 27; i++) { s += s; } return s;",
    ends: TOO_LONG,
  },
  {
    name: 'a text that is joined with itself without end',
    statements: "String s = 'ab'; while (true) { s += s; } return s;",
    ends: TOO_LONG,
  },
  {
    name: 'a text that is joined with itself, thrown',
    members: 'class LongException extends Exception { }',
    statements: "String s = 'ab'; for (Integer i = 0; i < 27; i++) { s += s; } throw new LongException(s);",
    ends: ['limit', `threw H.LongException: ${'ab'.repeat(50_000)}… (${2 ** 28 - 100_000} more characters)`],
  },
  {
    name: 'a text that is joined with itself, logged again and again',
    statements:
      "String s = 'ab'; for (Integer i = 0; i < 20; i++) { s += s; } for (Integer i = 0; i < 1000; i++) { System.debug(s); } return 'logged';",
    ends: ['returned logged', 'limit'],
  },
  {
    name: 'a debug log without end',
    statements: "while (true) { System.debug('again'); } return 'never';",
    ends: LIMIT,
  },
  {
    name: 'the text of a list of lists of lists, each twice in the next',
    statements:
      "List<Object> l = new List<Object>{ 'leaf' }; for (Integer i = 0; i < 60; i++) { l = new List<Object>{ l, l }; } return '' + String.valueOf(l).length();",
    ends: LIMIT,
  },
  {
    name: 'the hash of a list of lists of lists, each twice in the next',
    statements:
      "List<Object> l = new List<Object>{ 'leaf' }; for (Integer i = 0; i < 60; i++) { l = new List<Object>{ l, l }; } return '' + l.hashCode();",
    ends: LIMIT,
  },
  {
    name: 'the equality of lists of lists of lists, each twice in the next',
    statements: `List<Object> a = new List<Object>{ 'leaf' }; List<Object> b = new List<Object>{ 'leaf' };
      for (Integer i = 0; i < 60; i++) { a = new List<Object>{ a, a }; b = new List<Object>{ b, b }; } return '' + (a == b);`,
    ends: LIMIT,
  },
  {
    name: 'the JSON of a list of lists of lists, each twice in the next',
    statements:
      "List<Object> l = new List<Object>{ 'leaf' }; for (Integer i = 0; i < 60; i++) { l = new List<Object>{ l, l }; } return '' + JSON.serialize(l).length();",
    ends: LIMIT,
  },
  {
    name: 'the clone of records and lists that hold each other',
    members: 'class Item { Item a; Item b; }',
    statements:
      "List<Object> l = new List<Object>{ 'leaf' }; for (Integer i = 0; i < 60; i++) { l = new List<Object>{ l, l }; } Item i1 = new Item(); for (Integer i = 0; i < 60; i++) { Item next = new Item(); next.a = i1; next.b = i1; i1 = next; } return String.valueOf(i1).length() + '' + l.deepClone().size();",
    ends: LIMIT,
  },
  {
    name: 'maps whose keys are lists of lists',
    statements:
      "Map<List<Object>, Integer> m = new Map<List<Object>, Integer>(); List<Object> l = new List<Object>{ 'leaf' }; for (Integer i = 0; i < 60; i++) { l = new List<Object>{ l, l }; m.put(l, i); } return '' + m.size();",
    ends: LIMIT,
  },
  {
    name: '20,000 keys of one hash',
    members:
      'class Box { public Boolean equals(Object other) { return false; } public Integer hashCode() { return 1; } }',
    statements:
      "Set<Box> s = new Set<Box>(); for (Integer i = 0; i < 20000; i++) { s.add(new Box()); } return '' + s.size();",
    ends: ['returned 20000', 'limit'],
  },
  {
    name: 'lists of texts of one hash as keys',
    statements: `List<String> texts = new List<String>{ '' }; for (Integer i = 0; i < 14; i++) { List<String> next = new List<String>(); for (String t : texts) { next.add(t + 'Aa'); next.add(t + 'BB'); } texts = next; }
      Set<List<String>> s = new Set<List<String>>(); for (String t : texts) { s.add(new List<String>{ t }); } return '' + s.size();`,
    ends: ['returned 16384', 'limit'],
  },
  {
    name: 'a join of long texts',
    statements:
      "List<String> l = new List<String>(); String s = 'x'.repeat(5000000); for (Integer i = 0; i < 1000; i++) { l.add(s); } return '' + String.join(l, s).length();",
    ends: TOO_LONG,
  },
  {
    name: 'a format with many places for a long text',
    statements: "return '' + String.format('{0}'.repeat(1000000), new List<Object>{ 'x'.repeat(5000000) }).length();",
    ends: TOO_LONG,
  },
  {
    name: 'a template with many places for a long text',
    statements:
      "return '' + '${a}'.repeat(1000000).template(new Map<String, Object>{ 'a' => 'x'.repeat(5000000) }).length();",
    ends: [...TOO_LONG, 'compileProblems'],
  },
  {
    name: 'a replacement that repeats its match a thousand times',
    statements: "return '' + 'x'.repeat(100000).replaceAll('(x+)', '$1$0'.repeat(100000)).length();",
    ends: TOO_LONG,
  },
  {
    name: 'a replacement that repeats its match at every place',
    statements:
      "String s = 'x'; for (Integer i = 0; i < 12; i++) { s = s.replaceAll('x', '$0$0$0$0$0$0$0$0'); } return '' + s.length();",
    ends: TOO_LONG,
  },
  {
    name: 'escapes that make a text longer and longer',
    statements:
      "String s = '\"'; for (Integer i = 0; i < 40; i++) { s = s.escapeJava().escapeEcmaScript() + String.escapeSingleQuotes(s) + s.escapeCsv() + ('&' + s).escapeHtml4().escapeXml(); } return '' + s.length();",
    ends: TOO_LONG,
  },
  {
    name: 'JSON of JSON of JSON',
    statements: "String s = '\"'; for (Integer i = 0; i < 40; i++) { s = JSON.serialize(s); } return '' + s.length();",
    ends: TOO_LONG,
  },
  {
    name: 'a split into millions of parts, again and again',
    statements:
      "Integer n = 0; for (Integer i = 0; i < 1000; i++) { n += ('x,'.repeat(2000000)).split(',').size(); } return '' + n;",
    ends: LIMIT,
  },
  {
    name: 'characters of a long text, again and again',
    statements:
      "Integer n = 0; String s = 'x'.repeat(5000000); for (Integer i = 0; i < 1000; i++) { n += s.getChars().size() + s.reverse().length() + s.countMatches('x') + s.swapCase().length(); } return '' + n;",
    ends: LIMIT,
  },
  {
    name: 'numbers with exponents without end',
    statements: `Integer refused = 0;
      for (String s : new List<String>{ '1e2147483647', '1E-2147483647', '1e999999999999', '-1e400', '9'.repeat(100000), '0.' + '0'.repeat(100000) + '1' }) {
        try { Decimal d = Decimal.valueOf(s); refused += String.valueOf(d + 1).length() > 0 ? 1 : 0; } catch (Exception e) { refused++; }
        try { Double d = Double.valueOf(s); refused++; } catch (Exception e) { refused++; }
        try { Long d = Long.valueOf(s); } catch (Exception e) { refused++; }
        try { Object o = JSON.deserializeUntyped('[' + s + ']'); refused++; } catch (Exception e) { refused++; }
        try { Object o = JSON.deserialize(s, Decimal.class); refused++; } catch (Exception e) { refused++; }
      }
      return '' + refused;`,
    ends: ['returned 30', 'limit'],
  },
  {
    name: 'scales and powers without end',
    statements: `Integer done = 0; Decimal d = 1.5;
      for (Integer scale : new List<Integer>{ 2147483647, -2147483648, 1000000, -1000000, 33, 0 }) {
        try { Decimal r = d.setScale(scale); done++; } catch (Exception e) { done++; }
        try { Decimal r = d.divide(3, scale); done++; } catch (Exception e) { done++; }
        try { Decimal r = d.round(new MathContextless().mode()); done++; } catch (Exception e) { done++; }
        try { Decimal r = d.pow(scale); done++; } catch (Exception e) { done++; }
      }
      return '' + done;`,
    members: 'class MathContextless { System.RoundingMode mode() { return System.RoundingMode.HALF_UP; } }',
    ends: ['returned 24', 'limit', 'unsupported'],
  },
  {
    name: 'dates of every year and more',
    statements: `Integer done = 0;
      for (Integer n : new List<Integer>{ 2147483647, -2147483648, 1000000, 0 }) {
        try { Date d = Date.newInstance(n, n, n); String s = '' + d + d.addDays(n) + d.addMonths(n) + d.addYears(n) + d.format(); done++; } catch (Exception e) { done++; }
        try { Datetime d = Datetime.newInstance(n, n, n, n, n, n); String s = '' + d + d.addSeconds(n) + d.format('yyyy') + d.formatGmt('G'); done++; } catch (Exception e) { done++; }
        try { Time t = Time.newInstance(n, n, n, n); String s = '' + t + t.addHours(n); done++; } catch (Exception e) { done++; }
        try { Integer m = Date.daysInMonth(n, n); Boolean b = Date.isLeapYear(n); done++; } catch (Exception e) { done++; }
      }
      return '' + done;`,
    ends: ['returned 16'],
  },
  {
    name: 'a format of a date with a million letters',
    statements: `Integer done = 0;
      for (String letters : new List<String>{ 'y'.repeat(1000000), 'yMdHmsSzZEGa'.repeat(100000), '\\'' + 'x'.repeat(1000000), '\\'\\''.repeat(500000), 'Q', '{0}', '%s' }) {
        try { String s = Datetime.newInstance(0).format(letters); done++; } catch (Exception e) { done++; }
      }
      return '' + done;`,
    ends: ['returned 7', 'limit', 'unsupported'],
  },
  {
    name: 'digests of much',
    statements: `Blob b = Blob.valueOf('x'.repeat(5000000)); Integer n = 0;
      while (true) { n += Crypto.generateDigest('SHA-512', b).size() + Crypto.generateMac('HmacSHA256', b, b).size() + Crypto.encrypt('AES256', Blob.valueOf('k'.repeat(32)), Blob.valueOf('v'.repeat(16)), b).size(); } return '' + n;`,
    ends: LIMIT,
  },
  {
    name: 'a blob that grows by its own code',
    statements:
      "Blob b = Blob.valueOf('x'.repeat(1000000)); while (true) { b = Blob.valueOf(EncodingUtil.base64Encode(b) + EncodingUtil.convertToHex(b)); } return '' + b.size();",
    ends: TOO_LONG,
  },
  {
    name: 'JSON that is deep, into classes, maps and records and back',
    members: 'class Node { public Node next; public List<List<List<Object>>> l; public Map<String, Object> m; }',
    statements: `Integer refused = 0; String deep = '{"next":'.repeat(100000) + 'null' + '}'.repeat(100000);
      try { Node n = (Node) JSON.deserialize(deep, Node.class); } catch (JSONException e) { refused++; }
      try { Object o = JSON.serialize(JSON.deserializeUntyped(deep)); } catch (JSONException e) { refused++; }
      try { Object o = JSON.deserialize(deep.replace('next', 'ParentId'), Account.class); } catch (JSONException e) { refused++; }
      try { JSONParser p = JSON.createParser(deep); while (p.nextToken() != null) { } refused++; } catch (JSONException e) { refused++; }
      try { JSONGenerator g = JSON.createGenerator(true); for (Integer i = 0; i < 100000; i++) { g.writeStartArray(); } refused += g.getAsString().length() > 0 ? 1 : 0; } catch (JSONException e) { refused++; }
      Node last = null; for (Integer i = 0; i < 100000; i++) { Node n = new Node(); n.next = last; last = n; }
      try { String s = JSON.serialize(last); } catch (JSONException e) { refused++; }
      String text = String.valueOf(last).left(1); return '' + refused;`,
    ends: ['returned', 'limit'],
  },
  {
    name: 'records inside records by JSON',
    statements:
      "Object o = JSON.deserialize('{\"Account\":'.repeat(50000) + '{}' + '}'.repeat(50000), Account.class); return '' + (o != null);",
    ends: ['threw System.JSONException', 'limit'],
  },
  {
    name: 'XML that is deep',
    statements: `Dom.Document d = new Dom.Document(); d.load('<a>'.repeat(100000) + '</a>'.repeat(100000)); return '' + d.toXmlString().length();`,
    ends: ['returned', 'threw System.XmlException', 'limit'],
  },
  {
    name: 'XML whose entities multiply',
    statements: `String s = '<!DOCTYPE a [<!ENTITY e0 "lol">'; for (Integer i = 1; i < 40; i++) { s += '<!ENTITY e' + i + ' "&e' + (i - 1) + ';&e' + (i - 1) + ';">'; }
      Dom.Document d = new Dom.Document(); d.load(s + ']><a>&e39;</a>'); return '' + d.getRootElement().getText().length();`,
    ends: ['returned 3', 'threw System.XmlException', 'limit', 'unsupported'],
  },
  {
    name: 'XML that names a file of the machine',
    statements: `Dom.Document d = new Dom.Document(); d.load('<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>'); return d.getRootElement().getText();`,
    ends: ['returned f', 'threw System.XmlException', 'unsupported'],
  },
  {
    name: 'XML with a million attributes, and nodes that hold each other',
    statements: `String s = '<a'; for (Integer i = 0; i < 20000; i++) { s += ' a' + i + '="1"'; } Dom.Document d = new Dom.Document(); d.load(s + '/>');
      Dom.XmlNode r = d.getRootElement(); for (Integer i = 0; i < 20000; i++) { r = r.addChildElement('b', null, null); } return '' + d.toXmlString().length();`,
    ends: ['returned', 'threw System.XmlException', 'limit'],
  },
  {
    name: 'the edit distance of long texts',
    statements: "return '' + 'ab'.repeat(1000000).getLevenshteinDistance('ba'.repeat(1000000));",
    ends: LIMIT,
  },
  ...[
    '(a+)+$',
    '(a|aa)+$',
    '(a|a)*$',
    '(.*.*)*X',
    '((a*)*)*$',
    '(?=(a+)+$)x',
    '(\\\\w*)*\\\\1!',
    'a?'.repeat(40) + 'a'.repeat(40),
    '(a{1,50}){1,50}{1,50}b',
    '[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*!',
  ].flatMap((pattern, index): Attack[] =>
    // Two ways in for each, so that each way meets several patterns.
    [WAYS_IN[index % WAYS_IN.length], WAYS_IN[(index + 3) % WAYS_IN.length]].map((write): Attack => {
      const expression = (write as (pattern: string) => string)(pattern);
      return {
        name: expression,
        statements: `return '' + ${expression};`,
        ends: ['returned', 'limit', 'threw System.StringException'],
      };
    }),
  ),
  {
    name: 'regular expressions that are long, deep, or repeat without end',
    statements: `Integer done = 0;
      for (String p : new List<String>{ 'a'.repeat(100000), '(a|'.repeat(5000) + ')'.repeat(5000), '[' + 'a-z'.repeat(50000) + ']', '[a&&'.repeat(3000) + ']'.repeat(3000), 'a{2147483647}', '(a{1000}){1000}', '((a{100}){100}){100}', 'a{99999999999}', '(?<=a{1,1000000})b', '\\\\Q' + 'x'.repeat(100000), '(?i)' + 'ß'.repeat(10000), '(?<n>a)'.repeat(2000), '\\\\' }) {
        try { done += Pattern.compile(p).matcher('aaaa').matches() ? 1 : 1; } catch (StringException e) { done++; }
      }
      return '' + done;`,
    ends: ['returned 13', 'limit', 'unsupported'],
  },
];
