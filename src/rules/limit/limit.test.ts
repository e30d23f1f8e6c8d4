import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { usedBefore } from "../../../test/support/stated-position.js";
import { day } from "../../calendar/index.js";
import { readCase } from "../../person/read/known.js";
import type { Case } from "../../person/case.js";
import type { PlanLine } from "../../person/plan.js";
import { isInputError } from "../../errors/index.js";
import { compile } from "../compile.js";
import type { LimitRule } from "./registry.js";
import type { Scheme } from "../scheme.js";
import { amountPath } from "../recording/rounding-nodes.js";
import type { TraceNode } from "../recording/recorder.js";
import { calculate } from "../calculate.js";
import { calculate as calculateGoingOn } from "../opening/calculate.js";
import { fillDayUnits } from "./units/day-units.js";
import { eligible } from "../../../test/support/eligible.js";

const year = { from: "2019-01-01", to: "2019-12-31", source: "made-up" };
const [physio] = smallCase.plan?.lines ?? [];
const line = (more: Partial<PlanLine>): PlanLine => ({ ...(physio as PlanLine), ...more });

function most(amount: string, per: "week" | "month" | "year" | "project" | "lifetime", more: object = {}): LimitRule {
  const amounts = [{ most: amount, ...year }];
  return { id: "limit", kind: "most-units", per, services: ["physio"], amounts, ...year, ...more };
}

function result(limits: readonly LimitRule[], lines: readonly PlanLine[], more: Partial<Case> = {}, scheme = {}) {
  const rules: Scheme = { ...smallScheme, ...scheme, limits };
  return calculate({ ...smallCase, plan: { lines }, ...more }, compile(rules));
}

/** The units of a case of which a position says what was used of the limit. */
function goingOn(limit: LimitRule, lines: readonly PlanLine[], units: string, window: string | undefined) {
  const scheme: Scheme = { ...smallScheme, limits: [limit] };
  const document: Case = { ...smallCase, plan: { lines }, period: { from: "2019-07-03", to: "2019-12-31" } };
  const opening = usedBefore(scheme, document, "limit", units, window);
  const { allowed, cut } = calculateGoingOn(document, compile(scheme), { opening }).lines[0] ?? {};
  return [allowed?.toString(), cut?.toString()];
}

