import { describe, expect, it } from "vitest";
import { applyReform, type Change } from "../../src/doors/reform.js";
import { whyChanged } from "../../src/doors/why.js";
import { compile } from "../../src/rules/compile.js";
import { smallCase } from "../support/small-case.js";
import { smallReform } from "../support/small-reform.js";
import { smallScheme } from "../support/small-scheme.js";

const before = compile(smallScheme);
const by = (...changes: readonly Change[]) =>
  whyChanged(smallCase, before, compile(applyReform(smallScheme, { ...smallReform, changes }).scheme));
const days = { from: "2019-01-01", to: "2019-12-31" } as const;
const reason = { lv: "Iemesls", en: "A reason" };

describe("why the amounts of a person change", () => {
  it("is nothing by the same rules", () => {
    expect(whyChanged(smallCase, before, compile({ ...smallScheme, version: "2" }))).toEqual([]);
  });

  it("is the price that changes, and no row that only stands elsewhere now", () => {
    expect(by(...smallReform.changes)).toEqual([
      {
        kind: "parameter",
        at: "cost.prices",
        where: { service: "physio", place: "north" },
        label: { lv: "Fizioterapija, Ziemeļi", en: "Physiotherapy, North" },
        before: "22.5",
        after: "22.5, 24.75",
      },
    ]);
  });

  it("is what is new and what is gone", () => {
    const ends: Change = {
      ...{ id: "ends", at: "cost.prices", where: { service: "physio", place: "north" }, end: true, ...days, reason },
    };
    const causes = by(ends);
    expect(causes.find(({ where }) => where["place"] === "north")).not.toHaveProperty("after");
  });

  it("is first that the right itself is lost, with the reason", () => {
    const younger: Change = {
      ...{ id: "younger", at: "conditions", where: { id: "age" }, field: "until", set: "8", ...days, reason },
    };
    expect(by(younger)[0]).toMatchObject({ kind: "outcome", before: "eligible", after: "ineligible (above-age)" });
  });
});
