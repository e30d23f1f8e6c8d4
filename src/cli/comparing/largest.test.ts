import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import type { ChangedPerson } from "./compared-people.js";
import { byLargest, largest } from "./largest.js";

/** A person whose public support changes by an amount, by a set of rules. */
function person(id: string, change: string, rules = 0): ChangedPerson {
  const same = { before: "0.00", after: "0.00", change: "0.00" };
  const amounts = { budget: same, cost: same, support: { ...same, change }, outOfPocket: same };
  return { case: id, client: id, ...amounts, rules, document: { ...smallCase, id } };
}

/** Runs that stand nowhere, and how many people each had, with how many cases. */
function countedRuns() {
  const runs: (readonly ChangedPerson[])[] = [];
  const counts: (readonly [people: number, cases: number])[] = [];
  return {
    counts,
    add(rows: readonly ChangedPerson[]) {
      counts.push([rows.length, rows.filter(({ document }) => document !== undefined).length]);
      runs.push(rows);
    },
    get all() {
      return runs.flat().sort(byLargest);
    },
  };
}

/** Amounts up to 999.99 in no order. */
const made = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const cents = (at * 7919) % 100_000;
    return person(
      `case-${at}`,
      `${at % 2 === 0 ? "-" : ""}${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`,
    );
  });

describe("the largest changes", () => {
  it("hold no more people than fit, however many come, and cases of those alone of whom it may be asked why", () => {
    const runs = countedRuns();
    const people = largest(3, runs, 20);
    const all = made(205);
    for (const each of all) people.add(each);
    expect(runs.counts).toEqual(Array(10).fill([20, 3]));
    expect(Array.from(people.sorted(), (each) => each.case)).toEqual(all.toSorted(byLargest).map((each) => each.case));
    const [first, second, third] = people.sorted();
    for (const each of [first, second, third]) expect(each?.document?.id).toBe(each?.case);
  });

  it("need no place of their own where all fit", () => {
    const runs = countedRuns();
    const people = largest(1, runs, 20);
    for (const each of made(19)) people.add(each);
    expect(Array.from(people.sorted())).toHaveLength(19);
    expect(runs.counts).toEqual([]);
  });

  it("are larger in size whatever their sign; alike, by the case and then by the rules", () => {
    const given = [
      person("b", "10.00", 1),
      person("b", "-10.00"),
      person("a", "10.00"),
      person("c", "-100.00"),
      person("d", "9.99"),
    ];
    expect(given.sort(byLargest).map((each) => `${each.case}${each.rules}`)).toEqual(["c0", "a0", "b0", "b1", "d0"]);
  });
});
