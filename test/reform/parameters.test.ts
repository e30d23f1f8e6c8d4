import { describe, expect, it } from "vitest";
import { addressesIn, parameters, type Parameter } from "../../src/doors/reform.js";
import { schemes } from "../../src/latvia/index.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { smallScheme } from "../support/small-scheme.js";

const addressOf = ({ at, where, field }: Parameter) => JSON.stringify([at, where, field]);

/** How many values of a document are numbers or decimals that stand in no list of texts. */
function numbersAnywhere(value: unknown, key = ""): number {
  if (typeof value === "number") return 1;
  if (typeof value === "string") return /^-?\d+(\.\d+)?$/u.test(value) ? 1 : 0;
  if (typeof value !== "object" || value === null) return 0;
  if ("input" in value || ("parameter" in value && typeof value.parameter === "string")) return 1;
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + numbersAnywhere(each, key), 0);
  return Object.entries(value).reduce(
    (sum, [name, each]) => sum + (texts.includes(name) ? 0 : numbersAnywhere(each, name)),
    0,
  );
}

/** Keys under which digits are no parameter: versions, codes, and how many people share a price, by which it is known. */
const texts = ["schemaVersion", "minorUnit", "version", "code", "sources", "inputs", "groupSize", "article", "date"];

describe.each([smallScheme, ...schemes].map((scheme) => [scheme.id, scheme] as const))(
  "the numbers of %s",
  (_, scheme) => {
    const found = parameters(scheme);

    it("are all there", () => {
      expect(found.length).toBeGreaterThan(0);
      expect(found).toHaveLength(numbersAnywhere(scheme));
    });

    it("have an address each, that no other has", () => {
      expect(new Set(found.map(addressOf)).size).toBe(found.length);
    });

    it("have days, a unit, and a value or the input that gives it", () => {
      for (const each of found) {
        expect(each.from <= each.to).toBe(true);
        expect(each.unit).not.toMatch(/[{}]|undefined/u);
        expect([each.value, each.input, each.parameter].filter((from) => from !== undefined)).toHaveLength(1);
        expect(each.meaning.split(" ").length).toBeGreaterThan(3);
      }
    });
  },
);

describe("a number", () => {
  const found = parameters(smallScheme);

  it("has the keys of its row, its days, its unit and its source", () => {
    const price = found.find(({ at, where }) => at === "cost.prices" && where["place"] === "north");
    expect(price).toEqual({
      at: "cost.prices",
      where: { service: "physio", place: "north", from: "2019-03-15" },
      field: "price",
      from: "2019-03-15",
      to: "2019-12-31",
      unit: "EUR per session",
      value: "22.50",
      source: "made-up",
      certainty: "assumption",
      label: { lv: "Fizioterapija, Ziemeļi", en: "Physiotherapy, North" },
      meaning: "In the scheme's currency per unit of the service, with at most six decimals.",
    });
  });

  it("of a test of a week is per week, of one of a month per month", () => {
    const row = { from: "2019-01-01", to: "2019-12-31", source: "made-up" };
    const rounding = { mode: "half-up", step: "0.01" };
    const cover = { ...smallScheme.cover, budget: "gross" };
    const left = { amounts: [{ amount: "100.00", ...row }] };
    const rule = { method: "income-above-protected", protected: left, rounding, ...row };
    const unitOf = (more: object) =>
      parameters({ ...smallScheme, cover, contributeOrder: "date", contribute: [{ ...rule, ...more }] } as Scheme).find(
        ({ at }) => at === "contribute.protected.amounts",
      )?.unit;
    expect([unitOf({ per: "week" }), unitOf({})]).toEqual(["EUR per week", "EUR per month"]);
  });

  it("of a rule without days has those of the scheme", () => {
    const age = found.find(({ field }) => field === "until");
    expect(age).toMatchObject({
      at: "conditions",
      where: { id: "age" },
      from: "2019-01-01",
      to: "2019-12-31",
      value: "18",
    });
  });

  it("tells rows apart that differ in their tests alone", () => {
    const amounts = [
      { from: "2019-01-01", to: "2019-12-31", most: "10", when: [{ kind: "age", until: 7 }], source: "made-up" },
      { from: "2019-01-01", to: "2019-12-31", most: "20", source: "made-up" },
    ] as const;
    const limit = {
      id: "hours",
      kind: "most-units",
      per: "month",
      services: ["care"],
      from: "2019-01-01",
      to: "open",
    } as const;
    const scheme = { ...smallScheme, limits: [{ ...limit, amounts, source: "made-up" }] };
    const most = parameters(scheme).filter(({ field }) => field === "most");
    expect(most.map(({ where, value }) => [where, value])).toEqual([
      [{ "limits.id": "hours", "limits.from": "2019-01-01", from: "2019-01-01", when: "age until=7" }, "10"],
      [{ "limits.id": "hours", "limits.from": "2019-01-01", from: "2019-01-01", when: null }, "20"],
    ]);
  });
});

describe("addressesIn", () => {
  it("says each path of a number by the keys of its row, and what is no row as it is", () => {
    const addressIn = addressesIn(smallScheme);
    expect(addressIn("entitle.amounts[1]")).toBe("entitle.amounts level=high");
    expect(addressIn("entitle.amounts[1].amount")).toBe("entitle.amounts level=high amount");
    expect(addressIn("nowhere[3]")).toBe("nowhere[3]");
  });

  it("is not moved by a row before it", () => {
    const [first, ...more] = smallScheme.cost.prices;
    if (first === undefined) throw new RangeError("the small scheme has prices");
    const moved = {
      ...smallScheme,
      cost: { ...smallScheme.cost, prices: [{ ...first, place: "south" }, first, ...more] },
    };
    expect(addressesIn(moved)("cost.prices[1]")).toBe(addressesIn(smallScheme)("cost.prices[0]"));
  });
});
