import fc from "fast-check";
import { columnKinds, type ColumnKind, type TableColumn } from "./table/column.js";
import type { TableCell } from "./table/cell.js";
import type { Table } from "./table/table.js";

/** A column of a kind. */
export function column(id: string, kind: ColumnKind, unit?: string): TableColumn {
  const label = { lv: `${id} (lv)`, en: id };
  return unit === undefined ? { id, kind, label } : { id, kind, label, unit };
}

/** A small table with a column of each kind. */
export const sample: Table = {
  id: "sample",
  title: { lv: "Paraugs", en: "A sample" },
  columns: [
    column("name", "text"),
    column("cost", "money", "EUR"),
    column("units", "quantity", "hour"),
    column("part", "share"),
    column("people", "count"),
    column("day", "date"),
    column("month", "month"),
  ],
  rows: [
    ["Šķūnis", "1234.50", "2.5", "0.6213", "1200", "2019-03-04", "2019-03"],
    ["=1+1", "-0.05", undefined, "1", "0", undefined, undefined],
  ],
  total: ["Total", "1234.45", "2.5", undefined, "1200", undefined, "of two"],
};

/** Texts rich in what could break a format or begin a formula. */
const nasty = fc.constantFrom(
  ...Array.from("=+-@\t\r\n\"',;|<>&]_xX0Ff 1aš\u0000\u0008\u000b\u001f\ufeff\ufffe\uffff＝＋−"),
);
const text = fc.oneof(
  fc.string({ unit: nasty, maxLength: 8 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("_x0041_", "=1+1", "\t=1", "＝1", " a ", "]]>", "true", "2019-03-04", "00012"),
);

/** Amounts below 10^13 with two decimals. */
const amount = fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }).map((minor) => {
  const digits = String(minor < 0n ? -minor : minor).padStart(3, "0");
  return `${minor < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
});
const date = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"));

const cells: Readonly<Record<ColumnKind, fc.Arbitrary<string>>> = {
  money: amount,
  quantity: fc.oneof(amount, fc.integer().map(String)),
  share: fc
    .integer({ min: 0, max: 10_000 })
    .map((part) => `${Math.floor(part / 10_000)}.${String(part % 10_000).padStart(4, "0")}`),
  count: fc.integer().map(String),
  date,
  month: date.map((each) => each.slice(0, 7)),
  text,
};

/** Tables of any columns. */
export const anyTable: fc.Arbitrary<Table> = fc
  .array(fc.constantFrom(...columnKinds), { minLength: 1, maxLength: 6 })
  .chain((kinds) => {
    const row = fc.tuple(...kinds.map((kind) => fc.option(cells[kind], { nil: undefined, freq: 6 })));
    return fc.record({
      id: fc.constant("any"),
      title: fc.constant({ lv: "Jebkura", en: "Any" }),
      columns: fc.constant(kinds.map((kind, index) => column(`c${index}`, kind))),
      rows: fc.array(row as fc.Arbitrary<readonly TableCell[]>, { maxLength: 6 }),
    });
  });
