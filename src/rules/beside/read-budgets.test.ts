import { describe, expect, it } from "vitest";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { statedPosition } from "../../../test/support/stated-position.js";
import { smallCase } from "../../../test/support/small-case.js";
import { fullIssuesOf } from "../../../test/support/small-result.js";
import type { BudgetUse } from "../../result/position/document.js";
import { openLedger } from "../../ledger/books/open-ledger.js";
import { smallLedger } from "../../../test/ledger/small-ledger.js";
import { compile } from "../compile.js";
import { calculate } from "../opening/calculate.js";
import type { Scheme } from "../scheme.js";
import type { SchemeBudget } from "./scheme-budget.js";

const source = "made-up";
const budgetPeriods = { method: "months", months: 6, source } as const;
const entitle = { ...smallScheme.entitle, budgetPeriods };
const cover = { order: "date", source } as const;
const label = { lv: "Aprūpei", en: "For care" };
const forCare: SchemeBudget = { id: "for-care", label, services: ["care"], entitle, cover };
const several: Scheme = { ...smallScheme, entitle, budgets: [forCare] };
const year = { from: "2019-01-01", to: "2019-12-31", source };

/** The scheme with one of its budgets changed, and with more beside it. */
const changed = (change: object, ...more: readonly SchemeBudget[]): Scheme => ({
  ...several,
  budgets: [{ ...forCare, ...change }, ...more],
});
const issuesOf = (scheme: Scheme) => fullIssuesOf(() => compile(scheme)).map(({ code, path }) => `${code} ${path}`);

