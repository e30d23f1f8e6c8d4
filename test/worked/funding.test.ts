import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/rules/calculate.js";
import type { ResultDocument } from "../../src/result/document.js";
import { parseCase, parseResult, parseScheme } from "../../src/documents/index.js";
import { compile } from "../../src/rules/compile.js";
import { frozenAmounts } from "../frozen/frozen.js";
import { line } from "../support/small-result.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";
import { eligible } from "../support/eligible.js";
import { readBack } from "../support/read-back.js";

/** A month of four sessions of 22.50 worked out by hand: who pays by which rules. */
interface WorkedCase {
  readonly title: string;
  readonly working: readonly string[];
  readonly scheme?: Readonly<Record<string, unknown>>;
  readonly case?: Readonly<Record<string, unknown>>;
  readonly splitAt?: string;
  readonly shares: readonly { readonly id: string; readonly rates?: readonly object[] }[];
  readonly caps?: readonly object[];
  readonly expected: Readonly<Record<string, unknown>>;
}

const worked = JSON.parse(readFileSync(new URL("funding.json", import.meta.url), "utf8")) as readonly WorkedCase[];

/** What the file leaves out where nothing depends on it. */
const year = { from: "2019-01-01", to: "2019-12-31", source: "made-up" };
const cents = { mode: "half-up", step: "0.01" };
const april = {
  period: { from: "2019-04-01", to: "2019-04-30" },
  assessments: [{ id: "first", instrument: "scale", date: "2018-11-05", score: "30" }],
  plan: { lines: [line()] },
};

const frozen = frozenAmounts("worked-funding");

describe.each(worked)("$title", ({ title, scheme, case: given, splitAt = "month", shares, caps = [], expected }) => {
  const sources = shares.map((source) => ({
    ...year,
    label: { lv: source.id, en: source.id },
    ...source,
    ...(source.rates === undefined
      ? {}
      : { rates: source.rates.map((rate) => ({ ...year, ...rate })), rounding: cents }),
  }));
  const ofCaps = caps.length === 0 ? {} : { caps: caps.map((cap) => ({ ...year, ...cap })) };
  const fund = { ...smallScheme.fund, splitAt, shares: sources, ...ofCaps };
  const compiled = compile(parseScheme({ ...smallScheme, ...scheme, fund }));
  const document = parseCase({ ...smallCase, ...april, ...given });
  const result = eligible(calculate(document, compiled));

  it("comes out as by hand", () => {
    expect(result.toJSON()).toMatchObject(expected);
  });

  it("comes to the frozen amounts", () => {
    frozen.result(title, result);
  });

  it("adds up, and pays nothing below zero", () => {
    for (const row of [...result.months, result.totals]) {
      const paid = [...row.bySource.values()].map(({ minor }) => minor);
      expect(paid.reduce((sum, minor) => sum + minor, 0)).toBe(row.funded.minor);
      for (const [id, unitCost] of row.unitCosts) {
        expect(unitCost.paid.minor).toBe(row.bySource.get(id)?.minor);
        expect(unitCost.difference.minor).toBe(unitCost.accepted.minor - unitCost.funded.minor);
        expect(unitCost.overcompensation.minor).toBe(unitCost.accepted.minor - unitCost.paid.minor);
        expect(unitCost.paid.minor).toBeLessThanOrEqual(unitCost.funded.minor);
        expect(Math.min(...paid, unitCost.overcompensation.minor)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("is the same when read back, and when it is watched", () => {
    const read = JSON.parse(JSON.stringify(result)) as ResultDocument;
    expect(parseResult(read)).toEqual(readBack(result));
    expect(JSON.stringify(parseResult(read))).toBe(JSON.stringify(result));
    const nodes: string[] = [];
    const watched = calculate(document, compiled, { recorder: { record: (node) => nodes.push(node.kind) } });
    expect(watched).toEqual(result);
    // Of whom a source is not, nothing of it is worked out.
    const isFor = [...result.totals.unitCosts.values()].some(
      ({ accepted, funded }) => accepted.minor + funded.minor > 0,
    );
    expect(nodes.includes("unit-cost")).toBe(isFor);
  });
});

frozen.isComplete();
