import { describe, expect, it } from "vitest";
import { eligible } from "../../../test/support/eligible.js";
import { line, smallResult, type Changes } from "../../../test/support/small-result.js";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import type { AfterDeath } from "../common/after-death.js";
import type { When } from "../when/when.js";

/** Four sessions a month at 22.50, asked for from April to June, of somebody who died on 12 April. */
const april = {
  period: { from: "2019-04-01", to: "2019-06-30" },
  client: { ...smallCase.client, deathDate: "2019-04-12" },
  plan: { lines: [line()] },
};

/** The small result with a rule for the service, and one for the amount. */
function died(ofService?: AfterDeath, ofAmount?: AfterDeath, changes: Changes["case"] = {}) {
  return smallResult({
    case: { ...april, ...changes },
    scheme: {
      services: smallScheme.services.map((each) =>
        ofService === undefined ? each : { ...each, afterDeath: ofService },
      ),
      entitle: ofAmount === undefined ? smallScheme.entitle : { ...smallScheme.entitle, afterDeath: ofAmount },
    },
  });
}

const allowed = (result: ReturnType<typeof died>) =>
  result.lines.map(({ months }) => [...months].map((month) => month.allowed.toString()));

describe("after a death", () => {
  it("everything ends with the day of death, where no rule says more: units, cost and amount", () => {
    const result = eligible(died());
    expect(result.outcome).toEqual({
      state: "eligible",
      spans: [{ from: "2019-04-01", to: "2019-04-12" }],
      reasons: [
        {
          code: "died",
          condition: "death",
          from: "2019-04-13",
          to: "2019-06-30",
          actual: { kind: "date", on: "2019-04-12" },
          limit: { kind: "last-day", on: "2019-04-12" },
        },
      ],
    });
    // 4 × 12 ÷ 30 sessions at 22.50; 1200.00 × 12 ÷ 365.
    expect(allowed(result)).toEqual([["1.6", "0", "0"]]);
    expect(result.totals.cost.toString()).toBe("36.00");
    expect(result.budget.approved.toString()).toBe("39.45");
    expect(result.lines[0]?.months.map((month) => month.cuts.map(({ code, rules }) => [code, rules]))).toEqual([
      [["not-eligible", ["death"]]],
      [["not-eligible", ["death"]]],
      [["not-eligible", ["death"]]],
    ]);
  });

  it("a service or an amount goes on to the end of the month, each by its own rule", () => {
    const monthEnd = { kind: "month-end", source: "made-up" } as const;
    const service = eligible(died(monthEnd));
    expect([allowed(service), service.totals.cost.toString()]).toEqual([[["4", "0", "0"]], "90.00"]);
    expect(service.outcome.spans).toEqual([{ from: "2019-04-01", to: "2019-04-30" }]);
    expect(service.outcome.reasons).toMatchObject([{ from: "2019-05-01", source: "made-up" }]);
    expect(service.budget.approved.toString()).toBe("39.45");
    const amount = eligible(died(undefined, monthEnd));
    expect([allowed(amount), amount.totals.cost.toString()]).toEqual([[["1.6", "0", "0"]], "36.00"]);
    // 1200.00 × 30 ÷ 365
    expect(amount.budget.approved.toString()).toBe("98.63");
    expect(amount.lines[0]?.months[0]?.cuts.map(({ code, rules }) => [code, rules])).toEqual([
      ["not-eligible", ["death"]],
    ]);
  });

  it("a service goes on for some days, over the end of a month", () => {
    const result = eligible(died({ kind: "goes-on", days: 30, source: "made-up" }));
    // Until 12 May: 4 sessions and 4 × 12 ÷ 31.
    expect(allowed(result)).toEqual([["4", "1.55", "0"]]);
    expect(result.outcome.spans).toEqual([{ from: "2019-04-01", to: "2019-05-12" }]);
  });

  it("a service of no units goes on for nobody", () => {
    const lines = (smallCase.plan?.lines ?? []).map((each) => ({ ...each, quantity: "0" }));
    const result = died({ kind: "goes-on", days: 30, source: "made-up" }, undefined, { plan: { lines } });
    expect(result.outcome.state === "eligible" && result.outcome.spans).toEqual([
      { from: "2019-04-01", to: "2019-04-12" },
    ]);
  });

  it("is judged by what held on the day of death: later facts, and facts that ended with it, are asked of nobody", () => {
    const goesOn = { kind: "goes-on", days: 5, source: "made-up" } as const;
    const residences = [{ kind: "declared", place: "north", from: "2010-05-17", to: "2019-04-12" }] as const;
    const ended = { ...april.client, groups: [{ group: "children", from: "2010-05-17", to: "2019-04-12" }] };
    const result = died(goesOn, undefined, { residences, client: ended });
    expect(result.outcome).toMatchObject({ state: "eligible", spans: [{ from: "2019-04-01", to: "2019-04-17" }] });
    expect(died(undefined, undefined, { residences, client: ended }).outcome.state).toBe("eligible");
  });

  it("before the period nobody is eligible, whatever else is missing, and the reason is the death", () => {
    const client = { id: "client-1", deathDate: "2019-03-31" };
    const result = died(undefined, undefined, { client, assessments: [], residences: [] });
    expect(result.outcome).toMatchObject({
      state: "ineligible",
      reasons: [{ code: "died", from: "2019-04-01", to: "2019-06-30" }],
    });
    expect(result.outcome.reasons).toHaveLength(1);
    expect(allowed(result)).toEqual([["0", "0", "0"]]);
    const after = died({ kind: "goes-on", days: 3, source: "made-up" }, undefined, {
      client: { ...april.client, deathDate: "2019-03-31" },
    });
    expect(after.outcome).toMatchObject({ state: "eligible", spans: [{ from: "2019-04-01", to: "2019-04-03" }] });
  });

  it("on or after the last day of the period changes nothing", () => {
    const alive = died(undefined, undefined, { client: smallCase.client });
    for (const deathDate of ["2019-06-30", "2020-01-01"]) {
      expect(died(undefined, undefined, { client: { ...smallCase.client, deathDate } })).toEqual(alive);
    }
  });

  it("what held on the day of death goes on to hold for the units that a plan asks for: whole ones stay whole", () => {
    const places = [{ kind: "declared", place: "north", from: "2010-05-17", to: "2019-04-12" }] as const;
    const lines = [{ ...line(), quantity: "1.3", per: "day", weekdays: ["mon"] }] as const;
    const rows = (when?: When) =>
      smallResult({
        case: { ...april, residences: places, plan: { lines } },
        scheme: {
          limits: [
            {
              ...{ id: "whole", kind: "whole-units", services: ["physio"], source: "made-up" },
              ...{ from: "2019-01-01", to: "2019-12-31" },
              ...(when === undefined ? {} : { when }),
            },
          ],
        },
      }).lines.map(({ months }) =>
        [...months].map(({ requested, allowed, cut }) => [requested, allowed, cut].join(" ")),
      );
    // The twelve Mondays until March had 15.6 sessions, so that 0.6 is begun; with the 1st and the 8th of April they come to 3.2, with
    // all five to 7.1, with those of May to 5.3 and of June to 5.5.
    expect(rows()).toEqual([["7 3 4", "5 0 5", "5 0 5"]]);
    expect(rows([{ kind: "level", atLeast: "low" }])).toEqual(rows());
    expect(rows([{ kind: "residence", basis: "declared", places: ["north"] }])).toEqual(rows());
  });
});
