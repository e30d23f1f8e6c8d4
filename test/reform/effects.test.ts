import { describe, expect, it } from "vitest";
import { applyReform, diffSchemes, type Change, type Effect } from "../../src/doors/reform.js";
import { schemes } from "../../src/latvia/index.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { smallReform } from "../support/small-reform.js";
import { smallScheme } from "../support/small-scheme.js";

const reason = { lv: "Iemesls", en: "A reason" };
const whole = { at: "cost.prices", from: "2019-01-01", to: "2019-12-31", reason } as const;

type SomeChange = Partial<Change> & Pick<Change, "id">;

function effectsOf(scheme: Scheme, ...changes: readonly SomeChange[]): readonly Effect[] {
  const reform = { ...smallReform, changes: changes.map((change) => ({ ...whole, ...change })) };
  return applyReform(scheme, reform).effects;
}

/** What an effect says in one line: what happens, where, of which row, on which days, and what was and is. */
function lineOf({ change, what, at, where, field = "–", from, to, before = "–", after = "–" }: Effect): string {
  const keys = Object.values(where).join(" ");
  return `${change} ${what} ${at} [${keys}] ${field} ${from}…${to}: ${before} → ${after}`;
}

const lines = (scheme: Scheme, ...changes: readonly SomeChange[]) => effectsOf(scheme, ...changes).map(lineOf);

describe("the effects of a reform", () => {
  it("are rows that it ends and inserts", () => {
    const row = { service: "care", place: "country", from: "2019-07-01", to: "2019-12-31", price: "7.00" };
    const from = "2019-07-01";
    const found = lines(
      smallScheme,
      { id: "out", where: { service: "care" }, end: true, from },
      { id: "in", insert: [row], from },
    );
    expect(found).toEqual([
      "out ended cost.prices [care country 2019-01-01] price 2019-07-01…2019-12-31: 5.5 → –",
      "in inserted cost.prices [care country 2019-07-01] price 2019-07-01…2019-12-31: – → 7.00",
    ]);
  });

  it("are rows without numbers", () => {
    const insert = [{ id: "east", label: reason, kind: "municipality", from: "2019-01-01", to: "open" }];
    expect(lines(smallScheme, { id: "in", at: "places", insert, to: "open" })).toEqual([
      "in inserted places [east 2019-01-01] – 2019-01-01…open: – → –",
    ]);
  });

  it("are words and numbers of a part that is replaced", () => {
    const cover = { ...smallScheme.cover, order: "pro-rata" };
    expect(lines(smallScheme, { id: "a", at: "cover", replace: cover })).toEqual([
      `a changed cover [] order 2019-01-01…2019-12-31: ${smallScheme.cover.order} → pro-rata`,
    ]);
    const [first, ...others] = smallScheme.cost.prices;
    const prices = [...others, { ...first, price: "1.00" }];
    expect(lines(smallScheme, { id: "a", at: "cost.prices", replace: prices })).toEqual([
      "a changed cost.prices [physio country 2019-01-01] price 2019-01-01…2019-12-31: 20.00 → 1.00",
    ]);
    expect(lines(smallScheme, { id: "a", at: "cost.prices", replace: [...smallScheme.cost.prices].reverse() })).toEqual(
      ["a replaced cost.prices [] – 2019-01-01…2019-12-31: – → –"],
    );
    expect(
      lines(smallScheme, {
        id: "a",
        at: "cost.prices",
        replace: [...smallScheme.cost.prices, { ...first, place: "south" }],
      }),
    ).toEqual(["a inserted cost.prices [physio south 2019-01-01] price 2019-01-01…2019-12-31: – → 20.00"]);
  });
});

