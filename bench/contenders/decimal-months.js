import { Decimal } from "decimal.js";

/**
 * What both decimal.js contenders do once the budget and the costs are known: draw the budget down in month order, let the
 * client pay, share the rest by sources, add up.
 *
 * @typedef {object} MonthRow
 * @property {Decimal} cost
 * @property {Decimal} covered
 * @property {Decimal} uncovered
 * @property {Decimal} contribution
 * @property {Decimal} funded
 * @property {Decimal} esf
 * @property {Decimal} state
 * @property {Decimal} remaining
 *
 * @typedef {object} LineRow
 * @property {Decimal} cost
 * @property {Decimal} covered
 * @property {Decimal} uncovered
 *
 * @typedef {object} DecimalResult
 * @property {Decimal} budget
 * @property {MonthRow[]} months
 * @property {LineRow[]} lines
 * @property {Omit<MonthRow, "remaining">} totals
 */

const esfShare = new Decimal("0.85");
const contributionShare = new Decimal("0.15");

/**
 * @param {Decimal} amount
 * @returns {Decimal} rounded half up to cents
 */
export function toCents(amount) {
  return amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

/**
 * @param {Decimal} budget
 * @param {Decimal[][]} costs by line, then by month
 * @param {(month: number) => boolean} isAdult at the start of the month
 * @param {(month: number) => Decimal} incomeOf the month
 * @param {Decimal} threshold
 * @returns {DecimalResult}
 */
export function shareOut(budget, costs, isAdult, incomeOf, threshold) {
  const zero = new Decimal(0);
  const lines = costs.map(() => ({ cost: zero, covered: zero, uncovered: zero }));
  let remaining = budget;
  const months = (costs[0] ?? []).map((_, month) => {
    let cost = zero;
    let covered = zero;
    costs.forEach((ofLine, index) => {
      const line = lines[index];
      const lineCost = ofLine[month];
      if (line === undefined || lineCost === undefined) return;
      const part = Decimal.min(lineCost, remaining);
      remaining = remaining.minus(part);
      cost = cost.plus(lineCost);
      covered = covered.plus(part);
      line.cost = line.cost.plus(lineCost);
      line.covered = line.covered.plus(part);
      line.uncovered = line.uncovered.plus(lineCost.minus(part));
    });
    let contribution = zero;
    if (isAdult(month)) {
      const above = Decimal.max(incomeOf(month).minus(threshold), zero);
      contribution = Decimal.min(toCents(above.times(contributionShare)), covered);
    }
    const funded = covered.minus(contribution);
    // Of two shares, the larger remainder with ties to the first is the first rounded half up.
    const esf = toCents(funded.times(esfShare));
    return {
      cost,
      covered,
      uncovered: cost.minus(covered),
      contribution,
      funded,
      esf,
      state: funded.minus(esf),
      remaining,
    };
  });
  return { budget, months, lines, totals: totalsOf(months) };
}

/** @param {MonthRow[]} months */
function totalsOf(months) {
  const sum = (/** @type {keyof MonthRow} */ amount) =>
    months.reduce((total, row) => total.plus(row[amount]), new Decimal(0));
  return {
    cost: sum("cost"),
    covered: sum("covered"),
    uncovered: sum("uncovered"),
    contribution: sum("contribution"),
    funded: sum("funded"),
    esf: sum("esf"),
    state: sum("state"),
  };
}

/** @param {DecimalResult} result */
export function figuresOfDecimals({ budget, months, lines, totals }) {
  const amounts = [
    budget,
    ...months.flatMap((row) => [
      row.cost,
      row.covered,
      row.uncovered,
      row.contribution,
      row.funded,
      row.esf,
      row.state,
      row.remaining,
    ]),
    ...lines.flatMap((row) => [row.cost, row.covered, row.uncovered]),
    ...[totals.cost, totals.covered, totals.uncovered, totals.contribution, totals.funded, totals.esf, totals.state],
  ];
  return amounts.map((amount) => amount.times(100).toNumber());
}
