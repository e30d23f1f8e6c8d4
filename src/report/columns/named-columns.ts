import type { Label } from "../../sources/index.js";
import type { TableColumn } from "../table/column.js";

/** The columns of something that has a name: its id, by which rows of other tables are found and which pages leave out, and the name. */
export function namedColumns(id: string, label: Label): readonly TableColumn[] {
  return [
    { id, kind: "text", label: { lv: `${label.lv} (id)`, en: `${label.en} (id)` }, forPrograms: true },
    { id: `${id}-label`, kind: "text", label },
  ];
}

/** The cells of {@link namedColumns}: `none`, the group of those of whom nothing is known, has a name and no id. */
export function namedCells(id: string, named: (id: string) => string): readonly [id: string | undefined, name: string] {
  return [id === "none" ? undefined : id, named(id)];
}