describe("budgets of a scheme", () => {
  it.each<readonly [string, Scheme, readonly string[]]>([
    ["a service that there is not", changed({ services: ["cure"] }), ["unknown-reference budgets[0].services[0]"]],
    ["no service", changed({ services: [] }), ["empty-list budgets[0].services"]],
    ["a service twice", changed({ services: ["care", "care"] }), ["service-of-two-budgets budgets[0].services[1]"]],
    [
      "a service of two, and an id twice",
      changed({}, { ...forCare, services: ["care"] }),
      ["duplicate-id budgets[1].id", "service-of-two-budgets budgets[1].services[0]"],
    ],
    ["no service of its own", changed({ services: ["care", "physio"] }), ["budget-of-nothing budgets"]],
    ["no id", changed({ id: "" }), ["id-form budgets[0].id"]],
    [
      "no budget periods",
      { ...changed({ entitle: smallScheme.entitle }), entitle: smallScheme.entitle },
      ["budget-periods entitle.budgetPeriods", "budget-periods budgets[0].entitle.budgetPeriods"],
    ],
    [
      "a plan's cost as its own",
      { ...several, entitle: { method: "plan-cost", source } },
      ["method-of-budgets entitle.method"],
    ],
    ["a net budget", { ...several, cover: { ...cover, budget: "net" } }, ["budget-kind cover.budget"]],
    [
      "a rule after death",
      changed({ entitle: { ...entitle, afterDeath: { kind: "month-end", source } } }),
      ["after-death-of-budget budgets[0].entitle.afterDeath"],
    ],
    ["no source of cover", changed({ cover: { order: "date" } }), ["missing-key budgets[0].cover.source"]],
    [
      "another source of cover",
      changed({ cover: { ...cover, source: "x" } }),
      ["unknown-reference budgets[0].cover.source"],
    ],
    [
      "amounts with a gap",
      changed({ entitle: { ...entitle, amounts: entitle.amounts.slice(0, 1) } }),
      ["gap budgets[0].entitle.amounts"],
    ],
    [
      "a cap of a service of another",
      changed({ cover: { ...cover, caps: [{ id: "cap", services: ["physio"], amount: "1.00", ...year }] } }),
      ["unknown-reference budgets[0].cover.caps[0].services[0]"],
    ],
    [
      "a cap of its own of a service beside",
      { ...several, cover: { ...cover, caps: [{ id: "cap", services: ["care"], amount: "1.00", ...year }] } },
      ["unknown-reference cover.caps[0].services[0]"],
    ],
  ])("are refused with %s", (_, scheme, expected) => {
    expect(issuesOf(scheme)).toEqual(expected);
  });

  it("are taken of different lengths", () => {
    const periods = { ...budgetPeriods, months: 12 };
    expect(issuesOf(changed({ entitle: { ...entitle, budgetPeriods: periods } }))).toEqual([]);
  });

  it("are adjusted by decisions, each about one of them", () => {
    const compiled = compile(several);
    const decided = (about: object) => ({
      ...smallCase,
      decisions: [
        {
          id: "more",
          decidedOn: "2019-02-01",
          ...about,
          adjustments: [{ id: "a", amount: "50.00", reason: "A second child", decidedBy: "commission" }],
        },
      ],
    });
    const approved = (about: object) =>
      calculate(decided(about), compiled).budget?.periods.map((each) => [each.budget, each.id, each.approved.minor]);
    const before = calculate(smallCase, compiled).budget?.periods.map(({ approved: of }) => of.minor) ?? [];
    const raised = (at: number) => before.map((minor, index) => (index === at ? minor + 5_000 : minor));
    const amounts = (about: object) => approved(about)?.map(([, , minor]) => minor);
    expect(approved({ budgetPeriod: "2" })?.map(([budget, id]) => [budget, id])).toEqual([
      [undefined, "1"],
      [undefined, "2"],
      ["for-care", "1"],
      ["for-care", "2"],
    ]);
    expect(amounts({ budgetPeriod: "2" })).toEqual(raised(1));
    expect(amounts({ budget: "for-care", budgetPeriod: "1" })).toEqual(raised(2));
    const [row] = calculate(decided({ budget: "for-care", budgetPeriod: "1" }), compiled).budget?.adjustments ?? [];
    expect([row?.budget, row?.budgetPeriod, row?.amount.toString()]).toEqual(["for-care", "1", "50.00"]);
    const refused = (about: object) =>
      fullIssuesOf(() => calculate(decided(about), compiled)).map(({ code, path }) => `${code} ${path}`);
    expect(refused({ budget: "for-cars", budgetPeriod: "1" })).toEqual(["unknown-reference decisions[0].budget"]);
    // The scheme is valid for a year, in which two half-years begin.
    expect(refused({ budget: "for-care", budgetPeriod: "3" })).toEqual(["budget-period decisions[0].budgetPeriod"]);
    expect(refused({ budgetPeriod: "3" })).toEqual(["budget-period decisions[0].budgetPeriod"]);
    expect(
      fullIssuesOf(() => calculate(decided({ budget: "for-care" }), compile(smallScheme))).map(({ path }) => path),
    ).toEqual(["decisions[0].budget"]);
  });

  it("stand in positions by their names, and a ledger keeps none of them", () => {
    const compiled = compile(several);
    const period = { from: "2019-02-01", to: "2019-02-28" };
    const days = { budgetPeriod: "1", from: "2019-01-01", to: "2019-06-30", drawn: "10.00" };
    const asked = (budgets: readonly BudgetUse[]) =>
      fullIssuesOf(() =>
        calculate({ ...smallCase, period }, compiled, {
          opening: statedPosition(several, { ...smallCase, period }, { budgets }),
        }),
      ).map(({ code, path }) => `${code} ${path}`);
    expect(asked([days, { ...days, budget: "for-cars" }])).toEqual(["unknown-reference opening.budgets[1].budget"]);
    expect(asked([days, days])).toEqual(["budgets-overlap opening.budgets[1].from"]);
    expect(asked([days, { ...days, budget: "for-care" }])).toEqual([]);
    expect(fullIssuesOf(() => openLedger(smallLedger(), compiled, () => 0)).map(({ path }) => path)).toContain(
      "scheme.budgets",
    );
  });
});
