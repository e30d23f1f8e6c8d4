import { parseDay } from "../../calendar/index.js";
import { InputError, received } from "../../errors/index.js";
import type { Position } from "../../result/position/document.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { assumedPosition } from "../../rules/opening/nothing-used.js";
import { type FileIssue, fileError } from "../file-issue.js";
import { isOpeningsTable, readOpeningsTable } from "../read/tables/openings-table.js";
import { type PlacedPosition, placedRows, readPositionLines } from "./placed-positions.js";
import type { GoingOn } from "./going-on.js";

/** The positions of a run, by client. */
export interface Openings {
  /**
   * The positions with which a case goes on.
   *
   * @throws {InputError} where there is none of its client
   */
  of(asked: GoingOn): Position | readonly Position[];
  /** @throws {InputError} with an issue for each position whose client no case is of */
  checkUsed(): void;
}

/** Where the positions of a run come from. */
export interface OpeningsRequest {
  /** A file of positions, one in each line, or a table as CSV; undefined where all are assumed. */
  readonly file: string | undefined;
  /** What messages call the file; left out, what it is called. */
  readonly called?: string | undefined;
  /** Of whom no position is given, that is assumed; left out, such a case is refused. */
  readonly assumed?: "nothing-used" | undefined;
}

/**
 * Reads the positions of a run, whose clients can stand in any order. All of them are kept until the run is over: that takes
 * memory by the number of clients.
 *
 * @returns undefined where none are asked for: the cases begin
 * @throws {InputError} with every line that is no position, and every position of a scheme that a client has twice
 */
export async function readOpenings(
  { file, called = file, assumed }: OpeningsRequest,
  compiled: CompiledScheme,
  signal?: AbortSignal,
): Promise<Openings | undefined> {
  if (file === undefined && assumed === undefined) return undefined;
  const byClient =
    file === undefined
      ? new Map<string, readonly PlacedPosition[]>()
      : isOpeningsTable(file)
        ? placedRows(readOpeningsTable(file), file, compiled)
        : await readPositionLines(file, signal);
  const unused = new Set(byClient.keys());
  return {
    of(asked) {
      const { client, from } = asked;
      unused.delete(client);
      const own = byClient.get(client);
      if (own === undefined) {
        if (assumed === undefined) throw missing(client, called ?? "");
        return assumedPosition(client, parseDay(from), compiled);
      }
      const [only, ...others] = own;
      // One position stands alone, so that what is said of it names no place in a list.
      return only !== undefined && others.length === 0
        ? only.position(asked)
        : own.map(({ position }) => position(asked));
    },
    checkUsed() {
      if (unused.size === 0) return;
      throw fileError(
        [...unused].flatMap((client) =>
          (byClient.get(client) ?? []).map(({ line }) => nobody(client, file ?? "", line)),
        ),
      );
    },
  };
}

function missing(client: string, file: string): InputError {
  return new InputError([
    {
      code: "no-opening",
      path: "client.id",
      expected: `a client of whom ${file} has a position`,
      received: received(client),
      hint: "Calculate those who begin in a run of their own.",
    },
  ]);
}

/** The issue of a position whose client no case is of. */
export function nobody(client: string, file: string, line: number): FileIssue {
  const expected = "a client of whom there is a case";
  return { code: "opening-of-nobody", path: "client", expected, received: received(client), file, line };
}
