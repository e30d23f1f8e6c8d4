import { parametersOf } from "../task/parameters.js";
import { regions, scoresPerLevel, serviceCount, years } from "../task/words.js";

/**
 * The limit of the language: one loop over plain integers, tuned by hand for this one task. It reads the same case documents
 * with their dates and decimals as text, gives whole cents, and checks nothing: it believes the names, the order of lines and
 * assessments, the number of decimals and that every date lies where the generator puts it. It keeps no reasons, no names, no
 * requested units, and can be told no other rule.
 *
 * @param {import("../task/scheme.js").Scheme} scheme
 * @returns {import("./contender.js").Contender}
 */
export function limit(scheme) {
  const tables = compileTables(scheme);
  return { name: "limit", calculate: (document) => clientYear(document, tables), figuresOf: (result) => result };
}

const firstYear = years[0] ?? 0;
const monthsOfYear = 12;
const leapYear = { lengths: [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], days: 366 };
const otherYear = { lengths: [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], days: 365 };

/** Numbers in which a year differs from another, each month counted from 0 and each day of the year from 1. */
function calendarOf(/** @type {number} */ year) {
  const { lengths, days } = year % 4 === 0 ? leapYear : otherYear;
  const before = [0];
  for (const length of lengths) before.push((before.at(-1) ?? 0) + length);
  return { lengths, days, before };
}

/** @param {import("../task/scheme.js").Scheme} scheme */
function compileTables(scheme) {
  const parameters = parametersOf(scheme);
  const calendars = years.map(calendarOf);
  /** At `year * levels + level`, the annual amount in cents. */
  const amounts = Array(years.length * scheme.levels.length).fill(0);
  for (const row of parameters.amounts) {
    amounts[yearIndex(row.from) * scheme.levels.length + Number(row.level.slice(6)) - 1] = digits(row.value);
  }
  /** At `((year * regions + region) * services + service)`, two prices in ten-thousandths and the day of the second. */
  const prices = Array.from({ length: years.length * regions.length * serviceCount }, () => ({
    first: 0,
    second: 0,
    change: 0,
  }));
  for (const row of parameters.prices) {
    const year = yearIndex(row.from);
    const at = (year * regions.length + regions.indexOf(row.place)) * serviceCount + Number(row.service.slice(8)) - 1;
    const entry = prices[at];
    if (entry === undefined) continue;
    if (row.from.endsWith("-01-01")) entry.first = digits(row.value);
    else {
      entry.second = digits(row.value);
      entry.change = dayOfYear(row.from, calendars[year]?.before ?? []);
    }
  }
  /** At `year * regions + region`, in cents. */
  const thresholds = Array(years.length * regions.length).fill(0);
  for (const row of parameters.thresholds) {
    thresholds[yearIndex(row.from) * regions.length + regions.indexOf(row.place)] = digits(row.value);
  }
  return { calendars, amounts, prices, thresholds, levelCount: scheme.levels.length };
}

function yearIndex(/** @type {string} */ date) {
  return Number(date.slice(0, 4)) - firstYear;
}

function dayOfYear(/** @type {string} */ date, /** @type {readonly number[]} */ before) {
  return (before[Number(date.slice(5, 7)) - 1] ?? 0) + Number(date.slice(8));
}

/** The digits of a decimal text as one whole number. */
function digits(/** @type {string} */ text) {
  let value = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit >= 0) value = value * 10 + digit;
  }
  return value;
}

/** Cost of each line and month, at `line * 12 + month`; cleared for every client. */
const costs = new Int32Array(6 * monthsOfYear);
/** Which of the five regions begins with a letter; no two begin with the same. */
const regionOfLetter = new Int32Array(128);
for (const [index, region] of regions.entries()) regionOfLetter[region.charCodeAt(0)] = index;

/**
 * @param {any} document a case as the generator makes it
 * @param {ReturnType<typeof compileTables>} tables
 * @returns {number[]} the figures
 */
