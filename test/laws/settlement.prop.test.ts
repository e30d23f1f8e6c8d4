import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../src/calendar/index.js";
import { isInputError } from "../../src/errors/index.js";
import type { Position } from "../../src/result/position/document.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { assumedSettlement, settle, settlementMethods, type PayersResult } from "../../src/settlement/index.js";
import { knownPaying } from "../arbitraries/contribution.js";
import { seed, type Situation } from "../arbitraries/index.js";
import { sharesOfMonth } from "../oracle/settlement.js";
import { cutsOf, withoutBudget } from "./cuts.js";

const towns = ["north", "south", "west"];
/** Some days near each other, so that several payers have days of one month. */
const anyMoves = fc
  .record({ first: fc.nat({ max: 10_000 }), later: fc.array(fc.nat({ max: 20 }), { maxLength: 3 }) })
  .map(({ first, later }) => ({ kind: "days", places: [first, ...later.map((days) => first + days)] }));
/** Whose days the parts are, one after the other. */
const anyTowns = fc.array(fc.constantFrom(...towns), { minLength: 5, maxLength: 5 });

/** A person who moves at each cut, and is calculated by the rules of the next payer, which goes on from all before. */
function moves(
  { case: document, scheme, inputs, opening: before }: Situation,
  cuts: readonly number[],
  payers: readonly string[],
) {
  const latest = new Map<string, Position>();
  const parts: PayersResult[] = [];
  const starts = [parseDay(document.period.from), ...cuts];
  for (const [index, start] of starts.entries()) {
    const payer = payers[index % payers.length] ?? "";
    const next = starts[index + 1];
    const to = next === undefined ? document.period.to : formatDay(next - 1);
    const part = { ...document, period: { from: formatDay(start), to } };
    const stated = before === undefined ? [] : [{ ...before, scheme: { ...before.scheme, id: `of-${payer}` } }];
    const opening = latest.size === 0 ? stated : [...latest.values()];
    const rules = compile({ ...scheme, id: `of-${payer}` }, inputs);
    const result = opening.length === 0 ? calculate(part, rules) : calculate(part, rules, { opening });
    parts.push({ payer, result });
    if (result.closing === undefined) return undefined;
    latest.set(payer, JSON.parse(JSON.stringify(result.closing)) as Position);
  }
  return parts;
}

/** Where rules cannot go on by themselves, as within a limit's window, nobody moves. */
function movesOrNone(...given: Parameters<typeof moves>): readonly PayersResult[] | undefined {
  try {
    return moves(...given);
  } catch (error) {
    if (isInputError(error)) return undefined;
    throw error;
  }
}

/** In thousandths: no currency of the tests has more decimals than three. */
const thousandths = (text: string) => new Decimal(text).times(1000).toNumber();

/** What the client ever paid is what was paid before and to all payers, whichever of them is asked. */
function checkPaidForLife({ case: { client }, opening }: Situation, parts: readonly PayersResult[]): number {
  const { person, scheme } = parts.at(-1)?.result.closing ?? {};
  const before = opening?.person?.paidForLife;
  if (before === undefined || scheme === undefined) return 0;
  const own = parts.flatMap(({ result }) =>
    result.months.map(({ payerMinors, contributionMinor }) =>
      payerMinors.length === 0 ? contributionMinor : (payerMinors.find(({ id }) => id === client.id)?.minor ?? 0),
    ),
  );
  const inMonth = (person?.means ?? []).map(({ paid }) => thousandths(paid));
  const said = [thousandths(person?.paidForLife ?? "0"), ...inMonth].reduce((sum, each) => sum + each, 0);
  const unit = 10 ** (3 - scheme.minorUnit);
  expect(said).toBe(own.reduce((sum, minor) => sum + minor * unit, thousandths(before)));
  return 1;
}

describe("payers of people who move within a month", () => {
  it("share what the people paid, to the cent, by every rule", () => {
    const met = { months: 0, moved: 0, three: 0, even: 0, life: 0 };
    fc.assert(
      fc.property(knownPaying, anyMoves, anyTowns, fc.nat(), (paying, places, payers, turn) => {
        const situation = withoutBudget(paying);
        const cuts = cutsOf(situation.case, places);
        const parts = cuts.length === 0 ? undefined : movesOrNone(situation, cuts, payers);
        if (parts === undefined) return;
        if (parts.every(({ result }) => result.totals !== undefined)) {
          met.life += checkPaidForLife(situation, parts);
        }
        const documents = parts.map(({ payer, result }) => ({ payer, result: result.toJSON() }));
        const turned = parts.map((_, index) => parts[(index + turn) % parts.length] as PayersResult);
        // Of a month that goes on from what somebody states, nobody knows whose the days before were.
        const { from } = situation.case.period;
        const begun = situation.opening !== undefined && !from.endsWith("-01");
        const open = begun ? [`${from.slice(0, 7)} part-missing`] : [];
        for (const method of settlementMethods) {
          const rule = assumedSettlement(method);
          const settlement = settle(parts, rule);
          expect(open).toEqual(expect.arrayContaining(settlement.open.map(({ month, why }) => `${month} ${why}`)));
          expect(settle(turned, rule)).toEqual(settlement);
          for (const month of settlement.months) {
            met.months += 1;
            if (month.rows.length > 0) met.moved += 1;
            if (month.payers.length > 2) met.three += 1;
            const own = month.payers.map(({ payer, days, received, share }) => ({ payer, days, received, share }));
            expect(own).toEqual(sharesOfMonth(documents, month.month, method));
            const sum = (key: "received" | "share" | "difference") =>
              month.payers.reduce((so, each) => so + thousandths(each[key]), 0);
            expect([sum("received"), sum("share"), sum("difference")]).toEqual([
              thousandths(month.contribution),
              thousandths(month.contribution),
              0,
            ]);
            for (const { payer, difference, share, covered } of month.payers) {
              const moved = month.rows.reduce((so, { from, to, amount }) => {
                return so + (to === payer ? thousandths(amount) : 0) - (from === payer ? thousandths(amount) : 0);
              }, 0);
              expect(moved).toBe(thousandths(difference));
              expect(thousandths(share)).toBeLessThanOrEqual(thousandths(covered));
            }
          }
          const again = settle(parts, rule, {
            previous: [JSON.parse(JSON.stringify(settlement)) as typeof settlement],
          });
          expect(again.months.flatMap(({ rows }) => rows)).toEqual([]);
          // From one rule to another, and back again: what both moved is nothing.
          const other = settle(parts, assumedSettlement("first"), { previous: [settlement] });
          const back = settle(parts, rule, { previous: [settlement, other] });
          const net = (of: readonly (typeof settlement)[], payer: string) =>
            of
              .flatMap(({ months }) => months.flatMap(({ rows }) => rows))
              .reduce((so, { from, to, amount }) => {
                return so + (to === payer ? thousandths(amount) : 0) - (from === payer ? thousandths(amount) : 0);
              }, 0);
          for (const town of towns) {
            expect(net([settlement, other], town)).toBe(0);
            expect(net([settlement, other, back], town)).toBe(net([settlement], town));
          }
          if (method === "first") expect(settlement.months.flatMap(({ rows }) => rows)).toEqual([]);
        }
      }),
      { seed, numRuns: 220, endOnFailure: true },
    );
    met.even = met.months - met.moved;
    expect(Math.min(...Object.values(met))).toBeGreaterThan(20);
  });
});
