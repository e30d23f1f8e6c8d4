import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.js";
import { readCase } from "../../person/read/known.js";
import type { Case } from "../../person/case.js";
import type { Issue } from "../../errors/index.js";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { holdsOn, sameUntil } from "./holds-on.js";
import type { About } from "./kind.js";
import { readWhen } from "./read.js";
import { readingOf } from "../../../test/support/reading.js";
import type { Scheme } from "../scheme.js";
import type { Test } from "./registry.js";
import type { When } from "./when.js";

const scheme: Scheme = {
  ...smallScheme,
  circumstances: [
    { id: "parent-works", label: { lv: "Vecāks strādā", en: "A parent works" }, kind: "yes-no" },
    { id: "care-hours", label: { lv: "Aprūpes stundas", en: "Hours of care" }, kind: "number" },
  ],
};

function about(client: Partial<Case["client"]>): About {
  const issues: Issue[] = [];
  const facts = readCase({ ...smallCase, client: { ...smallCase.client, ...client } }, issues);
  expect(issues).toEqual([]);
  return { facts, levels: [{ from: day("2019-01-01"), to: day("2019-06-30"), level: 1 }] };
}

function compiled(when: When): ReturnType<typeof readWhen> {
  const issues: Issue[] = [];
  const tests = readWhen(when, "when", readingOf(scheme, issues));
  expect(issues).toEqual([]);
  return tests;
}

function answer(test: Test, client: Partial<Case["client"]>, date = "2019-05-17"): unknown {
  const found = holdsOn(compiled([test]), about(client), day(date));
  return typeof found === "boolean" ? found : found.fact;
}

const always = { from: "2000-01-01", to: "open" };

describe("a test on a day", () => {
  it("asks for complete years", () => {
    const age: Test = { kind: "age", from: 5, until: 9 };
    expect(answer(age, {}, "2019-05-16")).toBe(true);
    expect(answer(age, {}, "2019-05-17")).toBe(false);
    expect(answer({ kind: "age", from: 9 }, {}, "2019-05-16")).toBe(false);
    expect(answer({ kind: "age", from: 9 }, {}, "2019-05-17")).toBe(true);
  });

  it("asks for the ages of all relatives of a relation", () => {
    const test = { kind: "relative-age", relation: "child", from: 18, until: 24, without: "fails" } as const;
    const when = compiled([test]);
    const on = (date: string, ...births: readonly (string | undefined)[]) => {
      const relatives = births.map((birthDate, index) => ({
        id: `child-${index}`,
        relation: "child" as const,
        ...(birthDate === undefined ? {} : { birthDate }),
        from: "2019-02-01",
        to: "2019-09-30",
      }));
      const person: About = { facts: readCase({ ...smallCase, relatives }, []), levels: [] };
      const found = holdsOn(when, person, day(date));
      return {
        found,
        until: sameUntil(when, person, day(date), day("2019-12-31")),
        said: when[0]?.statedOn(person.facts, day(date)),
        changes: when[0]?.changes?.(person.facts),
      };
    };
    expect(on("2019-05-17", "2001-05-17").found).toBe(true);
    expect(on("2019-05-16", "2001-05-17")).toEqual({
      found: false,
      until: day("2019-05-16"),
      said: { kind: "age", born: "2001-05-17", relative: "child-0" },
      changes: [day("2019-05-17"), day("2025-05-17")],
    });
    // Until the younger is old enough, and as long as the older is not too old.
    expect(on("2019-05-17", "1996-01-01", "2001-06-01").found).toBe(false);
    expect(on("2019-06-01", "1996-01-01", "2001-06-01")).toMatchObject({ found: true, until: day("2019-09-30") });
    expect(on("2019-06-01", "1995-06-02", "2001-06-01")).toMatchObject({ found: true, until: day("2019-06-01") });
    // A wrong age is enough, whatever is unknown.
    expect(on("2019-05-17", undefined, "2015-01-01").found).toBe(false);
    expect(on("2019-05-17", "2000-01-01", undefined).found).toEqual({
      fact: "relatives.birthDate",
      expected: { kind: "relative", relative: "child-1" },
    });
    expect(on("2019-01-31", "2000-01-01")).toMatchObject({ found: false, until: day("2019-01-31"), said: undefined });
    const holds = compiled([{ ...test, without: "holds" }]);
    expect(
      holdsOn(holds, { facts: readCase({ ...smallCase, relatives: [] }, []), levels: [] }, day("2019-05-17")),
    ).toBe(true);
    expect(answer(test, {})).toBe("relatives");
  });

  it("asks for circumstances, and a day without one is unknown", () => {
    const works: Test = { kind: "circumstance", circumstance: "parent-works", is: true };
    const stated = { circumstance: "parent-works", from: "2019-01-01", to: "2019-05-17" };
    expect(answer(works, { circumstances: [{ ...stated, value: true }] })).toBe(true);
    expect(answer(works, { circumstances: [{ ...stated, value: false }] })).toBe(false);
    expect(answer({ ...works, is: false }, { circumstances: [{ ...stated, value: false }] })).toBe(true);
    expect(answer(works, { circumstances: [{ ...stated, value: true }] }, "2019-05-18")).toBe("client.circumstances");
    expect(answer(works, { circumstances: [] })).toBe("client.circumstances");
    expect(answer(works, {})).toBe("client.circumstances");
  });

  it("asks for numbers from a bound on and below another", () => {
    const hours = (value: string) => ({ circumstances: [{ ...always, circumstance: "care-hours", value }] });
    const test: Test = { kind: "number", circumstance: "care-hours", atLeast: "10", below: "20.5" };
    expect(answer(test, hours("9.9999"))).toBe(false);
    expect(answer(test, hours("10"))).toBe(true);
    expect(answer(test, hours("20.4999"))).toBe(true);
    expect(answer(test, hours("20.5"))).toBe(false);
  });

  it("asks for disabilities; an empty list says that there is none", () => {
    const group1: Test = { kind: "disability", statuses: ["group-1"] };
    const status = { status: "group-1", ...always } as const;
    expect(answer(group1, { disabilities: [status] })).toBe(true);
    expect(answer(group1, { disabilities: [{ ...status, status: "group-2" }] })).toBe(false);
    expect(answer(group1, { disabilities: [] })).toBe(false);
    expect(answer(group1, {})).toBe("client.disabilities");
    const care: Test = { ...group1, specialCare: true };
    expect(answer(care, { disabilities: [status] })).toBe("client.disabilities");
    expect(answer(care, { disabilities: [{ ...status, specialCare: false }] })).toBe(false);
    expect(answer(care, { disabilities: [{ ...status, specialCare: true }] })).toBe(true);
  });

  it("asks for target groups and levels", () => {
    expect(answer({ kind: "target-group", groups: ["children"] }, {})).toBe(true);
    expect(answer({ kind: "target-group", groups: ["children"] }, { groups: [] })).toBe(false);
    expect(answer({ kind: "level", atLeast: "high" }, {})).toBe(true);
    expect(answer({ kind: "level", atMost: "low" }, {})).toBe(false);
    expect(answer({ kind: "level", atMost: "low" }, {}, "2019-07-01")).toBe("assessments");
  });
});

