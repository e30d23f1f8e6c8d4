import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/doors/compare.js";
import { isInputError } from "../../src/errors/index.js";
import type { Case } from "../../src/person/case.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { startScenario, type Scenario } from "../../src/what-if/index.js";
import { drawTwoRules } from "../compare/two-rules.js";
import { drawn, seed } from "../arbitraries/index.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";

const reason = { lv: "Pieņemts", en: "Assumed" };
const half = { mode: "half-up", step: "0.01" } as const;
const stating = (what: Partial<Scenario>): Scenario => ({
  ...{ schemaVersion: 1, kind: "scenario", id: "more", label: { lv: "Vairāk", en: "More" } },
  ...what,
});
/** Somebody who has so many hours of care on one day, at 5.50 each. */
const carer = (name: string, quantity: string, service = "care"): Case => {
  const [line] = smallCase.plan?.lines ?? [];
  if (line === undefined) throw new Error("the small case has a plan");
  const day = { from: "2019-01-02", to: "2019-01-02" };
  const unit = service === "care" ? "hour" : "session";
  const own = { ...line, ...day, id: "only", service, unit, per: "once", quantity, priority: 1 } as const;
  return { ...smallCase, id: name, client: { ...smallCase.client, id: name }, plan: { lines: [own] } };
};
const rules = compile(smallScheme);
const dearer = compile({
  ...smallScheme,
  version: "2",
  cost: {
    ...smallScheme.cost,
    prices: smallScheme.cost.prices.map((row) => (row.service === "care" ? { ...row, price: "6.00" } : row)),
  },
});

function scenarioOf(people: readonly Case[], scenario: Scenario, weightOf?: (document: Case) => number) {
  const progress = startScenario(rules, dearer, scenario, weightOf === undefined ? {} : { weightOf });
  for (const each of people) progress.add(each, calculate(each, rules), calculate(each, dearer));
  return progress.scenario();
}

const costs = (...given: Parameters<typeof scenarioOf>) =>
  scenarioOf(...given).rows.map(({ row, people, cost }) => [row, people, cost.before, cost.after]);

const three = [carer("a", "10"), carer("b", "20"), carer("c", "5", "physio")];

