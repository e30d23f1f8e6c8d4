import { describe, expect, it } from "vitest";
import type { Case } from "../person/case.js";
import { compile } from "../rules/compile.js";
import type { LimitRule } from "../rules/limit/registry.js";
import type { Scheme } from "../rules/scheme.js";
import { explanationDocument } from "../../test/support/explanation-document.js";
import { smallCase } from "../../test/support/small-case.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { explain } from "./explain.js";
import { prove } from "./prove.js";
import type { Explanation } from "./tree.js";
import type { StepEntry } from "./tree/steps.js";
import { why } from "./why.js";

const year = { from: "2019-01-01", to: "2019-12-31", source: "made-up" } as const;
const lines = (smallCase.plan?.lines ?? []).map(({ id }) => id);
const [physio = "", care = ""] = lines;

const perWeek: LimitRule = {
  id: "a-week",
  kind: "most-units",
  per: "week",
  services: ["care"],
  amounts: [
    { most: "3", when: [{ kind: "circumstance", circumstance: "alone", is: true }], ...year },
    { most: "2", ...year },
  ],
  ...year,
};
const limited: Scheme = {
  ...smallScheme,
  circumstances: [{ id: "alone", label: { lv: "Dzīvo viens", en: "Lives alone" }, kind: "yes-no" }],
  limits: [perWeek],
};
const paying: Scheme = {
  ...smallScheme,
  cover: { ...smallScheme.cover, budget: "gross" },
  contributeOrder: "priority",
  contribute: [{ method: "share-of-income", share: "0.1", rounding: { mode: "down", step: "0.01" }, ...year }],
};

const nodesOf = ({ steps }: Explanation): readonly StepEntry[] => steps.flatMap(({ nodes }) => nodes);
const openIn = (explanation: Explanation) =>
  nodesOf(explanation).flatMap((node) => (node.kind === "open" ? [`${node.what} ${node.line ?? "all"}`] : []));
const knownIn = (explanation: Explanation) =>
  nodesOf(explanation).flatMap((node) => (node.kind === "known" ? [`${node.of} ${node.value.value}`] : []));
const explained = (document: Case, scheme: Scheme, amount?: string) =>
  explanationDocument(explain(document, compile(scheme), amount === undefined ? {} : { amount }));

describe("an explanation of a case of which facts are missing", () => {
  it("shows the numbers in force and the plan where nobody can say which days qualify, and no amount of money", () => {
    const unknown = explained(
      { ...smallCase, client: { id: "client-1", groups: smallCase.client.groups ?? [] } },
      smallScheme,
    );
    expect(knownIn(unknown)).toEqual([
      ...["amount 1200", "amount 2400"],
      ...["quantity 4", "quantity 2.5"],
      ...["price 20", "price 22.5", "price 5.5"],
    ]);
    const perLine = ["units", "cost"].flatMap((what) => [`${what} ${physio}`, `${what} ${care}`]);
    expect(openIn(unknown)).toEqual(["budget all", ...perLine, "covered all", "funded all"]);
    const { amounts, holds } = prove(unknown);
    expect(holds).toBe(true);
    expect([...amounts.keys()].every((path) => path.endsWith(".requested"))).toBe(true);
    expect(amounts.size).toBe(24);
  });

  it("works out the budget, and the lines that no open limit concerns, where a limit cannot be judged", () => {
    const open = explained(smallCase, limited);
    const all = prove(explained(smallCase, smallScheme)).amounts;
    const { amounts, holds } = prove(open);
    expect(holds).toBe(true);
    expect(amounts.get("budget.approved")).toBe(all.get("budget.approved"));
    expect(amounts.get(`lines.${physio}.2019-03.cost`)).toBe(all.get(`lines.${physio}.2019-03.cost`));
    expect(amounts.has(`lines.${care}.2019-03.cost`)).toBe(false);
    expect(amounts.has(`lines.${care}.2019-03.requested`)).toBe(true);
    expect(openIn(open)).toEqual([`units ${care}`, `cost ${care}`, "covered all", "funded all"]);
    expect(knownIn(open)).toContain("price 5.5");
    const [waiting] = nodesOf(open).filter((node) => node.kind === "open");
    expect(waiting).toMatchObject({ facts: ["client.circumstances"] });
  });

  it("works out all but what means decide where means are not known", () => {
    const open = explained(smallCase, paying);
    const all = prove(explained({ ...smallCase, incomes: [] }, paying)).amounts;
    const { amounts, holds } = prove(open);
    expect(holds).toBe(true);
    expect(openIn(open)).toEqual(["contribution all", "funded all"]);
    for (const path of ["budget.approved", "months.2019-03.cost", "months.2019-03.covered"]) {
      expect([path, amounts.get(path)]).toEqual([path, all.get(path)]);
      expect(amounts.get(path)).toBeDefined();
    }
    const net = explained(smallCase, { ...paying, cover: { ...paying.cover, budget: "net" } });
    expect(openIn(net)).toEqual(["contribution all", "covered all", "funded all"]);
  });

  it("waits for the plan's cost with the budget of a scheme that entitles to services", () => {
    const inKind: Scheme = { ...limited, entitle: { method: "plan-cost", source: "made-up" } };
    expect(openIn(explained(smallCase, inKind))).toContain("budget all");
    const { amounts } = prove(explained(smallCase, { ...paying, entitle: { method: "plan-cost", source: "made-up" } }));
    expect(amounts.get("budget.approved")).toBe(amounts.get("budget.indicative"));
    expect(amounts.has("budget.approved")).toBe(true);
  });

  it("explains one amount that is known, and none that is not", () => {
    const one = explained(smallCase, limited, "budget.approved");
    expect(prove(one).amounts.get("budget.approved")).toBeDefined();
    expect(() => explained(smallCase, limited, `lines.${care}.2019-03.cost`)).toThrow("lines.");
  });

  it("tells from one in which they are known by the facts, and by what follows from them", () => {
    const alone = {
      ...smallCase.client,
      circumstances: [{ circumstance: "alone", value: true, from: "2000-01-01", to: "open" as const }],
    };
    const { causes, amounts } = why(explained(smallCase, limited), explained({ ...smallCase, client: alone }, limited));
    expect(causes).toContainEqual({ kind: "outcome", path: "outcome.state", before: "incomplete", after: "eligible" });
    expect(causes.find(({ path }) => path === "client.circumstances")).toMatchObject({
      kind: "fact",
      after: undefined,
    });
    expect(amounts.find(({ path }) => path === "totals.cost")).toMatchObject({ before: undefined });
    expect(amounts.map(({ path }) => path)).not.toContain("budget.approved");
  });
});
