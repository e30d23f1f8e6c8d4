import type { WaitingRow } from "../../../envelope/index.js";
import { fileError } from "../../file-issue.js";
import { readEditedTable } from "./edited-table.js";

/**
 * Reads the waiting list that a register keeps, as it is: `case` (`lieta`), and `applied` (`pieteikums`), the day of application, or
 * `priority` (`prioritāte`), a whole number from 1, or both. A cell of these may be empty; what else the register says is not read.
 *
 * @param path of a CSV file
 * @returns its people, in their order
 * @throws {InputError} with every issue of the table under its row
 *
 * @example
 * startEnvelope(compiled, { places: 40, waiting: readWaiting("queue.csv"), order: ["priority", "applied"] });
 */
export function readWaiting(path: string): readonly WaitingRow[] {
  const columns = { case: "text", applied: "date", priority: "count" } as const;
  const called = { lieta: "case", pieteikums: "applied", prioritāte: "priority" };
  const rows = readEditedTable(path, columns, ["case"], { needed: ["case"], called });
  if (rows.length === 0) {
    throw fileError([{ code: "nobody", path: "rows", file: path, expected: "somebody who waits", received: "no row" }]);
  }
  return rows.map(({ case: id, applied, priority }) => ({
    case: id,
    ...(applied === "" ? {} : { applied }),
    ...(priority === "" ? {} : { priority: Number(priority) }),
  }));
}
