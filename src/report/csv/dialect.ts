/** How a table is written as CSV. */
export interface CsvDialect {
  /** Between two cells. */
  readonly delimiter: ";" | ",";
  /** Before the decimals of a number. */
  readonly decimalMark: "," | ".";
  /** Whether the file begins with a byte order mark, by which Excel knows UTF-8. */
  readonly byteOrderMark: boolean;
}

/** What a spreadsheet with Latvian settings opens by double click: byte order mark, `;`, decimal comma, CRLF. */
export const latvianCsv: CsvDialect = { delimiter: ";", decimalMark: ",", byteOrderMark: true };

/** CSV for programs, as RFC 4180 describes it: `,`, decimal point, CRLF, no byte order mark. */
export const plainCsv: CsvDialect = { delimiter: ",", decimalMark: ".", byteOrderMark: false };
