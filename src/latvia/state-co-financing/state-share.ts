import { InputError, received } from "../../errors/index.js";
import { formatScaled, multiplyDivide, readScaled, roundingModes, type RoundingMode } from "../../numbers/index.js";
import { amountAsked } from "../amount-asked.js";
import { basisOf, type BasedAmount } from "../basis.js";
import { nameAsked } from "../name-asked.js";
import { stateCoFinancingTable } from "./data.js";

const cents = 2;
const shareDecimals = 1;

/**
 * What the state pays of a day centre's cost in a year under Cabinet regulation 829.
 *
 * @param cost the centre's cost in euro, such as `"50000.00"`: of the set-up year, or of the year
 * @param yearsAfter whole years since the set-up year, 0 in that year
 * @param mode how the part is rounded to cents: no public source says, so whoever calculates chooses
 * @returns the amount in euro, `"0.00"` from the fourth year after, and what it rests on
 * @throws {InputError} for a cost that is no amount and for years that are no whole number of at least 0, and an unknown mode
 *
 * @example
 * dayCentreAid("50000.00", 1, "half-up").amount; // "30000.00"
 */
export function dayCentreAid(cost: string, yearsAfter: number, mode: RoundingMode): BasedAmount {
  if (!Number.isSafeInteger(yearsAfter) || yearsAfter < 0) {
    const expected = "whole years since the set-up year, at least 0";
    throw new InputError([{ code: "not-years", path: "yearsAfter", expected, received: received(yearsAfter) }]);
  }
  modeAsked(mode);
  const rows = stateCoFinancingTable.dayCentre;
  const row = rows[Math.min(yearsAfter, rows.length - 1)];
  const share = row?.share ?? "0";
  const part = multiplyDivide(amountAsked(cost, "cost"), readScaled(share, shareDecimals, "share"), 10, mode);
  return { amount: formatScaled(part, cents), basis: basisOf(stateCoFinancingTable, row) };
}

/**
 * What the state paid for one person's day in a group home under Cabinet regulation 1006, which regulation 829 replaced:
 * cost of the sub-programme / persons / 360 × 0.5.
 *
 * @param cost the year's cost of the sub-programme of state care in euro
 * @param persons people in the sub-programme, a whole number above 0
 * @param mode how the quotient is rounded to cents: the formula does not say
 * @throws {InputError} for a cost that is no amount and for a number of persons that is none, and an unknown mode
 *
 * @example
 * groupHomeDay("14400000.00", 4000, "half-up").amount; // "5.00"
 */
export function groupHomeDay(cost: string, persons: number, mode: RoundingMode): BasedAmount {
  if (!Number.isSafeInteger(persons) || persons < 1) {
    const expected = "a whole number of persons above 0";
    throw new InputError([{ code: "not-persons", path: "persons", expected, received: received(persons) }]);
  }
  modeAsked(mode);
  const [formula] = stateCoFinancingTable.dayFormula;
  const days = Number(formula?.days);
  const half = readScaled(formula?.share, shareDecimals, "share");
  const part = multiplyDivide(amountAsked(cost, "cost"), half, persons * days * 10, mode);
  return { amount: formatScaled(part, cents), basis: basisOf(stateCoFinancingTable, formula) };
}

function modeAsked(mode: RoundingMode): void {
  nameAsked(mode, roundingModes, { path: "mode", expected: roundingModes.join(", ") });
}
