import { describe, expect, it } from "vitest";
import { formatDay } from "../../calendar/index.js";
import type { Issue } from "../../errors/index.js";
import { line } from "../../../test/support/small-result.js";
import { smallCase } from "../../../test/support/small-case.js";
import { readCase } from "./known.js";
import type { Assessment } from "../assessment.js";
import type { Case } from "../case.js";
import type { CaseFacts } from "../facts/facts.js";
import type { Client } from "../client.js";
import type { PlanLine } from "../plan.js";
import type { Residence } from "../residence.js";

/** The facts of the small case, changed, and the issues found in it. */
function read(changes: Partial<Case>): { readonly facts: CaseFacts; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const facts = readCase({ ...smallCase, ...changes }, issues);
  return { facts, issues };
}

const always = { from: "2010-01-01", to: "open" };
const client = (changes: Partial<Client>): Partial<Case> => ({ client: { ...smallCase.client, ...changes } });
const lines = (...changes: readonly Partial<PlanLine>[]): Partial<Case> => ({ plan: { lines: changes.map(line) } });
const assessments = (...changes: readonly Partial<Assessment>[]): Partial<Case> => ({
  assessments: changes.map((each) => ({ id: "a", instrument: "scale", date: "2018-11-05", score: "30", ...each })),
});
const residences = (...changes: readonly Partial<Residence>[]): Partial<Case> => ({
  residences: changes.map((each) => ({ kind: "declared", place: "north", ...always, ...each })),
});

it("the small case has no issue", () => {
  expect(read({}).issues).toEqual([]);
});

