import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/compare/index.js";
import { parseCase, parseResult, parseScheme } from "../../src/documents/index.js";
import { startEnvelope } from "../../src/envelope/index.js";
import { equity } from "../../src/equity/index.js";
import { letter, prove } from "../../src/explanation/index.js";
import { explain } from "../../src/explanation/opening/explain.js";
import type { Case } from "../../src/person/case.js";
import { columnsText } from "../../src/result/columns/columns-text.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { compile } from "../../src/rules/compile.js";
import { nobodyShared, collectShared } from "../../src/secrecy/shared.js";
import { typicalCases } from "../../src/typical/index.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";
import { sweep } from "../../src/what-if/index.js";

/** A scheme of money alone, and the cases that are worked by hand by it. */
function abroad(system: string): { readonly scheme: object; readonly cases: readonly Case[] } {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../examples/abroad/${system}/${name}`, import.meta.url), "utf8"));
  const cases = read("cases.json") as readonly { readonly case: object }[];
  return { scheme: read("scheme.json") as object, cases: cases.map((each) => parseCase(each.case)) };
}

const czechia = abroad("czechia-prispevek");
const austria = abroad("austria-pflegegeld");
const before = compile(parseScheme(czechia.scheme));
/** Three and four needs of an adult in 2026 give 1500 instead of 1300. */
const raised = compile(parseScheme(JSON.stringify(czechia.scheme).replaceAll('"amount":"1300"', '"amount":"1500"')));
/** An adult with three needs from December 2025 to January 2026: 880 and 1300. */
const adult = czechia.cases[1] as Case;

/** A year by dated amounts of two levels, 1200.00 and 2400.00, whose budget is that of the question. */
const bare = Object.fromEntries(
  Object.entries(smallScheme).filter(([key]) => !["services", "cost", "cover", "contribute", "fund"].includes(key)),
);
const small = compile(parseScheme({ ...bare, conditions: [] }));
const person: Case = { ...smallCase, plan: { lines: [] } };

const paid = (document: Case, compiled = before) =>
  calculate(document, compiled).budget?.payments.map(({ from, to, amount }) => [from, to, amount.toString()]);

describe("money that is paid out", () => {
  it("is paid month by month, and comes to the budget", () => {
    expect(paid(adult)).toEqual([
      ["2025-12-01", "2025-12-31", "880.00"],
      ["2026-01-01", "2026-01-31", "1300.00"],
    ]);
    // A month is paid whole by its first day: as that of a child, in the month of the eighteenth birthday.
    expect(paid(czechia.cases[2] as Case)).toEqual([["2025-02-01", "2025-02-28", "7400.00"]]);
    // 284.30 in December 2019 and 300.90 in January 2020.
    const [, yearsEnd] = austria.cases;
    const austrian = compile(parseScheme(austria.scheme));
    const payments = paid(yearsEnd as Case, austrian) ?? [];
    expect(payments.map(([from]) => from)).toEqual(["2019-12-01", "2020-01-01"]);
    expect(payments.reduce((sum, [, , amount]) => sum + Number(amount), 0)).toBeCloseTo(585.2, 9);
  });

  it("leaves nothing of the budget, says so in JSON, and is read back", () => {
    const result = calculate(adult, before);
    // Each month has a budget of its own here.
    expect(result.months.map(({ remaining }) => remaining.toString())).toEqual(["0.00", "0.00"]);
    expect(calculate(person, small).months[10]?.remaining.toString()).toBe("203.83");
    expect(result.totals?.paidOut.toString()).toBe("2180.00");
    for (const text of [result.toText(), columnsText(result)]) {
      const back = parseResult(text);
      expect(back.toText()).toBe(result.toText());
      expect(back.totals?.paidOut.toString()).toBe("2180.00");
    }
    const wrong = result
      .toText()
      .replace('"amount":"880.00"}]', '"amount":"880.00"}]')
      .replace(/"amount":"1300.00"\}\]\}/u, '"amount":"1300.01"}]}');
    expect(() => parseResult(wrong)).toThrow("budget.payments");
  });

  it("is the same month by month with the position handed on", () => {
    const whole = calculate(adult, before);
    const december = { ...adult, period: { from: "2025-12-01", to: "2025-12-31" } };
    const first = calculate(december, before);
    const opening = first.closing;
    const second = calculate({ ...adult, period: { from: "2026-01-01", to: "2026-01-31" } }, before, { opening });
    const all = [first, second].flatMap(({ budget }) => budget?.payments ?? []);
    expect(JSON.stringify(all)).toBe(JSON.stringify(whole.budget?.payments));
    // A budget that goes on is paid out with the last day of its month, once.
    const early = calculate({ ...december, period: { from: "2025-12-01", to: "2025-12-10" } }, before);
    const late = calculate({ ...december, period: { from: "2025-12-11", to: "2025-12-31" } }, before, {
      opening: early.closing,
    });
    expect([early, late].map(({ totals }) => totals?.paidOut.toString())).toEqual(["0.00", "880.00"]);
    const explained = explain({ ...december, period: { from: "2025-12-11", to: "2025-12-31" } }, before, {
      opening: early.closing,
    });
    expect(prove(explained).faults).toEqual([]);
    const shown = calculate(adult, before, { show: { from: "2026-01-01", to: "2026-01-31" } });
    expect(shown.totals?.paidOut.toString()).toBe("1300.00");
  });

  it("comes to the budget to the hundredth, where months are rounded", () => {
    // Months by themselves come to 1804.95, and the year to 1804.93: 0.02 less stand where the remainders are least.
    const months = ["101.92", "92.05", "101.92", "98.63", "101.92", "98.63"];
    const later = ["203.84", "203.84", "197.26", "203.83", "197.26", "203.83"];
    expect(paid(person, small)?.map(([, , amount]) => amount)).toEqual([...months, ...later]);
    expect(prove(explain(person, small)).faults).toEqual([]);
  });

  it("is shared by what months give where a decision changes it", () => {
    const adjustments = [{ id: "more", amount: "101.92", reason: "made up", decidedBy: "office" }];
    const decisions = [{ id: "decision", decidedOn: "2019-03-01", adjustments }];
    // 101.92 + 92.05 of January and February and as much as January again: 295.89 as 10192 to 9205.
    const changed: Case = { ...person, period: { from: "2019-01-01", to: "2019-02-28" }, decisions };
    expect(paid(changed, small)?.map(([, , amount]) => amount)).toEqual(["155.47", "140.42"]);
    expect(prove(explain(changed, small)).faults).toEqual([]);
  });

  it("is explained, proved, and told to people", () => {
    const explanation = explain(adult, before);
    expect(prove(explanation).faults).toEqual([]);
    expect(prove(explanation).amounts.get("budget.payments.2026-01-31")).toBe("1300.00");
    const english = letter(explanation, { language: "en" });
    expect(english).toContain("What is paid out and when");
    expect(english).toMatch(/December 2025.*880/u);
    expect(letter(explanation, { language: "lv" })).toMatch(/gada decembris.*880,00/u);
  });
});

describe("public support of money alone", () => {
  const people = [adult, czechia.cases[4] as Case];

  it("changes with the benefit, by a source of its own, and adds up", () => {
    const found = compare(people, before, raised);
    // 880 + 1300 and 2 × 16100 before, 200 more after.
    expect(found.totals.support).toEqual({ before: "34380.00", after: "34580.00", change: "200.00" });
    expect(found.totals.outOfPocket).toEqual({ before: "0.00", after: "0.00", change: "0.00" });
    expect(found.bySource).toEqual([{ source: "none", before: "34380.00", after: "34580.00", change: "200.00" }]);
    expect(found.byMonth.map(({ month, support }) => [month, support.before, support.after])).toEqual([
      ["2025-12", "880.00", "880.00"],
      ["2026-01", "1300.00", "1500.00"],
      ["2026-04", "16100.00", "16100.00"],
      ["2026-05", "16100.00", "16100.00"],
    ]);
    expect(found.support).toMatchObject({ same: 1, gains: 0, "gains-much": 1, loses: 0 });
  });

  it("is seen by equity, typical cases, envelopes, sweeps and what is published", () => {
    const ofLevel = equity(people, before, { need: ["level"], withPeople: true });
    expect(JSON.stringify(ofLevel)).not.toContain('"support":"0.0000"');
    const typical = typicalCases(adult, before, { levels: ["needs-3", "needs-5"] });
    expect(typical.cases.map(({ amounts }) => amounts?.support)).toEqual(["2180.00", "10300.00"]);
    const line = startEnvelope(before, { money: "3000.00", order: ["cheapest"] });
    for (const each of people) line.add(each, calculate(each, before));
    expect(line.envelope().people).toMatchObject({ served: 1 });
    const shared = nobodyShared();
    collectShared(shared, [calculate(adult, before), calculate(adult, raised)], []);
    expect([...shared.shared.source.keys()]).toEqual(["none"]);
    expect(shared.shared.month.size).toBe(2);
    const varied = { at: "entitle.amounts", where: { level: "low" }, field: "amount", vary: "multiply" as const };
    const [once, twice] = sweep([person], parseScheme({ ...bare, conditions: [] }), {
      varied,
      values: ["1", "2"],
    }).values;
    // 181 days at 1200.00 a year once more.
    expect([once, twice].map((each) => each?.bySource["none"])).toEqual(["1804.93", "2400.00"]);
  });
});
