import { describe, expect, it } from "vitest";
import type { Assessment } from "../../person/assessment.js";
import { compile } from "../compile.js";
import { smallResult, type Changes } from "../../../test/support/small-result.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { levelOf } from "./level-of.js";

/** An assessment by the scheme's instrument: 30 gives the low level, 72 the high one. */
function assessment(date: string, score: "30" | "72", more: Partial<Assessment> = {}): Assessment {
  return { id: `on-${date}`, instrument: "scale", date, score, ...more };
}

/** The levels of the year 2019 with their days, or the facts that are missing. */
function levels(assessments: readonly Assessment[] | undefined, assess: Partial<typeof smallScheme.assess> = {}) {
  const scheme = { assess: { ...smallScheme.assess, ...assess } };
  const changes: Changes = { case: { plan: { lines: [] } }, scheme };
  const result = smallResult(
    assessments === undefined ? changes : { ...changes, case: { ...changes.case, assessments } },
  );
  const { outcome, budget } = result;
  if (outcome.state === "incomplete") {
    return outcome.missing.map(({ fact, from, to }) => `${fact} missing ${from} to ${to}`);
  }
  return budget?.segments.map(({ level, from, to }) => `${level} ${from} to ${to}`);
}

describe("the level of a day", () => {
  it("is that of the newest assessment: it replaces the older from its own day", () => {
    expect(levels([assessment("2018-11-05", "30"), assessment("2019-07-01", "72")])).toEqual([
      "low 2019-01-01 to 2019-06-30",
      "high 2019-07-01 to 2019-12-31",
    ]);
  });

  it("does not depend on the order of the assessments in the file", () => {
    expect(levels([assessment("2019-07-01", "72"), assessment("2018-11-05", "30")])).toEqual(
      levels([assessment("2018-11-05", "30"), assessment("2019-07-01", "72")]),
    );
  });

  it("comes from an assessment on the first or last day of the period as from any other", () => {
    expect(levels([assessment("2019-01-01", "30"), assessment("2019-12-31", "72")])).toEqual([
      "low 2019-01-01 to 2019-12-30",
      "high 2019-12-31 to 2019-12-31",
    ]);
  });

  it("is not touched by an assessment after the period, nor by one of another instrument", () => {
    const other = assessment("2019-03-01", "72", { instrument: "another" });
    expect(levels([assessment("2018-11-05", "30"), other, assessment("2020-01-01", "72")])).toEqual([
      "low 2019-01-01 to 2019-12-31",
    ]);
  });

  it("is missing before the first assessment, and where there is none at all", () => {
    expect(levels([assessment("2019-03-01", "30")])).toEqual(["assessments missing 2019-01-01 to 2019-02-28"]);
    expect(levels([])).toEqual(["assessments missing 2019-01-01 to 2019-12-31"]);
  });
});

describe("the day from which a level binds", () => {
  it("can be the first of the month after the assessment", () => {
    expect(levels([assessment("2018-11-05", "30"), assessment("2019-07-01", "72")], { binds: "next-month" })).toEqual([
      "low 2019-01-01 to 2019-07-31",
      "high 2019-08-01 to 2019-12-31",
    ]);
  });

  it("can be the first of the month of the assessment, so that the whole month has the level", () => {
    expect(levels([assessment("2019-01-20", "30"), assessment("2019-07-31", "72")], { binds: "this-month" })).toEqual([
      "low 2019-01-01 to 2019-06-30",
      "high 2019-07-01 to 2019-12-31",
    ]);
  });

  it("is that of the newer of two assessments that would bind on one day", () => {
    const two = [assessment("2018-11-05", "30"), assessment("2018-11-20", "72")];
    expect(levels(two, { binds: "next-month" })).toEqual(["high 2019-01-01 to 2019-12-31"]);
  });

  describe("where a lower level counts from the next month", () => {
    const rule = {
      binds: "this-month",
      lowerLevel: { binds: "next-month", source: smallScheme.assess.source },
    } as const;
    const high = assessment("2018-11-05", "72");

    it("is that of the month after it for a lower one, and its own for a higher", () => {
      expect(levels([high, assessment("2019-03-20", "30"), assessment("2019-06-20", "72")], rule)).toEqual([
        "high 2019-01-01 to 2019-03-31",
        "low 2019-04-01 to 2019-05-31",
        "high 2019-06-01 to 2019-12-31",
      ]);
    });

    it("is set against the one in force, not against one that never was", () => {
      const [lowest, again] = [assessment("2019-03-05", "30"), assessment("2019-03-20", "30")];
      expect(levels([high, lowest, again], rule)).toEqual([
        "high 2019-01-01 to 2019-03-31",
        "low 2019-04-01 to 2019-12-31",
      ]);
      expect(levels([high, lowest, assessment("2019-03-20", "72")], rule)).toEqual([
        "high 2019-01-01 to 2019-02-28",
        "high 2019-03-01 to 2019-12-31",
      ]);
    });

    it("is the day after the one in force has expired, were that sooner", () => {
      const expires = { ...rule, binds: "assessment" as const, expiresAfterMonths: 12 };
      expect(levels([assessment("2018-03-05", "72"), assessment("2019-03-02", "30")], expires)).toEqual([
        "high 2019-01-01 to 2019-03-04",
        "low 2019-03-05 to 2019-12-31",
      ]);
    });

    it("asks for the score on whose level it hangs, on the days between alone", () => {
      const { score, ...unknown } = assessment("2018-11-05", "72");
      expect(score).toBeDefined();
      expect(levels([unknown, assessment("2019-03-20", "30")], rule)).toEqual([
        "assessments.score missing 2019-01-01 to 2019-03-31",
      ]);
    });
  });

  it("can be the day of the decision", () => {
    const decided = [
      assessment("2018-11-05", "30", { decidedOn: "2018-12-01" }),
      assessment("2019-07-01", "72", { decidedOn: "2019-09-10" }),
    ];
    expect(levels(decided, { binds: "decision" })).toEqual([
      "low 2019-01-01 to 2019-09-09",
      "high 2019-09-10 to 2019-12-31",
    ]);
  });

  it("never comes for an older assessment that is decided after a newer one", () => {
    const decided = [
      assessment("2018-10-01", "30", { decidedOn: "2018-10-15" }),
      assessment("2018-11-05", "72", { decidedOn: "2019-06-01" }),
      assessment("2019-02-01", "30", { decidedOn: "2019-03-01" }),
    ];
    expect(levels(decided, { binds: "decision" })).toEqual([
      "low 2019-01-01 to 2019-02-28",
      "low 2019-03-01 to 2019-12-31",
    ]);
  });

  it("is missing from the assessment on while no decision is stated", () => {
    const undecided = [assessment("2018-11-05", "30", { decidedOn: "2018-12-01" }), assessment("2019-07-01", "72")];
    expect(levels(undecided, { binds: "decision" })).toEqual([
      "assessments.decidedOn missing 2019-07-01 to 2019-12-31",
    ]);
  });

  it("does not matter any more once a newer assessment binds", () => {
    const undecided = [
      assessment("2018-11-05", "30", { decidedOn: "2018-12-01" }),
      assessment("2019-03-01", "72"),
      assessment("2019-07-01", "30", { decidedOn: "2019-08-01" }),
    ];
    expect(levels(undecided, { binds: "decision" })).toEqual([
      "assessments.decidedOn missing 2019-03-01 to 2019-07-31",
    ]);
  });

  it("does not matter for an assessment after the period", () => {
    const undecided = [assessment("2018-11-05", "30", { decidedOn: "2018-12-01" }), assessment("2020-02-01", "72")];
    expect(levels(undecided, { binds: "decision" })).toEqual(["low 2019-01-01 to 2019-12-31"]);
  });
});

