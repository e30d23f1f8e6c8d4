/**
 * The numbers of the scheme document as plain rows with texts, from which every contender but seko makes its own tables.
 *
 * @param {import("./scheme.js").Scheme} scheme
 */
export function parametersOf(scheme) {
  const { assess, entitle, cost } = scheme;
  const contribute = scheme.contribute[0];
  if (
    assess.method !== "score-bands" ||
    entitle.method !== "level-amount" ||
    contribute?.method !== "share-above-threshold"
  ) {
    throw new Error("the scheme has other methods than the task");
  }
  return {
    bands: assess.bands.map(({ level, from, to }) => ({ level, from: Number(from), to: Number(to) })),
    amounts: entitle.amounts.map(({ level, from, to, amount }) => ({ level, from, to, value: String(amount) })),
    prices: cost.prices.map(({ service, place, from, to, price }) => ({
      service,
      place: place ?? "",
      from,
      to,
      value: String(price),
    })),
    thresholds: contribute.threshold.amounts.map(({ place, from, to, amount }) => ({
      place: place ?? "",
      from,
      to,
      value: String(amount),
    })),
  };
}
