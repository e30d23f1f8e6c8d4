import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explanationText, prove, type Explanation } from "../../src/explanation/index.js";
import { explainClaims } from "../../src/explanation/explain-claims.js";
import { follow } from "../../src/rules/follow/follow.js";
import { compileCompensation } from "../../src/rules/follow/compensation/compile.js";
import { compensationScheme, follower } from "../arbitraries/following.js";
import { explanationDocument } from "../support/explanation-document.js";

const figures = ["days", "gross", "otherPublic", "netCost", "cut", "amount", "overcompensation"] as const;

/** The deliveries that an explanation tells of, as part of a claim or as not counted, sorted. */
function toldOnce({ steps, outcome }: Explanation): readonly string[] | undefined {
  if (outcome.state === "incomplete") return undefined;
  const nodes = steps.flatMap((step) => step.nodes);
  const counted = nodes.flatMap((node) =>
    node.kind === "followed" ? node.deliveries.map(({ delivery }) => delivery) : [],
  );
  const uncounted = nodes.flatMap((node) => (node.kind === "uncounted" ? [node.delivery] : []));
  return [...new Set(counted), ...uncounted].sort();
}

describe("claims explained", () => {
  it("are those of follow, follow from their own numbers, and every unpaid day has its reasons", () => {
    const met = { claims: 0, shared: 0, held: 0 };
    fc.assert(
      fc.property(follower, compensationScheme, (document, scheme) => {
        const compiled = compileCompensation(scheme);
        const { claims, unpaid, outcome, assumptions } = follow(document, compiled);
        const explanation = explanationDocument(explainClaims(document, compiled));
        expect(explanation.outcome.state).toBe(outcome.state);
        expect(explanation.assumptions.map(({ id }) => id)).toEqual(assumptions);
        const proof = prove(explanation);
        expect(proof.faults).toEqual([]);
        for (const claim of claims) {
          met.claims += 1;
          if (claim.cut.minor > 0) met.held += 1;
          const told = figures.map((name) => [
            name,
            proof.amounts.get(`claims.${claim.claimant}.${claim.month}.${name}`),
          ]);
          expect(told).toEqual(figures.map((name) => [name, claim[name]?.toString()]));
        }
        expect(toldOnce(explanation)).toEqual((document.deliveries ?? []).map(({ id }) => id).sort());
        const nodes = explanation.steps.flatMap((step) => step.nodes);
        met.shared += nodes.filter(({ kind }) => kind === "split").length;
        const told = nodes.flatMap((node) => (node.kind === "unpaid" ? [`${node.from} ${node.to} ${node.code}`] : []));
        expect(told).toEqual(
          unpaid.flatMap(({ from, to, reasons }) => reasons.map(({ code }) => `${from} ${to} ${code}`)),
        );
        for (const language of ["lv", "en"] as const) {
          expect(explanationText(explanation, { language }).join("\n")).not.toMatch(/undefined|\{\w+\}/u);
        }
      }),
      { seed: 2018, numRuns: 900 },
    );
    expect(Math.min(met.claims, met.held)).toBeGreaterThan(50);
    expect(met.shared).toBeGreaterThan(3);
  });

  it("are no proof any more when a number is changed", () => {
    let changed = 0;
    fc.assert(
      fc.property(follower, compensationScheme, (document, scheme) => {
        const explanation = explainClaims(document, compileCompensation(scheme));
        const text = JSON.stringify(explanation);
        const broken = text.replace(/(?<head>\.due","measure":"money","value":")/u, "$<head>9");
        if (broken === text) return;
        changed += 1;
        expect(prove(JSON.parse(broken) as typeof explanation).holds).toBe(false);
      }),
      { seed: 2018, numRuns: 100 },
    );
    expect(changed).toBeGreaterThan(10);
  });
});