describe("an assessment that holds for some months", () => {
  const twelve = { expiresAfterMonths: 12 };

  it("holds until the day before the same day of the last month; then a new one is missing", () => {
    expect(levels([assessment("2018-11-05", "30")], twelve)).toEqual(["assessments missing 2019-11-05 to 2019-12-31"]);
  });

  it("leaves no gap where a new one comes in time, and one where it comes late", () => {
    expect(levels([assessment("2018-11-05", "30"), assessment("2019-11-05", "72")], twelve)).toEqual([
      "low 2019-01-01 to 2019-11-04",
      "high 2019-11-05 to 2019-12-31",
    ]);
    expect(levels([assessment("2018-11-05", "30"), assessment("2019-11-20", "72")], twelve)).toEqual([
      "assessments missing 2019-11-05 to 2019-11-19",
    ]);
  });

  it("counts the months from the day it binds", () => {
    const decided = [assessment("2018-11-05", "30", { decidedOn: "2018-12-20" })];
    expect(levels(decided, { ...twelve, binds: "decision" })).toEqual(["assessments missing 2019-12-20 to 2019-12-31"]);
  });

  it("is missing on all days where it was over before the period", () => {
    expect(levels([assessment("2017-11-05", "30")], twelve)).toEqual(["assessments missing 2019-01-01 to 2019-12-31"]);
  });
});

describe("the level of a score", () => {
  const bands = [
    { level: "low", from: "0", to: "49" },
    { level: "high", from: "50", to: "100" },
  ];
  const reversed = [
    { level: "high", from: "0", to: "49" },
    { level: "low", from: "50", to: "100" },
  ];
  const { assess } = smallScheme;
  const level = (score: number, rule: Partial<typeof assess>) => {
    const compiled = compile({ ...smallScheme, assess: { ...assess, ...rule } });
    return compiled.levelIds[levelOf(score * 10_000, compiled)] ?? "undecided";
  };

  it.each([
    [0, "low"],
    [49, "low"],
    [50, "high"],
    [100, "high"],
  ])("of %d is %s: both ends belong to a band", (score, expected) => {
    expect(level(score, { bands })).toBe(expected);
  });

  it.each([
    ["need", "undecided", "undecided"],
    ["need", "more-need", "high"],
    ["need", "less-need", "low"],
    ["ability", "undecided", "undecided"],
    ["ability", "more-need", "high"],
    ["ability", "less-need", "low"],
  ] as const)("of 49.5, where scores count %s and the rule is %s, is %s", (direction, between, expected) => {
    expect(level(49.5, { direction, between, bands: direction === "need" ? bands : reversed })).toBe(expected);
  });

  it("that lies between bands and is undecided asks back for the days it would hold", () => {
    const finer = { ...assessment("2018-11-05", "30"), score: "49.5" };
    expect(levels([finer, assessment("2019-07-01", "72")])).toEqual([
      "assessments.score missing 2019-01-01 to 2019-06-30",
    ]);
  });
});
