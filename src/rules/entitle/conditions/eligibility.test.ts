import { describe, expect, it } from "vitest";
import type { Condition } from "./registry.js";
import { smallCase } from "../../../../test/support/small-case.js";
import { line, smallResult } from "../../../../test/support/small-result.js";

const { client } = smallCase;
const withoutBirthDate = { id: client.id, groups: client.groups ?? [] };
const noPlan = { plan: { lines: [] } };

describe("a person is eligible", () => {
  it("on every day when all conditions hold", () => {
    expect(smallResult().outcome).toEqual({
      state: "eligible",
      spans: [{ from: "2019-01-01", to: "2019-12-31" }],
      reasons: [],
    });
  });

  it("when at least one day qualifies; the other days are listed with what failed on them", () => {
    const { outcome } = smallResult({ case: { client: { ...client, birthDate: "2001-01-02" } } });
    expect(outcome).toEqual({
      state: "eligible",
      spans: [{ from: "2019-01-01", to: "2019-01-01" }],
      reasons: [
        {
          code: "above-age",
          condition: "age",
          from: "2019-01-02",
          to: "2019-12-31",
          actual: { kind: "age", born: "2001-01-02" },
          limit: { kind: "age", until: 18 },
          source: "made-up",
        },
      ],
    });
  });

  it("by a scheme that asks nothing, on every day with a level", () => {
    expect(smallResult({ scheme: { conditions: [] } }).outcome.state).toBe("eligible");
  });

  it("in spans that are joined where several reasons meet", () => {
    const groups = [
      { group: "children", from: "2019-02-01", to: "2019-02-28" },
      { group: "children", from: "2019-03-01", to: "2019-03-31" },
    ];
    const { outcome } = smallResult({ case: { client: { ...client, groups } } });
    expect(outcome).toMatchObject({ state: "eligible", spans: [{ from: "2019-02-01", to: "2019-03-31" }] });
  });
});

describe("a person is not eligible", () => {
  it("with every reason, not only the first", () => {
    const { outcome, budget } = smallResult({
      case: {
        client: { id: "client-1", birthDate: "1990-05-17", groups: [] },
        residences: [{ kind: "declared", place: "north", from: "2010-05-17", to: "open" }],
      },
      scheme: {
        conditions: [
          { id: "group", kind: "target-group", groups: ["children"], source: "made-up" },
          { id: "age", kind: "age", until: 18, source: "made-up" },
          { id: "town", kind: "residence", basis: "declared", places: ["south"], source: "made-up" },
        ],
      },
    });
    expect(outcome.state).toBe("ineligible");
    expect(outcome.reasons.map(({ code, condition }) => [code, condition])).toEqual([
      ["not-in-target-group", "group"],
      ["above-age", "age"],
      ["outside-places", "town"],
    ]);
    expect(budget).toBeUndefined();
  });

  it("when different reasons together leave no day", () => {
    const groups = [{ group: "children", from: "2010-05-17", to: "2019-06-30" }];
    const { outcome } = smallResult({
      case: { client: { ...client, birthDate: "2014-07-01", groups } },
      scheme: {
        conditions: [
          { id: "group", kind: "target-group", groups: ["children"], source: "made-up" },
          { id: "age", kind: "age", from: 5, source: "made-up" },
        ],
      },
    });
    expect(outcome.state).toBe("ineligible");
    expect(outcome.reasons.map(({ code, from, to }) => [code, from, to])).toEqual([
      ["not-in-target-group", "2019-07-01", "2019-12-31"],
      ["below-age", "2019-01-01", "2019-06-30"],
    ]);
  });

  it("when no answer to a missing fact could change it", () => {
    const { outcome } = smallResult({
      case: { client: { id: "client-1", groups: [] }, assessments: [], residences: [], plan: { lines: [line()] } },
    });
    expect(outcome.state).toBe("ineligible");
    expect(outcome.reasons.map((reason) => reason.code)).toEqual(["not-in-target-group"]);
  });

  it("and then has lines with the units that were cut and why, and no amounts: what does not apply is not 0", () => {
    const result = smallResult({ case: { client: { ...client, groups: [] } } });
    const document = result.toJSON();
    expect(document.lines.map(({ id, months }) => [id, months[2]])).toEqual([
      ["physio", nothingOf("4")],
      ["care", nothingOf("11.07")],
    ]);
    expect([document.months, Object.keys(document)]).toEqual([[], expect.not.arrayContaining(["budget", "totals"])]);
    expect([result.budget, result.months, result.totals]).toEqual([undefined, [], undefined]);
    expect(result.toText()).not.toContain(".00");
  });

  function nothingOf(requested: string) {
    const cuts = [{ code: "not-eligible", rules: ["group"], units: requested }];
    return { month: "2019-03", requested, allowed: "0", cut: requested, cuts };
  }
});

