import { describe, expect, test } from "vitest";
import { parseScaled, splitByShares } from "../../numbers/index.js";
import { checkSplit, programmeTable, shareOf } from "./index.js";

const { programmes, targets, budgetLines } = programmeTable;
const cents = (amount: string | undefined) => parseScaled(amount ?? "", 2);

describe("the money of the programmes", () => {
  test.each(programmes)("of $id adds up, exactly or within what the press leaves", ({ id, parts, tolerance }) => {
    const check = checkSplit(id);
    expect(check?.addsUp ?? parts.length === 0).toBe(true);
    if (tolerance === undefined && parts.length > 0) expect(check?.difference).toBe("0.00");
  });

  test.each(programmes)("of $id holds what is of it", ({ total, ofWhich }) => {
    for (const part of ofWhich ?? []) expect(cents(part.amount)).toBeLessThan(cents(total));
  });

  test.each([
    "esf-9-2-2-1-vidzeme",
    "esf-plus-4-3-5-1-round-1",
    "esf-plus-4-3-5-1-round-3",
    "esf-plus-4-4-1-1",
    "esf-plus-4-3-6-3",
  ])("of %s is 85 %, the EU part rounded down and the national part the rest", (id) => {
    const { total = "", parts = [] } = programmes.find((each) => each.id === id) ?? {};
    const step = total.includes(".") ? 1 : 100;
    const split = splitByShares(cents(total) / step, [85, 15], 100, "first-down-rest");
    expect(parts.map(({ amount }) => cents(amount) / step)).toEqual(split);
  });

  test("of round 1 was seen; its phases, places and cross-financing are of the document of 2023 alone", () => {
    const { phases, sources } = programmeTable;
    const certainty = (id: string | undefined) => sources.find((each) => each.id === id)?.certainty;
    const round = programmes.find(({ id }) => id === "esf-plus-4-3-5-1-round-1");
    expect([round, ...(round?.parts ?? [])].map((each) => certainty(each?.source))).toEqual(["seen", "seen", "seen"]);
    const places = targets.filter(({ unit }) => unit === "places");
    const planned = [...(round?.ofWhich ?? []), ...phases, ...places].map((each) => certainty(each.source));
    expect(planned).toEqual(["seed", "seed", "seed", "seed", "seed"]);
  });

  test("says how far the figures of the press are apart", () => {
    expect(checkSplit("esf-9-2-2-3")).toMatchObject({ sum: "4965000.00", difference: "5000.00", addsUp: true });
  });

  test("belongs to a programme of the table", () => {
    const ids = programmes.map(({ id }) => id);
    expect(targets.filter(({ programme }) => !ids.includes(programme))).toEqual([]);
    expect(budgetLines).toHaveLength(10);
  });

  test.each([
    ["4.3.5.1-round-1", "esf-plus-4-3-5-1-round-1"],
    ["9.2.2.2", "esf-9-2-2-2"],
    ["plan", "plan-2026"],
  ])("names the programme meant by %s", (written, meant) => {
    expect(() => checkSplit(written)).toThrow(`received "${written}". Did you mean "${meant}"?`);
  });

  test("refuses what is not there", () => {
    expect(() => checkSplit("esf-9-2-2-4")).toThrow("Did you mean");
    expect(() => shareOf("plan-2026", "esf")).toThrow("part: expected nothing: no split by sources is published");
    expect(() => shareOf("esf-9-2-2-2", "municipality")).toThrow("part: expected esf or state");
  });
});
