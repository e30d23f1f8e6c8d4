import { describe, expect, it } from "vitest";
import type { Case } from "../../../person/case.js";
import { calculate } from "../../../rules/calculate.js";
import { compile } from "../../../rules/compile.js";
import type { Scheme } from "../../../rules/scheme.js";
import { explanationDocument } from "../../../../test/support/explanation-document.js";
import { person, rich } from "../../../../test/support/rich.js";
import { statedPosition } from "../../../../test/support/stated-position.js";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { explain } from "../../explain.js";
import { explain as explainAny } from "../../opening/explain.js";
import { letter } from "../letter.js";

const written = (document: Case, scheme: Scheme, language: "en" | "lv" = "en", inputs = {}) =>
  letter(explanationDocument(explain(document, compile(scheme, inputs))), { language }).replace(
    /[\u00a0\u202f]/gu,
    " ",
  );

const made = { "amount-high": "2400.00" };

describe("what changes a budget", () => {
  const year = { from: "2019-01-01", to: "2019-12-31", source: "made-up" };

  it("is said with the sum before and after, below the days that give it", () => {
    const maximum = [{ amount: "1500.00", partPeriods: "whole" as const, ...year }];
    const text = written(smallCase, { ...smallScheme, entitle: { ...smallScheme.entitle, maximum } });
    expect(text).toContain("The rules give at most €1,500.00: it is €1,500.00 instead of €1,804.93.");
    const minimum = [{ amount: "2000.00", partPeriods: "whole" as const, ...year }];
    const more = written(smallCase, { ...smallScheme, entitle: { ...smallScheme.entitle, minimum } }, "lv");
    expect(more).toContain("Noteikumi dod vismaz 2 000,00 €: 1 804,93 € vietā tas ir 2 000,00 €.");
    expect(written(smallCase, smallScheme)).not.toContain("instead of");
  });

  it("is said where money goes over to the next budget, of both", () => {
    const budgetPeriods = {
      method: "months",
      months: 6,
      carryOver: { lasts: "next-period", source: "made-up" },
      source: "made-up",
    } as const;
    const scheme = { ...smallScheme, entitle: { ...smallScheme.entitle, budgetPeriods } };
    const small = { ...smallCase, plan: { lines: smallCase.plan?.lines.slice(1) ?? [] } };
    const [first] = calculate(small, compile(scheme)).toJSON().budget?.periods ?? [];
    const left = first?.carriedOut ?? "";
    expect(left).toMatch(/^[1-9]\d*\.\d\d$/u);
    const parts = written(small, scheme).split("## How the budget of ");
    expect(parts[1]).toContain(`€${left} that is left goes over to the next budget.`);
    expect(parts[2]).toContain(`€${left} that was left of the budget before can be used too.`);
  });
});

describe("the days of a budget", () => {
  const { method, amounts, rounding } = smallScheme.entitle;
  const entitle = { method, amounts, rounding };
  const source = "made-up";

  it("have the time that their amount is for, so that what they give can be worked out again", () => {
    const text = written(smallCase, { ...smallScheme, entitle: { ...entitle, per: "week" } });
    // 1200.00 × 181 ÷ 7
    expect(text).toContain("| 1 January 2019 to 30 June 2019 | 181 | Low | €1,200.00 | 7 | 31,028.5714… |");
  });

  it("have levels, before the question too", () => {
    const year = { id: "2019", from: "2019-01-01", to: "2019-12-31" };
    const budgetPeriods = { method: "dates", periods: [year], source } as const;
    const period = { from: "2019-04-01", to: "2019-12-31" };
    const opening = { budgets: [{ budgetPeriod: "2019", from: "2019-01-01", to: "2019-12-31", drawn: "0.00" }] };
    const scheme = { ...smallScheme, entitle: { ...entitle, per: "month" as const, budgetPeriods } };
    const document = { ...smallCase, period };
    const goesOn = { opening: statedPosition(scheme, document, opening) };
    const told = explanationDocument(explainAny(document, compile(scheme), goesOn));
    const text = letter(told, { language: "en" }).replace(/[\u00a0\u202f]/gu, " ");
    expect(text).toContain("| 1 January 2019 to 31 January 2019 | 31 | Low | €1,200.00 | 31 | €1,200.00 |");
    expect(text).not.toContain("| Assessment |");
  });
});

describe("what the person pays", () => {
  it("stands beside a budget that is net of it, which does not cover it", () => {
    const { cover, entitle } = smallScheme;
    const rounding = { mode: "half-up", step: "0.01" } as const;
    const source = "made-up";
    const contribute = {
      method: "share-of-cost",
      share: "0.2",
      rounding,
      from: "2019-01-01",
      to: "2019-12-31",
      source,
    } as const;
    const scheme = {
      ...{ ...smallScheme, contribute: [contribute], contributeOrder: "priority" as const },
      entitle: { ...entitle, amounts: entitle.amounts.map((row) => ({ ...row, amount: "300.00" })) },
    };
    const [net, gross] = (["net", "gross"] as const).map((budget) => {
      const rules = { ...scheme, cover: { ...cover, budget } };
      return { text: written(smallCase, rules), lv: written(smallCase, rules, "lv") };
    });
    expect(net?.text).toContain("| Cost | Covered by your part and the budget | Not covered |");
    expect(net?.text).toMatch(/You pay €[\d.,]+ of the covered cost\. The budget pays the rest of it\./u);
    expect(net?.text).toMatch(/€[\d.,]+ of the cost is covered neither by your part nor by the budget\./u);
    expect(net?.text).not.toMatch(/of what the budget covers|is not covered by the budget/u);
    expect(net?.lv).toContain("Pārējo no tām maksā no budžeta.");
    expect(gross?.text).toContain("| Cost | Covered by the budget | Not covered |");
    expect(gross?.text).toContain("of what the budget covers.");
  });

  it("is told apart from what relatives pay, in all and by month", () => {
    const { totals, months } = calculate(person, compile(rich, made)).toJSON();
    const { client = "", mother = "" } = { client: totals?.byPayer?.[person.client.id], ...totals?.byPayer };
    expect(Number(client) * Number(mother)).toBeGreaterThan(0);
    const text = written(person, rich, "en", made);
    expect(text).toContain(`You pay €${client} of what the budget covers.`);
    expect(text).toContain(`Your relative mother pays €${mother} of it.`);
    expect(text).toContain("| Month | You pay | mother pays |");
    const paying = months.filter(({ contribution }) => Number(contribution) > 0);
    expect(paying.length).toBeGreaterThan(1);
    for (const { byPayer } of paying) {
      expect(text).toContain(`| €${byPayer?.[person.client.id] ?? ""} | €${byPayer?.["mother"] ?? ""} |`);
    }
  });

  it("is an amount of money where what is planned is counted in money", () => {
    const [physio, care] = smallScheme.services;
    if (physio === undefined || care === undefined) throw new Error("the small scheme has two services");
    const scheme = {
      ...smallScheme,
      services: [physio, { ...care, unit: "money" as const }],
      cost: { ...smallScheme.cost, prices: smallScheme.cost.prices.filter(({ service }) => service !== "care") },
    };
    const lines = [{ ...smallCase.plan?.lines[1], unit: "money", per: "month", quantity: "149.5" }];
    const text = written({ ...smallCase, plan: { lines } } as Case, scheme);
    expect(text).not.toContain("in money");
    expect(text).toMatch(/\| Care \| €[\d,.]+ \| €/u);
  });
});
