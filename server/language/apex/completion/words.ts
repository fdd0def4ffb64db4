import type { Suggestion } from './suggestion';

const keyword = (label: string): Suggestion => ({ label, kind: 'Keyword', detail: '', rank: 8 });
/** `<name>` in the text is a place to fill in; the same name twice is one place. */
const snippet = (label: string, detail: string, text: string): Suggestion => {
  const names: string[] = [];
  const insert = text.replace(/<(\w+)>/g, (_, name: string) => {
    if (!names.includes(name)) names.push(name);
    return `\${${names.indexOf(name) + 1}:${name}}`;
  });
  return { label, kind: 'Snippet', detail, insert, isSnippet: true, rank: 9 };
};

/** Words that may stand in an expression. */
export const EXPRESSION_WORDS: readonly Suggestion[] = 'new this super null true false instanceof'
  .split(' ')
  .map(keyword);

/** Words that begin a statement. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_reserved_words.htm */
export const STATEMENT_WORDS: readonly Suggestion[] = (
  'if else for while do return break continue throw try catch finally switch on when final ' +
  'insert update upsert delete undelete merge'
)
  .split(' ')
  .map(keyword);

/** Words of a declaration in a class. */
export const MEMBER_WORDS: readonly Suggestion[] = (
  'public private protected global static final abstract virtual override transient void class interface enum ' +
  'extends implements get set'
)
  .split(' ')
  .map(keyword);

/** Words outside the top-level class. */
export const FILE_WORDS: readonly Suggestion[] = [
  ...'public global abstract virtual class interface enum extends implements'.split(' ').map(keyword),
  keyword('with sharing'),
  keyword('without sharing'),
  keyword('inherited sharing'),
];

/** Control flow as people write it. */
export const STATEMENT_SNIPPETS: readonly Suggestion[] = [
  snippet('if', 'if statement', 'if (<condition>) {\n\t$0\n}'),
  snippet('ifelse', 'if and else', 'if (<condition>) {\n\t<first>\n} else {\n\t$0\n}'),
  snippet('for', 'for each element', 'for (<SObject> <each> : <records>) {\n\t$0\n}'),
  snippet('fori', 'for with an index', 'for (Integer <i> = 0; <i> < <size>; <i>++) {\n\t$0\n}'),
  snippet('while', 'while loop', 'while (<condition>) {\n\t$0\n}'),
  snippet('do', 'do and while', 'do {\n\t$0\n} while (<condition>);'),
  snippet('try', 'try and catch', 'try {\n\t<statements>\n} catch (<Exception> <e>) {\n\t$0\n}'),
  snippet('tryfinally', 'try and finally', 'try {\n\t<statements>\n} finally {\n\t$0\n}'),
  snippet('switch', 'switch on a value', 'switch on <value> {\n\twhen <first> {\n\t\t$0\n\t}\n\twhen else {\n\t}\n}'),
];

/** Annotations of classes and members. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_annotation.htm */
export const ANNOTATIONS: readonly Suggestion[] = (
  'AuraEnabled Deprecated Future HttpDelete HttpGet HttpPatch HttpPost HttpPut InvocableMethod InvocableVariable IsTest ' +
  'JsonAccess NamespaceAccessible ReadOnly RemoteAction RestResource SuppressWarnings TestSetup TestVisible'
)
  .split(' ')
  .map((label) => ({ label, kind: 'Keyword', detail: 'annotation' }));
