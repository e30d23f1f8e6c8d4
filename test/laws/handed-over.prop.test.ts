import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../src/calendar/index.js";
import { parsePosition } from "../../src/documents/index.js";
import { isInputError } from "../../src/errors/index.js";
import type { Position } from "../../src/result/position/document.js";
import type { Case } from "../../src/person/case.js";
import type { EligibleResult, Result } from "../../src/result/result.js";
import { handover } from "../../src/rules/follow/handover/handover.js";
import { priceDeliveries } from "../../src/rules/follow/price-deliveries.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import type { CompiledScheme } from "../../src/rules/compiled.js";
import { knownPaying } from "../arbitraries/contribution.js";
import { seed } from "../arbitraries/index.js";
import { limitedSituation } from "../arbitraries/limits.js";
import { compiledOf } from "./calculated.js";
import { withoutBudget } from "./cuts.js";
import { withDeliveries } from "./with-deliveries.js";

/** By month, what services cost and who pays it, in minor units. */
function monthsOf({ months }: EligibleResult): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    months.map(({ month, costMinor, coveredMinor, contributionMinor, sourceMinors }) => [
      month,
      [costMinor, coveredMinor, contributionMinor, ...sourceMinors],
    ]),
  );
}

/** Two results added up month by month. */
function added(one: EligibleResult, other: EligibleResult): Readonly<Record<string, readonly number[]>> {
  const sums = { ...monthsOf(one) };
  for (const [month, amounts] of Object.entries(monthsOf(other))) {
    sums[month] = amounts.map((minor, index) => minor + (sums[month]?.[index] ?? 0));
  }
  return sums;
}

function isEligible(result: Result): result is EligibleResult {
  return result.totals !== undefined;
}

/** What was delivered, in one question and in two with the handover between; undefined where somebody has no amounts. */
function handedOver(
  document: Case,
  compiled: CompiledScheme,
  date: string,
  before: Position | undefined,
): readonly EligibleResult[] | undefined {
  const options = { calculate: (asked: Case) => calculate(asked, compiled, { opening: before }) };
  const { delivered, result: whole } = priceDeliveries(document, compiled, {
    municipality: compiled.sourceIds[0] ?? "",
    ...options,
  });
  const { statement } = handover(document, compiled, date, options);
  if (statement?.position === undefined) return undefined;
  const read = JSON.parse(JSON.stringify(statement)) as { readonly position: unknown };
  const opening = parsePosition(read.position);
  expect(opening).toEqual(statement.position);
  const eve = formatDay(parseDay(date) - 1);
  const first = calculate({ ...delivered, period: { ...delivered.period, to: eve } }, compiled, { opening: before });
  const rest = { ...delivered, period: { ...delivered.period, from: date } };
  const second = calculate(rest, compiled, { opening });
  const results = [whole, first, second];
  return results.every(isEligible) ? results : undefined;
}

describe("a handover on any day", () => {
  it.each([
    ["who pay by every kind of rule", knownPaying],
    ["with limits of every kind", limitedSituation],
  ] as const)("hands on what makes both parts the whole: people %s", (_, situations) => {
    const met = { inside: 0, taken: 0 };
    const units = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(situations, units, fc.nat(), (drawn, received, place) => {
        const situation = withoutBudget(drawn);
        const compiled = compiledOf(situation);
        const { from, to } = situation.case.period;
        const days = parseDay(to) - parseDay(from);
        if (days < 1) return;
        const date = formatDay(parseDay(from) + 1 + (place % days));
        const all = withDeliveries(situation.case, received);
        const deliveries = (all.deliveries ?? []).filter((each) => each.to < date || each.from >= date);
        try {
          const results = handedOver({ ...all, deliveries }, compiled, date, situation.opening);
          const [whole, first, second] = results ?? [];
          if (whole === undefined || first === undefined || second === undefined) return;
          expect(added(first, second)).toEqual(monthsOf(whole));
          if (!date.endsWith("-01")) met.inside += 1;
          if (whole.totals.contribution.minor > 0) met.taken += 1;
        } catch (error) {
          if (!isInputError(error)) throw error;
          expect(error.issues.map(({ code }) => code)).toEqual(error.issues.map(() => "limit-goes-on"));
        }
      }),
      { seed, numRuns: 80, endOnFailure: true },
    );
    expect(met.inside).toBeGreaterThan(15);
  });
});
