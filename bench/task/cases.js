import { seededRandom } from "./random.js";
import {
  dateText,
  dayBefore,
  daysInMonth,
  decimalText,
  instrument,
  regions,
  serviceCount,
  serviceId,
  unitOf,
  years,
} from "./words.js";

/** @typedef {import("../../dist/calculation.js").Case} Case */
/** @typedef {import("./random.js").Random} Random */

const seed = 20_240_101;
const linesPerPlan = 6;

/**
 * Made-up client-years, each an ordinary case document: the same ones in every run. They come through JSON, as cases do, so
 * that every contender reads the objects that JSON.parse makes.
 *
 * @param {number} count
 * @returns {readonly Case[]}
 */
export function makeCases(count) {
  return JSON.parse(JSON.stringify([...casesOneByOne(count)]));
}

/**
 * The same, one by one, for more than memory holds.
 *
 * @param {number} count
 * @returns {Generator<Case>}
 */
export function* casesOneByOne(count) {
  const random = seededRandom(seed);
  for (let number = 1; number <= count; number += 1) yield makeCase(number, random);
}

/** @param {number} number @param {Random} random @returns {Case} */
function makeCase(number, random) {
  const year = random.one(years);
  return {
    schemaVersion: 1,
    id: `case-${number}`,
    synthetic: true,
    period: { from: dateText(year, 1, 1), to: dateText(year, 12, 31) },
    client: { id: `client-${number}`, birthDate: birthDate(random) },
    residences: [{ kind: "declared", place: random.one(regions), from: "2015-01-01", to: "open" }],
    incomes: incomes(year, random),
    assessments: assessments(year, random),
    plan: { lines: lines(year, random) },
  };
}

/** One person in five was born from 2004 on: under 18 in both years, or of age in one of them. @param {Random} random */
function birthDate(random) {
  const year = random.percent(20) ? random.whole(2004, 2015) : random.whole(1936, 2003);
  return dateText(year, random.whole(1, 12), random.whole(1, 28));
}

/** One income over the year, or two of which the second begins with a month. @param {number} year @param {Random} random */
function incomes(year, random) {
  const amount = () => decimalText(random.whole(0, 90_000), 2);
  if (random.percent(70)) {
    return [{ id: "income-1", kind: "pension", amountPerMonth: amount(), from: dateText(year, 1, 1), to: "open" }];
  }
  const month = random.whole(2, 12);
  const to = dayBefore(year, month, 1);
  return [
    { id: "income-1", kind: "pension", amountPerMonth: amount(), from: dateText(year, 1, 1), to },
    { id: "income-2", kind: "wage", amountPerMonth: amount(), from: dateText(year, month, 1), to: "open" },
  ];
}

/** A level from before the year on, and up to two more on any days in it. @param {number} year @param {Random} random */
function assessments(year, random) {
  const score = () => String(random.whole(0, 100));
  const found = [{ id: "assessment-1", instrument, date: dateText(year - 1, random.whole(7, 12), 15), score: score() }];
  const more = random.whole(0, 2);
  for (let index = 0; index < more; index += 1) {
    // The halves of the year keep the days apart and in order.
    const month = random.whole(1, 6) + (index === 0 && more === 2 ? 0 : 6);
    const date = dateText(year, month, random.whole(index === 0 && month === 1 ? 2 : 1, daysInMonth(year, month)));
    found.push({ id: `assessment-${index + 2}`, instrument, date, score: score() });
  }
  return found;
}

/** Six different services, half of them for the whole year, in the order of their priority. @param {number} year @param {Random} random */
function lines(year, random) {
  /** @type {Set<number>} */
  const services = new Set();
  while (services.size < linesPerPlan) services.add(random.whole(0, serviceCount - 1));
  return [...services].map((service, index) => ({
    id: `line-${index + 1}`,
    service: serviceId(service),
    quantity: decimalText(random.whole(50, 2500), 2),
    unit: unitOf(service),
    per: /** @type {const} */ ("month"),
    priority: index + 1,
    ...lineDays(year, random),
  }));
}

/** @param {number} year @param {Random} random */
function lineDays(year, random) {
  if (random.percent(50)) return { from: dateText(year, 1, 1), to: dateText(year, 12, 31) };
  const first = random.whole(1, 12);
  const last = random.whole(first, 12);
  const from = random.whole(1, daysInMonth(year, first));
  const to = random.whole(first === last ? from : 1, daysInMonth(year, last));
  return { from: dateText(year, first, from), to: dateText(year, last, to) };
}
