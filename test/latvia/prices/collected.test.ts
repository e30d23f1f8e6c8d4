import { describe, expect, it } from "vitest";
import { priceTable, pricesOn } from "../../../src/latvia/index.js";
import { collectedPrices, transcribed } from "./collected.js";

const sources = new Map(priceTable.sources.map((source) => [source.id, source]));
/** Read elsewhere than in the collection: places in institutions, the assistant's rate, and the prices of 2014. */
const isOfCollection = ({ service, source }: { readonly service: string; readonly source: string }) =>
  service !== "long-term-care" && !["assistant-rate", "disability-2014"].includes(source);

/** Every price of the library that the collection has, in the form in which the collection is transcribed. */
const own = [...priceTable.dated, ...priceTable.disputed, ...priceTable.undated].filter(isOfCollection);

function written(row: (typeof own)[number]): string {
  const { place, provider, service, listed, unit, price, audience = "", form, basis, source } = row;
  const host = new URL(sources.get(source)?.link ?? "https://nowhere").host;
  const [from, to] = "from" in row ? [row.from, row.to] : ["", row.lastDay ?? ""];
  const where = provider === undefined ? place : `${place} ${provider}`;
  return [where, service, listed, unit, price, audience, form, from, to, basis, host].join(" | ");
}

describe("the published prices", () => {
  const collected = collectedPrices().map(transcribed);

  it("are those of the collection, row by row: place, service, words, unit, price, for whom, days and basis", () => {
    expect(own).toHaveLength(198);
    expect(own.map(written).sort()).toEqual(collected.toSorted());
  });

  it("hold on the first day that a list states, unless another list says otherwise", () => {
    const disputed: readonly string[] = priceTable.disputed.map(({ id }) => id);
    for (const row of own) {
      if (!("from" in row)) continue;
      const { id, from, place, service } = row;
      const found = pricesOn(from, { service, place }).map((each) => each.id);
      expect([id, found.includes(id)]).toEqual([id, !disputed.includes(id)]);
    }
  });
});
