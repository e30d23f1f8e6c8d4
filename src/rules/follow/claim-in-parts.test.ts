import { describe, expect, it } from "vitest";
import { delivered, smallCompensation, smallLeaver } from "../../../test/support/small-compensation.js";
import { withoutChecks } from "../../../test/support/without-checks.js";
import { isInputError } from "../../errors/index.js";
import type { Case } from "../../person/case.js";
import { claim } from "./claim.js";
import type { ClaimOptions } from "./claim-options.js";
import type { ClaimDocument } from "./claim-document.js";
import type { CompensationScheme } from "./compensation/scheme.js";
import { follow } from "./follow.js";
import type { Following } from "./following.js";
import { compileCompensation } from "./compensation/compile.js";

/** 310.00 for a month of which any day is paid, at most the net cost of its services, 300.00. */
const wholeMonth: CompensationScheme = {
  ...smallCompensation,
  amount: { ...smallCompensation.amount, partMonth: "whole", atMost: "net-cost" } as CompensationScheme["amount"],
};
const capped = compileCompensation(wholeMonth);
const byDay = compileCompensation(smallCompensation);
const february = { from: "2019-02-01", to: "2019-02-28" };
const firstHalf = { from: "2019-02-01", to: "2019-02-14" };
const secondHalf = { from: "2019-02-15", to: "2019-02-28" };

function claimed(
  document: Case | readonly Case[],
  period: ClaimOptions["period"],
  previous?: readonly ClaimDocument[],
  more: Partial<ClaimOptions> & { readonly compiled?: typeof capped } = {},
): ClaimDocument {
  const { compiled = capped, ...options } = more;
  const cases = Array.isArray(document) ? (document as readonly Case[]) : [document as Case];
  return claim(cases, compiled, {
    claimant: "north",
    period,
    ...(previous === undefined ? {} : { previous }),
    ...options,
  });
}

/** The rows of a claim in words. */
function rows({ rows: all }: ClaimDocument): readonly string[] {
  return all.map(
    ({ corrects, month, days, claimedBefore, claimed: now, difference }) =>
      `${month}, ${days} days: ${claimedBefore} to ${now}, ${difference}${corrects === undefined ? "" : `, corrects ${corrects}`}`,
  );
}

function said(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (isInputError(error)) return error.message;
    throw error;
  }
  return "nothing";
}

describe("a month that is claimed in parts", () => {
  const first = claimed(smallLeaver, firstHalf);
  const second = claimed(smallLeaver, secondHalf, [first]);

  it("is decided as a whole: the cap at the net cost counts once", () => {
    expect(rows(claimed(smallLeaver, february))).toEqual(["2019-02, 28 days: 0.00 to 300.00, 300.00"]);
    expect(rows(first)).toEqual(["2019-02, 14 days: 0.00 to 300.00, 300.00"]);
    // Nothing more is asked for, and the row says on how many days it rests now.
    expect(rows(second)).toEqual([`2019-02, 28 days: 300.00 to 300.00, 0.00, corrects ${first.id}/1`]);
  });

  it("has a claim for each part, with an id of its own, and what was claimed of it before is corrected", () => {
    expect([first.id, second.id]).toEqual(["north-2019-02-01-2019-02-14-1", "north-2019-02-15-2019-02-28-1"]);
    expect([first.kind, second.kind]).toEqual(["original", "correction"]);
    expect([first.sequence, second.sequence]).toEqual([1, 1]);
  });

  it("may be claimed with its last days first, and with days between that come later", () => {
    const last = claimed(smallLeaver, secondHalf, [], { compiled: byDay });
    const early = claimed(smallLeaver, { from: "2019-02-01", to: "2019-02-04" }, [last], { compiled: byDay });
    const between = claimed(smallLeaver, { from: "2019-02-05", to: "2019-02-14" }, [last, early], { compiled: byDay });
    expect([last, early, between].flatMap(rows)).toEqual([
      "2019-02, 14 days: 0.00 to 155.00, 155.00",
      `2019-02, 18 days: 155.00 to 199.29, 44.29, corrects ${last.id}/1`,
      `2019-02, 28 days: 199.29 to 310.00, 110.71, corrects ${early.id}/1`,
    ]);
  });

  it("counts its unpaid days over all parts", () => {
    const died = { ...smallLeaver, client: { ...smallLeaver.client, deathDate: "2019-02-10" } };
    const rest = claimed(died, secondHalf, [claimed(smallLeaver, firstHalf, [], { compiled: byDay })], {
      compiled: byDay,
    });
    expect(rest.rows[0]).toMatchObject({ days: 10, unpaidDays: { died: 18 }, difference: "-44.29" });
  });
});

