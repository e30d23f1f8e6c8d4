import { cellFormats, type CellFormat } from "./looks.js";

/** Excel calls a format of our own by a number from 164 on. */
const firstOwn = 164;

function formatCode(format: CellFormat): string {
  switch (format.shows) {
    case "general":
      return "General";
    case "text":
      return "@";
    case "day":
      return "yyyy-mm-dd";
    case "month":
      return "yyyy-mm";
    case "number":
      return withDecimals("#,##0", format.decimals);
    case "percent":
      return `${withDecimals("0", format.decimals)}%`;
  }
}

function withDecimals(whole: string, decimals: number): string {
  return decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`;
}

/** The part of a workbook that says how its cells look. */
export function stylesPart(): string {
  const own = cellFormats.map(
    (format, index) => `<numFmt numFmtId="${firstOwn + index}" formatCode="${formatCode(format)}"/>`,
  );
  const styles = [0, 1].flatMap((font) =>
    cellFormats.map((_, index) => {
      const flags = `applyNumberFormat="1"${font === 1 ? ' applyFont="1"' : ""}`;
      return `<xf numFmtId="${firstOwn + index}" fontId="${font}" fillId="0" borderId="0" xfId="0" ${flags}/>`;
    }),
  );
  const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="${own.length}">${own.join("")}</numFmts>`,
    `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${styles.length}">${styles.join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>",
  ].join("");
}
