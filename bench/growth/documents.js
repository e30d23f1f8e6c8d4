/**
 * The documents that grow: made up, small, and right, so that every step works on them.
 *
 * @typedef {Record<string, any>} Written A document as JSON has it.
 */

const source = "made-up";
const label = { lv: "Izdomāts", en: "Made up" };
export const cents = { mode: "half-up", step: "0.01" };
/** What is taken of an income is rounded down, so that the part that is kept stays whole. */
export const down = { mode: "down", step: "0.01" };
export const firstDay = "2010-01-01";
export const lastDay = "2019-12-31";
/** The days of all rules. */
export const always = { from: firstDay, to: lastDay };
const ever = { from: "1990-01-01", to: "open" };
/** How many days and months that is. */
export const days = 3652;
export const months = 120;

/** @param {number} day days from the first @returns {string} */
export function dateOf(day) {
  return new Date(Date.UTC(2010, 0, 1 + day)).toISOString().slice(0, 10);
}

/** @param {number} count @returns {readonly { readonly from: string; readonly to: string }[]} runs of days without gap or overlap */
export function runs(count) {
  const length = Math.max(1, Math.floor(days / count));
  return list(count, (index) => ({
    from: dateOf(index * length),
    to: index === count - 1 ? lastDay : dateOf((index + 1) * length - 1),
  }));
}

/** @param {number} count @returns {readonly { readonly from: string; readonly to: string }[]} runs of whole months */
export function monthRuns(count) {
  const length = Math.max(1, Math.floor(months / count));
  const dayOf = (/** @type {number} */ month) => new Date(Date.UTC(2010, month, 1)).toISOString().slice(0, 10);
  const before = (/** @type {number} */ month) => new Date(Date.UTC(2010, month, 0)).toISOString().slice(0, 10);
  return list(count, (index) => ({
    from: dayOf(index * length),
    to: index === count - 1 ? lastDay : before((index + 1) * length),
  }));
}

/**
 * @template Item
 * @param {number} count
 * @param {(index: number) => Item} make
 * @returns {Item[]}
 */
