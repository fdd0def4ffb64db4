/**
 * The syntax tree of SOQL and SOSL. As in the tree of Apex, positions are UTF-16 offsets into the text and names keep
 * their spelling; keywords are given in upper case. Parentheses leave no trace: a nested condition is a nested node.
 */
import type { Expression, Name, Node } from '../tree';

/** A query, also one in parentheses inside another. What the text lacks is empty or undefined. */
export interface SoqlQuery extends Node {
  readonly kind: 'SoqlQuery';
  readonly select: readonly SoqlSelectItem[];
  /** Objects or, in a sub-query of the SELECT list, a relationship; further ones are relationships behind an alias. */
  readonly from: readonly SoqlSource[];
  /** `USING SCOPE name`. */
  readonly scope: Name | undefined;
  readonly where: SoqlCondition | undefined;
  readonly with: SoqlWith | undefined;
  readonly groupBy: SoqlGroupBy | undefined;
  readonly having: SoqlCondition | undefined;
  readonly orderBy: readonly SoqlOrder[];
  readonly limit: SoqlLiteral | SoqlBind | undefined;
  readonly offset: SoqlLiteral | SoqlBind | undefined;
  /** Where ALL ROWS stands. */
  readonly allRows: Node | undefined;
  /** What follows `FOR`, in the order of the text. */
  readonly for: readonly SoqlForMode[];
  /** What follows `UPDATE`. */
  readonly update: readonly SoqlUpdateMode[];
  /** `SET OPTIONS (…)` or `SET OPTIONS :options`. */
  readonly options: readonly SoqlOption[] | SoqlBind | undefined;
}

export interface SoqlForMode extends Node {
  readonly kind: 'SoqlForMode';
  readonly mode: 'VIEW' | 'REFERENCE' | 'UPDATE';
}

export interface SoqlUpdateMode extends Node {
  readonly kind: 'SoqlUpdateMode';
  readonly mode: 'TRACKING' | 'VIEWSTAT';
}

// --- SELECT and FROM

export interface SoqlSelectItem extends Node {
  readonly kind: 'SoqlSelectItem';
  readonly expression: SoqlField | SoqlFunction | SoqlSubquery | SoqlTypeOf | SoqlMissing;
  readonly alias: Name | undefined;
}

/** `Name`, `Account.Owner.Name`. */
export interface SoqlField extends Node {
  readonly kind: 'SoqlField';
  readonly path: readonly Name[];
}

/** `COUNT()`, `CALENDAR_YEAR(convertTimezone(CreatedDate))`, `FIELDS(ALL)`, `DISTANCE(a, GEOLOCATION(1, 2), 'km')`. */
export interface SoqlFunction extends Node {
  readonly kind: 'SoqlFunction';
  readonly name: Name;
  /** The name in upper case. */
  readonly function: string;
  /** The word in `FIELDS(…)` is given as a field. */
  readonly arguments: readonly SoqlArgument[];
}

export type SoqlArgument = SoqlField | SoqlFunction | SoqlLiteral | SoqlBind | SoqlMissing;

/** `(SELECT …)`, as an item of a SELECT list or as the value of a semi-join. The range has the parentheses. */
export interface SoqlSubquery extends Node {
  readonly kind: 'SoqlSubquery';
  readonly query: SoqlQuery;
}

/** `TYPEOF What WHEN Account THEN Phone ELSE Name END`. */
export interface SoqlTypeOf extends Node {
  readonly kind: 'SoqlTypeOf';
  readonly field: SoqlField;
  readonly cases: readonly SoqlTypeCase[];
  /** The fields behind ELSE; empty without one. */
  readonly otherwise: readonly SoqlField[];
}

export interface SoqlTypeCase extends Node {
  readonly kind: 'SoqlTypeCase';
  readonly object: SoqlField;
  readonly fields: readonly SoqlField[];
}

/** `Account a`, `a.Contacts c`. */
export interface SoqlSource extends Node {
  readonly kind: 'SoqlSource';
  readonly path: readonly Name[];
  readonly alias: Name | undefined;
}

// --- conditions

export type SoqlCondition = SoqlLogical | SoqlNot | SoqlComparison;

/** Two or more conditions under one operator. */
export interface SoqlLogical extends Node {
  readonly kind: 'SoqlLogical';
  readonly operator: 'AND' | 'OR';
  readonly operands: readonly SoqlCondition[];
}

export interface SoqlNot extends Node {
  readonly kind: 'SoqlNot';
  readonly operand: SoqlCondition;
}

export type SoqlOperator = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'LIKE' | 'IN' | 'NOT IN' | 'INCLUDES' | 'EXCLUDES';

/** `<>` is given as `!=`. A bind may stand on the left (`:account.Type INCLUDES (…)`). */
export interface SoqlComparison extends Node {
  readonly kind: 'SoqlComparison';
  readonly left: SoqlField | SoqlFunction | SoqlBind | SoqlMissing;
  readonly operator: SoqlOperator;
  readonly right: SoqlValue;
}

export type SoqlValue = SoqlLiteral | SoqlDateLiteral | SoqlList | SoqlSubquery | SoqlBind | SoqlMissing;

export type SoqlLiteralType =
  | 'String'
  | 'Integer'
  | 'Decimal'
  | 'Boolean'
  | 'Null'
  | 'Date'
  | 'Datetime'
  | 'Time'
  | 'Currency';

