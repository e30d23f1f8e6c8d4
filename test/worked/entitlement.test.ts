import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/rules/calculate.js";
import type { BudgetDocument } from "../../src/result/document/budget.js";
import type { ResultDocument } from "../../src/result/document.js";
import { parseCase, parseResult, parseScheme } from "../../src/documents/index.js";
import { outcomeWords } from "../../src/explanation/index.js";
import { compile } from "../../src/rules/compile.js";
import { frozenAmounts } from "../frozen/frozen.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";

/** A case worked out by hand: what is special about its scheme and its person, and what comes of it. */
interface WorkedCase {
  readonly title: string;
  readonly working: readonly string[];
  readonly scheme: Readonly<Record<string, object>>;
  readonly case: Readonly<Record<string, unknown>>;
  readonly expected: Partial<BudgetDocument> & {
    readonly state: string;
    readonly missing?: readonly string[];
    readonly reasons?: readonly string[];
    readonly allowed?: readonly string[];
    readonly remaining?: readonly string[];
  };
}

const worked = JSON.parse(readFileSync(new URL("entitlement.json", import.meta.url), "utf8")) as readonly WorkedCase[];

const frozen = frozenAmounts("worked-entitlement");

describe.each(worked)("$title", ({ title, scheme, case: given, expected }) => {
  // A rule that names no method adds to that of the small scheme.
  const entitle = { ...("method" in (scheme["entitle"] ?? {}) ? {} : smallScheme.entitle), ...scheme["entitle"] };
  const conditions = [...smallScheme.conditions, ...((scheme["conditions"] ?? []) as object[])];
  const compiled = compile(parseScheme({ ...smallScheme, ...scheme, entitle, conditions }));
  const document = parseCase({ ...smallCase, ...given });
  const words = outcomeWords(compiled.scheme, "en");
  const result = calculate(document, compiled);
  const json = JSON.parse(JSON.stringify(result)) as ResultDocument;

  it("comes out as by hand", () => {
    const { outcome, budget, lines, months } = json;
    const found = {
      state: outcome.state,
      missing:
        outcome.state === "incomplete" ? outcome.missing.map((each) => `${each.fact} ${each.from} ${each.to}`) : [],
      reasons: outcome.reasons.map((each) => `${each.code} ${each.from} ${each.to}: ${words.reason(each)}`),
      allowed: lines.map(({ months: each }) => each.find(({ allowed }) => allowed !== "0")?.allowed),
      remaining: months.map(({ remaining }) => remaining),
      ...budget,
    };
    expect(found).toMatchObject(expected);
  });

  it("comes to the frozen amounts", () => {
    frozen.result(title, result);
  });

  it("adds up", () => {
    const { budget } = result;
    if (budget === undefined) return;
    const sum = (amounts: readonly { readonly minor: number }[]) =>
      amounts.reduce((total, { minor }) => total + minor, 0);
    expect(budget.approved.minor).toBe(budget.indicative.minor + sum(budget.adjustments.map(({ amount }) => amount)));
    for (const { computed, bound, indicative, approved, carriedIn, expired, used, unspent } of budget.periods) {
      expect(indicative.minor).toBe(computed.minor + (bound?.change.minor ?? 0));
      expect(approved.minor + (carriedIn?.minor ?? 0)).toBe(used.minor + (expired?.minor ?? 0) + unspent.minor);
    }
    if (budget.periods.length === 0) return;
    expect(sum(budget.periods.map(({ computed }) => computed))).toBe(sum(budget.segments.map(({ amount }) => amount)));
    expect(sum(budget.periods.map(({ indicative }) => indicative))).toBe(budget.indicative.minor);
  });

  it("is the same when read back, and when it is watched", () => {
    expect(JSON.parse(JSON.stringify(parseResult(json)))).toEqual(json);
    const nodes: unknown[] = [];
    const watched = calculate(document, compiled, { recorder: { record: (node) => nodes.push(node) } });
    expect(watched.toJSON()).toEqual(result.toJSON());
    expect(nodes.length).toBeGreaterThan(0);
  });
});

frozen.isComplete();
