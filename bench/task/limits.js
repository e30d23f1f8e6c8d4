import { serviceCount, serviceId } from "./words.js";

/** @typedef {import("../../dist/calculation.js").Scheme} Scheme */
/** @typedef {import("../../dist/calculation.js").Case} Case */

/** Units of one kind can be added up: for these rows everything is counted in hours, which changes no amount. */
const unit = /** @type {const} */ ("hour");

/** The limits that are measured: with room for all that is asked for, so that it cuts in most months, and so that it cuts on most days. */
export const limits = /** @type {const} */ ({
  roomyMonths: { name: "seko with a monthly limit that cuts nothing", per: "month", most: "9999" },
  tightMonths: { name: "seko with a monthly limit that cuts", per: "month", most: "30" },
  tightDays: { name: "seko with a daily limit that cuts", per: "day", most: "1" },
});

/**
 * The scheme of the task with one limit on the units of all its services together, so that the six lines of a client meet in one window.
 *
 * @param {Scheme} scheme
 * @param {keyof typeof limits} kind
 * @returns {Scheme}
 */
export function withLimit(scheme, kind) {
  const { per, most } = limits[kind];
  const source = scheme.sources[0]?.id ?? "";
  const days = scheme.validity;
  return {
    ...scheme,
    id: `${scheme.id}-${kind}`,
    services: scheme.services.map((service) => ({ ...service, unit })),
    limits: [
      {
        kind: "most-units",
        id: "together",
        services: Array.from({ length: serviceCount }, (_, service) => serviceId(service)),
        per,
        ...days,
        amounts: [{ most, ...days, source }],
        source,
      },
    ],
  };
}

/** A limit by the day has to know what is asked for on each day: the same on all of them. */
const eachDay = /** @type {const} */ ({ quantity: "0.4", per: "day" });

/**
 * The clients of the task with everything counted in one unit.
 *
 * @param {readonly Case[]} cases
 * @param {keyof typeof limits} kind
 * @returns {readonly Case[]}
 */
export function underLimit(cases, kind) {
  const more = limits[kind].per === "day" ? { unit, ...eachDay } : { unit };
  const limited = cases.map((each) => ({
    ...each,
    plan: { lines: (each.plan?.lines ?? []).map((line) => ({ ...line, ...more })) },
  }));
  // As all cases of the benchmark, these are objects that JSON.parse makes.
  return JSON.parse(JSON.stringify(limited));
}
