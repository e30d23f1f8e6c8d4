import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../src/calendar/index.js";
import { isInputError } from "../../src/errors/index.js";
import { explain } from "../../src/explanation/opening/explain.js";
import { prove, type Explanation, type ExplanationNode } from "../../src/explanation/index.js";
import { childrenOf } from "../../src/explanation/walk.js";
import { writtenFraction } from "../../src/numbers/index.js";
import type { Case } from "../../src/person/case.js";
import type { Position } from "../../src/result/position/document.js";
import type { Result } from "../../src/result/result.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { knownPaying } from "../arbitraries/contribution.js";
import { drawEntitled } from "../arbitraries/entitlement.js";
import { limitedSituation } from "../arbitraries/limits.js";
import { drawn, seed, type Situation } from "../arbitraries/index.js";
import { amountsOf, plain } from "./amounts-of.js";
import { compiledOf } from "./calculated.js";
import { beginningOf } from "./beginning.js";
import { anyCuts, cutsOf, withoutBudget } from "./cuts.js";

const knownEntitled = drawn((draw) => drawEntitled(draw, true)) as unknown as fc.Arbitrary<Situation>;

/** A part of a question, with its explanation. */
interface Part {
  readonly opening: Position | undefined;
  readonly result: Result;
  readonly explanation: Explanation;
}

/** The parts of a case, each opened with what the part before leaves behind; undefined where it does not fit the scheme. */
function explainedParts(
  situation: Situation,
  cuts: readonly number[],
  first: Position | undefined,
): readonly Part[] | undefined {
  const compiled = compiledOf(situation);
  const document: Case = situation.case;
  const parts: Part[] = [];
  let opening = first;
  const starts = [parseDay(document.period.from), ...cuts];
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1];
    const to = next === undefined ? document.period.to : formatDay(next - 1);
    const part = { ...document, period: { from: formatDay(start), to } };
    try {
      const result = calculate(part, compiled, { opening });
      parts.push({ opening, result, explanation: explain(part, compiled, { opening }) });
      opening = result.closing && (JSON.parse(JSON.stringify(result.closing)) as Position);
    } catch (error) {
      if (!isInputError(error)) throw error;
      const again = opening;
      expect(() => explain(part, compiled, { opening: again })).toThrow(error.message);
      return undefined;
    }
    if (opening === undefined) return parts;
  }
  return parts;
}

/** What came from before, wherever it stands in an explanation. */
function beforeIn({ steps }: Explanation): readonly Extract<ExplanationNode, { readonly kind: "before" }>[] {
  const found: Extract<ExplanationNode, { readonly kind: "before" }>[] = [];
  const visit = (node: ExplanationNode): void => {
    if (node.kind === "before") found.push(node);
    childrenOf(node).forEach(visit);
  };
  for (const { nodes } of steps) nodes.forEach(visit);
  return found;
}

/** What stands at a path of a document. */
function valueAt(document: unknown, path: string): unknown {
  const keys = path.match(/\["(?:[^"\\]|\\.)*"\]|\[\d+\]|[^.[\]]+/gu) ?? [];
  return keys.reduce<unknown>((value, key) => {
    const name: unknown = key.startsWith('["') ? JSON.parse(key.slice(1, -1)) : key.replace(/[[\]]/gu, "");
    return (value as Readonly<Record<string, unknown>> | undefined)?.[String(name)];
  }, document);
}

/** Every amount of each part stands in its explanation, follows from what stands there, and rests on what its opening says. */
function holds(parts: readonly Part[], met: Record<string, number>): void {
  for (const { opening, result, explanation } of parts) {
    expect(explanation.outcome).toEqual(result.outcome);
    expect(explanation.opening).toEqual(result.toJSON().opening);
    const { faults, amounts } = prove(JSON.parse(JSON.stringify(explanation)) as Explanation);
    expect(faults).toEqual([]);
    if (result.outcome.state !== "incomplete") {
      for (const [path, value] of amountsOf(result))
        expect([path, plain(amounts.get(path))]).toEqual([path, plain(value)]);
    }
    for (const { name, fact, value, through } of beforeIn(explanation)) {
      const stated = valueAt({ opening }, fact);
      expect([fact, writtenFraction(String(stated), fact)]).toEqual([fact, writtenFraction(value, fact)]);
      expect(through < result.period.from).toBe(true);
      met[name] = (met[name] ?? 0) + 1;
    }
  }
}

describe("the parts of a question", () => {
  it("are explained with what came from before: people who pay, by every kind of rule", () => {
    const met = { shown: 0, paidForLife: 0 };
    fc.assert(
      fc.property(knownPaying, anyCuts, (paying, places) => {
        const situation = withoutBudget(paying);
        holds(explainedParts(situation, cutsOf(situation.case, places), situation.opening) ?? [], met);
      }),
      { seed, numRuns: 150, endOnFailure: true },
    );
    expect(Math.min(...Object.values(met))).toBeGreaterThan(20);
  });

  it("are explained with what was used: limits of every kind", () => {
    const met = { shown: 0, used: 0, begun: 0, asked: 0 };
    fc.assert(
      fc.property(limitedSituation, anyCuts, (limited, places) => {
        const situation = withoutBudget(limited);
        holds(explainedParts(situation, cutsOf(situation.case, places), situation.opening) ?? [], met);
      }),
      { seed, numRuns: 200, endOnFailure: true },
    );
    const { shown, used, begun, asked } = met;
    expect(Math.min(shown, used, begun, asked)).toBeGreaterThan(5);
  });

  it.each([
    ["an amount by level", knownPaying],
    ["budget periods, bounds and decisions", knownEntitled],
  ] as const)("are explained with what was drawn: %s", (_, situations) => {
    const met = { shown: 0, drawn: 0 };
    fc.assert(
      fc.property(situations, anyCuts, fc.boolean(), (situation, places, goesOn) => {
        const first = goesOn ? beginningOf(situation) : situation.opening;
        holds(explainedParts(situation, cutsOf(situation.case, places), first) ?? [], met);
      }),
      { seed, numRuns: 200, endOnFailure: true },
    );
    expect(Math.min(met.shown, met.drawn)).toBeGreaterThan(20);
  });
});