describe("a question is incomplete", () => {
  it("with the names of all missing facts that matter, and who needs them", () => {
    const { outcome } = smallResult({
      case: { client: { id: "client-1" }, assessments: [], residences: [] },
    });
    expect(outcome).toEqual({
      state: "incomplete",
      reasons: [],
      missing: [
        { ...missing("assessments", "assess"), expected: { kind: "instrument", instrument: "scale" } },
        missing("client.groups", "group"),
        missing("client.birthDate", "age"),
        missing("residences.declared", "residence"),
      ],
    });
  });

  function missing(fact: string, neededBy: string) {
    return { fact, from: "2019-01-01", to: "2019-12-31", neededBy };
  }

  it("and then has no budget, lines or months: a guess of a part is not a result", () => {
    const result = smallResult({ case: { client: withoutBirthDate } });
    const document = result.toJSON();
    const { state } = document.outcome;
    expect([state, document.lines, document.months]).toEqual(["incomplete", [], []]);
    expect([result.budget, result.lines, result.months, result.totals]).toEqual([undefined, [], [], undefined]);
    expect(Object.keys(document)).toEqual(expect.not.arrayContaining(["budget", "totals"]));
  });

  it("also where some days would qualify, and says what is already sure", () => {
    const { outcome } = smallResult({
      case: {
        ...noPlan,
        client: { ...client, birthDate: "2001-10-01" },
        assessments: [{ id: "first", instrument: "scale", date: "2019-03-01", score: "30" }],
      },
    });
    expect(outcome).toMatchObject({
      state: "incomplete",
      missing: [{ fact: "assessments", from: "2019-01-01", to: "2019-02-28" }],
      reasons: [{ code: "above-age", from: "2019-10-01", to: "2019-12-31" }],
    });
  });

  it("never for a fact that is missing only on days which fail anyway", () => {
    const { outcome } = smallResult({
      case: {
        ...noPlan,
        client: { ...client, groups: [{ group: "children", from: "2019-03-01", to: "open" }] },
        assessments: [{ id: "first", instrument: "scale", date: "2019-03-01", score: "30" }],
        residences: [{ kind: "declared", place: "north", from: "2019-02-15", to: "open" }],
      },
    });
    expect(outcome).toMatchObject({ state: "eligible", spans: [{ from: "2019-03-01", to: "2019-12-31" }] });
    expect(outcome.reasons.map((reason) => reason.code)).toEqual(["not-in-target-group"]);
  });

  it("for a fact that is missing on a single day which could qualify", () => {
    const { outcome } = smallResult({
      case: {
        ...noPlan,
        client: { ...client, groups: [{ group: "children", from: "2019-03-01", to: "open" }] },
        assessments: [{ id: "first", instrument: "scale", date: "2019-03-02", score: "30" }],
      },
    });
    expect(outcome).toMatchObject({ state: "incomplete", missing: [{ fact: "assessments" }] });
  });
});

describe("the residence that gives the price", () => {
  const conditions: readonly Condition[] = [
    { id: "residence", kind: "residence", basis: "actual", places: ["country"], source: "made-up" },
  ];
  const actual = { kind: "actual", place: "north", from: "2010-05-17", to: "open" } as const;
  const declared = { kind: "declared", place: "north", from: "2010-05-17", to: "2019-05-31" } as const;
  const outcomeWith = (lines: readonly ReturnType<typeof line>[]) =>
    smallResult({ case: { residences: [actual, declared], plan: { lines } }, scheme: { conditions } }).outcome;

  it("is missing where a line is to be received and no condition has asked for it", () => {
    expect(outcomeWith([line({ from: "2019-05-01", to: "2019-07-31" })])).toMatchObject({
      state: "incomplete",
      missing: [{ fact: "residences.declared", from: "2019-06-01", to: "2019-07-31", neededBy: "cost" }],
    });
  });

  it("does not matter on days without a line, nor without a plan", () => {
    expect(outcomeWith([line({ to: "2019-05-31" })]).state).toBe("eligible");
    expect(outcomeWith([]).state).toBe("eligible");
  });

  it("does not matter for a line of no units, and is not left open for it", () => {
    expect(outcomeWith([line({ to: "2019-05-31" }), line({ id: "none", quantity: "0" })])).toEqual({
      state: "eligible",
      spans: [{ from: "2019-01-01", to: "2019-12-31" }],
      reasons: [],
    });
  });

  it("is asked for once where lines overlap", () => {
    const lines = [line({ from: "2019-05-01", to: "2019-07-31" }), line({ id: "second", from: "2019-07-01" })];
    expect(outcomeWith(lines)).toMatchObject({
      missing: [{ fact: "residences.declared", from: "2019-06-01", to: "2019-12-31" }],
    });
  });
});
