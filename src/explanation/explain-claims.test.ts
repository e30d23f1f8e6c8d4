import { describe, expect, it } from "vitest";
import { services } from "../../examples/pilot-adults/services.js";
import { todaysRules } from "../../examples/pilot-adults/pilot.js";
import { smallCompensation, smallLeaver } from "../../test/support/small-compensation.js";
import type { Case } from "../person/case.js";
import type { Delivery } from "../person/delivery.js";
import { follow } from "../rules/follow/follow.js";
import { priceDeliveries } from "../rules/follow/price-deliveries.js";
import { readCases } from "../io/index.js";
import { compile } from "../rules/compile.js";
import { compileCompensation } from "../rules/follow/compensation/compile.js";
import type { CompensationScheme } from "../rules/follow/compensation/scheme.js";
import { explainClaims } from "./explain-claims.js";
import { prove } from "./prove.js";
import type { Explanation } from "./tree.js";
import type { ExplanationNode } from "./tree/steps.js";
import { childrenOf } from "./walk.js";

const compiled = compileCompensation(smallCompensation);
const [first] = smallLeaver.deliveries ?? [];
const outside: Delivery = {
  id: "outside",
  service: "care",
  units: "1",
  unit: "hour",
  from: "2019-02-10",
  to: "2019-02-10",
  payer: "north",
  cost: "9.00",
};
const received = (id: string, other: Partial<Delivery>): Delivery => ({ ...outside, line: "care", ...other, id });

/** The leaver, with deliveries that count and that do not. */
const leaver: Case = {
  ...smallLeaver,
  deliveries: [
    ...(first === undefined ? [] : [first]),
    received("more", { units: "2", cost: "30.00", uncovered: "5.00" }),
    outside,
    received("theirs", { payer: "south" }),
    received("early", { from: "2019-01-10", to: "2019-01-12" }),
    received("elsewhere", { from: "2019-02-20", to: "2019-02-20", paidBy: "other-programme" }),
  ],
};

function uncountedIn({ steps }: Explanation): readonly (readonly [string, string])[] {
  const nodes = steps.flatMap((step) => step.nodes);
  return nodes.flatMap((node) => (node.kind === "uncounted" ? [[node.delivery, node.code] as const] : []));
}

function factsIn({ steps }: Explanation): readonly string[] {
  const visit = (node: ExplanationNode): readonly string[] => [
    ...(node.kind === "fact" ? [`${node.fact} ${node.value}`] : []),
    ...childrenOf(node).flatMap(visit),
  ];
  return steps.flatMap(({ nodes }) => nodes.flatMap(visit));
}

describe("the net cost of a claim, explained", () => {
  it("is taken apart by delivery, down to what the case states", () => {
    const explanation = explainClaims(leaver, compiled, { amount: "claims.north.2019-02.netCost" });
    const { amounts, holds } = prove(explanation);
    expect(holds).toBe(true);
    expect(amounts.get("deliveries.d1.netCost")).toBe("300.00");
    expect(amounts.get("deliveries.more.netCost")).toBe("25.00");
    expect(amounts.get("claims.north.2019-02.netCost")).toBe("325.00");
    expect(factsIn(explanation)).toEqual([
      "deliveries[0].cost 400.00",
      "deliveries[0].contribution 20.00",
      "deliveries[0].otherMoney[0].amount 80.00",
      "deliveries[1].cost 30.00",
      "deliveries[1].uncovered 5.00",
    ]);
  });

  it("names every delivery that does not count, with why", () => {
    expect(uncountedIn(explainClaims(leaver, compiled))).toEqual([
      ["early", "nothing-claimed"],
      ["outside", "not-in-plan"],
      ["theirs", "financed-by-others"],
      ["elsewhere", "paid-by-another-programme"],
    ]);
    const listed = compileCompensation({
      ...smallCompensation,
      gate: { ...smallCompensation.gate, services: ["physio"] },
    });
    expect(uncountedIn(explainClaims(leaver, listed))).toContainEqual(["more", "service-not-listed"]);
  });

  it("does not hold any more when a delivery is changed", () => {
    const text = JSON.stringify(explainClaims(leaver, compiled));
    const broken = text.replace(
      '"fact":"deliveries[1].cost","value":"30.00"',
      '"fact":"deliveries[1].cost","value":"30.01"',
    );
    expect(broken).not.toBe(text);
    expect(prove(JSON.parse(broken) as Explanation).faults.map(({ amount }) => amount)).toContain(
      "deliveries.more.cost",
    );
  });

  it("tells the place of a delivery as the document has it, whatever was corrected", () => {
    const corrected: Case = {
      ...leaver,
      deliveries: [
        received("wrong", { cost: "1.00", recordedOn: "2019-03-01" }),
        received("right", { cost: "2.00", recordedOn: "2019-03-05", supersedes: "wrong" }),
      ],
    };
    const facts = factsIn(explainClaims(corrected, compiled, { amount: "claims.north.2019-02.netCost" }));
    expect(facts).toEqual(["deliveries[1].cost 2.00"]);
    const known = { amount: "claims.north.2019-02.netCost", knownOn: "2019-03-02" };
    expect(factsIn(explainClaims(corrected, compiled, known))).toEqual(["deliveries[0].cost 1.00"]);
  });

  it("is still somebody's where days are worth nothing", () => {
    const free: CompensationScheme = {
      ...smallCompensation,
      gate: { ...smallCompensation.gate, per: "person" },
      amount: {
        ...smallCompensation.amount,
        rates: [{ amount: "0.00", from: "2019-01-01", to: "2020-12-31", source: "act" }],
      } as CompensationScheme["amount"],
    };
    const moved: Case = {
      ...smallLeaver,
      residences: [
        { kind: "declared", place: "north", from: "2000-01-01", to: "2019-02-07" },
        { kind: "declared", place: "south", from: "2019-02-08", to: "open" },
      ],
    };
    const { claims } = follow(moved, compileCompensation(free));
    expect(claims.map(({ claimant, month, netCost }) => `${claimant} ${month} ${String(netCost)}`)).toEqual([
      "north 2019-02 75.00",
      "south 2019-02 225.00",
      "south 2019-03 300.00",
    ]);
    expect(prove(explainClaims(moved, compileCompensation(free))).faults).toEqual([]);
  });
});

