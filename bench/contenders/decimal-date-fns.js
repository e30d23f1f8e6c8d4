import { addYears } from "date-fns/addYears";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { eachMonthOfInterval } from "date-fns/eachMonthOfInterval";
import { endOfMonth } from "date-fns/endOfMonth";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { getDaysInYear } from "date-fns/getDaysInYear";
import { isAfter } from "date-fns/isAfter";
import { isBefore } from "date-fns/isBefore";
import { isWithinInterval } from "date-fns/isWithinInterval";
import { max } from "date-fns/max";
import { min } from "date-fns/min";
import { parseISO } from "date-fns/parseISO";
import { subDays } from "date-fns/subDays";
import { Decimal } from "decimal.js";
import { parametersOf } from "../task/parameters.js";
import { figuresOfDecimals, shareOut, toCents } from "./decimal-months.js";

/**
 * Plain code as most would write it: decimal.js for numbers, date-fns for dates. The parameters of the scheme are parsed once
 * and found by key; each text of the case is parsed once.
 *
 * @param {import("../task/scheme.js").Scheme} scheme
 * @returns {import("./contender.js").Contender}
 */
export function decimalDateFns(scheme) {
  const tables = compileTables(scheme);
  return {
    name: "decimal.js + date-fns",
    calculate: (document) => clientYear(document, tables),
    figuresOf: figuresOfDecimals,
  };
}

/** @typedef {{ from: Date, to: Date, value: Decimal }} DatedValue */

/** @param {import("../task/scheme.js").Scheme} scheme */
function compileTables(scheme) {
  const { bands, amounts, prices, thresholds } = parametersOf(scheme);
  /** @type {Map<string, DatedValue[]>} */
  const values = new Map();
  const add = (/** @type {string} */ key, /** @type {{ from: string, to: string, value: string }} */ row) => {
    const rows = values.get(key) ?? [];
    rows.push({ from: parseISO(row.from), to: parseISO(row.to), value: new Decimal(row.value) });
    values.set(key, rows);
  };
  for (const row of amounts) add(row.level, row);
  for (const row of prices) add(`${row.service} ${row.place}`, row);
  for (const row of thresholds) add(row.place, row);
  return { values, bands };
}

/** The parts of a period on which each value holds, with their days. */
function overlaps(/** @type {DatedValue[] | undefined} */ rows, /** @type {Date} */ from, /** @type {Date} */ to) {
  const parts = [];
  for (const row of rows ?? []) {
    const first = max([from, row.from]);
    const last = min([to, row.to]);
    if (!isAfter(first, last)) parts.push({ value: row.value, days: differenceInCalendarDays(last, first) + 1 });
  }
  return parts;
}

/** @param {any} document @param {ReturnType<typeof compileTables>} tables */
function clientYear(document, tables) {
  const from = parseISO(document.period.from);
  const to = parseISO(document.period.to);
  const { place } = document.residences[0];
  const starts = eachMonthOfInterval({ start: from, end: to });

  const assessments = document.assessments.map((/** @type {any} */ { date, score }) => ({
    from: max([parseISO(date), from]),
    level: tables.bands.find((band) => Number(score) >= band.from && Number(score) <= band.to)?.level ?? "",
  }));
  let amountDays = new Decimal(0);
  assessments.forEach((/** @type {any} */ assessment, /** @type {number} */ index) => {
    const next = assessments[index + 1];
    const last = next === undefined ? to : subDays(next.from, 1);
    for (const { value, days } of overlaps(tables.values.get(assessment.level), assessment.from, last)) {
      amountDays = amountDays.plus(value.times(days));
    }
  });
  const budget = toCents(amountDays.div(getDaysInYear(from)));

  const costs = document.plan.lines.map((/** @type {any} */ line) => {
    const lineFrom = parseISO(line.from);
    const lineTo = parseISO(line.to);
    const quantity = new Decimal(line.quantity);
    const prices = tables.values.get(`${line.service} ${place}`);
    return starts.map((start) => {
      const first = max([start, lineFrom]);
      const last = min([endOfMonth(start), lineTo]);
      let priceDays = new Decimal(0);
      if (!isAfter(first, last)) {
        for (const { value, days } of overlaps(prices, first, last)) priceDays = priceDays.plus(value.times(days));
      }
      return toCents(quantity.times(priceDays).div(getDaysInMonth(start)));
    });
  });

  const adultFrom = addYears(parseISO(document.client.birthDate), 18);
  const incomes = document.incomes.map((/** @type {any} */ income) => ({
    start: parseISO(income.from),
    end: income.to === "open" ? to : parseISO(income.to),
    amount: new Decimal(income.amountPerMonth),
  }));
  const threshold = (tables.values.get(place) ?? []).find((row) => !isAfter(row.from, from) && !isBefore(row.to, from));
  return shareOut(
    budget,
    costs,
    (month) => !isBefore(starts[month] ?? to, adultFrom),
    (month) => incomes.find((/** @type {any} */ income) => isWithinInterval(starts[month] ?? to, income))?.amount,
    threshold?.value ?? new Decimal(0),
  );
}
