import {
  always,
  cents,
  delivery,
  document,
  down,
  leaver,
  line,
  list,
  monthRuns,
  months,
  mostUnits,
  payingScheme,
  price,
  scheme,
  service,
} from "./documents.js";

/**
 * Lists of which each entry meets a rule: what is slow there is often the search for the rule.
 *
 * @typedef {import("./documents.js").Written} Written
 * @typedef {import("./lists.js").GrowingList} GrowingList
 */

const source = "made-up";
const label = { lv: "Izdomāts", en: "Made up" };
const ever = { from: "1990-01-01", to: "open" };
const month = { from: "2010-01-01", to: "2010-01-31" };

/** The position of somebody who has paid nothing in life before the month. */
const nothingPaid = {
  ...{ schemaVersion: 1, kind: "position", client: document()["client"]["id"], origin: "stated" },
  scheme: { id: scheme()["id"], version: scheme()["version"], currency: "EUR", minorUnit: 2 },
  ...{ through: "2009-12-31", budgets: [], person: { paidForLife: "0.00" } },
};

/** @param {number} count */
const ids = (count) => list(count, (index) => `of-${index}`);

/** Services with a price each. @param {readonly string[]} services @returns {Written} */
const serving = (services) => ({
  services: services.map(service),
  cost: { ...scheme()["cost"], prices: services.map((id) => ({ ...price(id), price: "0.10" })) },
});

/** A month in which each service has a line. @param {readonly string[]} services @param {Written} [besides] @returns {Written} */
const receiving = (services, besides = {}) => ({
  ...document(),
  period: month,
  plan: { lines: services.map((id) => ({ ...line(`line-${id}`), service: id })) },
  ...besides,
});

/** @param {number} count @param {Written} besides @returns {Written} */
const relatives = (count, besides) => ({
  relatives: list(count, (index) => ({
    id: `of-${index}`,
    relation: "child",
    ...ever,
    household: [{ size: 1, ...ever }],
    incomes: [{ id: "wage", kind: "wage", amountPerMonth: "500.00", ...ever }],
  })),
  ...besides,
});

const liable = {
  liableRelatives: [
    {
      ...always,
      relations: ["child"],
      protected: { amounts: [{ amount: "100.00", place: "country", ...always, source }], residence: "declared" },
      atMost: { share: "0.90", rounding: cents },
      source,
    },
  ],
};

/** @param {readonly string[]} services @param {(services: readonly string[]) => readonly Written[]} limits */
const limited = (services, limits) => ({
  scheme: { ...scheme(), ...serving(services), limits: limits(services) },
  case: receiving(services),
});

/** @type {readonly GrowingList[]} */
export const listsOfRules = [
  {
    name: "contribute, one of each service",
    make: (count) => {
      const services = ids(count);
      const contribute = services.map((id) => ({
        method: "share-of-income",
        share: "0.10",
        rounding: down,
        mostPerMonth: "5.00",
        mostForLife: "5000.00",
        services: [id],
        ...always,
        source,
      }));
      return {
        scheme: payingScheme({ ...serving(services), contribute }),
        case: receiving(services),
        opening: nothingPaid,
      };
    },
  },
  {
    name: "relatives who pay",
    make: (count) => ({
      scheme: payingScheme(liable),
      case: { ...document(), period: month, ...relatives(count, {}) },
    }),
  },
  {
    name: "lines that relatives pay for",
    make: (count) => {
      const services = ids(count);
      const priced = serving(services);
      return {
        scheme: payingScheme({ ...priced, ...liable, fund: { ...scheme()["fund"], splitAt: "line" } }),
        case: receiving(services, relatives(2, { incomes: [] })),
      };
    },
  },
  {
    name: "unit costs",
    make: (count) => {
      const services = ids(count);
      const rates = services.map((id) => ({ service: id, rate: "0.05", ...always, source }));
      const { fund } = scheme();
      const state = { id: "state", label, method: "unit-cost", rates, rounding: cents, ...always, source };
      const rest = { id: "town", label, method: "rest", ...always, source };
      return {
        scheme: { ...scheme(), ...serving(services), fund: { ...fund, splitAt: "line", shares: [state, rest] } },
        case: receiving(services),
      };
    },
  },
  {
    name: "budget periods with decisions",
    most: months,
    make: (count) => {
      const { entitle } = scheme();
      const days = monthRuns(count);
      const periods = days.map((each, index) => ({ id: `of-${index}`, ...each }));
      const maximum = days.map((each) => ({ amount: "400.00", partPeriods: "whole", ...each, source }));
      return {
        scheme: {
          ...scheme(),
          entitle: { ...entitle, maximum, budgetPeriods: { method: "dates", periods, source } },
        },
        case: {
          ...document(),
          period: always,
          decisions: list(count, (index) => ({
            id: `grant-${index}`,
            decidedOn: "2010-01-01",
            budgetPeriod: `of-${index}`,
            adjustments: [{ id: `more-${index}`, amount: "1.00", reason: "more", decidedBy: "somebody" }],
          })),
        },
      };
    },
  },
  {
    name: "limits of two services each",
    make: (count) =>
      limited(ids(count), (services) =>
        services.slice(1).map((id, index) => ({ ...mostUnits(`most-${id}`), services: [services[index], id] })),
      ),
  },
  {
    name: "limits by day of two services each",
    make: (count) =>
      limited(ids(count), (services) =>
        services
          .slice(1)
          .map((id, index) => ({ ...mostUnits(`most-${id}`), per: "day", services: [services[index], id] })),
      ),
  },
  {
    name: "services of which one a month",
    make: (count) =>
      limited(ids(count), (services) => [{ id: "one", kind: "exclusive", per: "month", services, ...always, source }]),
  },
  {
    name: "services of which one a day, of which the days are not known",
    make: (count) =>
      limited(ids(count), (services) => [{ id: "one", kind: "exclusive", per: "day", services, ...always, source }]),
  },
  {
    name: "services in whole units",
    make: (count) =>
      limited(ids(count), (services) =>
        services.map((id) => ({ id: `whole-${id}`, kind: "whole-units", services: [id], ...always, source })),
      ),
  },
  {
    name: "services in runs",
    make: (count) => {
      const services = ids(count);
      const weekdays = ["mon", "wed"];
      return {
        scheme: {
          ...scheme(),
          ...serving(services),
          limits: [{ id: "runs", kind: "longest-run", days: 5, breakDays: 2, services, ...always, source }],
        },
        case: receiving(services, {
          plan: { lines: services.map((id) => ({ ...line(`line-${id}`), service: id, per: "day", weekdays })) },
        }),
      };
    },
  },
  {
    name: "providers, each with a price and a line",
    make: (count) => {
      const providers = ids(count);
      const { cost } = scheme();
      return {
        scheme: {
          ...scheme(),
          cost: { ...cost, prices: [price("care"), ...providers.map((provider) => ({ ...price("care"), provider }))] },
        },
        case: {
          ...document(),
          period: month,
          plan: { lines: providers.map((provider) => ({ ...line(`line-${provider}`), provider })) },
        },
      };
    },
  },
  {
    name: "lines with deliveries",
    make: (count) => {
      const lines = ids(count);
      return {
        case: {
          ...leaver(),
          plan: { lines: lines.map((id) => line(id)) },
          deliveries: lines.map((id) => ({ ...delivery(`delivery-${id}`), line: id })),
        },
        scheme: scheme(),
      };
    },
  },
];
