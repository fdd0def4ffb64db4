/**
 * The words of SOQL. All lower case: queries are compared without regard to case.
 * Facts: SOQL and SOSL Reference [D] https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/,
 * BaseApexParser.g4 of apex-dev-tools/apex-parser [S].
 */

/** Functions of one field: aggregates and the ones that translate, convert or group it. */
export const FIELD_FUNCTIONS: ReadonlySet<string> = new Set(
  'avg count count_distinct max min sum tolabel convertcurrency grouping'.split(' '),
);

/** Functions of a date, that may be wrapped in `convertTimezone`. */
export const DATE_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'calendar_month calendar_quarter calendar_year day_in_month day_in_week day_in_year day_only fiscal_month ' +
    'fiscal_quarter fiscal_year hour_in_day week_in_month week_in_year'
  ).split(' '),
);

/** Every function that may open a select item, a condition, a grouping or an order. */
export const FUNCTIONS: readonly string[] = [...FIELD_FUNCTIONS, ...DATE_FUNCTIONS, 'format', 'fields', 'distance'];

/** Functions that make a query an aggregate one. */
export const AGGREGATES: ReadonlySet<string> = new Set('avg count count_distinct max min sum grouping'.split(' '));

/** Date literals without a number. */
export const DATE_LITERALS: ReadonlySet<string> = new Set([
  'yesterday',
  'today',
  'tomorrow',
  'last_90_days',
  'next_90_days',
  ...['week', 'month', 'quarter', 'year', 'fiscal_quarter', 'fiscal_year'].flatMap((unit) => [
    `last_${unit}`,
    `this_${unit}`,
    `next_${unit}`,
  ]),
]);

/** Date literals that a colon and a number follow. */
export const COUNTED_DATE_LITERALS: ReadonlySet<string> = new Set(
  ['days', 'weeks', 'months', 'quarters', 'years', 'fiscal_quarters', 'fiscal_years'].flatMap((unit) => [
    `last_n_${unit}`,
    `next_n_${unit}`,
    `n_${unit}_ago`,
  ]),
);

/**
 * Words that can be no alias. From the reference, Alias Notation [D]
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_alias.htm
 */
export const NO_ALIAS: ReadonlySet<string> = new Set(
  'and asc desc excludes first from group having in includes last like limit not null nulls or select using where with'.split(
    ' ',
  ),
);

/**
 * Words that are taken for a keyword where a field or an object is expected. The grammar [S] takes them for names
 * too; nothing of that name exists, and a half-typed query is understood better.
 */
export const NO_FIELD: ReadonlySet<string> = new Set(
  'and from having in like not or select using where with'.split(' '),
);
