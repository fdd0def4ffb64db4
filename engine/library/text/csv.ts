/** A record of a text in CSV. */
export interface CsvRow {
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly values: readonly string[];
}

/**
 * The records of a text in CSV, the header being the first; lines with nothing on them are none. Values may be quoted:
 * then they hold commas, line ends and doubled quotes. Undefined when a quote is never closed, or text stands behind one.
 * [D] https://www.rfc-editor.org/rfc/rfc4180
 */
export function parseCsv(text: string): CsvRow[] | undefined {
  // One value with what ends it: a comma, a line end or the end of the text.
  const value = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n][^,\r\n]*|))(,|\r\n|\r|\n|$)/y;
  const rows: CsvRow[] = [];
  let values: string[] = [];
  let line = 1;
  let begin = 1;
  value.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    const match = value.exec(text);
    if (!match) return undefined;
    const [whole, quoted, plain = '', end] = match;
    values.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += whole.match(/\r\n|\r|\n/g)?.length ?? 0;
    if (end === ',') continue;
    if (values.length > 1 || values[0] !== '' || quoted !== undefined) rows.push({ line: begin, values });
    if (end === '') return rows;
    values = [];
    begin = line;
  }
}
