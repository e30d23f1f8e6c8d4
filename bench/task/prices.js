/** @typedef {import("./scheme.js").Scheme} Scheme */
/** @typedef {import("../../dist/calculation.js").Case} Case */

/**
 * The scheme of the task with fewer or more prices: those of the services of one client alone, or further services that nobody asks for.
 *
 * @param {Scheme} scheme
 * @param {Case} document
 * @param {number} count of prices
 * @returns {Scheme}
 */
export function schemeOfPrices(scheme, document, count) {
  const { services } = scheme;
  const { prices } = scheme.cost;
  const id = `${scheme.id}-${count}`;
  if (count < prices.length) {
    const asked = new Set((document.plan?.lines ?? []).map(({ service }) => service));
    const own = prices.filter(({ service }) => asked.has(service));
    if (own.length !== count) throw new Error(`the client's services have ${own.length} prices`);
    return {
      ...scheme,
      id,
      services: services.filter((service) => asked.has(service.id)),
      cost: { ...scheme.cost, prices: own },
    };
  }
  const times = Array.from({ length: count / prices.length }, (_, time) => (time === 0 ? "" : `-${time}`));
  return {
    ...scheme,
    id,
    services: times.flatMap((time) => services.map((service) => ({ ...service, id: `${service.id}${time}` }))),
    cost: {
      ...scheme.cost,
      prices: times.flatMap((time) => prices.map((price) => ({ ...price, service: `${price.service}${time}` }))),
    },
  };
}