const issuesOf = (run: () => unknown): readonly string[] => {
  try {
    run();
  } catch (error) {
    if (isInputError(error)) return error.issues.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  return [];
};

describe("the units of a line's days", () => {
  function daysOf(quantity: string, per: PlanLine["per"], from: string, to: string): readonly number[] {
    const [facts] = readCase({ ...smallCase, plan: { lines: [line({ quantity, per, from, to })] } }, []).lines;
    const units: number[] = [];
    if (facts !== undefined) fillDayUnits(units, day(from), facts, facts.from, facts.to);
    return units;
  }

  it("add up to the quantity of a whole month, week or period", () => {
    const sum = (units: readonly number[]): number => units.reduce((total, each) => total + each, 0);
    expect(sum(daysOf("10", "month", "2019-02-01", "2019-02-28"))).toBe(100_000);
    expect(daysOf("1", "week", "2019-04-01", "2019-04-07")).toEqual([1428, 1429, 1428, 1429, 1428, 1429, 1429]);
    expect(daysOf("1", "period", "2019-04-02", "2019-04-04")).toEqual([3333, 3333, 3334]);
    expect(daysOf("1", "day", "2019-04-02", "2019-04-03")).toEqual([10_000, 10_000]);
  });

  it("do not depend on where a line begins in its month or week", () => {
    expect(daysOf("1", "week", "2019-04-05", "2019-04-09")).toEqual([1428, 1429, 1429, 1428, 1429]);
  });
});

describe("a limit", () => {
  it("leaves a month without cuts as it is, to the cent, beside a month with cuts", () => {
    const lines = [line({ quantity: "4", per: "month" })];
    const free = eligible(result([], lines)).lines[0]?.months ?? [];
    const half = most("3", "month", { from: "2019-03-01", to: "2019-03-31" });
    const limited = eligible(result([half], lines)).lines[0]?.months ?? [];
    expect(limited.map(({ costMinor }) => costMinor).filter((cost, month) => cost !== free[month]?.costMinor)).toEqual([
      6298,
    ]);
    // Three units are reached on 24 March: 14 days at 20.00 and the rest at 22.50.
    expect(limited[2]?.allowed.toString()).toBe("3");
  });

  it("is reached to the unit by the months together, whatever each is rounded to", () => {
    const lines = [line({ quantity: "14", per: "period", from: "2019-06-01", to: "2019-08-31" })];
    const [row] = result([most("10", "project")], lines).lines;
    // August has what is left of 10 after the 9.28 shown until July.
    expect(row?.months.slice(5, 8).map(({ allowed, cut }) => `${allowed.toString()} + ${cut.toString()}`)).toEqual([
      "4.57 + 0",
      "4.71 + 0",
      "0.72 + 4",
    ]);
    expect([row?.requested.toString(), row?.allowed.toString()]).toEqual(["14", "10"]);
    const whole: LimitRule = { id: "whole", kind: "whole-units", services: ["physio"], ...year, from: "2019-07-01" };
    expect(
      result([whole], lines)
        .lines[0]?.months.slice(5, 8)
        .map(({ allowed }) => allowed.toString()),
    ).toEqual(["4.57", "4", "5"]);
    expect(result([whole], lines).lines[0]?.requested.toString()).toBe("14");
  });

  it("counts a week that began before the period from its first day, unless something is said to be used", () => {
    const lines = [line({ quantity: "3", per: "once", from: "2019-07-05", to: "2019-07-05" })];
    const period = { from: "2019-07-03", to: "2019-12-31" };
    expect(result([most("2", "week")], lines, { period }).lines[0]?.allowed.toString()).toBe("2");
    expect(goingOn(most("2", "week"), lines, "1.5", "2019-07-01")).toEqual(["0.5", "2.5"]);
  });

  it("asks for units used before only where its first window has units", () => {
    const period = { from: "2019-07-01", to: "2019-12-31" };
    const lines = [line({ quantity: "3", per: "once", from: "2019-07-05", to: "2019-07-05" })];
    for (const per of ["year", "project", "lifetime"] as const) {
      const { outcome } = result([most("2", per)], lines, { period });
      expect(outcome.state === "incomplete" && outcome.missing).toEqual([
        {
          fact: "opening.limits",
          from: "2019-07-05",
          to: "2019-07-05",
          neededBy: "limit",
        },
      ]);
      expect(result([most("2", per)], [], { period }).outcome.state).toBe("eligible");
    }
    const { id, groups = [] } = smallCase.client;
    const { outcome: open } = result([most("2", "year")], lines, { period, client: { id, groups } });
    expect(open.state === "incomplete" && open.missing.map(({ fact }) => fact)).toEqual([
      "client.birthDate",
      "opening.limits",
    ]);
    const whole = result([most("2", "year")], lines);
    expect(whole.lines[0]?.allowed.toString()).toBe("2");
    const later = most("2", "year", { from: "2019-08-01" });
    expect(result([later], lines, { period }).outcome.state).toBe("eligible");
  });

  it.each([
    ["week", "2019-07-01"],
    ["month", "2019-07-01"],
    ["year", "2019-01-01"],
    ["project", undefined],
    ["lifetime", undefined],
  ] as const)("of a %s that began before the period, a position says what was used of it", (per, window) => {
    const lines = [line({ quantity: "3", per: "once", from: "2019-07-05", to: "2019-07-05" })];
    expect(goingOn(most("4", per), lines, "2.5", window)).toEqual(["1.5", "1.5"]);
    expect(goingOn(most("4", per), lines, "0", window)).toEqual(["3", "0"]);
    // More can have been used than it leaves: an amount may have fallen.
    expect(goingOn(most("4", per), lines, "99", window)).toEqual(["0", "3"]);
  });

  it("rests on its assumptions only where it concerns a line", () => {
    const scheme = {
      sources: [
        { id: "made-up", title: "Made up", certainty: "seen" },
        { id: "guess", title: "A guess", certainty: "assumption" },
      ],
    };
    const guessed = most("2", "month", { amounts: [{ most: "2", ...year, source: "guess" }] });
    expect(result([guessed], [line({})], {}, scheme).assumptions).toEqual(["guess"]);
    expect(result([guessed], smallCase.plan?.lines.slice(1) ?? [], {}, scheme).assumptions).toEqual([]);
  });

  it("tells a recorder what it asks and what it cuts, once for each run of days and each month", () => {
    const nodes: TraceNode[] = [];
    const rules: Scheme = { ...smallScheme, limits: [most("3", "month", { to: "2019-02-28" })] };
    const lines = [line({})];
    calculate({ ...smallCase, plan: { lines } }, compile(rules), { recorder: { record: (node) => nodes.push(node) } });
    expect(nodes.filter((node) => node.kind === "limit")).toMatchObject([
      { limit: "limit", holds: true, from: day("2019-01-01"), to: day("2019-02-28"), rows: [{ value: 30_000 }] },
    ]);
    expect(nodes.filter((node) => node.kind === "cut")).toMatchObject([
      { line: "physio", reason: { code: "over-limit", rules: ["limit"], most: "3", scaled: 10_000 } },
      { line: "physio", reason: { code: "over-limit", scaled: 10_000 } },
    ]);
    const roundings = nodes.filter((node) => node.kind === "rounding").map(amountPath);
    expect(new Set(roundings).size).toBe(roundings.length);
  });
});

describe("what a case says for limits", () => {
  it("names the purpose of a line on which a limit depends", () => {
    const purposes = { purposes: [{ id: "leisure", label: { lv: "Atpūta", en: "Leisure" } }] };
    const leisure = most("2", "month", { purposes: ["leisure"] });
    expect(issuesOf(() => result([leisure], [line({})], {}, purposes))).toEqual([
      "purpose-missing plan.lines[0].purpose",
    ]);
    expect(issuesOf(() => result([leisure], [line({ purpose: "lesiure" })], {}, purposes))).toEqual([
      "unknown-reference plan.lines[0].purpose",
    ]);
    expect(
      result([leisure], [line({ purpose: "leisure" })], {}, purposes).lines[0]?.months[0]?.allowed.toString(),
    ).toBe("2");
  });
});

describe("days that do not qualify", () => {
  it("are named with the conditions that fail on them", () => {
    const born = { ...smallCase.client, birthDate: "2001-05-17" };
    const [cut] =
      result([], [line({ from: "2019-05-01", to: "2019-05-31" })], { client: born }).lines[0]?.months[4]?.cuts ?? [];
    expect(cut).toMatchObject({ code: "not-eligible", rules: ["age"] });
    expect(cut?.units.toString()).toBe("1.94");
  });
});

describe("units are given out month by month", () => {
  const january = { from: "2019-01-10", to: "2019-01-10" };
  const february = { from: "2019-02-10", to: "2019-02-10" };
  /** A year's limit of 10 for two lines of 8 units, the more important one first. */
  const given = (first: Pick<PlanLine, "from" | "to">, second: Pick<PlanLine, "from" | "to">) => {
    const lines = [
      line({ id: "first", quantity: "8", per: "once", priority: 1, ...first }),
      line({ id: "second", quantity: "8", per: "once", priority: 2, ...second }),
    ];
    return result([most("10", "year")], lines).lines.map(({ id, allowed }) => `${id} ${allowed.toString()}`);
  };

  it("so that what is given in January does not hang on February, however important its line is", () => {
    expect(given(february, january)).toEqual(["first 2", "second 8"]);
    expect(given(january, february)).toEqual(["first 8", "second 2"]);
  });

  it("and in a month by importance, whichever day comes first", () => {
    const later = { from: "2019-01-20", to: "2019-01-20" };
    expect(given(later, january)).toEqual(["first 8", "second 2"]);
  });
});

describe("what is left over of whole units", () => {
  const whole: LimitRule = { id: "whole", kind: "whole-units", services: ["physio"], ...year };
  const asked = (to: string, more: Partial<PlanLine> = {}) => {
    const period = { from: "2019-01-01", to };
    const [row] = result([whole], [line({ quantity: "2.5", per: "month", ...more })], { period }).lines;
    return row?.months.map(({ requested, allowed, cut }) => [requested, allowed, cut].join(" "));
  };

  it("is begun where the line goes on, and cut on its last day", () => {
    expect(asked("2019-01-31")).toEqual(["2 2 0"]);
    expect(asked("2019-02-28")).toEqual(["2 2 0", "3 3 0"]);
    expect(asked("2019-01-31", { to: "2019-01-31" })).toEqual(["2.5 2 0.5"]);
  });
});
