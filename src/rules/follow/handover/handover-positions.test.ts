import { describe, expect, it } from "vitest";
import { pricedBy, received, stated } from "../../../../test/support/claims-going-on.js";
import { asked, here, second, there } from "../../../../test/support/moving-person.js";
import { fullIssuesOf as issuesOf } from "../../../../test/support/small-result.js";
import { checkPosition, parsePosition } from "../../../documents/index.js";
import type { Case } from "../../../person/case.js";
import type { Position } from "../../../result/position/document.js";
import { calculate } from "../../opening/calculate.js";
import { handover } from "./handover.js";

const care = { service: "long-term-care", line: "place", units: "15", unit: "day", payer: "riga" } as const;
/** A person in long-term care with a pension of 500.00, who moves on 16 April. */
const mover: Case = {
  ...asked("2024-04-01", "2024-04-30"),
  deliveries: [{ id: "first-half", ...care, from: "2024-04-01", to: "2024-04-15" }],
};
const { statement } = handover(mover, here, "2024-04-16");
const text = JSON.stringify(statement);

/** With what the office goes on: 40 of the year's 50 hours were used in January. */
const goingOn = (opening: Position) => ({
  calculate: (document: Case) => calculate(document, pricedBy.compiled, { opening }),
});
const moving: Case = {
  ...received("2019-02-01", "2019-03-31"),
  residences: [
    { kind: "declared", place: "north", from: "2000-01-01", to: "2019-02-15" },
    { kind: "declared", place: "south", from: "2019-02-16", to: "open" },
  ],
};

describe("what a handover hands on", () => {
  it("is the position of the day before, by what was delivered", () => {
    expect(statement?.position).toMatchObject({
      ...{ kind: "position", client: "person", through: "2024-04-15", origin: "calculated" },
      person: { means: [{ month: "2024-04", scheme: "institution-contribution", taken: "425.00", paid: "425.00" }] },
      month: { month: "2024-04", from: "2024-04-01", amounts: { cost: "790.80", contribution: "425.00" } },
    });
  });

  it("goes there and back through JSON: the parts of a mover are the whole, in the same scheme and in another", () => {
    const read = parsePosition((JSON.parse(text) as { readonly position: unknown }).position);
    const whole = calculate(asked("2024-04-01", "2024-04-30"), here).totals;
    for (const rules of [here, there]) {
      const rest = calculate(second, rules, { opening: read }).totals;
      const sum = (name: "cost" | "contribution" | "funded") =>
        (rest?.[name].minor ?? Number.NaN) + Number(statement?.position?.month?.amounts?.[name].replace(".", ""));
      expect([sum("cost"), sum("contribution"), sum("funded")]).toEqual([
        whole?.cost.minor,
        whole?.contribution.minor,
        whole?.funded.minor,
      ]);
    }
    // Without it nobody knows what was taken of the month.
    expect(calculate(second, there).outcome).toMatchObject({ missing: [{ fact: "opening.month" }] });
  });

  it("is checked strictly where it comes back", () => {
    const { position } = JSON.parse(text) as { readonly position: Position };
    const { month, ...unfinished } = position;
    expect(checkPosition(unfinished).map(({ path }) => path)).toEqual(["month"]);
    const more = { ...position, month: { ...month, amounts: { ...month?.amounts, cost: "790.81" } } };
    expect(checkPosition(more).map(({ code }) => code)).toContain("does-not-add-up");
    expect(issuesOf(() => calculate(mover, there, { opening: position })).map(({ path }) => path)).toEqual([
      "opening.through",
    ]);
  });
});

describe("a handover that goes on", () => {
  it("counts what was used before, and hands on what is left", () => {
    const beginning = handover(moving, pricedBy.compiled, "2019-02-16").outcome;
    const moved = handover(moving, pricedBy.compiled, "2019-02-16", goingOn(stated)).statement;
    // Nobody says what was used in January.
    expect(beginning.state).toBe("incomplete");
    // The plan has 10 hours a month: with 40 used, 10 are left of the year for both months.
    expect(String(moved?.lines[0]?.planned)).toBe("10");
    expect(moved?.position?.limits).toEqual(stated.limits);
    expect(moved?.position?.month?.lines[0]).toMatchObject({ id: "early", allowed: "8" });
    const later = {
      ...moving,
      residences: [
        { ...moving.residences?.[0], to: "2019-02-28" },
        { ...moving.residences?.[1], from: "2019-03-01" },
      ],
    } as Case;
    const ended = handover(later, pricedBy.compiled, "2019-03-01", goingOn(stated)).statement?.position;
    expect(ended?.limits).toEqual([{ limit: "hours", from: "2019-01-01", used: [{ most: "50", units: "50" }] }]);
    expect(ended?.month).toBeUndefined();
  });

  it("refuses openings that do not fit", () => {
    const bad = { ...stated, client: "somebody-else", through: "2019-01-30" };
    const issues = issuesOf(() => handover(moving, pricedBy.compiled, "2019-02-16", goingOn(bad)));
    expect(issues.map(({ path }) => path)).toEqual(["opening.client", "opening.through"]);
    const none = issuesOf(() => handover(moving, pricedBy.compiled, "2019-02-16", null as unknown as object));
    expect(none.map(({ path }) => path)).toEqual(["options"]);
  });
});
