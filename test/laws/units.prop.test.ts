import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, formatDay, period as periodOf } from "../../src/calendar/index.js";
import type { PlanLine } from "../../src/person/plan.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { parseScaled, quantityDecimals } from "../../src/numbers/index.js";
import { drawn, drawSituation, seed } from "../arbitraries/index.js";
import { Oracle, round } from "../oracle/decimals.js";
import { resultOf, withCase } from "./calculated.js";

/** A situation whose period is cut in two at any day. */
const cutInTwo = drawn((draw) => {
  const situation = drawSituation(draw, true);
  const { from, to } = periodOf(situation.case.period.from, situation.case.period.to);
  const second = draw.integer(from, to);
  return {
    situation,
    halves: [
      { from, to: second - 1 },
      { from: second, to },
    ].filter((half) => half.from <= half.to),
  };
});

/** The requested units of each line over all its months, in ten-thousandths. */
function requestedOf(situation: Parameters<typeof resultOf>[0]): ReadonlyMap<string, number> {
  return new Map(resultOf(situation).lines.map(({ id, requested }) => [id, requested.scaled]));
}

/** Whether a line counts by month: as it says, or because its service says how weeks do. */
const isByMonth = ({ per, service }: PlanLine, { scheme }: { readonly scheme: Scheme }): boolean =>
  per === "month" || (per === "week" && scheme.services.find(({ id }) => id === service)?.weekToMonth !== undefined);

/** Whether the last day of a line counts. */
const endsAtItsEnd = (line: PlanLine, { scheme }: { readonly scheme: Scheme }): boolean =>
  line.per !== "day" || scheme.services.find(({ id }) => id === line.service)?.lastDay !== "not-counted";

/** Into how many parts the quantity of a line is divided for one of its days. */
const partsOf = (line: PlanLine): number =>
  line.per === "period" ? day(line.to) - day(line.from) + 1 : line.per === "week" ? 7 : 1;

describe("the units shown of a line, but for a quantity per month", () => {
  it("add up to its quantity × its days, rounded once", () => {
    let fractions = 0;
    fc.assert(
      fc.property(cutInTwo, ({ situation }) => {
        const { period, plan } = situation.case;
        const found = requestedOf(situation);
        for (const line of plan?.lines ?? []) {
          if (isByMonth(line, situation) || line.from < period.from || line.to > period.to || !found.has(line.id))
            continue;
          const days = day(line.to) - day(line.from) + (endsAtItsEnd(line, situation) ? 1 : 0);
          const exact = new Oracle(line.quantity).mul(days).div(partsOf(line));
          const rounded = round(exact, situation.scheme.cost.unitRounding).toFixed(quantityDecimals);
          expect(found.get(line.id)).toBe(parseScaled(rounded, quantityDecimals));
          if (line.from.slice(0, 7) < line.to.slice(0, 7)) fractions += 1;
        }
      }),
      { seed, numRuns: 250, endOnFailure: true },
    );
    expect(fractions).toBeGreaterThan(50);
  });

  it("are the same whether the period is asked for whole or in parts, wherever it is cut", () => {
    fc.assert(
      fc.property(cutInTwo, ({ situation, halves }) => {
        const whole = requestedOf(situation);
        const parts = halves.map(({ from, to }) =>
          requestedOf(
            withCase(situation, (document) => ({ ...document, period: { from: formatDay(from), to: formatDay(to) } })),
          ),
        );
        for (const line of situation.case.plan?.lines ?? []) {
          if (isByMonth(line, situation)) continue;
          expect(parts.reduce((sum, part) => sum + (part.get(line.id) ?? 0), 0)).toBe(whole.get(line.id) ?? 0);
        }
      }),
      { seed, numRuns: 250, endOnFailure: true },
    );
  });
});
