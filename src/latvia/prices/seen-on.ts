import { municipalityWithId } from "../regions/index.js";
import type { PublishedPrice } from "./published-price.js";
import { priceListSources } from "./sources.js";

/** Last days to which pages are known to show a price, where that is later than their own date. */
const seenLater: ReadonlyMap<string, string> = new Map([["riga-2015", "2016-12-31"]]);

/**
 * A price without a stated end, with the day on which it was last seen: the last day that its source speaks of, at least its first
 * day. It ends with its place, because a municipality that is no more has no prices. A price with a stated end stays as it is.
 */
export function withSeenOn(price: PublishedPrice): PublishedPrice {
  if (price.to !== "open") return price;
  const dates = priceListSources.filter(({ id }) => id === price.source).map(({ date }) => date ?? "");
  const dayOfSource = seenLater.get(price.source) ?? dates.find((date) => /^\d{4}-\d{2}-\d{2}$/u.test(date)) ?? "";
  const to = municipalityWithId(price.place)?.to ?? "open";
  return { ...price, to, seenOn: dayOfSource > price.from ? dayOfSource : price.from };
}