describe("a case is refused with", () => {
  it.each<readonly [name: string, changes: Partial<Case>, expected: readonly string[]]>([
    ["another version of the form", { schemaVersion: 2 as unknown as 1 }, ["schema-version schemaVersion"]],
    ["an id that is none", { id: "../case" }, ["id-form id"]],
    ["a client's id that is none", client({ id: "120383-11234 Anna" }), ["id-form client.id"]],
    ["a day that does not exist", { period: { from: "2019-02-29", to: "2019-12-31" } }, ["date-not-real period.from"]],
    ["a day in another form", { period: { from: "01.02.2019", to: "2019-12-31" } }, ["date-form period.from"]],
    ["a day beyond the calendar", { period: { from: "1899-12-31", to: "2019-12-31" } }, ["date-range period.from"]],
    ["a period without end", { period: { from: "2019-01-01", to: "open" } }, ["date-form period.to"]],
    ["an end before the start", { period: { from: "2019-12-31", to: "2019-12-30" } }, ["end-before-start period.to"]],
    ["a wrong date of birth", client({ birthDate: "2010-13-01" }), ["date-not-real client.birthDate"]],
    [
      "a wrong group",
      client({ groups: [{ group: "a b", from: "2019-01-01", to: "never" }] }),
      ["date-form client.groups[0].to", "id-form client.groups[0].group"],
    ],
    [
      "two disabilities at one time",
      client({
        disabilities: [
          { status: "child", from: "2010-01-01", to: "2019-05-17" },
          { status: "group-1", from: "2019-05-17", to: "open" },
        ],
      }),
      ["overlap client.disabilities"],
    ],
    [
      "two declared residences on one day",
      residences({ to: "2019-05-17" }, { from: "2019-05-17" }),
      ["overlap residences"],
    ],
    ["a residence that ends before it begins", residences({ to: "2009-12-31" }), ["end-before-start residences[0].to"]],
    ["a residence at a place that is none", residences({ place: "" }), ["id-form residences[0].place"]],
    [
      "two settings on one day",
      {
        settings: [
          { kind: "home", ...always },
          { kind: "hospital", from: "2019-01-01", to: "2019-01-02" },
        ],
      },
      ["overlap settings"],
    ],
    [
      "two enrolments in one scheme on one day",
      {
        enrolments: [
          { scheme: "small", place: "north", ...always },
          { scheme: "small", place: "north", from: "2019-01-01", to: "open" },
        ],
      },
      ["overlap enrolments"],
    ],
    [
      "incomes that are wrong",
      {
        incomes: [
          { id: "a", kind: "pension", amountPerMonth: "413.43", ...always },
          { id: "a", kind: "wage", amountPerMonth: "-1", ...always },
          { id: "b", kind: "wage", amountPerMonth: "1.005", ...always },
        ],
      },
      [
        "negative incomes[1].amountPerMonth",
        "too-many-decimals incomes[2].amountPerMonth",
        "duplicate-id incomes[1].id",
      ],
    ],
    [
      "assessments that are wrong",
      assessments({ score: "7,5" }, { date: "2019-02-30" }, { id: "b", decidedOn: "yesterday", score: "-1" }),
      [
        "not-decimal assessments[0].score",
        "date-not-real assessments[1].date",
        "date-form assessments[2].decidedOn",
        "negative assessments[2].score",
        "duplicate-id assessments[1].id",
      ],
    ],
    ["a score with five decimals", assessments({ score: "30.00001" }), ["too-many-decimals assessments[0].score"]],
    ["one id of two lines", lines({}, { service: "care", unit: "hour" }), ["duplicate-id plan.lines[1].id"]],
    ["a quantity below zero", lines({ quantity: "-1" }), ["negative plan.lines[0].quantity"]],
    ["a quantity with an exponent", lines({ quantity: "1e3" }), ["not-decimal plan.lines[0].quantity"]],
    ["a quantity with a comma", lines({ quantity: "12,5" }), ["not-decimal plan.lines[0].quantity"]],
    [
      "a quantity as a number",
      lines({ quantity: 0.1 as unknown as string }),
      ["inexact-number plan.lines[0].quantity"],
    ],
    ["a quantity of thirty digits", lines({ quantity: "9".repeat(30) }), ["out-of-range plan.lines[0].quantity"]],
    ["a quantity with five decimals", lines({ quantity: "0.00001" }), ["too-many-decimals plan.lines[0].quantity"]],
    [
      "a line that ends before it begins",
      lines({ from: "2019-02-01", to: "2019-01-31" }),
      ["end-before-start plan.lines[0].to"],
    ],
    ["a quantity received once over several days", lines({ per: "once" }), ["once-over-several-days plan.lines[0].to"]],
    [
      "a priority that is none",
      lines({ priority: 0 }, { id: "b", priority: 1.5 }),
      ["priority-form plan.lines[0].priority", "priority-form plan.lines[1].priority"],
    ],
    [
      "an id of a line with a dot, of which amounts could not be named",
      lines({ id: "physio.1" }),
      ["id-form plan.lines[0].id"],
    ],
    ["a service that is no id", lines({ service: "physio therapy" }), ["id-form plan.lines[0].service"]],
  ])("%s", (_, changes, expected) => {
    expect(read(changes).issues.map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
  });

  it("every overlap, also where a long residence has several short ones inside", () => {
    const nested = residences(
      { from: "2019-01-01", to: "2019-12-31" },
      { from: "2019-02-01", to: "2019-02-28" },
      { from: "2019-05-01", to: "2019-05-31" },
    );
    expect(read(nested).issues.map((issue) => issue.received)).toEqual([
      "2019-01-01 to 2019-12-31 and 2019-02-01 to 2019-02-28",
      "2019-01-01 to 2019-12-31 and 2019-05-01 to 2019-05-31",
    ]);
  });

  it("all its issues at once, each with what was expected and received", () => {
    const { issues } = read({ id: "é", ...lines({ quantity: "12,5", from: "2019-02-29" }) });
    expect(issues.map(({ expected, received, hint }) => ({ expected, received, hint }))).toEqual([
      {
        expected: "an id of at most 64 letters a-z, digits, hyphens and underscores, beginning with a letter or digit",
        received: '"é"',
        hint: undefined,
      },
      { expected: "a real date", received: '"2019-02-29"', hint: "February 2019 has 28 days." },
      {
        expected: "a decimal as text, with at most 4 decimals",
        received: '"12,5"',
        hint: 'Write a point: "12.5".',
      },
    ]);
  });
});

describe("the facts of a case", () => {
  it("are day numbers and scaled integers, each text parsed once", () => {
    const { facts } = read({ ...assessments({ score: "74.5" }), ...lines({ quantity: "2.5" }) });
    expect([formatDay(facts.from), formatDay(facts.to), formatDay(facts.birth)]).toEqual([
      "2019-01-01",
      "2019-12-31",
      "2010-05-17",
    ]);
    expect(facts.assessments?.[0]?.score).toBe(745_000);
    expect(facts.lines[0]?.quantity).toBe(25_000);
  });

  it("have lines by priority, then first day, then id by code unit, whatever their order in the file", () => {
    const { facts } = read(
      lines(
        { id: "b", priority: 2 },
        { id: "a", priority: 2 },
        { id: "B", priority: 2 },
        { id: "early", priority: 2, from: "2018-12-31" },
        { id: "urgent", priority: 1, from: "2019-06-01" },
      ),
    );
    expect(facts.lines.map((each) => each.id)).toEqual(["urgent", "early", "B", "a", "b"]);
    expect(facts.lines.map((each) => each.index)).toEqual([4, 3, 2, 1, 0]);
  });

  it("have assessments by date and residences by first day, each kind on its own", () => {
    const { facts } = read({
      ...assessments({ id: "late", date: "2019-05-01" }, { id: "early", date: "2018-05-01" }),
      ...residences(
        { place: "second", from: "2019-01-01" },
        { place: "first", to: "2018-12-31" },
        { kind: "actual", place: "elsewhere" },
      ),
    });
    expect(facts.assessments?.map((each) => [each.id, each.index])).toEqual([
      ["early", 1],
      ["late", 0],
    ]);
    expect(facts.declared?.map((each) => each.place)).toEqual(["first", "second"]);
    expect(facts.actual?.map((each) => each.place)).toEqual(["elsewhere"]);
  });

  it("tell what is unknown from what is not there", () => {
    const { client: person, ...rest } = smallCase;
    const issues: Issue[] = [];
    const unknown = readCase({ schemaVersion: 1, id: rest.id, period: rest.period, client: { id: person.id } }, issues);
    expect(issues).toEqual([]);
    const { birth, disabilities, groups, enrolments, declared, actual, settings, incomes } = unknown;
    expect([birth, disabilities, groups, enrolments, declared, actual, settings, incomes, unknown.assessments]).toEqual(
      [Number.NaN, ...Array.from({ length: 8 }, () => undefined)],
    );
    expect(unknown.lines).toEqual([]);
    expect(read({ settings: [], residences: [] }).facts).toMatchObject({ settings: [], declared: [], actual: [] });
  });

  it("allow overlaps where a person can have several at once: groups, incomes, programmes, residences of two kinds", () => {
    const income = { id: "pension", kind: "pension", amountPerMonth: "413.43", ...always };
    const { issues } = read({
      ...client({
        groups: [
          { group: "children", ...always },
          { group: "adults", ...always },
        ],
      }),
      ...residences({}, { kind: "actual" }),
      incomes: [income, { ...income, id: "wage", kind: "wage" }],
      enrolments: [
        { scheme: "one", place: "north", ...always },
        { scheme: "two", place: "north", ...always },
      ],
    });
    expect(issues).toEqual([]);
  });
});
