import { describe, expect, it } from "vitest";
import { calculate } from "../rules/calculate.js";
import { isInputError, type Issue } from "../errors/index.js";
import { compile } from "../rules/compile.js";
import type { Scheme } from "../rules/scheme.js";
import { checkResult, parseResult } from "./index.js";
import { madeUpCase } from "../../test/support/made-up.js";
import { changedAt, placesIn } from "../../test/support/mutations.js";
import { eligible } from "../../test/support/eligible.js";
import { readBack } from "../../test/support/read-back.js";
import { person, rich } from "../../test/support/rich.js";

const compiled = compile(rich, { "amount-high": "2400.00" });
const result = eligible(calculate(person, compiled));
const document: unknown = JSON.parse(JSON.stringify(result));

/** The same person, grown up: not eligible. */
const grown = calculate({ ...person, client: { ...person.client, birthDate: "1990-01-01" }, decisions: [] }, compiled);
const grownUp: unknown = JSON.parse(JSON.stringify(grown));
const withoutOthers = { covered: "0.00", uncovered: "0.00", contribution: "0.00", funded: "0.00", bySource: {} };

/** The document with one place set. */
function withValue(path: readonly (string | number)[], value: unknown): unknown {
  return changedAt(document, path, value);
}

describe("a result that is read back", () => {
  it("is the result that was written, from text, bytes and values", () => {
    expect(parseResult(document)).toEqual(readBack(result));
    expect(parseResult(JSON.stringify(result))).toEqual(readBack(result));
    expect(JSON.stringify(parseResult(document))).toBe(JSON.stringify(result));
    expect(parseResult(new TextEncoder().encode(JSON.stringify(result)))).toEqual(readBack(result));
    expect(checkResult({ $schema: "result.json", ...(document as object) })).toEqual([]);
  });

  it("has every kind of figure in these tests", () => {
    const written = result.toJSON();
    if (written.totals === undefined) throw new Error("the person is eligible");
    const { budget, lines, months, totals } = written;
    expect([budget.adjustments, budget.periods, totals.unitCosts, totals.byPayer, totals.outside]).not.toContain(
      undefined,
    );
    expect(lines[0]?.months[0]).toMatchObject({ cuts: [{ code: "over-limit" }], outside: [{ bearer: "client" }] });
    expect(lines[0]?.months[0]?.contribution).toBeDefined();
    expect(months[0]?.byPayer).toMatchObject({ "client-1": expect.any(String) as string, mother: "5.00" });
  });

  it("may have sources that are called as something every object has", () => {
    for (const id of ["toString", "valueOf", "hasOwnProperty"]) {
      const [project, town] = rich.fund.shares;
      const shares = [project, { ...town, id }] as Scheme["fund"]["shares"];
      const ofOther = eligible(
        calculate(person, compile({ ...rich, fund: { ...rich.fund, shares } }, { "amount-high": "2400.00" })),
      );
      expect(ofOther.months[0]?.bySource.get(id)).toBeDefined();
      expect(parseResult(JSON.stringify(ofOther))).toEqual(readBack(ofOther));
      const town0 = JSON.parse(JSON.stringify(ofOther).replaceAll(`"${id}"`, '"town"')) as object;
      const months = (town0 as { readonly months: readonly object[] }).months.map((month) => ({
        ...month,
        bySource: {},
      }));
      const totals = { ...(town0 as { readonly totals: object }).totals, bySource: { [id]: "1.00" } };
      expect(isRefusedOrRead({ ...town0, months, totals })).toBe(true);
    }
  });

  it("is also one of a person who is not eligible, or of whom a fact is missing", () => {
    expect(grown.outcome.state).toBe("ineligible");
    expect(parseResult(JSON.stringify(grown))).toEqual(grown);
    const { settings, ...unknown } = person;
    expect(settings).toBeDefined();
    const open = calculate(unknown, compiled);
    expect(open.outcome.state).toBe("incomplete");
    expect(parseResult(JSON.stringify(open))).toEqual(open);
  });
});

const may = ["lines", 0, "months", 2] as const;

