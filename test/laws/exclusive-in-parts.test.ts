import { expect, it } from "vitest";
import { formatDay, parseDay } from "../../src/calendar/index.js";
import type { Case } from "../../src/person/case.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";
import { calculateInParts, sumsOf } from "./in-parts.js";

const { validity } = smallScheme;
const source = smallScheme.sources[0]?.id ?? "";
const [first, second] = smallCase.plan?.lines ?? [];
if (first === undefined || second === undefined) throw new Error("no two lines");
const services = [first.service, second.service];

/** Two services on the same days: the lesser one alone until 8 January, then beside the other. */
const document: Case = {
  ...smallCase,
  period: { from: "2019-01-01", to: "2019-02-28" },
  plan: {
    lines: [
      { ...first, quantity: "1", per: "day", priority: 1, from: "2019-01-09", to: "2019-02-28" },
      { ...second, quantity: "1", per: "day", priority: 2, from: "2019-01-01", to: "2019-02-28" },
    ],
  },
};

it.each(["day", "month"] as const)(
  "services that exclude each other in a %s hand on nothing, and nothing is lost on whatever days a question is cut",
  (per) => {
    const limits = [{ id: "one", kind: "exclusive" as const, per, services, ...validity, source }];
    const scheme: Scheme = { ...smallScheme, entitle: { method: "plan-cost", source }, limits };
    const rules = compile(scheme);
    const whole = calculate(document, rules);
    expect(whole.numbers.units.cuts.some(({ code }) => code === "excluded")).toBe(true);
    const sums = Object.fromEntries(sumsOf([whole]));
    for (let day = parseDay("2019-01-02"); day <= parseDay("2019-02-28"); day += 1) {
      for (const cuts of [[day], [day, day + 3].filter((cut) => cut <= parseDay("2019-02-28"))]) {
        const parts = calculateInParts(document, rules, cuts);
        expect({ cuts: cuts.map(formatDay), sums: Object.fromEntries(sumsOf(parts)) }).toEqual({
          cuts: cuts.map(formatDay),
          sums,
        });
        expect(parts.at(-1)?.closing).toEqual(whole.closing);
      }
    }
  },
);
