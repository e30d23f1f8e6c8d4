import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, formatDay } from "../../src/calendar/index.js";
import { explanationText, letter, prove, type Explanation, type ExplanationNode } from "../../src/explanation/index.js";
import { explainClaims } from "../../src/explanation/opening/explain-claims.js";
import { childrenOf } from "../../src/explanation/walk.js";
import { compileCompensation } from "../../src/rules/follow/compensation/compile.js";
import { follow } from "../../src/rules/follow/follow.js";
import type { Following } from "../../src/rules/follow/following.js";
import { leaver, openCompensation } from "../arbitraries/leaver.js";

const period = { from: "2019-01-15", to: "2019-06-20" };
const inside = fc.integer({ min: day(period.from) + 1, max: day(period.to) });

/** The values and places of what was claimed before, wherever they stand in an explanation. */
function claimedIn({ steps }: Explanation): readonly (readonly [place: string, value: string])[] {
  const found: (readonly [string, string])[] = [];
  const visit = (node: ExplanationNode): void => {
    if (node.kind === "before" && node.name === "claimed") found.push([node.fact, node.value]);
    childrenOf(node).forEach(visit);
  };
  for (const { nodes } of steps) nodes.forEach(visit);
  return found;
}

describe("claims of months in parts, explained", () => {
  it("are those of follow, follow from their own numbers, and take off each amount that was claimed before", () => {
    const met = { whole: 0, taken: 0, back: 0 };
    fc.assert(
      fc.property(
        leaver,
        openCompensation,
        fc.uniqueArray(inside, { minLength: 1, maxLength: 4 }),
        (all, scheme, cuts) => {
          const compiled = compileCompensation(scheme);
          const starts = [day(period.from), ...[...cuts].sort((one, other) => one - other)];
          let previous: readonly Following[] = [];
          for (const [index, from] of starts.entries()) {
            const next = starts[index + 1];
            const to = next === undefined ? period.to : formatDay(next - 1);
            // In the end it comes out that nothing was delivered.
            const known = next === undefined ? { ...all, deliveries: [] } : all;
            const part = { ...known, period: { from: formatDay(from), to } };
            const found = follow(part, compiled, { previous });
            const explanation = explainClaims(part, compiled, { previous });
            const { faults, amounts } = prove(JSON.parse(JSON.stringify(explanation)) as Explanation);
            expect(faults).toEqual([]);
            for (const { claimant, month, amount, difference } of found.claims) {
              const path = `claims.${claimant}.${month}`;
              expect(amounts.get(`${path}.amount`)).toBe(amount.toString());
              expect(amounts.get(`${path}.difference`)).toBe(difference?.toString());
              if (difference?.minor === amount.minor) met.whole += 1;
              if ((difference?.minor ?? 0) < 0) met.back += 1;
            }
            for (const [place, value] of claimedIn(explanation)) {
              const [, at = "", claim = ""] = /^previous\[(\d+)\]\.claims\[(\d+)\]\.difference$/u.exec(place) ?? [];
              expect(value).toBe(String(previous[Number(at)]?.claims[Number(claim)]?.difference));
              met.taken += 1;
            }
            for (const language of ["lv", "en"] as const) {
              const told = [...explanationText(explanation, { language }), letter(explanation, { language })];
              expect(told.join("\n")).not.toMatch(/undefined|NaN|\{\w+\}/u);
            }
            previous = JSON.parse(JSON.stringify([...previous, found])) as readonly Following[];
          }
        },
      ),
      { seed: 1611, numRuns: 60 },
    );
    expect(Math.min(...Object.values(met))).toBeGreaterThan(10);
  });
});
