import { withLimit } from "./limits.js";

/** @typedef {import("./scheme.js").Scheme} Scheme */
/** @typedef {import("../../dist/calculation.js").Case} Case */

/** Units that a week leaves of all services together: fewer than most people ask for. */
const perWeek = "7";

/** A ceiling that about half of the prices are above. */
const ceiling = "15";

/** The scheme of the task with one more rule each, and the cases as it takes them. */
export const rules = /** @type {const} */ ({
  ceilings: { name: "seko with a ceiling on each price", scheme: withCeilings, cases: asTheyAre },
  proRata: { name: "seko with a budget shared pro rata", scheme: sharedProRata, cases: asTheyAre },
  weeks: { name: "seko with quantities a week", scheme: asItIs, cases: byWeek },
  tightWeeks: { name: "seko with a weekly limit that cuts", scheme: limitedByWeek, cases: byWeekInHours },
});

/** @param {Scheme} scheme @returns {Scheme} */
function asItIs(scheme) {
  return scheme;
}

/** @param {readonly Case[]} cases */
function asTheyAre(cases) {
  return cases;
}

/** @param {Scheme} scheme @returns {Scheme} */
function withCeilings(scheme) {
  const source = scheme.sources[0]?.id ?? "";
  const kind = /** @type {const} */ ({ reason: "above-ceiling", bearer: "client" });
  const ceilings = scheme.services.map(({ id }) => ({
    service: id,
    ...scheme.validity,
    ...kind,
    price: ceiling,
    source,
  }));
  return { ...scheme, id: `${scheme.id}-ceilings`, cost: { ...scheme.cost, ceilings } };
}

/** @param {Scheme} scheme @returns {Scheme} */
function sharedProRata(scheme) {
  return { ...scheme, id: `${scheme.id}-pro-rata`, cover: { ...scheme.cover, order: "pro-rata" } };
}

/** @param {Scheme} scheme @returns {Scheme} */
function limitedByWeek(scheme) {
  const limited = withLimit(scheme, "tightMonths");
  const limits = (limited.limits ?? []).map((limit) =>
    limit.kind === "most-units"
      ? {
          ...limit,
          per: /** @type {const} */ ("week"),
          amounts: limit.amounts.map((row) => ({ ...row, most: perWeek })),
        }
      : limit,
  );
  return { ...limited, id: `${scheme.id}-weeks`, limits };
}

/** @param {readonly Case[]} cases */
function byWeek(cases) {
  return withLines(cases, { quantity: "3", per: "week" });
}

/** @param {readonly Case[]} cases */
function byWeekInHours(cases) {
  return withLines(cases, { quantity: "3", per: "week", unit: "hour" });
}

/**
 * The cases with other lines. As all cases of the benchmark, these are objects that JSON.parse makes.
 *
 * @param {readonly Case[]} cases
 * @param {object} change
 * @returns {readonly Case[]}
 */
function withLines(cases, change) {
  const changed = cases.map((each) => ({
    ...each,
    plan: { lines: (each.plan?.lines ?? []).map((line) => ({ ...line, ...change })) },
  }));
  return JSON.parse(JSON.stringify(changed));
}
