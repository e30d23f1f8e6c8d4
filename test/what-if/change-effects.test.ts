import { describe, expect, it } from "vitest";
import type { Change, Reform } from "../../src/doors/reform.js";
import { isInputError } from "../../src/errors/index.js";
import type { Case } from "../../src/person/case.js";
import { changeEffects } from "../../src/what-if/index.js";
import { smallCase } from "../support/small-case.js";
import { smallReform } from "../support/small-reform.js";
import { smallScheme } from "../support/small-scheme.js";

const year = { from: "2019-01-01", to: "2019-12-31" } as const;
const reason = { lv: "Iemesls", en: "A reason" };

/** Physiotherapy costs 5.00 more from July, in both places: two rows. */
const dearer: Change = {
  ...{ id: "dearer", at: "cost.prices", where: { service: "physio" }, field: "price", add: "5.00" },
  ...{ from: "2019-07-01", to: "2019-12-31", reason },
};
/** The budget of both levels falls to 500.00 a year. */
const poorer: Change = {
  ...{ id: "poorer", at: "entitle.amounts", field: "amount", set: "500.00" },
  ...{ ...year, reason },
};
/** Care at night is dearer, and nobody has any. */
const elsewhere: Change = {
  ...{ id: "elsewhere", at: "levels", where: { id: "high" }, replace: smallScheme.levels, ...year, reason },
};

const reformOf = (...changes: readonly Change[]): Reform => ({ ...smallReform, id: "several", changes });

describe("a reform taken apart", () => {
  it("says by hand what one change does: 24 sessions, each 5.00 dearer", () => {
    const found = changeEffects([smallCase], smallScheme, [reformOf(dearer)]);
    const [only] = found.changes;
    expect(only).toMatchObject({ reform: "several", change: "dearer", rows: 2, people: 1 });
    for (const moment of ["alone", "inOrder", "last", "share"] as const) {
      expect(only?.[moment]?.cost).toBe("120.00");
    }
    expect(found.together.cost).toBe("0.00");
  });

  it("tells two changes apart that meet in one budget, and shares what they do together", () => {
    const found = changeEffects([smallCase], smallScheme, [reformOf(dearer, poorer)]);
    const [first, second] = found.changes;
    // The poorer budget is used up by the prices of today already, so that dearer prices add no support.
    expect(first?.last.support).toBe("0.00");
    expect(first?.alone.support).toBe("120.00");
    expect(first?.last.outOfPocket).toBe("120.00");
    expect(found.together.support).toBe("-120.00");
    // A half of what they do together is each one's.
    expect(first?.share?.support).toBe("60.00");
    const cents = (text = "") => BigInt(text.replace(".", ""));
    expect(cents(first?.share?.support) + cents(second?.share?.support)).toBe(cents(found.totals.support.change));
    expect(second?.inOrder.support).toBe(second?.last.support);
  });

  it("says that a change hits rows, and of nobody an amount", () => {
    const nobody: Case = { ...smallCase, plan: { lines: (smallCase.plan?.lines ?? []).slice(1) } };
    const [only] = changeEffects([nobody], smallScheme, [reformOf(dearer)]).changes;
    expect(only).toMatchObject({ rows: 2, people: 0, alone: { cost: "0.00" } });
  });

  it("looks at reforms as a whole, where that is asked for", () => {
    const other: Reform = { ...reformOf(poorer), id: "other", label: { lv: "Cita", en: "Other" } };
    const found = changeEffects([smallCase], smallScheme, [reformOf(dearer), other], { by: "reform" });
    expect(found.changes.map(({ reform, change, label }) => [reform, change, label.en])).toEqual([
      ["several", undefined, smallReform.label.en],
      ["other", undefined, "Other"],
    ]);
  });

  it("sets aside whom some of the changes leave without an answer, and says why", () => {
    const unknown = { ...smallCase, id: "case-2", client: { ...smallCase.client, id: "client-2" }, assessments: [] };
    const found = changeEffects([smallCase, unknown], smallScheme, [reformOf(dearer)]);
    expect(found.people).toEqual({ all: 2, compared: 1, setAside: 1 });
    expect(found.setAside).toEqual([{ fact: "assessments", people: 1 }]);
  });

  it("gives no shares of more than six changes, and tells each alone, in order and last", () => {
    const changes = Array.from({ length: 7 }, (_, index): Change => {
      const month = String(index + 1).padStart(2, "0");
      return {
        ...dearer,
        id: `in-${month}`,
        where: { service: "care" },
        from: `2019-${month}-01`,
        to: `2019-${month}-28`,
      };
    });
    const found = changeEffects([smallCase], smallScheme, [reformOf(...changes)]);
    expect(found.changes.every(({ share }) => share === undefined)).toBe(true);
    const cents = (text: string) => BigInt(text.replace(".", ""));
    const inOrder = found.changes.reduce((sum, { inOrder: { cost } }) => sum + cents(cost), 0n);
    expect(inOrder).toBe(cents(found.totals.cost.change));
  });
});