describe("a quarter", () => {
  const quarter = { from: "2019-01-01", to: "2019-03-31" };
  const february1 = claimed(smallLeaver, february);
  const march = claimed(smallLeaver, { from: "2019-03-01", to: "2019-03-31" }, [february1]);

  it("has nothing left to claim after its months", () => {
    const after = claimed(smallLeaver, quarter, [february1, march]);
    expect(after).toMatchObject({ kind: "correction", sequence: 1, rows: [], totals: { difference: "0.00" } });
    expect([...rows(february1), ...rows(march)]).toEqual(rows(claimed(smallLeaver, quarter)));
  });

  it("corrects the months that have changed, each in its row", () => {
    const died = { ...smallLeaver, client: { ...smallLeaver.client, deathDate: "2019-02-20" } };
    expect(rows(claimed(died, quarter, [february1, march], { compiled: capped }))).toEqual([
      `2019-02, 20 days: 300.00 to 300.00, 0.00, corrects ${february1.id}/1`,
      `2019-03, 0 days: 300.00 to 0.00, -300.00, corrects ${march.id}/1`,
    ]);
  });

  it("claims what a month did not, where a month was left out", () => {
    expect(rows(claimed(smallLeaver, quarter, [march]))).toEqual(["2019-02, 28 days: 0.00 to 300.00, 300.00"]);
  });

  it("gives back nothing of months before it, of people of whom there is no case any more", () => {
    expect(rows(claimed([], { from: "2019-03-01", to: "2019-03-31" }, [february1, march]))).toEqual([
      `2019-03, 0 days: 300.00 to 0.00, -300.00, corrects ${march.id}/1`,
    ]);
  });
});

describe("what was claimed before", () => {
  it("must be said where a claim begins within a month of which days may have been claimed", () => {
    const words =
      'previous: expected the claims of "north" so far: days of 2019-02-01 to 2019-02-14 may be claimed for "client-1", received nothing. ' +
      "A month is decided as a whole. Give the earlier claims, or an empty list where there is none.";
    expect(said(() => claimed(smallLeaver, secondHalf))).toBe(words);
    const { residences, ...homeless } = smallLeaver;
    expect(residences).toBeDefined();
    expect(said(() => claimed(homeless, secondHalf))).toBe(words);
    expect(rows(claimed(smallLeaver, secondHalf, []))).toEqual(["2019-02, 14 days: 0.00 to 300.00, 300.00"]);
  });

  it("need not be said where nothing was to be claimed of the days before", () => {
    const leavings = [{ id: "out", on: "2019-02-14", institution: "manor", group: "adult" }];
    const left = { ...smallLeaver, leavings, settings: [{ kind: "home", from: "2010-01-01", to: "open" }] } as Case;
    expect(rows(claimed(left, secondHalf))).toEqual(["2019-02, 14 days: 0.00 to 300.00, 300.00"]);
    // The days before are those of another municipality.
    const residences = [
      { kind: "declared", place: "south", from: "2000-01-01", to: "2019-02-14" },
      { kind: "declared", place: "north", from: "2019-02-15", to: "open" },
    ] as const;
    expect(claimed({ ...smallLeaver, residences }, secondHalf).rows).toHaveLength(1);
  });

  it("is refused where it says two things of one month", () => {
    const first = claimed(smallLeaver, firstHalf);
    const alone = claimed(smallLeaver, secondHalf, []);
    const message = said(() => claimed(smallLeaver, february, [first, alone]));
    expect(message).toContain(
      `previous[1].rows[0].corrects: expected "${first.id}/1", the row of this person and month before it`,
    );
    expect(message).toContain("previous[1].rows[0].claimedBefore: expected 300.00, which the earlier claims ask for");
  });

  it("is refused where a row is about more days than were claimed", () => {
    const whole = claimed(smallLeaver, february);
    const period = { ...firstHalf };
    const forged = { ...withoutChecks(whole), id: "north-2019-02-01-2019-02-14-1", period };
    expect(said(() => claimed(smallLeaver, secondHalf, [forged]))).toBe(
      "previous[0].rows[0].days: expected at most 14 days, the unpaid ones among them, received the number 28",
    );
  });
});

