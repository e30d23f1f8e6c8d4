import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { parseScaled } from "../../numbers/index.js";
import { checkSplit, moneyByYear, programmeTable, shareOf, splitProject } from "./index.js";

const round1 = "esf-plus-4-3-5-1-round-1";
const cents = (amount: string) => parseScaled(amount, 2);
const { programmes, targets, phases } = programmeTable;
const exact = programmes.filter(
  ({ parts, tolerance, partsAre }) => parts.length === 2 && tolerance === undefined && partsAre === undefined,
);

describe("the split of a project", () => {
  test.each(exact)("of all the money of $id is the published split", ({ id, total, parts }) => {
    const split = splitProject(total, id).parts;
    const euro = (amount: string) => Math.floor(cents(amount) / (total.includes(".") ? 1 : 100));
    expect(split.map((part) => part.id)).toEqual(parts.map((part) => part.id));
    expect(split.slice(0, 1).map(({ amount }) => euro(amount))).toEqual(
      parts.slice(0, 1).map(({ amount }) => euro(amount)),
    );
  });

  test.each(["0", "0.01", "0.99", "1234567.89", "59085884"])(
    "of %s loses no cent, and the EU pays at most its part",
    (total) => {
      for (const { id } of exact) {
        const [eu = 0, rest = 0] = splitProject(total, id).parts.map(({ amount }) => cents(amount));
        expect([id, eu + rest]).toEqual([id, cents(total)]);
        expect(eu * 10_000).toBeLessThanOrEqual(cents(total) * 8607);
      }
      expect(exact.length).toBeGreaterThan(6);
    },
  );

  test("is an assumption, and refused where no exact split by two sources is published", () => {
    expect(splitProject("1.00", round1).basis.map(({ certainty }) => certainty)).toContain("assumption");
    for (const id of ["esf-9-2-2-2", "plan-2026", "palliative-2020", "rrf-3-1-2-3-i-round-2"]) {
      expect(() => splitProject("1.00", id)).toThrow("id: expected a programme with an exact split into two sources");
    }
    expect(() => splitProject("-1.00", round1)).toThrow("total: expected an amount of at least 0");
    expect(() => splitProject("1.00", "esf-plus-4-3-5-1-round-11")).toThrow('Did you mean "esf-plus-4-3-5-1-round-1"?');
  });
});

describe("the money of a programme by year", () => {
  test("sums to what each phase was given, over the months of the phase", () => {
    const money = { infrastructure: "40185181.00", vehicles: "1000000.01", services: "17900702.99" };
    const rows = moneyByYear(round1, money);
    for (const [phase, amount] of Object.entries(money)) {
      const own = rows.filter((row) => row.phase === phase);
      expect([phase, own.reduce((all, row) => all + cents(row.amount), 0)]).toEqual([phase, cents(amount)]);
    }
    const months = (phase: string) =>
      rows.filter((row) => row.phase === phase).map((row) => `${row.year}: ${row.months}`);
    expect(months("infrastructure")).toEqual(["2024: 6", "2025: 12", "2026: 12", "2027: 12"]);
    expect(months("vehicles")).toEqual(["2024: 6", "2025: 6"]);
    expect(months("services")).toEqual(["2028: 12", "2029: 12"]);
  });

  test("is refused past the programme's total, for unknown phases and for programmes without any", () => {
    expect(() => moneyByYear(round1, { services: "59085884.01" })).toThrow("money: expected amounts of at most");
    expect(() => moneyByYear(round1, { vehicle: "1.00" })).toThrow('Did you mean "vehicles"?');
    expect(() => moneyByYear(round1, { vehicles: "-1.00" })).toThrow("money.vehicles: expected");
    expect(() => moneyByYear("plan-2026", {})).toThrow("id: expected the id of a programme with phases");
  });
});

describe("the figures of programmes", () => {
  const amountOf = (id: string) => parseScaled(targets.find((target) => target.id === id)?.amount ?? "", 0);

  test.each([
    [round1, "places", "money-per-place"],
    ["esf-plus-4-3-5-1-round-3", "people-of-round-3", "money-per-person"],
    ["rrf-3-1-2-3-i-round-2", "seniors", "money-per-senior"],
  ])("of %s per place or person are its total divided by the %s", (id, count, per) => {
    const total = programmes.find((each) => each.id === id)?.total ?? "";
    const found = targets.find((target) => target.id === `${id}-${per}`);
    expect(found?.amount).toBe(new Decimal(total).dividedBy(amountOf(`${id}-${count}`)).toFixed(2));
    expect(programmeTable.sources.find(({ id: source }) => source === found?.source)?.certainty).toBe(
      per === "money-per-senior" ? "assumption" : "derived",
    );
  });

  test("per place and person are project money", () => {
    const total = programmes.find(({ id }) => id === round1)?.total ?? "";
    const places = amountOf(`${round1}-places`);
    expect(new Decimal(total).dividedBy(places).toFixed(2)).toBe("109418.30");
    expect(programmeTable.note).toContain("109418.30");
  });

  test("per place and month of services are what cross-financing leaves, on the assumption that it is all the infrastructure", () => {
    const { total = "", ofWhich = [] } = programmes.find(({ id }) => id === round1) ?? {};
    const found = targets.find(({ id }) => id === `${round1}-services-per-place-month`);
    const rest = new Decimal(total).minus(ofWhich[0]?.amount ?? "");
    expect(rest.toFixed()).toBe("18900703");
    expect(found?.amount).toBe(rest.dividedBy(540).dividedBy(24).toFixed(2));
    expect(programmeTable.sources.find(({ id }) => id === found?.source)?.certainty).toBe("assumption");
  });

  test("of the plan for 2026 and 2027 add up, and give no rate", () => {
    expect(checkSplit("plan-2026")).toMatchObject({ sum: "32200000.00", difference: "0.00", addsUp: true });
    expect(checkSplit("plan-2027")).toMatchObject({ sum: "25700000.00", difference: "0.00", addsUp: true });
    expect(() => shareOf("plan-2027", "foreign-projects")).toThrow("nothing: no split by sources is published");
  });

  test("have phases of whole months, services of 24", () => {
    for (const { from, to } of phases) expect([from.slice(8), to > from]).toEqual(["01", true]);
    expect(amountOf(`${round1}-months-of-services`)).toBe(24);
  });
});
