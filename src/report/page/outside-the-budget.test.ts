import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { summarise } from "../../cohort/index.js";
import { sums } from "../../cohort/sums/sums.js";
import type { Case } from "../../person/case.js";
import { prepare } from "../../prepared/prepare.js";
import { calculate } from "../../rules/calculate.js";
import { compile } from "../../rules/compile.js";
import type { Scheme } from "../../rules/scheme.js";
import { resultTables } from "../results/result-tables.js";
import { reportPage } from "./index.js";

const ceiling = { from: "2019-01-01", to: "2019-12-31", reason: "above-ceiling", source: "made-up" } as const;
const scheme: Scheme = {
  ...smallScheme,
  cost: {
    ...smallScheme.cost,
    ceilings: [
      { service: "physio", price: "15.00", bearer: "client", ...ceiling },
      { service: "care", price: "5.00", bearer: "municipality", ...ceiling },
    ],
  },
};
// Four sessions in each of January and February, at 20.00 where 15.00 count; ten hours at 5.50 where 5.00 count.
const lines = [
  {
    id: "a",
    service: "physio",
    unit: "session",
    priority: 1,
    quantity: "4",
    per: "month",
    from: "2019-01-01",
    to: "2019-02-28",
  },
  {
    id: "b",
    service: "care",
    unit: "hour",
    priority: 2,
    quantity: "10",
    per: "month",
    from: "2019-01-01",
    to: "2019-01-31",
  },
] as const;
const cases = ["a", "b", "c", "d", "e"].map((id): Case => ({
  ...smallCase,
  id,
  client: { ...smallCase.client, id },
  plan: { lines },
}));
const compiled = compile(scheme);
const results = cases.map((document) => calculate(document, compiled));

describe("what services cost above ceilings and over limits", () => {
  it("stands in summaries, by who pays it, and nowhere where there is nothing", () => {
    const outside = { client: "200.00", municipality: "25.00" };
    expect(summarise(results, { scheme, groupOf: () => "all" }).totals).toMatchObject({ cost: "850.00", outside });
    expect(
      sums(
        cases.map((each) => prepare(each)),
        compiled,
      ).totals,
    ).toMatchObject({ cost: "850.00", outside });
    const plain = cases.map((each) => calculate(each, compile(smallScheme)));
    expect(summarise(plain, { scheme: smallScheme, groupOf: () => "all" }).totals).not.toHaveProperty("outside");
  });

  it("stands in a table of its own, with why and who pays", () => {
    const table = resultTables({ language: "en" }).find(({ form }) => form.id === "outside");
    const [first] = results;
    expect(first && table?.rowsOf({ result: first, residences: undefined }).map((row) => row.slice(5))).toEqual([
      ["a", "2019-01", "physio", "low", "above-ceiling", "client", "EUR", "20.00"],
      ["a", "2019-02", "physio", "low", "above-ceiling", "client", "EUR", "20.00"],
      ["b", "2019-01", "care", "low", "above-ceiling", "municipality", "EUR", "5.00"],
    ]);
  });

  it("is a part of what services cost in a report, so that its percentages are true", () => {
    const people = cases.map((document) => ({ document, result: calculate(document, compiled) }));
    const html = reportPage(people, { scheme, language: "en" }).replaceAll(/<[^>]*>/gu, " ");
    // 850.00 by public sources and 25.00 by municipalities of 1 075.00.
    expect(html).toMatch(/the services of 5 people cost 1.075\.00.EUR, of which public sources pay 875\.00.EUR, 81%/u);
    expect(html).toMatch(/Clients, outside the budget\s+200\.00/u);
    expect(html).toMatch(/Municipalities, outside the budget\s+25\.00/u);
    expect(html).toMatch(/Cost in all\s+1.075\.00/u);
    expect(html).toMatch(/225\.00.EUR of it are above ceilings and over limits/u);
  });
});
