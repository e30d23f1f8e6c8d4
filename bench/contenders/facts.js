import { parametersOf } from "../task/parameters.js";

/**
 * A case with every text resolved before the clock runs: an advantage for the peers, of which none reads dates or decimals from
 * text as fast as it computes. Days are whole numbers, money is in cents, prices are in ten-thousandths, quantities in
 * hundredths; the rows of the scheme that concern the client are picked out already.
 *
 * @typedef {object} Facts
 * @property {number} yearDays 365 or 366
 * @property {readonly { first: number, last: number, length: number }[]} months first and last day, and days in the month
 * @property {readonly { from: number, to: number, level: number, amount: number }[]} levels days of the year with a level
 * @property {readonly number[]} amounts annual amount of each level in the year
 * @property {readonly LineFacts[]} lines
 * @property {readonly number[]} incomes of each month
 * @property {number} threshold
 * @property {number} adultFrom day of the 18th birthday
 *
 * @typedef {object} LineFacts
 * @property {number} quantity
 * @property {number} from
 * @property {number} to
 * @property {readonly { from: number, to: number, price: number }[]} prices those of the year, in order
 */

const millisecondsOfDay = 86_400_000;

/** @param {string} text a date; @returns {number} days since 1970 */
export function dayOf(text) {
  return Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8))) / millisecondsOfDay;
}

/** @param {unknown} text decimal text; @returns {number} its digits as one whole number */
export function scaledOf(text) {
  return Number(String(text).replace(".", ""));
}

/**
 * @param {import("../task/scheme.js").Scheme} scheme
 * @returns {(document: any) => Facts}
 */
export function readerOfFacts(scheme) {
  const parameters = parametersOf(scheme);
  const prices = groupPrices(parameters.prices);
  const { bands } = parameters;
  return (document) => {
    const { from, to } = document.period;
    const year = Number(from.slice(0, 4));
    const first = dayOf(from);
    const last = dayOf(to);
    const starts = Array.from({ length: 13 }, (_, month) => Date.UTC(year, month, 1) / millisecondsOfDay);
    const months = starts.slice(0, 12).map((start, month) => {
      const next = starts[month + 1] ?? last + 1;
      return { first: start, last: next - 1, length: next - start };
    });
    const inYear = (/** @type {{ from: string }} */ row) => row.from.startsWith(String(year));
    const amounts = parameters.amounts.filter(inYear).map((row) => scaledOf(row.value));
    const { place } = document.residences[0];
    const { assessments, incomes, plan, client } = document;
    return {
      yearDays: last - first + 1,
      months,
      levels: assessments.map((/** @type {any} */ { date, score }, /** @type {number} */ index) => {
        const next = assessments[index + 1];
        const level = bands.findIndex((band) => Number(score) >= band.from && Number(score) <= band.to);
        const levelFrom = Math.max(dayOf(date), first);
        return { from: levelFrom, to: next === undefined ? last : dayOf(next.date) - 1, level, amount: amounts[level] };
      }),
      amounts,
      lines: plan.lines.map((/** @type {any} */ line) => ({
        quantity: scaledOf(line.quantity),
        from: dayOf(line.from),
        to: dayOf(line.to),
        prices: (prices.get(`${line.service} ${place}`) ?? [])
          .filter(inYear)
          .map((row) => ({ from: dayOf(row.from), to: dayOf(row.to), price: scaledOf(row.value) })),
      })),
      incomes: months.map((month) => {
        const income = incomes.find(
          (/** @type {any} */ row) =>
            dayOf(row.from) <= month.first && (row.to === "open" || month.first <= dayOf(row.to)),
        );
        return scaledOf(income.amountPerMonth);
      }),
      threshold: scaledOf(parameters.thresholds.find((row) => row.place === place && inYear(row))?.value),
      adultFrom: dayOf(`${Number(client.birthDate.slice(0, 4)) + 18}${client.birthDate.slice(4)}`),
    };
  };
}

/**
 * @template {{ service: string, place: string }} Price
 * @param {readonly Price[]} prices
 */
function groupPrices(prices) {
  /** @type {Map<string, Price[]>} */
  const groups = new Map();
  for (const row of prices) {
    const key = `${row.service} ${row.place}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
