import type { ColumnKind } from "../table/column.js";

/** So many decimals have a look of their own; a number with more is shown as the program likes, and stored as it is. */
const mostDecimals = 6;
const mostOfShare = 4;

/** What cells look like, in the order of their numbers. */
export type CellFormat =
  | { readonly shows: "general" | "text" | "day" | "month" }
  | { readonly shows: "number" | "percent"; readonly decimals: number };

/** Every {@link CellFormat} that is used. */
export const cellFormats: readonly CellFormat[] = [
  { shows: "general" },
  { shows: "text" },
  { shows: "day" },
  { shows: "month" },
  ...withDecimals("number", mostDecimals),
  ...withDecimals("percent", mostOfShare),
];

/** How a cell looks. */
export interface Look {
  readonly kind: ColumnKind;
  /** How many decimals its number has. */
  readonly decimals?: number;
  /** Whether it stands in the heading or among the totals. */
  readonly isBold: boolean;
}

/** The number of the style of a cell: its place among the formats, and behind all of them the same in bold. */
export function styleOf({ kind, decimals = 0, isBold }: Look): number {
  return formatOf(kind, decimals) + (isBold ? cellFormats.length : 0);
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

function withDecimals(shows: "number" | "percent", most: number): readonly CellFormat[] {
  return Array.from({ length: most + 1 }, (_, decimals) => ({ shows, decimals }));
}
