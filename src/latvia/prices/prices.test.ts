import { describe, expect, test } from "vitest";
import { places } from "../regions/index.js";
import { priceTable, pricesOn, unitPrice } from "./index.js";

const all = [...priceTable.dated, ...priceTable.disputed, ...priceTable.undated];

describe("the published prices", () => {
  test("are all there: 198 of the collection, the assistant's rate, those of 2014, and places in institutions", () => {
    const institutions = all.filter(({ service }) => service === "long-term-care");
    const rate = all.filter(({ source }) => source === "assistant-rate");
    const of2014 = all.filter(({ source }) => source === "disability-2014");
    const others = all.length - institutions.length - rate.length - of2014.length;
    expect([institutions.length, rate.length, of2014.length, others]).toEqual([36, 3, 2, 198]);
  });

  test("are positive decimals in the unit and at a place that there is", () => {
    const known = places({ from: "2009-07-01", to: "open" }).map(({ id }) => id);
    for (const { id, price, place } of all) {
      expect([id, price]).toEqual([id, expect.stringMatching(/^\d+\.\d{2}(?:\d{2})?$/u)]);
      expect([id, Number(price) > 0, known.includes(place)]).toEqual([id, true, true]);
    }
  });

  test("of the state's assistant contradict each other only where they are kept apart", () => {
    const on = (date: string) => pricesOn(date, { service: "assistant" }).map(({ price }) => price);
    expect(on("2021-06-30")).toEqual(["3.5971", "3.1447"]);
    expect(on("2021-07-01")).toEqual(["4.50"]);
    expect(on("2023-04-01")).toEqual(["5.11"]);
    expect(on("2024-01-01")).toEqual([]);
    expect(priceTable.disputed.every(({ from }) => from >= "2021-07-01")).toBe(true);
  });

  test("end on the day before the next list at the latest, as a projection", () => {
    const on = (date: string) =>
      pricesOn(date, { service: "short-term-care", place: "jelgavas-novads", projected: true }).map(
        ({ price }) => price,
      );
    expect(on("2022-01-09")).toEqual([]);
    expect(on("2024-01-31")).toEqual(["27.00"]);
    expect(on("2024-02-01")).toEqual(["36.15", "34.82"]);
    expect(pricesOn("2024-01-31", { service: "short-term-care", place: "jelgavas-novads" })).toEqual([]);
  });

  test("of 2014 hold on the day they were seen, and are held over no later list", () => {
    const on = (date: string, projected: boolean) =>
      pricesOn(date, { service: "assistant", projected }).map(({ price, certainty }) => `${price} ${certainty}`);
    expect(on("2014-01-01", false)).toEqual(["1.71 seen"]);
    expect(on("2019-05-01", false)).toEqual([]);
    expect(on("2019-05-01", true)).toEqual(["1.71 assumption"]);
    expect(on("2021-01-01", true)).toEqual(["3.5714 seen", "3.1250 seen"]);
  });

  test("end when they were last seen, unless a projection is asked for, and with their place", () => {
    const on = (date: string, projected: boolean) =>
      pricesOn(date, { service: "home-care", place: "riga", projected }).map((row) => `${row.price} ${row.certainty}`);
    expect(on("2016-12-31", false)).toEqual(["3.70 seen"]);
    expect(on("2017-01-01", false)).toEqual([]);
    expect(on("2017-01-01", true)).toEqual(["3.70 assumption"]);
    for (const { from, to, seenOn } of priceTable.dated) {
      expect(seenOn === undefined ? to !== "open" : from <= seenOn && seenOn <= to).toBe(true);
    }
    expect(pricesOn("2026-03-01").filter(({ seenOn }) => seenOn !== undefined)).toEqual([]);
    const ended = pricesOn("2026-03-01", { projected: true }).filter(({ place }) => place.endsWith("-2009"));
    expect(ended).toEqual([]);
    expect(pricesOn("2021-06-30", { projected: true, place: "siguldas-novads-2009" })).toHaveLength(3);
  });
});

describe("unitPrice", () => {
  test("keeps the days and the provider of a dated price", () => {
    expect(unitPrice("long-term-care-allazi-level-4", "allazi")).toEqual({
      service: "long-term-care",
      place: "siguldas-novads-2009",
      provider: "allazi",
      price: "29.00",
      from: "2019-05-01",
      to: "2019-05-01",
      source: "allazi",
    });
  });

  const days = { from: "2019-01-01", to: "2019-12-31" };

  test("takes a disputed price for chosen days only, not for those of its page", () => {
    const [disputed] = priceTable.disputed;
    expect(unitPrice(disputed?.id ?? "", "assumed", days)).toMatchObject({ ...days, source: "assumed" });
    expect(() => unitPrice(disputed?.id ?? "", "assumed")).toThrow("days: expected days for");
  });

  test("takes days for a price without a stated end, which holds no longer than it was seen otherwise", () => {
    expect(unitPrice("home-care-riga-hour-2015-02-01", "riga")).toMatchObject({ from: "2015-02-01", to: "2016-12-31" });
    expect(unitPrice("home-care-riga-hour-2015-02-01", "assumed", days)).toMatchObject(days);
  });

  test("refuses days for a dated price, and none for an undated one", () => {
    expect(() => unitPrice("assistant-latvia-hour-2023-01-01", "state", days)).toThrow(
      "days: expected no days, because the list gives them",
    );
    expect(() => unitPrice("home-care-jelgava-hour", "assumed")).toThrow(
      'days: expected days for "home-care-jelgava-hour"',
    );
  });

  test("names the nearest id", () => {
    expect(() => unitPrice("home-care-jelgava-hours", "x")).toThrow('Did you mean "home-care-jelgava-hour"?');
  });

  test("asks only about real dates", () => {
    expect(() => pricesOn("2024-02-30")).toThrow("February 2024 has 29 days");
  });
});
