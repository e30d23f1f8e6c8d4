import type { ColumnKind } from "../table/column.js";

/** So many decimals have a format of their own; a number with more is shown as the program likes, and stored as it is. */
const mostDecimals = 6;
const mostOfShare = 4;

/** The number formats of cells, in the order of their styles: Excel calls a format of our own by a number from 164 on. */
const formats = [
  "General",
  "@",
  "yyyy-mm-dd",
  "yyyy-mm",
  ...Array.from({ length: mostDecimals + 1 }, (_, decimals) => withDecimals("#,##0", decimals)),
  ...Array.from({ length: mostOfShare + 1 }, (_, decimals) => `${withDecimals("0", decimals)}%`),
] as const;

const firstOwn = 164;

/** How a cell looks. */
export interface Look {
  readonly kind: ColumnKind;
  /** How many decimals its number has. */
  readonly decimals?: number;
  /** Whether it stands in the heading or among the totals. */
  readonly isBold: boolean;
}

/** The number of the style of a cell. */
export function styleOf({ kind, decimals = 0, isBold }: Look): number {
  return formatOf(kind, decimals) + (isBold ? formats.length : 0);
}

function formatOf(kind: ColumnKind, decimals: number): number {
  switch (kind) {
    case "text":
      return 1;
    case "date":
      return 2;
    case "month":
      return 3;
    case "share": {
      const shown = Math.max(0, decimals - 2);
      return shown > mostOfShare ? 0 : 4 + mostDecimals + 1 + shown;
    }
    case "money":
    case "quantity":
    case "count":
      return decimals > mostDecimals ? 0 : 4 + decimals;
  }
}

function withDecimals(whole: string, decimals: number): string {
  return decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`;
}

/** The part of a workbook that says how its cells look. */
export function stylesPart(): string {
  const own = formats.map((format, index) => `<numFmt numFmtId="${firstOwn + index}" formatCode="${format}"/>`);
  const styles = [0, 1].flatMap((font) =>
    formats.map((_, index) => {
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