describe("what cannot be taken apart is refused", () => {
  const refused = (work: () => unknown): readonly string[] => {
    try {
      work();
    } catch (error) {
      if (isInputError(error)) return error.issues.map(({ code, path }) => `${code} ${path}`);
      throw error;
    }
    return [];
  };

  it("changes that make no scheme without each other", () => {
    const ends: Change = {
      ...{ id: "ends", at: "cost.prices", where: { service: "physio", place: "country" }, end: true, ...year, reason },
    };
    const again: Change = {
      ...{ id: "again", at: "cost.prices", ...year, reason },
      insert: [{ service: "physio", place: "country", ...year, price: "21.00" }],
    };
    expect(refused(() => changeEffects([smallCase], smallScheme, [reformOf(ends, again)]))).toEqual([
      "changes-together reforms",
    ]);
  });

  it("no change, and a client who stands twice", () => {
    expect(refused(() => changeEffects([smallCase], smallScheme, []))).toEqual(["changes-apart reforms"]);
    expect(refused(() => changeEffects([smallCase, smallCase], smallScheme, [reformOf(dearer)]))).toEqual([
      "client-twice client.id",
    ]);
  });

  it("a change that hits nothing", () => {
    expect(refused(() => changeEffects([smallCase], smallScheme, [reformOf(elsewhere)]))).not.toEqual([]);
  });
});

describe("a change of who pays", () => {
  const moved = (id: string, set: string): Change => {
    return { id: `${id}-pays`, at: "fund.shares", where: { id }, field: "share", set, ...year, reason };
  };

  it("touches people whose support stays, and is shown by source: 85 to 15 becomes 60 to 40", () => {
    const split: Reform = { ...smallReform, id: "split", changes: [moved("esf", "0.6"), moved("state", "0.4")] };
    const found = changeEffects([smallCase], smallScheme, [split, reformOf(dearer)], { by: "reform" });
    const [first, second] = found.changes;
    expect(first).toMatchObject({ people: 1, alone: { support: "0.00" } });
    const [esf, state] = first?.bySource ?? [];
    expect([esf?.source, state?.source]).toEqual(["esf", "state"]);
    expect(Number(state?.alone)).toBeGreaterThan(0);
    expect(Number(esf?.alone) + Number(state?.alone)).toBeCloseTo(0, 6);
    // 24 sessions, each 5.00 dearer: 120.00 more of support, 85 to 15 by the rules as they are.
    expect(second?.bySource.map(({ alone }) => alone)).toEqual(["102.00", "18.00"]);
    for (const [index, source] of ["esf", "state"].entries()) {
      const shares = found.changes.map(({ bySource }) => bySource[index]?.share ?? "");
      const whole = found.changes.map(({ bySource }) => bySource[index]?.inOrder ?? "");
      const sum = (texts: readonly string[]) =>
        texts.reduce((total, text) => total + Math.round(Number(text) * 100), 0);
      expect([source, sum(shares)]).toEqual([source, sum(whole)]);
    }
  });
});