/**
 * `value`: for strings the text with its escapes resolved, save that `\_` and `\%` stay as they are (LIKE tells them
 * from the wildcards); lower case `true`, `false` and `null`; for everything else the text as written, the sign of a
 * number included, blanks left out.
 */
export interface SoqlLiteral extends Node {
  readonly kind: 'SoqlLiteral';
  readonly type: SoqlLiteralType;
  readonly value: string;
}

/** `TODAY`, `LAST_N_DAYS:30`: `name` in upper case, `count` undefined for those without a number. */
export interface SoqlDateLiteral extends Node {
  readonly kind: 'SoqlDateLiteral';
  readonly name: string;
  readonly count: number | undefined;
}

export interface SoqlList extends Node {
  readonly kind: 'SoqlList';
  readonly values: readonly SoqlValue[];
}

/**
 * `:expression`, the colon in the range. `expression` is no enumerable property: a walk through an Apex file meets
 * it among the `binds` of the SoqlExpression around it, and shall meet it once.
 */
export interface SoqlBind extends Node {
  readonly kind: 'SoqlBind';
  readonly expression: Expression;
}

/** A place where something had to stand, or what stands there instead; its problem has been reported. */
export interface SoqlMissing extends Node {
  readonly kind: 'SoqlMissing';
}

// --- the other clauses

export type SoqlWith = SoqlWithMode | SoqlWithCategories | SoqlWithVisibility | SoqlWithCondition;

export interface SoqlWithMode extends Node {
  readonly kind: 'SoqlWithMode';
  readonly mode: 'SECURITY_ENFORCED' | 'USER_MODE' | 'SYSTEM_MODE';
}

/** `WITH DATA CATEGORY Geography__c AT (usa__c, uk__c) AND …`. */
export interface SoqlWithCategories extends Node {
  readonly kind: 'SoqlWithCategories';
  readonly filters: readonly SoqlCategoryFilter[];
}

export interface SoqlCategoryFilter extends Node {
  readonly kind: 'SoqlCategoryFilter';
  readonly group: Name;
  readonly selector: 'AT' | 'ABOVE' | 'BELOW' | 'ABOVE_OR_BELOW';
  readonly categories: readonly Name[];
}

/** `WITH RecordVisibilityContext (maxDescriptorPerRecord = 100, …)`. */
export interface SoqlWithVisibility extends Node {
  readonly kind: 'SoqlWithVisibility';
  readonly options: readonly SoqlOption[];
}

/** `WITH UserId = '005…'`. */
export interface SoqlWithCondition extends Node {
  readonly kind: 'SoqlWithCondition';
  readonly condition: SoqlCondition;
}

/** `name = value`. */
export interface SoqlOption extends Node {
  readonly kind: 'SoqlOption';
  readonly name: Name;
  readonly value: SoqlValue;
}

export interface SoqlGroupBy extends Node {
  readonly kind: 'SoqlGroupBy';
  readonly mode: 'ROLLUP' | 'CUBE' | undefined;
  readonly items: readonly (SoqlField | SoqlFunction | SoqlMissing)[];
}

export interface SoqlOrder extends Node {
  readonly kind: 'SoqlOrder';
  readonly expression: SoqlField | SoqlFunction | SoqlMissing;
  readonly direction: 'ASC' | 'DESC' | undefined;
  readonly nulls: 'FIRST' | 'LAST' | undefined;
}

// --- SOSL

/** `FIND 'text' IN ALL FIELDS RETURNING Account(Name)`. */
export interface SoslSearch extends Node {
  readonly kind: 'SoslSearch';
  readonly find: SoslText | SoqlBind | SoqlMissing;
  readonly group: 'ALL' | 'NAME' | 'EMAIL' | 'PHONE' | 'SIDEBAR' | undefined;
  readonly returning: readonly SoslReturning[];
  readonly with: readonly (SoslWithOption | SoqlWithMode | SoqlWithCategories)[];
  readonly limit: SoqlLiteral | SoqlBind | undefined;
  readonly update: readonly SoqlUpdateMode[];
}

/** The search text with its quotes or braces in the range; `value` is what stands between them, escapes as written. */
export interface SoslText extends Node {
  readonly kind: 'SoslText';
  readonly value: string;
}

export interface SoslReturning extends Node {
  readonly kind: 'SoslReturning';
  readonly object: Name;
  readonly fields: readonly SoqlSelectItem[];
  readonly where: SoqlCondition | undefined;
  /** `USING ListView = name`. */
  readonly listView: Name | undefined;
  readonly orderBy: readonly SoqlOrder[];
  readonly limit: SoqlLiteral | SoqlBind | undefined;
  readonly offset: SoqlLiteral | SoqlBind | undefined;
}

export type SoslOptionName =
  | 'DIVISION'
  | 'HIGHLIGHT'
  | 'METADATA'
  | 'NETWORK'
  | 'PRICEBOOKID'
  | 'SNIPPET'
  | 'SPELL_CORRECTION';

/** One `WITH` of a search; `values` has what follows `=`, the list of `NETWORK IN (…)` or the length of a snippet. */
export interface SoslWithOption extends Node {
  readonly kind: 'SoslWithOption';
  readonly name: SoslOptionName;
  readonly values: readonly SoqlValue[];
}
