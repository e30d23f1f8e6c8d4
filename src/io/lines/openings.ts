import { InputError, isInputError, received } from "../../errors/index.js";
import { parsePosition } from "../../documents/index.js";
import type { Position } from "../../result/position/document.js";
import { decoded } from "../decoded.js";
import { fileError, type FileIssue } from "../file-issue.js";
import { ofFile } from "../read/read-json.js";
import { readLines } from "./read-lines.js";

/** The positions of a run, by client. */
export interface Openings {
  /**
   * The positions with which the case of a client goes on.
   *
   * @throws {InputError} where there is none
   */
  of(client: string): Position | readonly Position[];
  /** @throws {InputError} with an issue for each position whose client no case is of */
  checkUsed(): void;
}

/** A position with the line it stands in. */
interface PlacedPosition {
  readonly position: Position;
  readonly line: number;
}

/**
 * Reads the positions of a file of lines, whose clients can stand in any order. All of them are kept until the run is over: that takes
 * memory by the number of clients.
 *
 * @throws {InputError} with every line that is no position, and every position of a scheme that a client has twice
 */
export async function readOpenings(file: string, signal?: AbortSignal): Promise<Openings> {
  const byClient = new Map<string, PlacedPosition[]>();
  const issues: FileIssue[] = [];
  for await (const { lines } of readLines(file, signal)) {
    for (const { line, text } of lines) {
      try {
        const position = parsePosition(decoded(text));
        const own = byClient.get(position.client) ?? [];
        const first = own.find((each) => each.position.scheme.id === position.scheme.id);
        if (first === undefined) byClient.set(position.client, [...own, { position, line }]);
        else issues.push(twice(position, first.line, file, line));
      } catch (error) {
        if (!isInputError(error)) throw error;
        issues.push(...error.issues.map((issue) => ofFile(issue, file, line)));
      }
    }
  }
  if (issues.length > 0) throw fileError(issues);
  const unused = new Set(byClient.keys());
  return {
    of(id) {
      unused.delete(id);
      const own = byClient.get(id);
      if (own === undefined) throw missing(id, file);
      const [only, ...others] = own.map(({ position }) => position);
      // One position stands alone, so that what is said of it names no place in a list.
      return only !== undefined && others.length === 0 ? only : own.map(({ position }) => position);
    },
    checkUsed() {
      if (unused.size === 0) return;
      throw fileError(
        [...unused].flatMap((client) => (byClient.get(client) ?? []).map(({ line }) => nobody(client, file, line))),
      );
    },
  };
}

function twice({ client, scheme }: Position, first: number, file: string, line: number): FileIssue {
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

function nobody(client: string, file: string, line: number): FileIssue {
  const expected = "a client of whom there is a case";
  return { code: "opening-of-nobody", path: "client", expected, received: received(client), file, line };
}
