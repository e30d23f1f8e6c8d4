import { describe, expect, it } from "vitest";
import { entryById, type Entry, type Table } from "../index.js";
import { parametersOf } from "./index.js";

const table = {
  schemaVersion: 1,
  id: "made-up",
  label: { lv: "Izdomāts", en: "Made up" },
  note: "For the test.",
  sources: [
    { id: "act", title: "An act", date: "2020-01-01", certainty: "seen" },
    { id: "guess", title: "Assumed: a guess", certainty: "assumption" },
  ],
  open: [{ id: "rate", unit: "EUR", reason: "Ask." }],
} as const satisfies Table;

/** The figures of rows as `name = value @ source certainty, days`. */
function figures(rows: unknown): readonly string[] {
  const document = { ...table, rows };
  const entry: Entry = { ...table, kind: "table", document };
  return parametersOf(entry).map(
    ({ name, value, source, certainty, from, to }) => `${name} = ${value} @ ${source} ${certainty}, ${from} to ${to}`,
  );
}

describe("the walk over an entry", () => {
  it("names a figure by the words of its row, with unit, days and certainty", () => {
    expect(
      figures([
        { line: "needy", amount: "425", unit: "EUR per month", from: "2026-01-01", to: "open", source: "act" },
        { service: "care", price: "3.70", unit: "hour", listed: "Aprūpe", note: "45 minutes", source: "guess" },
      ]),
    ).toEqual([
      "rows[needy].amount = 425 EUR per month @ act seen, 2026-01-01 to open",
      "rows[care].price = 3.70 EUR per hour (Aprūpe; 45 minutes) @ guess assumption, undefined to undefined",
    ]);
  });

  it("gives days, source and unit to what lies inside, unless it has its own", () => {
    expect(
      figures([
        {
          id: "limit",
          from: "2020-01-01",
          to: "2020-12-31",
          source: "act",
          amounts: [
            { most: "6", when: [{ kind: "age", until: 5 }] },
            { most: "8", when: [{ kind: "circumstance", circumstance: "needy", is: true }] },
            { most: { input: "rate" }, from: "2020-07-01", to: "2020-12-31", source: "guess" },
          ],
        },
      ]),
    ).toEqual([
      "rows[limit].amounts[age until 5].most = 6 @ act seen, 2020-01-01 to 2020-12-31",
      "rows[limit].amounts[age until 5].when[age].until = 5 @ act seen, 2020-01-01 to 2020-12-31",
      "rows[limit].amounts[circumstance needy is true].most = 8 @ act seen, 2020-01-01 to 2020-12-31",
      "rows[limit].amounts.most = open: rate @ guess open, 2020-07-01 to 2020-12-31",
    ]);
  });

  it("shows a rule without a figure as its text, and a rounding as one value", () => {
    expect(
      figures([
        { id: "who", kind: "setting", settings: ["home", "hospital"], source: "act" },
        { id: "share", share: "0.7", rounding: { mode: "half-up", step: "1" }, source: "act" },
      ]),
    ).toEqual([
      "rows[who] = kind: setting; settings: home, hospital @ act seen, undefined to undefined",
      "rows[share].share = 0.7 @ act seen, undefined to undefined",
      "rows[share].rounding = half-up to 1 @ act seen, undefined to undefined",
    ]);
  });

  it("finds the figure that has no source, and takes the bounds of a band for figures", () => {
    expect(figures([{ band: "low", from: "0", to: "49" }])).toEqual([
      "rows[low].from = 0 @ undefined undefined, undefined to undefined",
      "rows[low].to = 49 @ undefined undefined, undefined to undefined",
    ]);
  });

  it("says when a figure without a stated end was last seen", () => {
    const rows = [{ price: "3.70", from: "2015-02-01", to: "open", seenOn: "2016-12-31", source: "act" }];
    const document = { ...table, rows };
    const found = parametersOf({ ...table, kind: "table", document });
    expect(found).toMatchObject([{ name: "rows.price", seenOn: "2016-12-31", to: "open" }]);
  });

  it("takes codes with a leading zero for names", () => {
    expect(figures([{ code: "0038001", source: "act" }])).toEqual([
      "rows[0038001] = code: 0038001 @ act seen, undefined to undefined",
    ]);
  });

  it("gives the exact path beside the name", () => {
    const found = parametersOf(entryById("individual-budget-children")).find(
      ({ name }) => name === "cost.prices[child-care jelgava].price",
    );
    expect(found).toMatchObject({ path: "cost.prices[8].price", value: "3.80", certainty: "assumption" });
  });
});
