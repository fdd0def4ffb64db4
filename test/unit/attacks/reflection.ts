import type { Attack } from './attack';

/** Programs that make values of types, call methods and read members by names that they make up. */
export const reflection: readonly Attack[] = [
  {
    name: 'types of the platform by name, and values of them',
    statements: `String made = '';
      for (String name : new List<String>{ 'System.Type', 'Type', 'Database', 'JSON', 'System.Test', 'Test', 'Crypto', 'UserInfo', 'Limits', 'System.Request', 'Schema.SObjectType',
          'Schema.DescribeSObjectResult', 'System.StubProvider', 'Iterator<String>', 'Exception', 'System.LimitException', 'Database.SaveResult', 'HttpRequest', 'Http', 'Dom.Document', 'Dom.XmlNode', 'Pattern', 'Matcher', 'URL',
          'Integer', 'Object', 'SObject', 'void', 'H', 'List<H>', 'Map<String, Type>', 'Set<Object>', 'Account', 'AggregateResult', 'purecloud.SDK.Logger', 'Cache.Org', 'Savepoint' }) {
        Type t = Type.forName(name);
        if (t == null) { continue; }
        try { Object o = t.newInstance(); made += name + '=' + (o == null) + ';'; } catch (TypeException e) { made += name + '!;'; }
      }
      return made.contains('H=false') + '';`,
    ends: ['returned true', 'unsupported'],
  },
  {
    name: 'JSON as types of the platform',
    statements: `String read = '';
      for (Type t : new List<Type>{ Type.class, Http.class, HttpRequest.class, Schema.SObjectType.class, Pattern.class, Exception.class, Iterator<String>.class, Database.SaveResult.class, Object.class, URL.class, Blob.class }) {
        try { Object o = JSON.deserialize('{"constructor":{"prototype":1},"__proto__":{"a":1},"success":true,"type":"x","items":[1]}', t); read += (o == null) + ';'; } catch (JSONException e) { read += '!'; }
      }
      return read;`,
    ends: ['returned', 'unsupported'],
  },
  {
    name: 'JSON keys named as fields of generated code',
    members:
      "class Box { public String name = 'kept'; public String a { get { return 'got'; } } private transient Integer hidden = 5; public Integer shown() { return hidden; } }",
    payload:
      '{"f_name":"x","f_hidden":6,"$type":"x","$fields":1,"a":"b","constructor":1,"$start":2,"tostring$":3,"equals$object":4}',
    statements:
      'Box b = (Box) JSON.deserialize(data, Box.class); return b.name + b.a + b.shown() + JSON.serialize(b) + b.equals(new Box());',
    ends: ['returned keptgot5{"name":"kept"}false', 'returned nullgotnull{"name":null}false'],
  },
  {
    name: 'a Callable that is asked for odd actions',
    members: `class Call implements Callable { public Object call(String action, Map<String, Object> args) { return action + args; } }`,
    statements: `Callable c = (Callable) Type.forName('H.Call').newInstance(); String all = '';
      for (String action : new List<String>{ '', null, 'constructor', '__proto__', 'call', 'toString', '\\u0000' }) { all += c.call(action, null); }
      return all.length() + '';`,
    ends: ['returned 65'],
  },
  {
    name: 'a stub with methods named as hooks of JavaScript',
    classes: [
      `public virtual class StubBox { public virtual String then() { return 't'; } public virtual String constructor() { return 'c'; } public virtual Integer valueOf() { return 1; }
        public virtual String toJSON() { return 'j'; } public virtual Object get(String name) { return null; } }`,
    ],
    members: `class Answers implements StubProvider { public Object handleMethodCall(Object stubbed, String name, Type returns, List<Type> types, List<String> names, List<Object> args) { return returns == Integer.class ? (Object) 7 : name; } }`,
    statements: `StubBox b = (StubBox) Test.createStub(StubBox.class, new Answers());
      return b.then() + b.constructor() + b.valueOf() + b.toJSON() + b.get('__proto__') + (b == b) + new Set<Object>{ b, b }.size();`,
    ends: ['returned thenconstructor7toJSONgettrue1'],
  },
  {
    name: 'stubs of what cannot be stubbed',
    members: `enum E { A } class Answers implements StubProvider { public Object handleMethodCall(Object stubbed, String name, Type returns, List<Type> types, List<String> names, List<Object> args) { return stubbed; } }`,
    statements: `Integer refused = 0;
      for (Type t : new List<Type>{ E.class, String.class, List<String>.class, Account.class, Type.class, Object.class }) {
        try { Test.createStub(t, new Answers()); } catch (Exception e) { refused++; }
      }
      return '' + refused;`,
    ends: ['returned 6', 'unsupported'],
  },
  {
    name: 'a stub whose provider answers with a value of another type',
    classes: [
      `public virtual class StubBox { public virtual Integer n() { return 1; } public virtual void v() { } public virtual StubBox self() { return this; } }`,
    ],
    members: `class Answers implements StubProvider { public Object handleMethodCall(Object stubbed, String name, Type returns, List<Type> types, List<String> names, List<Object> args) { return 'text'; } }`,
    statements:
      "StubBox b = (StubBox) Test.createStub(StubBox.class, new Answers()); b.v(); try { return '' + b.n(); } catch (TypeException e) { return 'refused'; }",
    ends: ['returned refused'],
  },
  {
    name: 'fields of records by odd names and by tokens of other objects',
    statements: `Integer refused = 0; Account a = new Account();
      for (String name : new List<String>{ '', ' ', '../x', 'a b', '1', 'Owner.Name', 'Name.', '__proto__', 'Name\\u0000' }) {
        try { a.put(name, 'x'); } catch (SObjectException e) { refused++; }
        try { Object o = a.get(name); } catch (SObjectException e) { refused++; }
        try { SObject o = a.getSObject(name); } catch (SObjectException e) { refused++; }
        try { List<SObject> o = a.getSObjects(name); } catch (SObjectException e) { refused++; }
      }
      try { a.put(Contact.LastName, 'x'); refused = -1; } catch (SObjectException e) { }
      try { a.put((String) null, 'x'); refused = -2; } catch (Exception e) { }
      try { a.putSObject('Owner', new Task()); refused = -3; } catch (Exception e) { }
      return refused + ' ' + a.getPopulatedFieldsAsMap().size();`,
    ends: ['returned 36 0'],
  },
  {
    name: 'fields of records by names of members of our own values',
    statements: `String read = ''; Task t = new Task();
      for (String name : new List<String>{ 'slots', 'info', 'relations', 'set', 'constructor', 'toString' }) {
        try { read += t.get(name); } catch (SObjectException e) { read += '!'; }
        try { t.put(name, 'x'); read += 'put'; } catch (SObjectException e) { read += '!'; }
      }
      return read;`,
    ends: ['returned !!!!!!!!!!!!', 'unsupported'],
  },
  {
    name: 'describe results by odd names',
    statements: `String found = ''; Map<String, Schema.SObjectType> all = Schema.getGlobalDescribe(); Map<String, Schema.SObjectField> fields = Account.SObjectType.getDescribe().fields.getMap();
      for (String name : new List<String>{ 'constructor', '__proto__', '../../etc/passwd', '', null, 'toString' }) {
        found += (all.get(name) == null) + '' + fields.containsKey(name) + (fields.get(name) == null);
        try { found += Schema.describeSObjects(new List<String>{ name }).size(); } catch (Exception e) { found += '!'; }
      }
      return '' + found.countMatches('truefalsetrue!');`,
    ends: ['returned 6', 'unsupported'],
  },
  {
    name: 'queries with odd names',
    statements: `Integer refused = 0;
      for (String q : new List<String>{ 'SELECT __proto__ FROM Account', 'SELECT Id FROM constructor', 'SELECT Id FROM ../../x', 'SELECT constructor.prototype FROM Account', 'SELECT Id FROM Account WHERE __proto__ = 1',
          'SELECT Id FROM Account WHERE Name = :__proto__', 'SELECT Id FROM Account WHERE Name = :constructor.name', 'SELECT Id, (SELECT Id FROM constructor) FROM Account', '', ' ', 'SELECT', 'DROP TABLE x', 'SELECT Id FROM Account LIMIT :process' }) {
        try { Database.query(q); } catch (QueryException e) { refused++; }
      }
      return '' + refused;`,
    ends: ['returned 13', 'unsupported'],
  },
  {
    name: 'ports, hosts and parameters of URLs named as members of every JavaScript object',
    statements: `String all = '' + new URL('constructor://h/p').getDefaultPort() + new URL('toString://h/p').getDefaultPort();
      PageReference p = new PageReference('/x?__proto__=1&constructor=2'); p.getParameters().put('toString', '3');
      return all + p.getParameters().get('__proto__') + p.getParameters().get('valueOf') + p.getUrl().contains('toString=3');`,
    ends: ['returned -1-11nulltrue'],
  },
  {
    name: 'headers, mocks, cache keys and constants of enums by odd names',
    statements: `HttpRequest r = new HttpRequest(); r.setHeader('__proto__', 'a'); r.setHeader('constructor', 'b');
      String all = r.getHeader('__proto__') + r.getHeader('constructor') + r.getHeader('toString');
      for (String name : new List<String>{ '__proto__', 'constructor', 'toString', '' }) {
        try { all += LoggingLevel.valueOf(name); } catch (Exception e) { all += '!'; }
      }
      return all;`,
    ends: ['returned abnull!!!!'],
  },
  {
    name: 'locales and time zones that are none',
    statements: `String all = '';
      for (String zone : new List<String>{ '__proto__', 'constructor', '../../etc', '', 'GMT+99:99', 'Europe/Berlin\\u0000', 'x'.repeat(100000) }) {
        try { TimeZone z = TimeZone.getTimeZone(zone); all += z.getOffset(Datetime.newInstance(0)) == 0 ? '0' : '?'; all += Datetime.newInstance(0).format('yyyy', zone).length() == 4 ? 'y' : '?'; } catch (Exception e) { all += '!'; }
        all += 'I'.toLowerCase(zone).length() == 1 ? 'i' : '?';
      }
      return all;`,
    ends: ['returned'],
  },
];
