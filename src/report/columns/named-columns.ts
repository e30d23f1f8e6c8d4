import type { Label } from "../../sources/index.js";
import type { TableColumn } from "../table/column.js";

/** The columns of something that has a name: its id, by which rows of other tables are found and which pages leave out, and the name. */
export function namedColumns(id: string, label: Label): readonly TableColumn[] {
  return [
    { id, kind: "text", label: { lv: `${label.lv} (id)`, en: `${label.en} (id)` }, forPrograms: true },
    { id: `${id}-label`, kind: "text", label },
  ];
}