describe("a scenario beside a comparison", () => {
  it("multiplies planned units of those it names, and leaves the base as it is", () => {
    const takeUp = [{ id: "more-care", reason, service: "care", multiply: "1.15", rounding: half }];
    // 30 hours at 5.50 and 6.00 and 5 sessions at 20.00; then 34.5 hours.
    expect(costs(three, stating({ takeUp }))).toEqual([
      ["same", 3, "265.00", "280.00"],
      ["stated", 3, "289.75", "307.00"],
      ["all", 3, "289.75", "307.00"],
    ]);
    expect(scenarioOf(three, stating({ takeUp })).stated).toEqual([
      { id: "more-care", what: "take-up", reason, people: 2 },
    ]);
  });

  it("adds newcomers who have the mean of their group, rounded once", () => {
    const entrants = [{ id: "new", reason, service: "care", people: 7 }];
    // 7 × 165.00 ÷ 2 and 7 × 180.00 ÷ 2.
    expect(costs(three, stating({ entrants }))).toEqual([
      ["same", 3, "265.00", "280.00"],
      ["stated", 3, "265.00", "280.00"],
      ["new", 7, "577.50", "630.00"],
      ["all", 10, "842.50", "910.00"],
    ]);
    // Two thirds of 265.00 are 176.666….
    expect(costs(three, stating({ entrants: [{ id: "two", reason, people: 2 }] }))[2]).toEqual([
      ...["two", 2, "176.67", "186.67"],
    ]);
  });

  it("gives places in the order of the people, also to some of those for whom a case stands", () => {
    const places = [{ id: "full", reason, service: "care", people: 3 }];
    const found = scenarioOf(three, stating({ places }), ({ id }) => (id === "b" ? 5 : 1));
    // One of 55.00, and two of five of 110.00; with 5 sessions at 20.00.
    expect(found.rows.map(({ row, people, cost }) => [row, people, cost.before])).toEqual([
      ["same", 7, "705.00"],
      ["stated", 7, "375.00"],
      ["all", 7, "375.00"],
    ]);
    expect(found.stated[0]?.people).toBe(3);
    expect(found.people).toEqual({ all: 7, compared: 7, setAside: 0 });
    const enough = [{ id: "full", reason, service: "care", provider: "nobody", people: 0 }];
    expect(scenarioOf(three, stating({ places: enough })).stated[0]?.people).toBe(0);
  });

  it("has the comparison's totals as its first row, and the same ones where use is multiplied by 1", () => {
    fc.assert(
      fc.property(drawn(drawTwoRules), ({ cases, inputs, before, after }) => {
        const [old, now] = [compile(before, inputs), compile(after, inputs)];
        const base = compare(cases, old, now);
        const takeUp = [{ id: "same-use", reason, multiply: "1", rounding: { ...half, step: "0.0001" } }];
        const progress = startScenario(old, now, stating({ takeUp }));
        for (const each of cases) {
          try {
            progress.add(each, calculate(each, old), calculate(each, now));
          } catch (error) {
            if (!isInputError(error)) throw error;
            progress.setAside(each);
          }
        }
        fc.pre(base.people.compared > 0 && cases.some(({ plan }) => (plan?.lines.length ?? 0) > 0));
        let found;
        try {
          found = progress.scenario();
        } catch (error) {
          // Of those compared nobody has a plan.
          fc.pre(!isInputError(error));
          throw error;
        }
        const { rows, people } = found;
        expect(people.compared).toBe(base.people.compared);
        for (const row of rows) expect(row).toMatchObject({ ...base.totals, people: base.people.compared });
        const paid = (sources: typeof base.bySource) => new Map(sources.map(({ source, change }) => [source, change]));
        expect(paid(rows[1]?.bySource ?? [])).toEqual(paid(base.bySource));
      }),
      { seed, numRuns: 40, endOnFailure: true },
    );
  });

  const by = { id: "a", reason, multiply: "2", rounding: half };
  it.each<readonly [string, Partial<Scenario>, readonly string[]]>([
    ["nothing", {}, ["none "]],
    ["a level that there is not", { takeUp: [{ ...by, level: "hihg" }] }, ["unknown-value takeUp[0].level"]],
    [
      "a service that there is not",
      { places: [{ id: "a", reason, service: "cara", people: 1 }] },
      ["unknown-value places[0].service"],
    ],
    ["nobody", { entrants: [{ id: "a", reason, place: "nowhere", people: 1 }] }, ["hits-nothing entrants[0].place"]],
    ["a line twice", { takeUp: [by, { ...by, id: "b", service: "care" }] }, ["two-changes takeUp[1]"]],
    [
      "one id twice",
      { takeUp: [by], places: [{ id: "a", reason, service: "care", people: 1 }] },
      ["duplicate-id places[0].id"],
    ],
    [
      "places that newcomers would have to share",
      { entrants: [{ id: "a", reason, people: 1 }], places: [{ id: "b", reason, service: "care", people: 1 }] },
      ["keys-together places"],
    ],
    [
      "a factor below 0, and part of a person",
      { takeUp: [{ ...by, multiply: "-1" }] },
      ["below-zero takeUp[0].multiply"],
    ],
    ["part of a person", { entrants: [{ id: "a", reason, people: 0 }] }, ["people entrants[0].people"]],
    ["a source that it does not have", { takeUp: [{ ...by, source: "law" }] }, ["unknown-value takeUp[0].source"]],
  ])("refuses %s", (_, what, issues) => {
    const found = () => scenarioOf(three, stating(what));
    let said: unknown;
    try {
      found();
    } catch (error) {
      said = isInputError(error) ? error.issues.map(({ code, path }) => `${code} ${path}`) : error;
    }
    expect(said).toEqual(issues);
  });
});
