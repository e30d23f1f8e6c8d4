import { InputError } from "../errors/index.js";
import { allocate } from "../numbers/index.js";
import type { Layout, MarginLayout } from "./layout.js";

/** In so many parts a person is fitted. */
export const partsOfPerson = 1_000_000;

/** So often all tables are fitted at most. */
const mostRounds = 1000;

/** Cells that change by no more than so many parts of a person in a round do not change any more. */
const still = 2;

/** What fitting gives: parts of people in each cell, and how many rounds it took. */
export interface Fitted {
  readonly parts: readonly number[];
  readonly rounds: number;
}

/**
 * Iterative proportional fitting in whole numbers: the people of each entry of each table are shared among its cells in proportion to what
 * is there, by largest remainder, table by table, until nothing changes. No step rounds by binary fractions, so that every machine gives
 * the same.
 *
 * @throws {InputError} where an entry has people, and all its cells none
 */
export function fit(layout: Layout): Fitted {
  const { cells, margins, pattern } = layout;
  let parts = Array.from({ length: cells }, (_, cell) => pattern?.people[pattern.entryOf[cell] ?? -1] ?? 1);
  const cellsOf = margins.map(cellsByEntry);
  for (let rounds = 1; rounds <= mostRounds; rounds += 1) {
    const before = parts;
    for (const [at, margin] of margins.entries()) parts = fitted(parts, margin, cellsOf[at] ?? []);
    // A first round gives what it began from the right size.
    if (rounds > 1 && parts.every((part, cell) => Math.abs(part - (before[cell] ?? 0)) <= still)) {
      return { parts, rounds };
    }
  }
  const hint = "The pattern leaves too few ways to hit the margins: give more combinations people.";
  const expected = `a pattern with which the margins are fitted in ${mostRounds} rounds`;
  throw new InputError([
    { code: "not-fitted", path: "pattern", expected, received: "one with which they are not", hint },
  ]);
}

function cellsByEntry({ people, entryOf }: MarginLayout): readonly (readonly number[])[] {
  const cells: number[][] = people.map(() => []);
  for (const [cell, entry] of entryOf.entries()) cells[entry]?.push(cell);
  return cells;
}

function fitted(parts: readonly number[], { margin, people }: MarginLayout, cells: readonly (readonly number[])[]) {
  const next = [...parts];
  for (const [entry, inside] of cells.entries()) {
    const asked = people[entry] ?? 0;
    const weights = inside.map((cell) => next[cell] ?? 0);
    if (asked > 0 && weights.every((weight) => weight === 0)) throw nobodyThere(margin.id, asked);
    const shared = asked === 0 ? [] : allocate(asked * partsOfPerson, weights);
    for (const [at, cell] of inside.entries()) next[cell] = shared[at] ?? 0;
  }
  return next;
}

function nobodyThere(margin: string, asked: number): InputError {
  const expected = `combinations of groups in which an entry of ${margin} can be, which counts ${asked}`;
  const hint = "The pattern, or another margin, says that nobody is in any of them.";
  return new InputError([{ code: "nobody-there", path: "margins", expected, received: "none", hint }]);
}