/** Every row has one mistake, and the issue is among those that find it. */
const rows: readonly (readonly [name: string, document: () => unknown, issue: Partial<Issue>])[] = [
  ["nothing", () => undefined, { code: "missing-key", path: "" }],
  ["not JSON", () => "result", { code: "not-json" }],
  ["a case", () => madeUpCase, { code: "unknown-key", path: "plan" }],
  [
    "another version of the form",
    () => withValue(["schemaVersion"], 2),
    { code: "wrong-value", path: "schemaVersion" },
  ],
  ["a missing total", () => changedAt(document, ["totals", "cost"]), { code: "missing-key", path: "totals.cost" }],
  ["an unknown key", () => withValue(["totals", "costs"], "1"), { code: "unknown-key", hint: 'Did you mean "cost"?' }],
  ["an amount as a number", () => withValue([...may, "cost"], 30), { code: "number-for-decimal" }],
  [
    "an amount with a comma",
    () => withValue([...may, "cost"], "30,00"),
    { code: "not-decimal", path: "lines[0].months[2].cost", hint: 'Write a point: "30.00".' },
  ],
  [
    "a third decimal",
    () => withValue(["months", 2, "bySource", "town"], "1.005"),
    { code: "too-many-decimals", path: "months[2].bySource.town" },
  ],
  [
    "units with five decimals",
    () => withValue([...may, "requested"], "2.00001"),
    { code: "too-many-decimals", path: "lines[0].months[2].requested" },
  ],
  ["a day that is not", () => withValue(["budget", "segments", 0, "to"], "2024-02-30"), { code: "date-not-real" }],
  [
    "a period that ends before it begins",
    () => withValue(["period", "to"], "2023-12-31"),
    { code: "end-before-start" },
  ],
  ["a minor unit of nine", () => withValue(["scheme", "minorUnit"], 9), { code: "minor-unit" }],
  ["an id with a space", () => withValue(["client"], "client 1"), { code: "id-form", path: "client" }],
  ["an unknown outcome", () => withValue(["outcome", "state"], "perhaps"), { code: "unknown-value" }],
  ["an unknown reason of a cut", () => withValue([...may, "cuts", 0, "code"], "over"), { code: "unknown-value" }],
  [
    "a month cut off",
    () => changedAt(document, ["months", 3]),
    { code: "months-of-period", path: "months", expected: "4 months, one for each of the period" },
  ],
  ["a month cut off a line", () => changedAt(document, ["lines", 1, "months", 0]), { path: "lines[1].months" }],
  ["a month twice", () => withValue(["months", 3, "month"], "2024-05"), { code: "does-not-add-up" }],
  [
    "lines where facts are missing",
    () => withValue(["outcome"], { state: "incomplete", missing: [], reasons: [] }),
    { code: "months-of-period", path: "lines" },
  ],
  [
    "no budget of somebody who is eligible",
    () => changedAt(document, ["budget"]),
    { code: "missing-key", path: "budget", expected: "a budget, because the outcome is eligible" },
  ],
  ["a budget of nothing", () => withValue(["budget"], null), { code: "wrong-type", path: "budget", received: "null" }],
  [
    "no totals of somebody who is eligible",
    () => changedAt(document, ["totals"]),
    { code: "missing-key", path: "totals" },
  ],
  [
    "a line's month without a cost of somebody who is eligible",
    () => changedAt(document, [...may, "cost"]),
    { code: "missing-key", path: "lines[0].months[2].cost" },
  ],
  [
    "totals of nothing of somebody who is not eligible",
    () => changedAt(grownUp, ["totals"], { ...withoutOthers, cost: "0.00" }),
    { code: "amount-without-budget", path: "totals", expected: "nothing, because the outcome is ineligible" },
  ],
  [
    "a cost of nothing of somebody who is not eligible",
    () => changedAt(grownUp, [...may, "cost"], "0.00"),
    { code: "amount-without-budget", path: "lines[0].months[2].cost" },
  ],
  [
    "months of somebody who is not eligible",
    () => changedAt(grownUp, ["months"], result.toJSON().months),
    { code: "months-of-period", path: "months", expected: "no months, because the outcome is ineligible" },
  ],
  [
    "more allowed than requested",
    () => withValue([...may, "allowed"], "3"),
    { code: "does-not-add-up", path: "lines[0].months[2].allowed", expected: 'an amount from "0" to "2"' },
  ],
  [
    "a cut that is not requested less allowed",
    () => withValue([...may, "cut"], "0.4"),
    {
      code: "does-not-add-up",
      path: "lines[0].months[2].cut",
      expected: '"0.5", what the figures that it rests on give',
      received: '"0.4"',
    },
  ],
  [
    "reasons that do not explain the whole cut",
    () => withValue([...may, "cuts", 0, "units"], "0.3"),
    { code: "does-not-add-up", path: "lines[0].months[2].cut", expected: '"0.3", the sum of its parts' },
  ],
  ["more covered than it costs", () => withValue([...may, "covered"], "99.00"), { path: "lines[0].months[2].covered" }],
  ["a cost below zero", () => withValue([...may, "cost"], "-30.00"), { path: "lines[0].months[2].cost" }],
  [
    "an uncovered rest that is none",
    () => withValue([...may, "uncovered"], "1.00"),
    { path: "lines[0].months[2].uncovered" },
  ],
  [
    "sources that pay less than what is funded",
    () => withValue(["months", 2, "bySource", "town"], "0.01"),
    { path: "months[2].funded" },
  ],
  [
    "a source that is not among the totals",
    () => withValue(["months", 2, "bySource", "esf"], "0.00"),
    { path: "months[2].bySource.esf" },
  ],
  [
    "a client who pays less than nothing",
    () => withValue(["months", 2, "byPayer", "mother"], "900.00"),
    { path: 'months[2].byPayer["client-1"]' },
  ],
  ["a total that is no sum", () => withValue(["totals", "funded"], "1.00"), { path: "totals.funded" }],
  [
    "a remaining budget that is none",
    () => withValue(["months", 1, "remaining"], "1.00"),
    { path: "months[1].remaining" },
  ],
  [
    "an approved budget that nobody decided",
    () => withValue(["budget", "approved"], "9.00"),
    { path: "budget.approved" },
  ],
  [
    "a maximum that cuts nothing",
    () => withValue(["budget", "periods", 0, "indicative"], "9.00"),
    { path: "budget.periods[0].indicative" },
  ],
  [
    "segments that are not the budget",
    () => withValue(["budget", "segments", 0, "amount"], "9.00"),
    { path: "budget.indicative" },
  ],
  [
    "an overcompensation that is no difference",
    () => withValue(["totals", "unitCosts", "project", "overcompensation"], "9.00"),
    { path: "totals.unitCosts.project.overcompensation" },
  ],
  [
    "a version of a hundred thousand characters",
    () => withValue(["scheme", "version"], "1".repeat(100_000)),
    { code: "version", path: "scheme.version" },
  ],
  ["a currency that is none", () => withValue(["scheme", "currency"], "EURO"), { path: "scheme.currency" }],
  [
    "days that qualify and end before they begin",
    () => withValue(["outcome", "spans", 0, "from"], "2024-12-31"),
    { code: "end-before-start", path: "outcome.spans[0].to" },
  ],
  [
    "days that qualify after the period",
    () => withValue(["outcome", "spans", 0, "to"], "2025-01-31"),
    { code: "outside-period", path: "outcome.spans[0]" },
  ],
  [
    "a part of the budget from before the period",
    () => withValue(["budget", "segments", 0, "from"], "2023-12-01"),
    { code: "outside-period", path: "budget.segments[0]" },
  ],
  [
    "a part of the budget for days of another",
    () => withValue(["budget", "segments"], twice(["budget", "segments"])),
    { code: "outside-period", path: expect.stringMatching(/^budget\.segments\[[1-9]\d*\]$/u) as string },
  ],
  [
    "a line that is there twice",
    () => withValue(["lines"], twice(["lines"])),
    { code: "duplicate-id", path: "lines[1].id" },
  ],
  [
    "a budget period that is there twice",
    () => withValue(["budget", "periods", 1, "id"], valueAt(["budget", "periods", 0, "id"])),
    { code: "duplicate-id", path: "budget.periods[1].id" },
  ],
  [
    "an amount written in another way",
    () => withValue([...may, "cost"], "30"),
    { code: "does-not-add-up", expected: '"30.00", what the figures that it rests on give' },
  ],
];

