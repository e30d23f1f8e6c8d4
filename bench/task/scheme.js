import { seededRandom } from "./random.js";
import {
  dateText,
  dayBefore,
  daysInMonth,
  decimalText,
  instrument,
  levelCount,
  levelId,
  regions,
  scoresPerLevel,
  serviceCount,
  serviceId,
  unitOf,
  years,
} from "./words.js";

/** @typedef {import("../../dist/calculation.js").Scheme} Scheme */
/** @typedef {import("./random.js").Random} Random */

const seed = 85_15;
const source = "made-up";
const cent = /** @type {const} */ ({ mode: "half-up", step: "0.01" });

/** Every year of the scheme as the period of a row. @param {number} year */
function yearDays(year) {
  return { from: dateText(year, 1, 1), to: dateText(year, 12, 31) };
}

/**
 * The made-up rules of the client-year as an ordinary scheme document, the same one in every run.
 *
 * @returns {Scheme}
 */
export function makeScheme() {
  const random = seededRandom(seed);
  const validity = { from: yearDays(2024).from, to: yearDays(2025).to };
  return {
    schemaVersion: 1,
    id: "client-year",
    version: "1",
    label: { lv: "Mērījumu noteikumi", en: "Rules of the benchmark" },
    validity,
    currency: "EUR",
    minorUnit: 2,
    sources: [{ id: source, title: "Made up for the benchmark", certainty: "seen" }],
    inputs: [],
    places: regions.map((id) => ({
      id,
      label: { lv: id, en: id },
      kind: /** @type {const} */ ("region"),
      from: "2009-07-01",
      to: "open",
    })),
    groups: [],
    levels: Array.from({ length: levelCount }, (_, level) => ({
      id: levelId(level),
      label: { lv: `${level + 1}. līmenis`, en: `Level ${level + 1}` },
    })),
    areas: [],
    services: Array.from({ length: serviceCount }, (_, service) => ({
      id: serviceId(service),
      label: { lv: `${service + 1}. pakalpojums`, en: `Service ${service + 1}` },
      unit: unitOf(service),
    })),
    conditions: [],
    assess: {
      method: "score-bands",
      instrument,
      direction: "need",
      minimum: "0",
      maximum: String(levelCount * scoresPerLevel),
      step: "1",
      bands: Array.from({ length: levelCount }, (_, level) => ({
        level: levelId(level),
        from: String(level * scoresPerLevel),
        to: String((level + 1) * scoresPerLevel - (level === levelCount - 1 ? 0 : 1)),
      })),
      between: "undecided",
      binds: "assessment",
      source,
    },
    entitle: {
      method: "level-amount",
      per: "year",
      yearBasis: "actual/actual",
      amounts: amounts(random),
      rounding: cent,
    },
    cost: { residence: "declared", prices: prices(random), rounding: cent, unitRounding: cent },
    cover: { order: "date", budget: "gross", source },
    contribute: [
      {
        method: "share-above-threshold",
        ...validity,
        source,
        share: "0.15",
        threshold: { residence: "declared", amounts: thresholds(random) },
        exemptions: [{ when: [{ kind: "age", until: 18 }], frees: "everyone", source }],
        rounding: cent,
      },
    ],
    contributeOrder: "priority",
    fund: {
      splitAt: "month",
      method: "largest-remainder",
      shares: [
        { id: "esf", label: { lv: "ESF", en: "ESF" }, share: "0.85", ...validity, source },
        { id: "state", label: { lv: "Valsts budžets", en: "State budget" }, share: "0.15", ...validity, source },
      ],
    },
  };
}

/** An annual amount for each level and year; more need, more money. @param {Random} random */
function amounts(random) {
  return years.flatMap((year) =>
    Array.from({ length: levelCount }, (_, level) => ({
      level: levelId(level),
      ...yearDays(year),
      amount: decimalText(180_000 + 280_000 * level + random.whole(0, 99_999), 2),
      source,
    })),
  );
}

/** Two unit prices in each year for each service and region; 40 % of the changes fall inside a month. @param {Random} random */
function prices(random) {
  const rows = [];
  for (let service = 0; service < serviceCount; service += 1) {
    for (const place of regions) {
      for (const year of years) {
        const month = random.whole(2, 12);
        const day = random.percent(40) ? random.whole(2, daysInMonth(year, month)) : 1;
        const first = random.whole(40_000, 280_000);
        const second = Math.floor((first * random.whole(98, 112)) / 100) + random.whole(0, 99);
        const id = serviceId(service);
        const changed = dateText(year, month, day);
        const { from, to } = yearDays(year);
        rows.push(
          { service: id, place, from, to: dayBefore(year, month, day), price: decimalText(first, 4), source },
          { service: id, place, from: changed, to, price: decimalText(second, 4), source },
        );
      }
    }
  }
  return rows;
}

/** For each region and year, the income of a month above which a person pays. @param {Random} random */
function thresholds(random) {
  return regions.flatMap((place) =>
    years.map((year) => ({ place, ...yearDays(year), amount: decimalText(random.whole(13_700, 37_700), 2), source })),
  );
}