describe("what goes along with a parameter", () => {
  const source = "made-up";
  const half = { from: "2019-07-01", to: "2019-12-31", source } as const;
  const cent = { mode: "half-up", step: "0.01" } as const;
  const [price] = smallScheme.cost.prices;
  const scheme = {
    ...smallScheme,
    parameters: [
      { id: "base", value: "7.77", from: "2019-01-01", to: "2019-06-30", source },
      { id: "base", of: "base", index: "0.027", rounding: cent, ...half },
      { id: "other", value: "1.00", from: "2019-01-01", to: "2019-12-31", source },
    ],
    cost: {
      ...smallScheme.cost,
      prices: [
        { ...price, price: { parameter: "base" }, from: "2019-01-01", to: "2019-06-30" },
        { ...price, price: { parameter: "base" }, from: "2019-07-01", to: "2019-12-31" },
        ...smallScheme.cost.prices.slice(1),
      ],
    },
  } as Scheme;
  const set = { at: "parameters", where: { id: "base", from: "2019-01-01" }, field: "value", to: "2019-06-30" };

  it("is what is worked out of it, on other days too, and every number that rests on it", () => {
    // 7.77 × 1.027 = 7.97979; 8.55 × 1.027 = 8.78085
    expect(lines(scheme, { id: "a", ...set, set: "8.55" })).toEqual([
      "a changed parameters [base 2019-01-01] value 2019-01-01…2019-06-30: 7.77 → 8.55",
      "a goes-along parameters [base 2019-07-01] value 2019-07-01…2019-12-31: 7.98 → 8.78",
      "a goes-along cost.prices [physio country 2019-01-01] price 2019-01-01…2019-06-30: 7.77 → 8.55",
      "a goes-along cost.prices [physio country 2019-07-01] price 2019-07-01…2019-12-31: 7.98 → 8.78",
    ]);
  });

  it("is nothing that a change itself names, or that stays as it was", () => {
    const index = { at: "parameters", where: { id: "base", from: "2019-07-01" }, field: "index", from: "2019-07-01" };
    const own = { where: { service: "physio", from: "2019-07-01" }, field: "price", from: "2019-07-01" };
    const found = lines(scheme, { id: "a", ...index, set: "0.0271" }, { id: "b", ...own, set: "9.00" });
    // 7.77 × 1.0271 = 7.980567, 7.98 as before
    expect(found).toEqual([
      "a changed parameters [base 2019-07-01] index 2019-07-01…2019-12-31: 0.027 → 0.0271",
      "b changed cost.prices [physio country 2019-07-01] price 2019-07-01…2019-12-31: { base } → 9.00",
    ]);
    const other = { at: "parameters", where: { id: "other" }, field: "value" };
    expect(lines(scheme, { id: "a", ...other, set: "2.00" })).toHaveLength(1);
  });

  it("cuts the rows that take a parameter where a change cuts it, and what is worked out of it", () => {
    const parameters = [
      { id: "wage", value: "10.00", from: "2019-01-01", to: "2019-12-31", source },
      { id: "hour", of: "wage", times: "2", from: "2019-01-01", to: "2019-12-31", source },
      { id: "later", of: "hour", plus: "1", from: "2019-07-01", to: "2019-12-31", source },
      { id: "own", value: "1.00", from: "2018-01-01", to: "2018-12-31", source },
      { id: "own", of: "own", index: "0.10", from: "2019-01-01", to: "2019-12-31", source },
    ];
    const taken = (id: string) => ({ ...price, price: { parameter: id }, place: id === "hour" ? "north" : "south" });
    const prices = [taken("hour"), { ...taken("later"), from: "2019-07-01" }, { ...taken("own"), service: "care" }];
    const rises = { ...scheme, parameters, cost: { ...scheme.cost, prices } } as Scheme;
    const changes = (id: string, from: string) => ({
      id,
      at: "parameters",
      where: { id: "wage" },
      field: "value",
      from,
    });
    const reform = (...made: readonly SomeChange[]) => {
      return applyReform(rises, { ...smallReform, changes: made.map((change) => ({ ...whole, ...change })) });
    };
    const { scheme: made, effects } = reform({ ...changes("a", "2019-10-01"), set: "11.00" });
    expect(made.cost.prices.map(({ from, to }) => `${from} ${to}`)).toEqual([
      "2019-01-01 2019-09-30",
      "2019-10-01 2019-12-31",
      "2019-07-01 2019-09-30",
      "2019-10-01 2019-12-31",
      "2019-01-01 2019-12-31",
    ]);
    expect(effects.map(lineOf)).toEqual([
      "a changed parameters [wage 2019-01-01] value 2019-10-01…2019-12-31: 10.00 → 11.00",
      "a goes-along parameters [hour 2019-01-01] value 2019-10-01…2019-12-31: 20 → 22",
      "a goes-along parameters [later 2019-07-01] value 2019-10-01…2019-12-31: 21 → 23",
      "a goes-along cost.prices [physio north 2019-01-01] price 2019-10-01…2019-12-31: 20 → 22",
      "a goes-along cost.prices [physio south 2019-07-01] price 2019-10-01…2019-12-31: 21 → 23",
    ]);
  });

  it("names all changes by which it is another", () => {
    const index = { at: "parameters", where: { id: "base", from: "2019-07-01" }, field: "index", from: "2019-07-01" };
    const found = lines(scheme, { id: "a", ...set, set: "8.55" }, { id: "b", ...index, set: "0.03" });
    // 8.55 × 1.03 = 8.8065
    expect(found.slice(2)).toEqual([
      "a+b goes-along parameters [base 2019-07-01] value 2019-07-01…2019-12-31: 7.98 → 8.81",
      "a goes-along cost.prices [physio country 2019-01-01] price 2019-01-01…2019-06-30: 7.77 → 8.55",
      "a+b goes-along cost.prices [physio country 2019-07-01] price 2019-07-01…2019-12-31: 7.98 → 8.81",
    ]);
  });
});

describe("the effects of what differs between two schemes", () => {
  it("are never nothing", () => {
    for (const [index, before] of schemes.entries()) {
      const after = { ...schemes[(index * 7 + 3) % schemes.length], id: before.id } as Scheme;
      const reform = diffSchemes(before, after);
      if (reform === undefined) continue;
      const { effects } = applyReform(before, reform);
      const told = new Set(effects.flatMap(({ change }) => change.split("+")));
      expect(reform.changes.filter(({ id }) => !told.has(id)).map(({ at }) => at)).toEqual([]);
    }
  });
});
