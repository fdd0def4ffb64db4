import type { Chapter } from './catalogue';

const reference = '[D] https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/';
const grammar = '[S] https://github.com/apex-dev-tools/apex-parser';

/**
 * Problems of the parser of SOQL and SOSL, in Apex and in strings. Where it is known what the platform says, the
 * message begins like that: "Unexpected token 'x'", "Expecting a right parentheses, found 'x'".
 */
export const soqlProblems = {
  'soql-unexpected-token': {
    severity: 'error',
    title: 'Unexpected text in a query',
    message: 'Unexpected {0}',
    explanation: 'Nothing that a query allows at this place begins with this.',
    repair: 'Remove it, or complete what stands before it.',
    source: grammar,
  },
  'soql-missing-select': {
    severity: 'error',
    title: 'Not a query',
    message: 'Unexpected {0}: a query begins with {1}',
    explanation: 'A SOQL query begins with SELECT, a SOSL search with FIND.',
    repair: 'Write the query from its first word on.',
    source: reference,
  },
  'soql-missing-name': {
    severity: 'error',
    title: 'Missing name in a query',
    message: 'Unexpected {0}: expecting {1} after {2}',
    explanation: 'A field, an object or another name has to stand here.',
    repair: 'Write the name, or remove what stands before it (often a comma too many).',
    source: grammar,
  },
  'soql-missing-keyword': {
    severity: 'error',
    title: 'Missing word in a query',
    message: 'Unexpected {0}: expecting {1} after {2}',
    explanation: 'Only the named words can follow here.',
    repair: 'Write the missing word.',
    source: grammar,
  },
  'soql-misspelt-word': {
    severity: 'error',
    title: 'Misspelt word in a query',
    message: 'Unexpected {0}: did you mean {1}?',
    explanation: 'The word is close to one that begins a clause of a query.',
    repair: 'Write the word that was meant.',
    source: grammar,
  },
  'soql-missing-comma': {
    severity: 'error',
    title: 'Missing comma in a SELECT list',
    message: 'Unexpected {0}: expecting a comma or FROM after {1}',
    explanation: 'The fields of a SELECT list are separated by commas, and FROM ends the list.',
    repair: 'Put a comma between the fields.',
    source: grammar,
  },
  'soql-field-alias': {
    severity: 'error',
    title: 'Alias of a field',
    message: 'Only aggregate expressions use field aliasing: is a comma missing before {0}?',
    explanation:
      'Two names without a comma between them are a field and its alias. A plain field can have one only in a query with GROUP BY or an aggregate function.',
    repair: 'Put a comma between the fields, or remove the alias.',
    source: '[K] what a deploy says; [S] the same text in issue trackers of other Apex tools',
  },
  'soql-missing-operator': {
    severity: 'error',
    title: 'Missing comparison operator',
    message: 'Unexpected {0}: expecting a comparison operator after {1}',
    explanation:
      'A condition compares: `=`, `!=`, `<`, `<=`, `>`, `>=`, `LIKE`, `IN`, `NOT IN`, `INCLUDES`, `EXCLUDES`.',
    repair: 'Write the operator and a value. A checkbox is compared too: `IsClosed = true`.',
    source: reference,
  },
  'soql-operator': {
    severity: 'error',
    title: 'No operator of SOQL',
    message: 'Unexpected {0}: in a query it is written {1}',
    explanation: 'SOQL has `=` where Apex has `==`, and the words AND, OR and NOT.',
    repair: 'Use the operator that the message names.',
    source: reference,
  },
  'soql-missing-value': {
    severity: 'error',
    title: 'Missing value',
    message: 'Unexpected {0}: expecting a value after {1}',
    explanation:
      'A value has to stand here: a literal, a date literal such as TODAY, a bind such as `:name`, or a list.',
    repair: 'Write the value.',
    source: reference,
  },
  'soql-bare-value': {
    severity: 'error',
    title: 'Value without quotes or colon',
    message: "Expecting a colon, found {0}: a text stands in '…', a variable behind a colon",
    explanation:
      'A value is a literal or a bind. Fields cannot be compared with each other, and bare words are no text.',
    repair: "Write `'text'`, or `:variable`.",
    source: '[S] message: https://salesforce.stackexchange.com/questions/287524',
  },
  'soql-missing-parenthesis': {
    severity: 'error',
    title: 'Missing parenthesis in a query',
    message: 'Expecting a {0} parentheses, found {1}',
    explanation: 'Parentheses come in pairs; functions, sub-queries and the values of IN stand in them.',
    repair: 'Put the parenthesis before the marked place.',
    source: '[S] message: https://github.com/jamessimone/apex-rollup/issues/492',
  },
  'soql-mixed-operators': {
    severity: 'error',
    title: 'AND, OR and NOT without parentheses',
    message: 'Unexpected {0}: where AND, OR and NOT are mixed, each part stands in parentheses',
    explanation:
      'SOQL has no precedence of logical operators. `a AND b OR c` is refused, and so is a NOT beside another condition: `a AND NOT b`.',
    repair: 'Write `(a AND b) OR c`, or `a AND (NOT b)`.',
    source: `${reference}sforce_api_calls_soql_select_logicaloperators.htm`,
  },
  'soql-clause-order': {
    severity: 'error',
    title: 'Clauses out of order',
    message: 'Unexpected {0}: it must stand before {1}',
    explanation:
      'The order is SELECT, FROM, USING SCOPE, WHERE, WITH, GROUP BY, HAVING, ORDER BY, LIMIT, OFFSET, ALL ROWS, FOR, UPDATE, SET OPTIONS.',
    repair: 'Move the clause.',
    source: reference,
  },
  'soql-duplicate-clause': {
    severity: 'error',
    title: 'Clause given twice',
    message: 'Unexpected {0}: there is a {1} clause already',
    explanation: 'A query has each clause once.',
    repair: 'Join the two clauses, or remove one.',
    source: grammar,
  },
  'soql-having': {
    severity: 'error',
    title: 'HAVING without GROUP BY',
    message: 'Unexpected {0}: HAVING needs a GROUP BY',
    explanation: 'HAVING filters the groups that GROUP BY makes.',
    repair: 'Add GROUP BY, or filter records with WHERE.',
    source: `${reference}sforce_api_calls_soql_select_having.htm`,
  },
  'soql-subquery-clause': {
    severity: 'error',
    title: 'Clause that a sub-query cannot have',
    message: 'Unexpected {0}: a sub-query has no {1} clause',
    explanation:
      'A query in parentheses has WHERE, ORDER BY, LIMIT and OFFSET, not the clauses of the query around it.',
    repair: 'Move the clause to the outer query, or make two queries.',
    source: grammar,
  },
  'soql-function': {
    severity: 'error',
    title: 'Unknown function in a query',
    message: '{0} is no function of SOQL{1}',
    explanation:
      'SOQL has aggregate functions (COUNT, SUM …), date functions (CALENDAR_YEAR …), FORMAT, toLabel, convertCurrency, convertTimezone, DISTANCE, GROUPING and FIELDS.',
    repair: 'Use one of these, or compute the value in Apex.',
    source: reference,
  },
  'soql-count': {
    severity: 'error',
    title: 'Not a whole number',
    message: '{0} takes a whole number or a bind, not {1}',
    explanation: 'The number of rows is written as digits, or given by an Integer variable: `LIMIT 10`, `LIMIT :max`.',
    repair: 'Write a whole number or `:variable`.',
    source: reference,
  },
  'soql-date': {
    severity: 'error',
    title: 'Not a date',
    message: '{0} is no date of SOQL: {1}',
    explanation:
      'Dates are written `2026-01-31`, dates with a time `2026-01-31T10:00:00Z`, `…+01:00` or `…-08:00`, without quotes.',
    repair: 'Correct the date, or add the offset from UTC.',
    source: `${reference}sforce_api_calls_soql_select_dateformats.htm`,
  },
  'soql-dynamic-bind': {
    severity: 'error',
    title: 'Expression in a dynamic query',
    message: 'Unexpected {0}: only variable references are allowed in dynamic SOQL/SOSL',
    explanation: 'In a query that is a string, a bind names a variable; calls and other expressions need brackets.',
    repair: 'Put the value into a variable and bind that, or write the query in brackets.',
    source: '[S] https://github.com/jongpie/NebulaLogger/issues/131',
  },
  'soql-comment': {
    severity: 'error',
    title: 'Comment in a dynamic query',
    message: 'A query that is a string cannot hold a comment',
    explanation: 'Comments belong to Apex. Inside brackets they are allowed, in a string they are part of the query.',
    repair: 'Remove the comment from the string.',
    source: '[K]',
  },
  'soql-find-text': {
    severity: 'error',
    title: 'Search text of FIND',
    message: 'Expecting a search text after FIND, found {0}: {1}',
    explanation:
      "In Apex the text stands in single quotes or is a bind: `FIND 'Ada'`, `FIND :name`. Strings and the API also know `FIND {Ada}`.",
    repair: "Write `FIND 'text'` or `FIND :variable`.",
    source: '[D] Apex Developer Guide, SOQL and SOSL Queries',
  },
  'soql-too-deep': {
    severity: 'error',
    title: 'Query nested too deeply',
    message: 'The query is nested too deeply here; the rest of it was not read',
    explanation: 'The parser follows some hundreds of levels of parentheses and no more.',
    repair: 'Simplify the query.',
  },
} satisfies Chapter;
