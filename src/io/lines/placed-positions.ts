import { hintFor, isInputError, received, withHint } from "../../errors/index.js";
import { parsePosition } from "../../documents/index.js";
import type { Position } from "../../result/position/document.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { decoded } from "../decoded.js";
import { type FileIssue, endAtMost, fileError } from "../file-issue.js";
import { statedPosition } from "../read/tables/openings-table.js";
import type { OpeningOfClient } from "../read/tables/opening-rows.js";
import { ofFile } from "../read/read-json.js";
import { readLines } from "./read-lines.js";
import type { GoingOn } from "./going-on.js";

/** A position with the line it stands in. */
export interface PlacedPosition {
  readonly position: (asked: GoingOn) => Position;
  readonly scheme: string;
  readonly line: number;
}

/** The positions of a file of lines, by client. */
export async function readPositionLines(
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
export function placedRows(
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
