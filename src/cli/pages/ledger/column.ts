import type { ColumnKind, TableColumn } from "seko/report";

/** A column of a table of ledgers. @param words its heading in both languages, and the currency of amounts */
export function column(
  id: string,
  kind: ColumnKind,
  { en, lv, unit }: { readonly en: string; readonly lv: string; readonly unit?: string | undefined },
): TableColumn {
  return { id, kind, label: { lv, en }, ...(unit === undefined ? {} : { unit }) };
}
