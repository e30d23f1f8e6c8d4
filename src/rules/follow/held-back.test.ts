import { describe, expect, it } from "vitest";
import { smallCompensation, smallLeaver } from "../../../test/support/small-compensation.js";
import { explainClaims } from "../../explanation/explain-claims.js";
import { letter, prove } from "../../explanation/index.js";
import { heldBackTable } from "../../io/index.js";
import type { Case } from "../../person/case.js";
import { claim } from "./claim.js";
import type { ClaimDocument } from "./claim-document.js";
import { compileCompensation } from "./compensation/compile.js";
import type { CompensationScheme } from "./compensation/scheme.js";
import { follow } from "./follow.js";

/** 310.00 for a month of which any day is paid, at most the net cost of its services, 300.00. */
const wholeMonth: CompensationScheme = {
  ...smallCompensation,
  amount: { ...smallCompensation.amount, partMonth: "whole", atMost: "net-cost" } as CompensationScheme["amount"],
};
const capped = compileCompensation(wholeMonth);
const february = { from: "2019-02-01", to: "2019-02-28" };

function claimed(document: Case, period: Case["period"], previous: readonly ClaimDocument[] = []): ClaimDocument {
  return claim([document], capped, { claimant: "north", period, previous });
}

/** The rows of a claim in words. */
function rows({ rows: all }: ClaimDocument): readonly string[] {
  return all.map(({ month, days, claimedBefore, claimed: now, difference }) => {
    return `${month}, ${days} days: ${claimedBefore} to ${now}, ${difference}`;
  });
}

describe("a month in which a fact is missing", () => {
  const residence = { kind: "declared", place: "north", from: "2000-01-01", to: "2019-02-28" } as const;
  const unknown: Case = { ...smallLeaver, residences: [residence] };
  const quarter = { from: "2019-01-01", to: "2019-03-31" };

  it("is held back alone, by name: a quarter claims what its months claim", () => {
    const month = claimed(unknown, february);
    const all = claimed(unknown, quarter);
    expect([month.totals.difference, all.totals.difference]).toEqual(["300.00", "300.00"]);
    expect(all.open).toMatchObject([
      {
        client: "client-1",
        months: ["2019-03"],
        missing: [{ fact: "residences.declared", from: "2019-03-01", to: "2019-03-31" }],
      },
    ]);
    expect(heldBackTable([month, all]).rows).toEqual([
      [all.id, "north", "client-1", "2019-03", "residences.declared", "2019-03-01", "2019-03-31", "claimant"],
    ]);
  });

  it("keeps what was claimed of it before, and is claimed once the fact is known", () => {
    const before = claimed(smallLeaver, quarter, []);
    expect(claimed(unknown, quarter, [before]).totals.difference).toBe("0.00");
    const first = claimed(unknown, quarter, []);
    const later = claimed(smallLeaver, quarter, [first]);
    expect(rows(later)).toEqual(["2019-03, 31 days: 0.00 to 300.00, 300.00"]);
    expect(later.open).toEqual([]);
  });

  it("is held back by follow too, also after what followed of it before", () => {
    const { outcome, claims } = follow({ ...unknown, period: quarter }, capped);
    expect(outcome).toMatchObject({ state: "incomplete", heldBack: ["2019-03"], open: [{ from: "2019-03-01" }] });
    expect(claims.map(({ month }) => month)).toEqual(["2019-02"]);
    const known = follow({ ...smallLeaver, period: quarter }, capped);
    const after = follow({ ...unknown, period: quarter }, capped, { previous: [known] });
    expect(after.claims.map(({ month, difference }) => `${month} ${String(difference)}`)).toEqual(["2019-02 0.00"]);
  });

  it("is told beside the claims of the other months, in a letter of both languages", () => {
    const explanation = explainClaims({ ...unknown, period: quarter }, capped);
    expect(prove(explanation).amounts.get("totals.claimed")).toBe("300.00");
    const english = letter(explanation, { language: "en" });
    expect(english).toContain("In all €300.00 follows you.");
    expect(english).toContain("For the months of these days it cannot be worked out yet");
    expect(english).toContain("1 March 2019 to 31 March 2019: the declared residence");
    expect(letter(explanation, { language: "lv" })).toContain("Par šo dienu mēnešiem vēl nevar");
  });
});
