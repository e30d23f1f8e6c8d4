import { parseDay } from "../../calendar/index.js";
import { hintFor, InputError, isInputError, received, withHint } from "../../errors/index.js";
import { parsePosition } from "../../documents/index.js";
import type { Position } from "../../result/position/document.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { assumedPosition } from "../../rules/opening/nothing-used.js";
import { decoded } from "../decoded.js";
import { endAtMost, fileError, type FileIssue } from "../file-issue.js";
import {
  isOpeningsTable,
  readOpeningsTable,
  statedPosition,
  type OpeningOfClient,
} from "../read/tables/openings-table.js";
import { ofFile } from "../read/read-json.js";
import { readLines } from "./read-lines.js";

/** A case that may go on from what was before. */
export interface GoingOn {
  readonly client: string;
  /** The first day of its period. */
  readonly from: string;
}

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

/** A position with the line it stands in. */
interface PlacedPosition {
  readonly position: (asked: GoingOn) => Position;
  readonly scheme: string;
  readonly line: number;
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

/** The positions of a file of lines, by client. */
async function readPositionLines(
  file: string,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, readonly PlacedPosition[]>> {
  const byClient = new Map<string, PlacedPosition[]>();
  const issues: FileIssue[] = [];
  for await (const { lines } of readLines(file, signal)) {
    for (const { line, text } of lines) {
      try {
        const position = parsePosition(decoded(text));
        const scheme = position.scheme.id;
        const own = byClient.get(position.client) ?? [];
        const first = own.find((each) => each.scheme === scheme);
        if (first === undefined) byClient.set(position.client, [...own, { position: () => position, scheme, line }]);
        else issues.push(twice(position, first.line, file, line));
      } catch (error) {
        if (!isInputError(error)) throw error;
        issues.push(...error.issues.map((issue) => ofFile(issue, file, line)));
      }
      endAtMost(issues, file);
    }
  }
  if (issues.length > 0) throw fileError(issues);
  return byClient;
}

/**
 * The positions of a table, by client: each is of the day before its case.
 *
 * @throws {InputError} with every key of a limit that the scheme does not share
 */
function placedRows(
  rows: ReadonlyMap<string, OpeningOfClient>,
  file: string,
  compiled: CompiledScheme,
): ReadonlyMap<string, readonly PlacedPosition[]> {
  const known = [...new Set(compiled.limits.flatMap(({ shared }) => shared ?? []))];
  const issues = [...rows.values()].flatMap(({ keys = [] }) =>
    Array.from(keys).flatMap(([key, line]): readonly FileIssue[] => {
      if (known.includes(key)) return [];
      const expected = "the key of a limit that the scheme shares";
      const issue = { code: "unknown-reference", path: `rows[${line}].shared`, expected, received: received(key) };
      return [{ ...withHint(issue, hintFor(key, known)), file }];
    }),
  );
  if (issues.length > 0) throw fileError(issues);
  return new Map(
    Array.from(rows, ([client, { line, ...stated }]) => {
      const position = (asked: GoingOn) => statedPosition({ client, ...stated }, asked.from, compiled);
      return [client, [{ position, scheme: compiled.name.id, line }]];
    }),
  );
}

/** The issue of a position of a scheme of which its client has one before. */
export function twice({ client, scheme }: Position, first: number, file: string, line: number): FileIssue {
  return {
    code: "duplicate-id",
    path: "client",
    expected: `a client of whom no line before has a position of scheme "${scheme.id}"`,
    received: `${received(client)}, of whom line ${first} has one`,
    file,
    line,
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
