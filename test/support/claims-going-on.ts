import type { Case } from "../../src/person/case.js";
import type { Position } from "../../src/result/position/document.js";
import { compile } from "../../src/rules/compile.js";
import { compileCompensation } from "../../src/rules/follow/compensation/compile.js";
import { follow } from "../../src/rules/follow/follow.js";
import type { Following } from "../../src/rules/follow/following.js";
import { priceDeliveries } from "../../src/rules/follow/price-deliveries.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { smallCompensation, smallLeaver } from "./small-compensation.js";
import { smallScheme } from "./small-scheme.js";

/** By what services are priced: at most 50 hours of care a year at 5.50 an hour, all paid by the municipality. */
const services: Scheme = {
  ...smallScheme,
  id: "services",
  conditions: [],
  entitle: { method: "plan-cost", source: "made-up" },
  limits: [
    {
      kind: "most-units",
      id: "hours",
      label: { lv: "Aprūpes stundas gadā", en: "Hours of care in a year" },
      per: "year",
      services: ["care"],
      from: "2019-01-01",
      to: "2019-12-31",
      amounts: [{ most: "50", from: "2019-01-01", to: "2019-12-31", source: "made-up" }],
      source: "made-up",
    },
  ],
  fund: {
    splitAt: "month",
    method: "first-down-rest",
    shares: [
      {
        ...{ id: "town", label: { lv: "Pašvaldība", en: "Municipality" }, share: "1" },
        ...{ from: "2019-01-01", to: "2019-12-31", source: "made-up" },
      },
    ],
  },
};

/** The rules by which services of February are priced. */
export const pricedBy = { compiled: compile(services), municipality: "town" };

/** 310.00 a month, and never more than the services of the month cost. */
export const capped = compileCompensation({
  ...smallCompensation,
  amount: { ...smallCompensation.amount, atMost: "net-cost" },
});

/** What somebody states of the time before February: 40 of the 50 hours were used. */
export const stated: Position = {
  schemaVersion: 1,
  kind: "position",
  client: "client-1",
  scheme: pricedBy.compiled.name,
  through: "2019-01-31",
  origin: "stated",
  limits: [{ limit: "hours", from: "2019-01-01", used: [{ most: "50", units: "40" }] }],
  runs: [],
  begun: [],
  budgets: [],
};

const hours = { service: "care", line: "care", unit: "hour", payer: "north" } as const;

/** Somebody who was given 8 hours by 15 February and 6 after: with 40 used, 10 are left of the year's 50. */
export function received(from: string, to: string): Case {
  return {
    ...smallLeaver,
    period: { from, to },
    assessments: [{ id: "first", instrument: "scale", date: "2019-01-10", decidedOn: "2019-01-10", score: "60" }],
    deliveries: [
      { id: "early", ...hours, units: "8", from: "2019-02-04", to: "2019-02-08" },
      { id: "late", ...hours, units: "6", from: "2019-02-20", to: "2019-02-22" },
    ],
  };
}

/** What follows in the first half of February, of which one delivery was known then. */
export function followedFirst(): Following {
  const document = received("2019-02-01", "2019-02-28");
  const known = { ...document, deliveries: (document.deliveries ?? []).slice(0, 1) };
  const { case: priced } = priceDeliveries(known, pricedBy.compiled, {
    municipality: pricedBy.municipality,
    calculate: (delivered) => calculate(delivered, pricedBy.compiled, { opening: stated }),
  });
  return follow({ ...priced, period: { from: "2019-02-01", to: "2019-02-15" } }, capped, { previous: [] });
}