describe("what follows of a month in parts", () => {
  const part = (period: ClaimOptions["period"], document: Case = smallLeaver): Case => ({ ...document, period });
  const first = follow(part(firstHalf), capped);
  const words = ({ claims }: Following) =>
    claims.map(({ claimant, month, days, amount, claimedBefore, difference }) =>
      [claimant, month, days, amount, claimedBefore, difference].map(String).join(" "),
    );

  it("is the difference to what followed before", () => {
    expect(words(first)).toEqual(["north 2019-02 14 300.00 undefined undefined"]);
    const second = follow(part(secondHalf), capped, { previous: [first] });
    expect(words(second)).toEqual(["north 2019-02 28 300.00 300.00 0.00"]);
    expect(second.period).toEqual(secondHalf);
    expect(words(follow(part(secondHalf), capped, { previous: [] }))).toEqual(["north 2019-02 14 300.00 0.00 300.00"]);
  });

  it("is given back by the municipality to which nothing follows any more", () => {
    const moved: Case = {
      ...smallLeaver,
      residences: [{ kind: "declared", place: "south", from: "2000-01-01", to: "open" }],
    };
    const financed = { ...moved, deliveries: delivered(["2019-02", "south"]) };
    expect(words(follow(part(secondHalf, financed), capped, { previous: [first] }))).toEqual([
      "south 2019-02 28 300.00 0.00 300.00",
      "north 2019-02 0 0.00 300.00 -300.00",
    ]);
  });

  it("is refused after what followed of somebody else, by another scheme, or to no amount", () => {
    const previous = [
      { ...first, client: "client-9" },
      { ...first, scheme: { ...first.scheme, id: "other" } },
    ];
    expect(said(() => follow(part(secondHalf), capped, { previous }))).toBe(
      'The input has 2 issues\n- previous[0]: expected what follows "client-1" by scheme "follows", received what follows "client-9" by scheme "follows"\n' +
        '- previous[1]: expected what follows "client-1" by scheme "follows", received what follows "client-1" by scheme "other"',
    );
    const written = JSON.parse(JSON.stringify([first]).replaceAll('"300.00"', '"300,00"')) as Following[];
    expect(said(() => follow(part(secondHalf), capped, { previous: written }))).toContain(
      "previous[0].claims[0]: expected",
    );
    for (const wrong of [null, 7, "x", [null], [{}], [{ ...first, claims: null }]]) {
      expect(said(() => follow(part(secondHalf), capped, { previous: wrong as Following[] }))).not.toBe("nothing");
    }
  });
});

describe("false if said more strongly", () => {
  const residences = [
    { kind: "declared", place: "north", from: "2000-01-01", to: "2019-02-14" },
    { kind: "declared", place: "south", from: "2019-02-15", to: "open" },
  ] as const;
  const moved: Case = {
    ...smallLeaver,
    residences,
    deliveries: [
      ...delivered(["2019-02", "north"]),
      ...delivered(["2019-02", "south"]).map((each) => ({ ...each, id: "d2" })),
    ],
  };
  const person = compileCompensation({ ...wholeMonth, gate: { ...wholeMonth.gate, per: "person" } });

  it("rows are never below zero: whoever claimed the whole month gives back what the next municipality serves", () => {
    const first = claimed(moved, firstHalf, [], { compiled: person });
    expect(rows(claimed(moved, secondHalf, [first], { compiled: person }))).toEqual([
      `2019-02, 14 days: 310.00 to 155.00, -155.00, corrects ${first.id}/1`,
    ]);
  });

  it("no more is ever claimed than the month gives: it is so again once the first has corrected its claim", () => {
    const north = claimed(moved, firstHalf, [], { compiled: person });
    const south = claimed(moved, secondHalf, [], { compiled: person, claimant: "south", others: [north] });
    const again = claimed(moved, firstHalf, [north], { compiled: person, others: [south] });
    expect([north, south, again].map(({ totals }) => totals.difference)).toEqual(["310.00", "155.00", "-155.00"]);
  });

  it("a part asks for what its own days come to: it is the difference to what the month came to before", () => {
    const first = claimed(smallLeaver, firstHalf, []);
    const alone = claimed(smallLeaver, secondHalf, []);
    expect(claimed(smallLeaver, secondHalf, [first]).totals.difference).toBe("0.00");
    expect(alone.totals.difference).toBe("300.00");
  });
});
