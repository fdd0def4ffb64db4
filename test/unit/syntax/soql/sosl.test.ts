import { describe, expect, it } from 'vitest';
import { showSearch, soslOf } from './outline';

// SOQL and SOSL Reference, SOSL Syntax and the pages below it [D].
describe('searches in Apex', () => {
  it.each([
    [
      "FIND 'map*' IN ALL FIELDS RETURNING Account (Id, Name), Contact, Lead",
      'find text map* | in ALL | returning Account(Id, Name), Contact(), Lead()',
    ],
    ["find 'a \\? b\\'c'", "find text a \\? b\\'c"],
    ['FIND :a.b() + c IN phone FIELDS LIMIT :n', 'find {(+ a.b() c)} | in PHONE | limit {n}'],
    ["FIND 'x' IN SIDEBAR FIELDS", 'find text x | in SIDEBAR'],
    [
      "FIND 'x' RETURNING Account(Name, toLabel(Type) t, convertCurrency(a), FORMAT(b) c WHERE Name LIKE :n AND a = 1 USING ListView=Mine ORDER BY Name DESC NULLS LAST, Id LIMIT 5 OFFSET :o)",
      'find text x | returning Account(Name, TOLABEL(Type) as t, CONVERTCURRENCY(a), FORMAT(b) as c | where (Name LIKE {n} AND a = Integer 1) | view Mine | order Name DESC NULLS LAST, Id | limit Integer 5 | offset {o})',
    ],
    ["FIND 'x' WITH DIVISION = 'Global' WITH HIGHLIGHT", 'find text x | with DIVISION String Global & HIGHLIGHT'],
    ["FIND 'x' WITH DIVISION = :d WITH SNIPPET", 'find text x | with DIVISION {d} & SNIPPET'],
    ["FIND 'x' WITH SNIPPET (target_length = 120)", 'find text x | with SNIPPET Integer 120'],
    ["FIND 'x' WITH NETWORK IN ('a', 'b')", 'find text x | with NETWORK String a String b'],
    [
      "FIND 'x' WITH NETWORK = 'a' WITH METADATA = 'LABELS'",
      'find text x | with NETWORK String a & METADATA String LABELS',
    ],
    [
      "FIND 'x' RETURNING Product2 WITH PricebookId = '01s'",
      'find text x | returning Product2() | with PRICEBOOKID String 01s',
    ],
    ["FIND 'x' WITH SPELL_CORRECTION = false", 'find text x | with SPELL_CORRECTION Boolean false'],
    [
      "FIND 'x' WITH DATA CATEGORY Geo__c AT usa__c AND Product__c BELOW (a, b)",
      'find text x | with Geo__c AT [usa__c] & Product__c BELOW [a,b]',
    ],
    [
      "FIND 'x' WITH USER_MODE LIMIT 10 UPDATE TRACKING, VIEWSTAT",
      'find text x | with USER_MODE | limit Integer 10 | update TRACKING, VIEWSTAT',
    ],
  ])('%s', (text, shown) => expect(showSearch(soslOf(text))).toBe(shown));
});

describe('searches in strings', () => {
  it.each([
    [
      'FIND {Ada AND "Love lace"} IN NAME FIELDS RETURNING Contact(Id)',
      'find text Ada AND "Love lace" | in NAME | returning Contact(Id)',
    ],
    // As in the Apex Developer Guide, Dynamic SOSL [D].
    [
      "FIND'Edge*'IN ALL FIELDS RETURNING Account(id,name),Contact, Lead",
      'find text Edge* | in ALL | returning Account(id, name), Contact(), Lead()',
    ],
    ['FIND {a \\} b}', 'find text a \\} b'],
    ['FIND :term', 'find {term}'],
  ])('%s', (text, shown) => expect(showSearch(soslOf(text, 'dynamic'))).toBe(shown));
});
