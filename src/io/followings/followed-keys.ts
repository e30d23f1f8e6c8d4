import { type ColumnKind, type TableCell, type TableColumn, resultColumn } from "../../report/index.js";
import type { FollowedCase } from "./followed-case.js";

/** A column and its cell of what a row is about. */
export interface Field<About> {
  readonly column: TableColumn;
  readonly of: (about: About) => TableCell;
}

export function resultField<About>(
  id: Parameters<typeof resultColumn>[0],
  of: (about: About) => TableCell,
): Field<About> {
  return { column: resultColumn(id), of };
}

export function own<About>(
  [id, kind, lv, en]: readonly [id: string, kind: ColumnKind, lv: string, en: string],
  of: (about: About) => TableCell,
): Field<About> {
  return { column: { id, kind, label: { lv, en } }, of };
}

export function money<About>(
  [id, lv, en]: readonly [id: string, lv: string, en: string],
  unit: string,
  of: (about: About) => TableCell,
): Field<About> {
  return { column: { id, kind: "money", unit, label: { lv, en } }, of };
}

/** By which every table knows whose row it is. */
export const keys: readonly Field<FollowedCase>[] = [
  resultField("case", ({ following }) => following.case),
  resultField("client", ({ following }) => following.client),
  resultField("synthetic", ({ following }) => String(following.synthetic)),
  resultField("scheme", ({ following }) => following.scheme.id),
  resultField("version", ({ following }) => following.scheme.version),
];