export function list(count, make) {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** A place within the country. @param {string} id @returns {Written} */
export function place(id) {
  return { id, label, kind: "municipality", within: [{ place: "country", ...ever }], ...ever };
}

/** @param {string} id @returns {Written} */
export function service(id) {
  return { id, label, unit: "hour" };
}

/** @param {string} id @returns {Written} */
export function price(id) {
  return { service: id, place: "country", price: "10.00", ...always, source };
}

/** @param {string} id @returns {Written} */
export function mostUnits(id) {
  return {
    id,
    kind: "most-units",
    per: "month",
    services: ["care"],
    amounts: [{ most: "5", ...always, source }],
    ...always,
    source,
  };
}

/** @returns {Written} a scheme in which everything has one entry */
export function scheme() {
  return {
    schemaVersion: 1,
    id: "grows",
    version: "1",
    label,
    validity: always,
    currency: "EUR",
    minorUnit: 2,
    sources: [{ id: source, title: "Made up", certainty: "assumption" }],
    inputs: [],
    places: [{ id: "country", label, kind: "country", ...ever }, place("north"), place("south")],
    groups: [{ id: "adults", label }],
    circumstances: [{ id: "alone", label, kind: "yes-no" }],
    levels: [
      { id: "low", label },
      { id: "high", label },
    ],
    areas: [],
    services: [service("care")],
    conditions: [{ id: "group", kind: "target-group", groups: ["adults"], source }],
    assess: {
      method: "score-bands",
      instrument: "scale",
      direction: "need",
      minimum: "0",
      maximum: "100",
      step: "1",
      bands: [
        { level: "low", from: "0", to: "49" },
        { level: "high", from: "50", to: "100" },
      ],
      between: "undecided",
      binds: "assessment",
      source,
    },
    entitle: {
      method: "level-amount",
      per: "month",
      amounts: ["low", "high"].map((level) => ({ level, amount: "500.00", ...always, source })),
      rounding: cents,
    },
    cost: { residence: "declared", prices: [price("care")], rounding: cents, unitRounding: cents },
    cover: { order: "date", source },
    contribute: [{ method: "none", ...always, source }],
    fund: {
      splitAt: "month",
      method: "largest-remainder",
      shares: [{ id: "state", label, share: "1", ...always, source }],
    },
  };
}

/** @param {Written} [besides] @returns {Written} a scheme in which people pay a share of their income */
export function payingScheme(besides = {}) {
  const exemption = { when: [{ kind: "circumstance", circumstance: "alone", is: true }], frees: "client", source };
  return {
    ...scheme(),
    contribute: [
      { method: "share-of-income", share: "0.10", rounding: down, exemptions: [exemption], ...always, source },
    ],
    contributeOrder: "priority",
    cover: { order: "date", budget: "gross", source },
    ...besides,
  };
}

/** @param {string} id @param {Written} [days] @returns {Written} */
export function line(id, days = always) {
  return { id, service: "care", quantity: "3", unit: "hour", per: "month", ...days, priority: 1 };
}

/** @param {string} id @param {string} [from] @param {string} [to] @returns {Written} */
export function delivery(id, from = "2010-02-01", to = from) {
  return { id, service: "care", line: "line", units: "1", unit: "hour", from, to, payer: "north", cost: "10.00" };
}

/** @param {string} id @param {string} [on] @returns {Written} */
export function leaving(id, on = "2010-01-02") {
  return { id, on, institution: "manor", group: "adults", placedBy: "south" };
}

/** @returns {Written} a case in which everything has one entry */
export function document() {
  return {
    schemaVersion: 1,
    id: "case",
    period: { from: firstDay, to: "2010-12-31" },
    client: {
      id: "client",
      birthDate: "1970-05-17",
      groups: [{ group: "adults", ...ever }],
      circumstances: [{ circumstance: "alone", value: false, ...ever }],
    },
    residences: [{ kind: "declared", place: "north", ...ever }],
    settings: [{ kind: "home", ...ever }],
    incomes: [{ id: "pension", kind: "pension", amountPerMonth: "300.00", ...ever }],
    household: [{ size: 1, ...ever }],
    assessments: [{ id: "first", instrument: "scale", date: "2009-12-01", score: "60" }],
    plan: { lines: [line("line")] },
  };
}

/** @returns {Written} a scheme of compensation on the same places and services */
export function compensation() {
  const { places, groups, services, sources, circumstances } = scheme();
  return {
    schemaVersion: 1,
    kind: "compensation",
    id: "follows",
    version: "1",
    label,
    validity: always,
    currency: "EUR",
    minorUnit: 2,
    sources,
    inputs: [],
    places,
    groups,
    circumstances,
    services,
    leaving: { onOrAfter: "2009-01-01", source },
    qualify: [{ id: "adults", groups: ["adults"], ...always, source }],
    gate: { services: "any-in-plan", per: "claimant", source },
    absences: [{ id: "hospital", kind: "absence", settings: ["hospital"], graceDays: 5, then: "after-grace", source }],
    death: { dayOfDeath: "counts", source },
    excludes: { programmes: ["other"], source },
    claimant: { residence: "declared", source },
    amount: {
      method: "fixed-per-month",
      partMonth: "by-day",
      rates: [{ amount: "310.00", ...always, source }],
      rounding: cents,
      source,
    },
  };
}

/** @returns {Written} somebody who left an institution, with a delivery in each month */
export function leaver() {
  return {
    ...document(),
    settings: [
      { kind: "institution", from: "2000-01-01", to: "2010-01-02" },
      { kind: "home", from: "2010-01-03", to: "open" },
    ],
    deliveries: list(months, (month) => {
      const day = new Date(Date.UTC(2010, month, 10)).toISOString().slice(0, 10);
      return delivery(`of-${month}`, day);
    }),
    leavings: [leaving("out")],
  };
}
