import { Decimal } from "decimal.js";
import { parametersOf } from "../task/parameters.js";
import { figuresOfDecimals, shareOut, toCents } from "./decimal-months.js";

/**
 * Plain decimal.js code by somebody who counts days: dates are whole numbers of days, made once of each text.
 *
 * @param {import("../task/scheme.js").Scheme} scheme
 * @returns {import("./contender.js").Contender}
 */
export function decimalIntegerDates(scheme) {
  const tables = compileTables(scheme);
  return {
    name: "decimal.js, integer dates",
    calculate: (document) => clientYear(document, tables),
    figuresOf: figuresOfDecimals,
  };
}

/** @typedef {{ from: number, to: number, value: Decimal }} DatedValue */

const millisecondsOfDay = 86_400_000;

function dayOf(/** @type {string} */ text) {
  return Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8))) / millisecondsOfDay;
}

/** @param {import("../task/scheme.js").Scheme} scheme */
function compileTables(scheme) {
  const { bands, amounts, prices, thresholds } = parametersOf(scheme);
  /** @type {Map<string, DatedValue[]>} */
  const values = new Map();
  const add = (/** @type {string} */ key, /** @type {{ from: string, to: string, value: string }} */ row) => {
    const rows = values.get(key) ?? [];
    rows.push({ from: dayOf(row.from), to: dayOf(row.to), value: new Decimal(row.value) });
    values.set(key, rows);
  };
  for (const row of amounts) add(row.level, row);
  for (const row of prices) add(`${row.service} ${row.place}`, row);
  for (const row of thresholds) add(row.place, row);
  return { values, bands };
}

/** Σ(value × days) over the days of a period on which each value holds. */
function valueDays(/** @type {DatedValue[] | undefined} */ rows, /** @type {number} */ from, /** @type {number} */ to) {
  let sum = new Decimal(0);
  for (const row of rows ?? []) {
    const days = Math.min(to, row.to) - Math.max(from, row.from) + 1;
    if (days > 0) sum = sum.plus(row.value.times(days));
  }
  return sum;
}

/** @param {any} document @param {ReturnType<typeof compileTables>} tables */
function clientYear(document, tables) {
  const from = dayOf(document.period.from);
  const to = dayOf(document.period.to);
  const year = Number(document.period.from.slice(0, 4));
  const starts = Array.from({ length: 13 }, (_, month) => Date.UTC(year, month, 1) / millisecondsOfDay);
  const { place } = document.residences[0];

  const assessments = document.assessments.map((/** @type {any} */ { date, score }) => ({
    from: Math.max(dayOf(date), from),
    level: tables.bands.find((band) => Number(score) >= band.from && Number(score) <= band.to)?.level ?? "",
  }));
  let amountDays = new Decimal(0);
  assessments.forEach((/** @type {any} */ assessment, /** @type {number} */ index) => {
    const next = assessments[index + 1];
    const last = next === undefined ? to : next.from - 1;
    amountDays = amountDays.plus(valueDays(tables.values.get(assessment.level), assessment.from, last));
  });
  const budget = toCents(amountDays.div(to - from + 1));

  const costs = document.plan.lines.map((/** @type {any} */ line) => {
    const lineFrom = dayOf(line.from);
    const lineTo = dayOf(line.to);
    const quantity = new Decimal(line.quantity);
    const prices = tables.values.get(`${line.service} ${place}`);
    return starts.slice(0, 12).map((start, month) => {
      const next = starts[month + 1] ?? to + 1;
      const priceDays = valueDays(prices, Math.max(start, lineFrom), Math.min(next - 1, lineTo));
      return toCents(quantity.times(priceDays).div(next - start));
    });
  });

  const { birthDate } = document.client;
  const adultFrom = dayOf(`${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}`);
  const incomes = document.incomes.map((/** @type {any} */ income) => ({
    from: dayOf(income.from),
    to: income.to === "open" ? to : dayOf(income.to),
    amount: new Decimal(income.amountPerMonth),
  }));
  const threshold = (tables.values.get(place) ?? []).find((row) => row.from <= from && from <= row.to);
  return shareOut(
    budget,
    costs,
    (month) => (starts[month] ?? to) >= adultFrom,
    (month) =>
      incomes.find((/** @type {any} */ income) => {
        const start = starts[month] ?? to;
        return income.from <= start && start <= income.to;
      })?.amount,
    threshold?.value ?? new Decimal(0),
  );
}