describe("a document that is no result", () => {
  it.each(rows)("is refused: %s", (_, make, issue) => {
    const issues = checkResult(make());
    expect(issues).toEqual(expect.arrayContaining([expect.objectContaining(issue)]));
    expect(() => parseResult(make())).toThrow(expect.objectContaining({ issues }) as Error);
  });

  it("is refused whichever figure is changed, left out or replaced", () => {
    const texts = placesIn(document).filter(
      (place) => typeof valueAt(place) === "string" && /^-?\d+(\.\d+)?$/u.test(String(valueAt(place))),
    );
    expect(texts.length).toBeGreaterThan(150);
    // What a limit leaves in its window, and a bound, are told and not computed with; so are the version and the ids of periods.
    const told = texts.filter((place) =>
      ["most", "limit", "version", "id", "budgetPeriod"].includes(String(place.at(-1))),
    );
    for (const place of texts) {
      if (told.includes(place)) continue;
      const more = String(valueAt(place)).replace(/\d$/u, (digit) => String((Number(digit) + 1) % 10));
      expect([place, checkResult(changedAt(document, place, more)).length > 0]).toEqual([place, true]);
    }
    for (const place of placesIn(document).slice(0, 120)) {
      for (const value of [null, 7, {}, [], "x y"])
        expect(isRefusedOrRead(changedAt(document, place, value))).toBe(true);
      expect(isRefusedOrRead(changedAt(document, place))).toBe(true);
    }
  });
});

/** No other error than an InputError is ever thrown. */
function isRefusedOrRead(input: unknown): boolean {
  try {
    parseResult(input);
    return true;
  } catch (error) {
    return isInputError(error);
  }
}

function twice(place: readonly (string | number)[]): readonly unknown[] {
  const [first, ...others] = valueAt(place) as readonly unknown[];
  return [first, first, ...others];
}

function valueAt(place: readonly (string | number)[]): unknown {
  return place.reduce<unknown>((value, key) => (value as Readonly<Record<string | number, unknown>>)[key], document);
}
