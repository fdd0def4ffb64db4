import { raiseLimit } from '../../runtime/operations/catching';
import type { Usage } from '../../runtime/transaction';

/** DML statements and rows of one transaction. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_gov_limits.htm */
export const DML_STATEMENTS = 150;
export const DML_ROWS = 10_000;

/** Counts one DML statement (or savepoint, or rollback) on `rows` records. Raises `System.LimitException` beyond the limits. */
export function countDml(usage: Usage, rows: number): void {
  if (++usage.dmlStatements > DML_STATEMENTS) {
    raiseLimit(`Too many DML statements: ${usage.dmlStatements}`);
  }
  usage.dmlRows += rows;
  if (usage.dmlRows > DML_ROWS) raiseLimit(`Too many DML rows: ${usage.dmlRows}`);
}