function clientYear(document, tables) {
  const year = document.period.from.charCodeAt(3) - 48 - (firstYear % 10);
  const calendar = tables.calendars[year];
  const { before, lengths } = calendar;
  const region = regionOfLetter[document.residences[0].place.charCodeAt(0)];

  // Budget: annual amount × days of each level, one division.
  const assessments = document.assessments;
  let amountDays = 0;
  let until = calendar.days;
  for (let index = assessments.length - 1; index >= 0; index -= 1) {
    const { date, score } = assessments[index];
    const from = index === 0 ? 1 : before[twoDigits(date, 5) - 1] + twoDigits(date, 8);
    const level = Math.min((digits(score) / scoresPerLevel) | 0, tables.levelCount - 1);
    amountDays += tables.amounts[year * tables.levelCount + level] * (until - from + 1);
    until = from - 1;
  }
  const budget = Math.floor((2 * amountDays + calendar.days) / (2 * calendar.days));

  // Cost: quantity × Σ(price × days) ÷ days of the month, one division for each line and month.
  costs.fill(0);
  const lines = document.plan.lines;
  const lineCount = lines.length;
  const priceRow = (year * regions.length + region) * serviceCount - 1;
  for (let line = 0; line < lineCount; line += 1) {
    const { from, to, quantity, service } = lines[line];
    const units = digits(quantity);
    const { first, second, change } = tables.prices[priceRow + twoDigits(service, 8)];
    const firstMonth = twoDigits(from, 5) - 1;
    const lastMonth = twoDigits(to, 5) - 1;
    const lastDay = before[lastMonth] + twoDigits(to, 8);
    let day = before[firstMonth] + twoDigits(from, 8);
    for (let month = firstMonth; month <= lastMonth; month += 1) {
      const end = month === lastMonth ? lastDay : before[month + 1];
      let priceDays;
      if (end < change) priceDays = first * (end - day + 1);
      else if (day >= change) priceDays = second * (end - day + 1);
      else priceDays = first * (change - day) + second * (end - change + 1);
      const divisor = 20_000 * lengths[month];
      costs[line * monthsOfYear + month] = Math.floor((2 * units * priceDays + (divisor >> 1)) / divisor);
      day = end + 1;
    }
  }

  // Contribution: the same for all months of one income, but for the months that begin before the 18th birthday.
  const incomes = document.incomes;
  const threshold = tables.thresholds[year * regions.length + region];
  let income = 0;
  let incomeUntil = 0;
  let share = 0;
  const birth = document.client.birthDate;
  const yearsOld = firstYear + year - digits4(birth);
  let adultFrom = yearsOld > 18 ? 0 : monthsOfYear;
  if (yearsOld === 18) adultFrom = twoDigits(birth, 8) > 1 ? twoDigits(birth, 5) : twoDigits(birth, 5) - 1;

  // Months in order: draw the budget down, then share what is public.
  const figures = new Array(122);
  for (let at = 97; at < 122; at += 1) figures[at] = 0;
  figures[0] = budget;
  let left = budget;
  let at = 1;
  let costOfAll = 0;
  let contributionOfAll = 0;
  let esfOfAll = 0;
  for (let month = 0; month < monthsOfYear; month += 1) {
    let cost = 0;
    const available = left;
    for (let line = 0; line < lineCount; line += 1) {
      const part = costs[line * monthsOfYear + month];
      const drawn = part < left ? part : left;
      left -= drawn;
      cost += part;
      const total = 97 + 3 * line;
      figures[total] += part;
      figures[total + 1] += drawn;
    }
    const covered = available - left;
    if (month >= incomeUntil) {
      const amount = digits(incomes[income].amountPerMonth);
      income += 1;
      incomeUntil = income < incomes.length ? twoDigits(incomes[income].from, 5) - 1 : monthsOfYear;
      share = amount > threshold ? Math.floor((15 * (amount - threshold) + 50) / 100) : 0;
    }
    const contribution = month < adultFrom ? 0 : share < covered ? share : covered;
    const funded = covered - contribution;
    // Two shares: the largest remainder, ties to the first, is the first rounded half up.
    const esf = Math.floor((85 * funded + 50) / 100);
    figures[at] = cost;
    figures[at + 1] = covered;
    figures[at + 2] = cost - covered;
    figures[at + 3] = contribution;
    figures[at + 4] = funded;
    figures[at + 5] = esf;
    figures[at + 6] = funded - esf;
    figures[at + 7] = left;
    at += 8;
    costOfAll += cost;
    contributionOfAll += contribution;
    esfOfAll += esf;
  }
  for (let total = 97; total < 115; total += 3) figures[total + 2] = figures[total] - figures[total + 1];
  const coveredOfAll = budget - left;
  const fundedOfAll = coveredOfAll - contributionOfAll;
  figures[115] = costOfAll;
  figures[116] = coveredOfAll;
  figures[117] = costOfAll - coveredOfAll;
  figures[118] = contributionOfAll;
  figures[119] = fundedOfAll;
  figures[120] = esfOfAll;
  figures[121] = fundedOfAll - esfOfAll;
  return figures;
}

function twoDigits(/** @type {string} */ text, /** @type {number} */ at) {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

/** The year of a date. */
function digits4(/** @type {string} */ date) {
  return twoDigits(date, 0) * 100 + twoDigits(date, 2);
}
