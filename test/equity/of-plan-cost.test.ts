import { expect, it } from "vitest";
import { compare } from "../../src/compare/index.js";
import { startEnvelope } from "../../src/envelope/index.js";
import { equity } from "../../src/equity/index.js";
import { lookAt } from "../../src/equity/looked-at.js";
import type { Case } from "../../src/person/case.js";
import type { EligibleResult } from "../../src/result/result.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";

const [source] = smallScheme.sources;
const rules = compile({ ...smallScheme, entitle: { method: "plan-cost", source: source?.id ?? "" } });

it("a budget that is what the plan costs is looked at for each day of right, of the level that the rules find", () => {
  const result = calculate(smallCase, rules) as EligibleResult;
  const looked = lookAt(smallCase, result, { need: [], ages: [0], compiled: rules }, 1);
  const [span] = result.outcome.spans;
  const days = (Date.parse(span?.to ?? "") - Date.parse(span?.from ?? "")) / 86_400_000 + 1;
  expect(result.outcome.spans.length).toBe(1);
  // Low for 181 days, and then high: the level is that of the first day.
  expect([looked.days, looked.level]).toEqual([days, "low"]);
  expect(equity([smallCase], rules).people).toEqual({ all: 1, looked: 1, ineligible: 0, setAside: 0 });
});

/** Somebody in a place with the score of a level all year; whoever needs more has ten sessions a month, whoever needs less two. */
function person(number: number, place: string, level: "low" | "high"): Case {
  const id = `case-${number}`;
  const quantity = level === "low" ? "2" : "10";
  return {
    ...smallCase,
    id,
    client: { ...smallCase.client, id: `client-${number}` },
    residences: [{ kind: "declared", place, from: "2010-05-17", to: "open" }],
    assessments: [{ id: "a", instrument: "scale", date: "2018-11-05", score: level === "low" ? "20" : "72" }],
    plan: { lines: (smallCase.plan?.lines ?? []).slice(0, 1).map((line) => ({ ...line, quantity })) },
  };
}

const people = [
  ...[1, 2, 3].map((number) => person(number, "north", "low")),
  person(4, "north", "high"),
  person(5, "south", "low"),
  ...[6, 7, 8].map((number) => person(number, "south", "high")),
];

it("people of different levels are not of equal need, though the plan makes the budget", () => {
  const found = equity(people, rules, { need: ["level"] });
  expect(found.needs.map(({ level, people: count }) => [level, count])).toEqual([
    ["low", 4],
    ["high", 4],
  ]);
  // In each level everybody has the same units; prices differ by place.
  const spreads = found.needs.flatMap(({ measures }) =>
    measures.filter(({ measure }) => measure === "units").map(({ spread }) => spread),
  );
  expect(new Set(spreads)).toEqual(new Set(["0.0000"]));
  expect(found.levels.map(({ level }) => level)).toEqual(["low", "high"]);
});

it("the higher level comes first in a line for places, though the plan makes the budget", () => {
  const line = startEnvelope(rules, { places: 4, order: ["level"] });
  for (const each of people) line.add(each, calculate(each, rules));
  const { byLevel, unknown } = line.envelope();
  expect(byLevel).toMatchObject([
    { group: "low", served: 0 },
    { group: "high", served: 4 },
  ]);
  expect(unknown).toEqual({});
});

it("comparisons are by the level that the rules find", () => {
  const { byLevel } = compare(people, rules, rules);
  expect(byLevel.map(({ group, people: count }) => [group, count])).toEqual([
    ["low", 4],
    ["high", 4],
  ]);
});
