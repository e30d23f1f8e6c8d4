import {
  EUR,
  add,
  dinero as moneyOf,
  greaterThan,
  halfUp,
  lessThan,
  minimum,
  multiply,
  subtract,
  toSnapshot,
  transformScale,
} from "dinero.js";
import { readerOfFacts } from "./facts.js";

/**
 * dinero.js 2: money. It has no dates, no quantities, no division and no largest remainder, so this is what it is spared:
 * - every text is parsed and every date resolved before the clock runs: it is told the days of each price in each month
 * - dividing by the days of a month or year is done with plain integers and the result handed back
 * - `allocate` gives the cent left over to the first share whatever the remainders, so the ESF part is rounded half up
 *   instead and the state's part is the rest, which for two shares is the same
 *
 * @param {import("../task/scheme.js").Scheme} scheme
 * @returns {import("./contender.js").Contender}
 */
export function dinero(scheme) {
  const read = readerOfFacts(scheme);
  return {
    name: "dinero.js",
    prepare: (document) => priceDays(read(document)),
    calculate: clientYear,
    figuresOf,
  };
}

/** @typedef {import("dinero.js").Dinero<number, "EUR">} Money */

const share = { amount: 15, scale: 2 };
const esfShare = { amount: 85, scale: 2 };
const nothing = moneyOf({ amount: 0, currency: EUR });

/** For each line and month, the prices in force with their days. @param {import("./facts.js").Facts} facts */
function priceDays(facts) {
  const lines = facts.lines.map(({ quantity, from, to, prices }) => ({
    quantity: { amount: quantity, scale: 2 },
    months: facts.months.map((month) =>
      prices
        .map((row) => ({
          price: row.price,
          days: Math.min(row.to, to, month.last) - Math.max(row.from, from, month.first) + 1,
        }))
        .filter((row) => row.days > 0),
    ),
  }));
  return { ...facts, lines };
}

/** Money divided by days, rounded half up to cents. @param {Money} money @param {number} days @returns {Money} */
function perDays(money, days) {
  const { amount, scale } = toSnapshot(money);
  const divisor = days * 10 ** (scale - 2);
  return moneyOf({ amount: Math.floor((2 * amount + divisor) / (2 * divisor)), currency: EUR });
}

/** @param {ReturnType<typeof priceDays>} facts */
function clientYear(facts) {
  let amountDays = nothing;
  for (const { amount, from, to } of facts.levels) {
    amountDays = add(amountDays, multiply(moneyOf({ amount, currency: EUR }), to - from + 1));
  }
  const budget = perDays(amountDays, facts.yearDays);
  const threshold = moneyOf({ amount: facts.threshold, currency: EUR });
  const lines = facts.lines.map(() => ({ cost: nothing, covered: nothing, uncovered: nothing }));
  const totals = {
    cost: nothing,
    covered: nothing,
    uncovered: nothing,
    contribution: nothing,
    funded: nothing,
    esf: nothing,
    state: nothing,
  };
  let remaining = budget;
  const months = facts.months.map(({ first, length }, month) => {
    let cost = nothing;
    let covered = nothing;
    facts.lines.forEach((line, index) => {
      const total = lines[index];
      const prices = line.months[month];
      if (total === undefined || prices === undefined || prices.length === 0) return;
      const lineCost = perDays(multiply(sumOfPrices(prices), line.quantity), length);
      const part = minimum([lineCost, remaining]);
      remaining = subtract(remaining, part);
      cost = add(cost, lineCost);
      covered = add(covered, part);
      total.cost = add(total.cost, lineCost);
      total.covered = add(total.covered, part);
      total.uncovered = add(total.uncovered, subtract(lineCost, part));
    });
    const income = moneyOf({ amount: facts.incomes[month] ?? 0, currency: EUR });
    let contribution = nothing;
    if (first >= facts.adultFrom && greaterThan(income, threshold)) {
      contribution = transformScale(multiply(subtract(income, threshold), share), 2, halfUp);
      if (lessThan(covered, contribution)) contribution = covered;
    }
    const funded = subtract(covered, contribution);
    const esf = transformScale(multiply(funded, esfShare), 2, halfUp);
    const row = {
      cost,
      covered,
      uncovered: subtract(cost, covered),
      contribution,
      funded,
      esf,
      state: subtract(funded, esf),
    };
    for (const amount of totalNames) totals[amount] = add(totals[amount], row[amount]);
    return { ...row, remaining };
  });
  return { budget, months, lines, totals };
}

const totalNames = /** @type {const} */ (["cost", "covered", "uncovered", "contribution", "funded", "esf", "state"]);

/** @param {readonly { price: number, days: number }[]} prices @returns {Money} */
function sumOfPrices(prices) {
  /** @type {Money | undefined} */
  let sum;
  for (const { price, days } of prices) {
    const part = multiply(moneyOf({ amount: price, currency: EUR, scale: 4 }), days);
    sum = sum === undefined ? part : add(sum, part);
  }
  return sum ?? nothing;
}

/** @param {ReturnType<typeof clientYear>} result */
function figuresOf({ budget, months, lines, totals }) {
  const amounts = [
    budget,
    ...months.flatMap((row) => [...totalNames.map((amount) => row[amount]), row.remaining]),
    ...lines.flatMap((row) => [row.cost, row.covered, row.uncovered]),
    ...totalNames.map((amount) => totals[amount]),
  ];
  return amounts.map((amount) => toSnapshot(amount).amount);
}