describe("claims whose deliveries a scheme prices, explained", () => {
  const rules = todaysRules();
  const pricing = { compiled: compile(services), municipality: "municipality" };
  const adults = readCases("examples/pilot-adults/cases.json");

  it("go down from the claim to units × price, and every figure follows", () => {
    for (const adult of adults.filter((_, index) => index % 4 === 0)) {
      const { claims } = follow(priceDeliveries(adult, pricing.compiled, { municipality: "municipality" }).case, rules);
      const proof = prove(explainClaims(adult, rules, { pricing }));
      expect([adult.id, proof.faults]).toEqual([adult.id, []]);
      for (const { claimant, month, ...claim } of claims) {
        for (const name of ["gross", "otherPublic", "netCost", "cut", "amount", "overcompensation"] as const) {
          expect(proof.amounts.get(`claims.${claimant}.${month}.${name}`)).toBe(claim[name]?.toString());
        }
      }
    }
  });

  it("keep the contribution with the delivery it was paid for where the scheme splits by line", () => {
    const byLine = compile({ ...services, fund: { ...services.fund, splitAt: "line" } });
    const [adult] = adults;
    if (adult === undefined) throw new Error("no case");
    const explanation = explainClaims(adult, rules, { pricing: { ...pricing, compiled: byLine } });
    const { amounts, faults } = prove(explanation);
    expect(faults).toEqual([]);
    // June: 15 days of the day care centre at 1.00 a day; the support group is free.
    expect(amounts.get("deliveries.d6.contribution")).toBe("15.00");
    expect(amounts.get("deliveries.d6.netCost")).toBe("189.00");
    expect(amounts.get("deliveries.d14.netCost")).toBe("5.38");
    expect(amounts.get("claims.liepaja.2020-06.netCost")).toBe("194.38");
  });

  it("name units of deliveries where they stand in the case, and prices in the scheme", () => {
    const [adult] = adults;
    if (adult === undefined) throw new Error("no case");
    const explanation = explainClaims(adult, rules, { pricing, amount: "claims.liepaja.2020-06.netCost" });
    expect(factsIn(explanation)).toContainEqual("deliveries[5].units 15");
    expect(factsIn(explanation).some((fact) => fact.startsWith("plan."))).toBe(false);
    const text = JSON.stringify(explanation);
    expect(text).toMatch(/"parameter":"cost\.prices\[\d+\]"/u);
    expect(text).toContain('"lines.d6.2020-06.contribution"');
  });

  it.each(["month", "line"] as const)(
    "put what a source pays of units on the deliveries of their service, split by %s, and every figure follows",
    (splitAt) => {
      const [adult] = adults;
      if (adult === undefined) throw new Error("no case");
      const [share] = services.fund.shares;
      const { from, to, source } = services.contribute[0] ?? { from: "", to: "", source: "" };
      const dated = { from, to, source };
      const label = { lv: "Projekts", en: "Project" };
      const byUnit = compile({
        ...services,
        fund: {
          ...{ splitAt, method: "first-down-rest" },
          shares: [
            {
              ...{ id: "project", label, method: "unit-cost", rounding: { mode: "half-up", step: "0.01" }, ...dated },
              rates: [{ service: "day-care-centre", rate: "4.00", ...dated }],
            },
            { id: "municipality", label: share?.label ?? label, method: "rest", ...dated },
          ],
        },
      });
      const explanation = explainClaims(adult, rules, { pricing: { ...pricing, compiled: byUnit } });
      const { amounts, faults } = prove(explanation);
      expect(faults).toEqual([]);
      // June: of 15 days of the day care centre the project pays 4.00 each, 60.00; the support group is the municipality's alone.
      expect(amounts.get("deliveries.d6.netCost")).toBe("129.00");
      expect(amounts.get("deliveries.d14.netCost")).toBe("5.38");
      const text = JSON.stringify(explanation);
      const weight = splitAt === "line" ? "paid" : "accepted";
      expect(text).toContain(`lines.d6.2020-06.${weight}.project`);
      expect(text).toContain('"kind":"split","name":"deliveries"');
    },
  );
});
