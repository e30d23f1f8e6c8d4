import { type Issue, pathOf, received } from "../errors/index.js";

/** How an integer is written in an issue. */
export type Words = (integer: number) => string;
/** Where figures stand in a document. */
export type Place = readonly PropertyKey[];

/** Two ways in which integers of a result belong together. */
export class Check {
  private readonly issues: Issue[];
  private readonly differences: boolean;

  /** @param differences whether the figures are differences, which have no least and no most */
  constructor(issues: Issue[], differences = false) {
    this.issues = issues;
    this.differences = differences;
  }

  /** The sum that the parts give. */
  same(actual: number, parts: number, path: Place, words: Words): void {
    if (actual !== parts) this.refuse(`"${words(parts)}", the sum of its parts`, actual, path, words);
  }

  /** From 0, or the least, to the most. */
  within(
    actual: number,
    most: number,
    { path, words, least = 0 }: { readonly path: Place; readonly words: Words; readonly least?: number },
  ): void {
    if (this.differences || (actual >= least && actual <= most)) return;
    const end = most === Infinity ? "on" : `to "${words(most)}"`;
    this.refuse(`an amount from "${words(least)}" ${end}`, actual, path, words);
  }

  private refuse(expected: string, actual: number, path: Place, words: Words): void {
    this.issues.push({ code: "does-not-add-up", path: pathOf(...path), expected, received: received(words(actual)) });
  }
}

/** Integers added up. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
