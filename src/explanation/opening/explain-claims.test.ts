import { describe, expect, it } from "vitest";
import { capped, followedFirst, pricedBy, received, stated } from "../../../test/support/claims-going-on.js";
import { fullIssuesOf as issuesOf } from "../../../test/support/small-result.js";
import { explainClaims as explainBeginning } from "../explain-claims.js";
import { explanationText, letter, prove, type Explanation } from "../index.js";
import type { Following } from "../../rules/follow/following.js";
import { explainClaims } from "./explain-claims.js";

const pricing = { ...pricedBy, opening: stated };
const february = received("2019-02-01", "2019-02-28");

const first = followedFirst();
const second = received("2019-02-16", "2019-02-28");

/** The working of an amount. */
function told({ steps }: Explanation, amount: string): unknown {
  return steps.flatMap(({ nodes }) => nodes).find((node) => "operation" in node && node.amount === amount);
}

describe("a claim of services that are priced from a position on", () => {
  const explanation = explainClaims(february, capped, { pricing });

  it("rests on what was used before, with value, rule, place and day", () => {
    expect(prove(explanation).faults).toEqual([]);
    // 10 hours are left: 8 and then 2, at 5.50 an hour.
    expect(prove(explanation).amounts.get("deliveries.early.netCost")).toBe("44.00");
    expect(prove(explanation).amounts.get("claims.north.2019-02.amount")).toBe("55.00");
    const before = JSON.stringify(explanation).match(/\{"kind":"before"[^}]*\}/gu) ?? [];
    expect(before.map((node) => JSON.parse(node) as unknown)).toContainEqual({
      ...{ kind: "before", name: "used", fact: "opening.limits[0].used[0].units", measure: "units" },
      ...{ value: "40", of: "hours", most: "50", through: "2019-01-31" },
    });
    expect(explanation.opening).toEqual({ through: "2019-01-31" });
  });

  it("says it in words and letters of both languages", () => {
    const english = letter(explanation, { language: "en" });
    expect(english).toContain("In all €55.00 follows you.");
    expect(english).toMatch(/40 of 50 units of limit “Hours of care in a year” were used before 1 February 2019/u);
    const latvian = letter(explanation, { language: "lv", municipality: "north" });
    expect(latvian).toContain("Kas bija iepriekš");
    expect(latvian).toContain("izmantots: 40 no 50");
  });
});

describe("a claim of a month that was claimed in part before", () => {
  const explanation = explainClaims(second, capped, { pricing, previous: [first] });

  it("is the whole month, less what was claimed of it", () => {
    expect(first.claims[0]?.difference?.toString()).toBe("44.00");
    expect(told(explanation, "claims.north.2019-02.difference")).toMatchObject({
      value: "11.00",
      operation: "difference",
      operands: [
        { kind: "reference", amount: "claims.north.2019-02.amount", value: "55.00" },
        {
          ...{ kind: "before", name: "claimed", fact: "previous[0].claims[0].difference", value: "44.00" },
          ...{ of: "north", through: "2019-02-15" },
        },
      ],
    });
    expect(prove(explanation).faults).toEqual([]);
    expect(prove(explanation).amounts.get("totals.difference")).toBe("11.00");
  });

  it("is the same where what followed before comes back from JSON, and no more where that is another number", () => {
    const read = JSON.parse(JSON.stringify([first])) as readonly Following[];
    expect(explainClaims(second, capped, { pricing, previous: read })).toEqual(explanation);
    const other = JSON.stringify(explanation).replace(/("name":"claimed"[^}]*"value":")44/u, "$145");
    expect(prove(JSON.parse(other) as Explanation).holds).toBe(false);
  });

  it("is one difference in a letter, in both languages", () => {
    const english = letter(explanation, { language: "en", municipality: "north" });
    expect(english).toContain("In all €11.00 can be claimed.");
    expect(english).toMatch(/\| €55\.00 \| +€44\.00 \| +€11\.00 \|/u);
    const text = explanationText(explanation, { language: "lv" }).join("\n");
    expect(text).toMatch(/44,00\s€, par mēneša dienām jau pieprasīts pirms 16\.02\.2019\.: Ziemeļi/u);
    expect(letter(explanation, { language: "lv" })).toContain("Pieprasīts iepriekš");
  });

  it("gives back what no longer follows", () => {
    const gone = { ...second, deliveries: [] };
    const back = explainClaims(gone, capped, { pricing, previous: [first] });
    expect(prove(back).faults).toEqual([]);
    expect(prove(back).amounts.get("claims.north.2019-02.amount")).toBe("0.00");
    expect(prove(back).amounts.get("totals.difference")).toBe("-44.00");
    expect(letter(back, { language: "en" })).toContain("In all €44.00 is given back.");
    expect(letter(back, { language: "lv", municipality: "north" })).toMatch(/Kopā 44,00\s€ atdod\./u);
  });

  it("is explained as one that begins where nothing was before", () => {
    const alone = explainClaims(february, capped, { previous: [] });
    expect(alone.outcome).toEqual(explainBeginning(february, capped).outcome);
    expect(explainClaims(february, capped)).toEqual(explainBeginning(february, capped));
  });
});

describe("what is no opening", () => {
  it("is refused by the name of what was given", () => {
    const other = { ...stated, client: "somebody-else" };
    const issues = issuesOf(() => explainClaims(february, capped, { pricing: { ...pricedBy, opening: other } }));
    expect(issues.map(({ path }) => path)).toEqual(["opening.client"]);
    const another = [{ ...first, client: "somebody-else" }];
    expect(
      issuesOf(() => explainClaims(second, capped, { pricing, previous: another })).map(({ path }) => path),
    ).toEqual(["previous[0]"]);
    const wrong = [undefined] as unknown as readonly Following[];
    expect(() => explainClaims(second, capped, { pricing, previous: wrong })).toThrow("a list of what followed before");
  });

  it("is refused by the function that explains what begins", () => {
    const hint = '`explainClaims` of "seko/following-on" takes it.';
    const before = { previous: [first], knownOn: "2030-01-01" };
    expect(issuesOf(() => explainBeginning(second, capped, before))).toMatchObject([{ path: "previous", hint }]);
    const given = { pricing };
    expect(issuesOf(() => explainBeginning(second, capped, given))).toMatchObject([{ path: "pricing.opening", hint }]);
  });
});
