export { htmlText } from "./html-text.js";
export { markdownText } from "./markdown-text.js";
export { isSpreadsheet, spreadsheetIssue } from "./spreadsheet.js";
export { htmlOfTable, markdownOfTable, type TableOnPage } from "./table-on-page.js";
export { isUtf16, utf16Issue } from "./utf-16.js";
export { mostBytesOfUnit, textOfUtf8, utf8Of, writeUtf8 } from "./utf-8.js";
export { withoutZeros, zerosHint } from "./zeros-in-front.js";