describe("several tests", () => {
  const works: Test = { kind: "circumstance", circumstance: "parent-works", is: true };

  it("fail when one fails, whatever is unknown", () => {
    const when = compiled([works, { kind: "age", from: 12 }]);
    expect(holdsOn(when, about({}), day("2019-05-17"))).toBe(false);
    expect(holdsOn([], about({}), day("2019-05-17"))).toBe(true);
  });

  it("keep their answer up to the day before one changes", () => {
    const when = compiled([works, { kind: "age", from: 9 }]);
    const person = about({
      circumstances: [{ circumstance: "parent-works", value: true, from: "2019-03-01", to: "2019-08-31" }],
    });
    const last = day("2019-12-31");
    const ends = [];
    for (let from = day("2019-01-01"); from <= last; from = sameUntil(when, person, from, last) + 1) ends.push(from);
    expect(ends).toEqual(["2019-01-01", "2019-03-01", "2019-05-17", "2019-09-01"].map((text) => day(text)));
  });
});

describe("tests of a scheme", () => {
  it.each<[string, Test, string]>([
    ["an unknown name", { kind: "circumstance", circumstance: "parent-wroks", is: true }, "unknown-reference"],
    [
      "a number asked as yes or no",
      { kind: "circumstance", circumstance: "care-hours", is: true },
      "unknown-reference",
    ],
    ["no bound", { kind: "number", circumstance: "care-hours" }, "test-form"],
    [
      "bounds with nothing between",
      { kind: "number", circumstance: "care-hours", atLeast: "5", below: "5" },
      "never-satisfied",
    ],
    ["levels in the wrong order", { kind: "level", atLeast: "high", atMost: "low" }, "never-satisfied"],
    ["no status", { kind: "disability", statuses: [] }, "never-satisfied"],
    ["no group", { kind: "target-group", groups: [] }, "never-satisfied"],
    ["no age", { kind: "age" }, "age-form"],
    ["no age of a relative", { kind: "relative-age", relation: "spouse", without: "holds" }, "age-form"],
  ])("are refused: %s", (_, test, code) => {
    const issues: Issue[] = [];
    readWhen([test], "when", readingOf(scheme, issues));
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });
});
