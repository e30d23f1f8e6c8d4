import { describe, expect, it } from "vitest";
import { delivered, smallCompensation, smallLeaver } from "../../../test/support/small-compensation.js";
import { withoutChecks } from "../../../test/support/without-checks.js";
import type { Case } from "../../person/case.js";
import type { Delivery } from "../../person/delivery.js";
import { isInputError } from "../../errors/index.js";
import { compileCompensation } from "./compensation/compile.js";
import { answer, type Ruling } from "./answer.js";
import { claim } from "./claim.js";
import type { ClaimOptions } from "./claim-options.js";
import type { ClaimDocument } from "./claim-document.js";

const compiled = compileCompensation(smallCompensation);
const quarter = { claimant: "north", period: { from: "2019-01-01", to: "2019-03-31" } };
/** Under this the claims of the quarter have their ids. */
const q1 = "north-2019-01-01-2019-03-31";
/** What is told where claims do not follow from each other. */
const inOrder =
  "Give every claim of this municipality so far, for whatever period, in the order in which they were made.";
const bert: Case = { ...smallLeaver, id: "case-2", client: { ...smallLeaver.client, id: "client-2" } };

/** Rows in words: which row, what it corrects, the person and month, and the amounts. */
function rows({ rows: all }: ClaimDocument): readonly string[] {
  return all.map(
    ({ id, corrects, client, month, claimedBefore, claimed, difference }) =>
      `${id}${corrects === undefined ? "" : ` corrects ${corrects}`}: ${client} ${month} ${claimedBefore} to ${claimed}, ${difference}`,
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

function corrected(
  cases: readonly Case[],
  previous: readonly ClaimDocument[],
  more: Partial<ClaimOptions> = {},
): ClaimDocument {
  return claim(cases, compiled, { ...quarter, previous, ...more });
}

const first = corrected([smallLeaver, bert], []);

describe("claim", () => {
  it("has a row for each person and month, and says what it rests on", () => {
    expect(rows(first)).toEqual([
      "1: client-1 2019-02 0.00 to 310.00, 310.00",
      "2: client-1 2019-03 0.00 to 310.00, 310.00",
      "3: client-2 2019-02 0.00 to 310.00, 310.00",
      "4: client-2 2019-03 0.00 to 310.00, 310.00",
    ]);
    expect(first).toMatchObject({
      id: `${q1}-1`,
      kind: "original",
      sequence: 1,
      synthetic: true,
      totals: { difference: "1240.00" },
    });
    expect(first.rows[0]).toMatchObject({
      groups: ["adult"],
      institutions: ["manor"],
      leftOn: ["2019-01-31"],
      residence: "declared",
      residences: [{ from: "2019-02-01", to: "2019-02-28" }],
      services: [{ service: "care", units: "10", unit: "hour" }],
      days: 28,
      unpaidDays: {},
      gross: "310.00",
      otherPublic: "80.00",
      netCost: "300.00",
      cut: "0.00",
    });
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  });

  it("counts the unpaid days of a month by their first reason, and carries references", () => {
    const settings = [
      { kind: "institution", from: "2010-01-01", to: "2019-02-10" },
      { kind: "home", from: "2019-02-11", to: "2019-02-20" },
      { kind: "hospital", from: "2019-02-21", to: "2019-03-31" },
    ] as const;
    const leavings = [
      { id: "out", on: "2019-02-10", institution: "manor", group: "adult", decision: "12/2019", plan: "P-7" },
    ];
    const { rows: of } = corrected([{ ...smallLeaver, settings, leavings }], []);
    expect(of).toHaveLength(1);
    expect(of[0]).toMatchObject({
      days: 15,
      unpaidDays: { "not-left": 10, "in-setting": 3 },
      decisions: ["12/2019"],
      plans: ["P-7"],
    });
  });

  it("claims nothing for somebody of whom a fact is missing, and says which", () => {
    const { residences, ...homeless } = smallLeaver;
    expect(residences).toBeDefined();
    const document = corrected([homeless, bert], []);
    expect(rows(document)).toHaveLength(2);
    expect(document.open).toMatchObject([{ client: "client-1", missing: [{ fact: "residences.declared" }] }]);
  });

  it("corrects by rows that name the earlier ones, and repeats nothing that is the same", () => {
    const died = { ...smallLeaver, client: { ...smallLeaver.client, deathDate: "2019-03-10" } };
    const second = corrected([died, bert], [first]);
    expect(rows(second)).toEqual([`1 corrects ${q1}-1/2: client-1 2019-03 310.00 to 100.00, -210.00`]);
    expect(second.kind).toBe("correction");
    const third = corrected([smallLeaver, bert], [first, second]);
    expect(rows(third)).toEqual([`1 corrects ${q1}-2/1: client-1 2019-03 100.00 to 310.00, 210.00`]);
    expect(corrected([smallLeaver, bert], [first, second, third]).rows).toEqual([]);
  });

  it("cancels a claim by its full correction, whether facts are withdrawn or the person is gone", () => {
    const withdrawn = { ...smallLeaver, deliveries: [] };
    const second = corrected([withdrawn], [first]);
    expect(second.totals).toEqual({ rows: 4, claimed: "0.00", claimedBefore: "1240.00", difference: "-1240.00" });
    expect(second.rows.map(({ corrects }) => corrects)).toEqual([1, 2, 3, 4].map((row) => `${q1}-1/${row}`));
  });

  it("refuses earlier claims whose clients or deliveries lost the zeros that they begin with", () => {
    const deliveries = (smallLeaver.deliveries ?? []).map((each, index) => ({ ...each, id: `00${index + 1}` }));
    const anna = { ...smallLeaver, client: { ...smallLeaver.client, id: "007" }, deliveries };
    const before = corrected([anna], []);
    const edited = (change: Partial<ClaimDocument["rows"][number]>) => ({
      ...before,
      rows: withoutChecks(before).rows.map((row, index) => (index === 0 ? { ...row, ...change } : row)),
    });
    expect(corrected([anna], [before]).rows).toEqual([]);
    const lost = said(() => corrected([anna], [edited({ client: "7" })]));
    expect(lost).toContain(
      'previous[0].rows[0].client: expected "007", as the case has it, received "7". A spreadsheet',
    );
    const elsewhere = [edited({ deliveries: ["1"] })].map((each) => ({ ...each, claimant: "south" }));
    const others = elsewhere.map((each) => ({ ...each, id: each.id.replace("north", "south") }));
    expect(said(() => corrected([anna], [], { others }))).toContain(
      'others[0].rows[0].deliveries: expected "001", as the case has it, received "1"',
    );
    // Another person's number is no lost zero: what was claimed for them is given back.
    expect(corrected([anna], [edited({ client: "8" })]).totals.difference).toBe("0.00");
  });

  it("refuses what would claim twice or correct nothing", () => {
    expect(said(() => corrected([smallLeaver, smallLeaver], []))).toBe(
      'cases[1].client.id: expected a person of whom there is one case, so that no unit is claimed twice, received "client-1", whom cases[0] is about too',
    );
    expect(said(() => corrected([smallLeaver], [], { claimant: "nort" }))).toBe(
      'claimant: expected a place of the scheme, received "nort". Did you mean "north"?',
    );
    expect(said(() => corrected([smallLeaver], [], { period: { from: "2019-01-32", to: "2019-03-31" } }))).toMatch(
      /^period\.from: /u,
    );
  });

  it("leaves to each municipality of a month its own", () => {
    const residences = [
      { kind: "declared", place: "north", from: "2000-01-01", to: "2019-02-09" },
      { kind: "declared", place: "south", from: "2019-02-10", to: "open" },
    ] as const;
    const deliveries = [
      ...delivered(["2019-02", "north"]),
      ...delivered(["2019-02", "south"]).map((each) => ({ ...each, id: "d2" })),
    ];
    const moved = { ...smallLeaver, residences, deliveries };
    const north = corrected([moved], []);
    const south = corrected([moved], [], { claimant: "south", others: [north] });
    expect([...rows(north), ...rows(south)]).toEqual([
      "1: client-1 2019-02 0.00 to 99.64, 99.64",
      "1: client-1 2019-02 0.00 to 210.36, 210.36",
    ]);
  });
});

describe("claims so far", () => {
  const south = { claimant: "south" };
  /** The south's claim, as if it had financed what the north did. */
  const stolen: ClaimDocument = {
    ...first,
    ...south,
    id: "south-2019-01-01-2019-03-31-1",
    rows: withoutChecks(first).rows.slice(0, 1),
    totals: { rows: 1, claimed: "310.00", claimedBefore: "0.00", difference: "310.00" },
  };
  const died = { ...smallLeaver, client: { ...smallLeaver.client, deathDate: "2019-03-10" } };
  const second = corrected([died, bert], [first]);
  const edited = (change: Partial<ClaimDocument["rows"][number]>): ClaimDocument => ({
    ...first,
    rows: withoutChecks(first).rows.map((row, index) => (index === 0 ? { ...row, ...change } : row)),
  });

  it("are told apart by claimant, period and sequence", () => {
    const half = claim([smallLeaver], compiled, {
      claimant: "north",
      period: { from: "2019-01-01", to: "2019-02-28" },
    });
    expect([first.id, second.id, half.id]).toEqual([`${q1}-1`, `${q1}-2`, "north-2019-01-01-2019-02-28-1"]);
  });

  it("are refused where they are of another claimant, period or scheme, or not in their order", () => {
    const another = claim([bert], compiled, { ...quarter, claimant: "south" });
    expect(said(() => corrected([smallLeaver], [another]))).toBe(
      'previous[0]: expected a claim of "north", received one of "south". Claims of other municipalities are `others`.',
    );
    expect(said(() => corrected([smallLeaver], [second]))).toContain(
      'previous[0].sequence: expected 1: every claim of "north" for 2019-01-01 to 2019-03-31 so far, received the number 2',
    );
    const scheme = { id: "other", version: "1", currency: "EUR" };
    expect(said(() => corrected([smallLeaver], [{ ...withoutChecks(first), scheme }]))).toBe(
      'previous[0].scheme: expected a claim by scheme "follows" in EUR, received one by "other" in EUR',
    );
  });

  it("are refused where a row corrects another than the one before it, or says otherwise what was claimed before", () => {
    const correcting = (change: object) => ({
      ...second,
      rows: withoutChecks(second).rows.map((row) => ({ ...row, ...change })),
    });
    expect(said(() => corrected([died, bert], [first, correcting({ corrects: "north-0/9" })]))).toBe(
      `previous[1].rows[0].corrects: expected "${q1}-1/2", the row of this person and month before it, received "north-0/9". ${inOrder}`,
    );
    expect(said(() => corrected([smallLeaver], [edited({ corrects: "north-0/9" })]))).toBe(
      `previous[0].rows[0].corrects: expected nothing, because no earlier claim has a row of this person and month, received "north-0/9". ${inOrder}`,
    );
    const amounts = { claimedBefore: "300.00", difference: "-200.00" };
    const totals = { rows: 1, claimed: "100.00", ...amounts };
    expect(said(() => corrected([died, bert], [first, { ...correcting(amounts), totals }]))).toBe(
      'previous[1].rows[0].claimedBefore: expected 310.00, which the earlier claims ask for, received "300.00"',
    );
  });

  it.each([
    [{ month: "Feb-19" }, 'month: expected a month such as "2019-03", received "Feb-19"'],
    [
      { month: "2019-05" },
      'month: expected a month of the claim\'s period, 2019-01-01 to 2019-03-31, received "2019-05"',
    ],
    [
      { month: "2019-03" },
      'month: expected one row for each person and month of a claim, received "client-1" in 2019-03',
    ],
    [{ id: "2" }, 'id: expected an id that no other row of the claim has, received "2" again'],
    [{ client: "Jānis" }, "client: expected an id of at most 64 letters"],
    [{ days: 29 }, "days: expected a whole number from 0 to 28, received the number 29"],
    [{ days: 27 }, "rates: expected rates of the paid days, 27, received the number 28"],
    [
      { unpaidDays: { died: 1 } },
      "unpaidDays: expected at most 28 days, the paid ones among them, received the number 29",
    ],
    [{ gross: "310.0" }, 'gross: expected an amount with two decimals, 310.00, received "310.0"'],
    [{ gross: "320.00" }, 'claimed: expected 320.00, gross less cut, received "310.00"'],
    [{ claimed: "300.00", cut: "10.00" }, "difference: expected 300.00, claimed less claimed before"],
    [{ gross: "-1.00", cut: "-311.00" }, 'gross: expected zero or more, received "-1.00"'],
    [{ leftOn: ["31.01.2019"] }, 'leftOn: expected a date such as "2018-09-01", received "31.01.2019"'],
    [{ residences: [{ from: "2019-02-28", to: "2019-02-01" }] }, "residences: expected a last day on or after"],
    [{ deliveries: [] }, "deliveries: expected the deliveries on which the paid days rest, received a list of 0"],
    [{ deliveries: ["d1", "d1"] }, 'deliveries: expected each delivery once, received "d1"'],
    [
      { services: [{ service: "care", units: "1,5", unit: "hour" }] },
      'services: expected units such as 12.5, received "1,5"',
    ],
  ] as const)("are refused with a row of %j", (change, words) => {
    // JSON that somebody edited has any values.
    const message = said(() => corrected([smallLeaver, bert], [edited(change)]));
    expect(message).toContain(`previous[0].rows[`);
    expect(message).toContain(words);
  });

  it("are refused where their totals are not the sums of their rows", () => {
    const totals = { ...first.totals, difference: "1240.01" };
    expect(said(() => corrected([smallLeaver], [{ ...first, totals }]))).toBe(
      'previous[0].totals.difference: expected 1240.00, the sum of the rows, received "1240.01"',
    );
  });

  it("are refused where a row was deleted, also one of nothing", () => {
    const [row, ...others] = first.rows;
    const nothing = { ...row, gross: "0.00", cut: "0.00", claimed: "0.00", difference: "0.00" };
    const totals = { ...first.totals, claimed: "930.00", difference: "930.00" };
    const document = { ...first, rows: [nothing, ...others], totals } as ClaimDocument;
    expect(said(() => corrected([bert], [{ ...document, rows: others }]))).toBe(
      "previous[0].totals.rows: expected 3, the number of the rows, received the number 4. A row is missing or one too many: take the claim as it was made.",
    );
    const { rows: count, ...older } = first.totals;
    expect(count).toBe(4);
    expect(said(() => corrected([bert], [{ ...first, totals: older } as ClaimDocument]))).toContain(
      "previous[0].totals.rows: expected 4, the number of the rows, received nothing",
    );
  });

  it("of others are whole too: every claim so far, each following from those before it", () => {
    const back = claim([], compiled, { ...quarter, previous: [first] });
    const third = claim([smallLeaver], compiled, { ...quarter, previous: [first, back] });
    const part = { claimant: "south", period: { from: "2019-04-01", to: "2019-06-30" } };
    const asked = (others: readonly ClaimDocument[]) => said(() => claim([], compiled, { ...part, others }));
    expect(asked([third, back, first])).toBe("nothing");
    expect(asked([third, first])).toContain(
      `others[0].sequence: expected 2: every claim of "north" for 2019-01-01 to 2019-03-31 so far, received the number 3`,
    );
    expect(asked([back])).toContain("others[0].sequence: expected 1");
    const [row] = withoutChecks(third).rows;
    const other = { ...third, rows: [{ ...row, corrects: `${first.id}/1` }, ...third.rows.slice(1)] } as ClaimDocument;
    expect(asked([first, back, other])).toContain("others[2].rows[0].corrects: expected");
  });

  it("are refused at the row with which their sums are more than integers hold", () => {
    const most = "60000000000000.00";
    const [one, other] = first.rows.map((row) => ({
      ...row,
      gross: most,
      claimed: most,
      difference: most,
      cut: "0.00",
    }));
    const totals = { ...first.totals, rows: 2, claimed: most, difference: most };
    const document = { ...first, rows: [one, other], totals } as ClaimDocument;
    const words = "a number within ±9007199254740991 of the smallest unit, received the number 12000000000000000";
    expect(said(() => corrected([bert], [document]))).toBe(
      `The input has 2 issues\n- previous[0].rows[1].claimed: expected ${words}\n- previous[0].rows[1].difference: expected ${words}`,
    );
    const rulings = [1, 2].map((row): Ruling => ({ row: String(row), ruling: "accepted", paid: most }));
    expect(said(() => answer(first, rulings))).toBe(`rulings[1].paid: expected ${words}`);
  });

  it("are not made where their sums are more than integers hold", () => {
    const rates = smallCompensation.amount.method === "fixed-per-month" ? smallCompensation.amount.rates : [];
    const dear = compileCompensation({
      ...smallCompensation,
      amount: { ...smallCompensation.amount, rates: rates.map((each) => ({ ...each, amount: "9000000000" })) },
    } as typeof smallCompensation);
    expect(said(() => claim([smallLeaver], dear, quarter))).toContain("amount.rates[0]: expected a number within");
    const deliveries = (smallLeaver.deliveries ?? []).flatMap((each) => [
      { ...each, cost: "60000000000000.00" },
      { ...each, id: `${each.id}b`, cost: "60000000000000.00" },
    ]);
    expect(said(() => claim([{ ...smallLeaver, deliveries }], compiled, quarter))).toContain(
      "deliveries[1]: expected a number within",
    );
  });

  it("bear any value at every place", () => {
    const values = [undefined, null, 7, -1.5, true, "", "x", [], [null], {}, { from: 1 }];
    const text = JSON.stringify(first);
    const places = [...text.matchAll(/"(\w+)":/gu)].map(([, key]) => key);
    let refused = 0;
    for (const key of new Set(places)) {
      for (const value of values) {
        const document = JSON.parse(text, (name, inner: unknown) => (name === key ? value : inner)) as ClaimDocument;
        for (const options of [{ previous: [document] }, { ...south, others: [document] }]) {
          if (said(() => claim([smallLeaver], compiled, { ...quarter, ...options })) !== "nothing") refused += 1;
        }
      }
    }
    expect(refused).toBeGreaterThan(500);
  });

  it("let a delivery count once, whoever's row it is in", () => {
    expect(said(() => corrected([smallLeaver], [], { others: [stolen] }))).toContain(
      'client-1.2019-02: expected deliveries that no other row rests on, received "d1", on which south-2019-01-01-2019-03-31-1/1 rests',
    );
    // More days of a month than it has.
    const all = { deliveries: ["d9"], client: "client-1", month: "2019-03", days: 31 };
    const march = { ...stolen, rows: [{ ...withoutChecks(first).rows[1], ...all }] } as ClaimDocument;
    expect(
      said(() =>
        corrected([smallLeaver], [], {
          others: [{ ...march, rows: [{ ...march.rows[0], id: "1" }] } as ClaimDocument],
        }),
      ),
    ).toBe(
      "client-1.2019-03: expected at most the 31 days of the month in all claims together, received the number 62",
    );
    // The same municipality, for a period that has some of the days, is one chain of claims: nothing is claimed again.
    const part = { claimant: "north", period: { from: "2019-03-01", to: "2019-06-30" } };
    expect(claim([smallLeaver, bert], compiled, { ...part, previous: [first] }).rows).toEqual([]);
    // Two rows of one claim.
    expect(said(() => corrected([smallLeaver, bert], [edited({ deliveries: ["d1", "d2"] })]))).toBe(
      `${q1}-1/2: expected deliveries that no other row rests on, received "d2", on which ${q1}-1/1 rests`,
    );
  });

  it("let a delivery count once, also under the id of the record that takes its place", () => {
    const [inFebruary] = smallLeaver.deliveries ?? [];
    const day = (on: string) => ({ ...inFebruary, from: on, to: on }) as Delivery;
    const first = { ...day("2019-02-28"), id: "first", recordedOn: "2019-03-01" };
    const second = { ...day("2019-02-27"), id: "second", recordedOn: "2019-03-05", supersedes: "first" };
    const third = { ...day("2019-03-01"), id: "third", recordedOn: "2019-04-01", supersedes: "second" };
    const leaver = (...deliveries: readonly Delivery[]): Case => ({ ...smallLeaver, deliveries });
    const february = { claimant: "north", period: { from: "2019-02-01", to: "2019-02-28" } };
    const march = { claimant: "north", period: { from: "2019-03-01", to: "2019-03-31" } };
    const before = claim([leaver(first)], compiled, february);
    const moved = leaver(first, second, third);
    expect(said(() => claim([moved], compiled, { ...march, previous: [before] }))).toBe(
      'client-1.2019-03: expected deliveries that no other row rests on, received "first", on which north-2019-02-01-2019-02-28-1/1 rests ' +
        'and of which "third" takes the place. What is claimed for 2019-02 rests on a record that no longer counts: claim that month again too.',
    );
    const both = { ...march, period: { from: "2019-02-01", to: "2019-03-31" } };
    const together = claim([moved], compiled, { ...both, previous: [before] });
    expect(rows(together)).toEqual([
      "1 corrects north-2019-02-01-2019-02-28-1/1: client-1 2019-02 310.00 to 0.00, -310.00",
      "2: client-1 2019-03 0.00 to 310.00, 310.00",
    ]);
    // A newer record under the same id is the same delivery by its id.
    const again = { ...day("2019-03-01"), id: "first", recordedOn: "2019-04-01", supersedes: "first" };
    expect(said(() => claim([leaver(first, again)], compiled, { ...march, previous: [before] }))).toBe(
      'client-1.2019-03: expected deliveries that no other row rests on, received "first", on which north-2019-02-01-2019-02-28-1/1 rests',
    );
  });

  it("free what they rested on when they are corrected", () => {
    const back = claim([], compiled, { ...quarter, previous: [first] });
    const part = { claimant: "north", period: { from: "2019-03-01", to: "2019-06-30" } };
    expect(claim([smallLeaver], compiled, { ...part, previous: [first, back] }).totals.difference).toBe("310.00");
  });

  it("are corrected where a month rests on other deliveries, though it asks for the same", () => {
    const [feb, mar] = smallLeaver.deliveries ?? [];
    const renamed = {
      ...smallLeaver,
      deliveries: [feb, mar].flatMap((each) => (each === undefined ? [] : [{ ...each, id: `${each.id}b` }])),
    };
    expect(rows(corrected([renamed, bert], [first]))).toEqual([
      `1 corrects ${q1}-1/1: client-1 2019-02 310.00 to 310.00, 0.00`,
      `2 corrects ${q1}-1/2: client-1 2019-03 310.00 to 310.00, 0.00`,
    ]);
  });

  it("are given once each, those of the claimant as `previous`", () => {
    expect(said(() => corrected([bert], [], { others: [first] }))).toBe(
      `others[0]: expected claims of other municipalities; those of "north" are \`previous\`, whatever period they are for, received "${q1}-1"`,
    );
    expect(said(() => corrected([bert], [], { others: [stolen, stolen] }))).toBe(
      'others[1]: expected each claim once, received "south-2019-01-01-2019-03-31-1", as others[0]',
    );
    expect(corrected([smallLeaver, bert], [first], { others: [first] }).rows).toEqual([]);
  });

  it("share the deliveries of a month where the gate asks once for each person", () => {
    const perPerson = compileCompensation({ ...smallCompensation, gate: { ...smallCompensation.gate, per: "person" } });
    const residences = [
      { kind: "declared", place: "north", from: "2000-01-01", to: "2019-02-09" },
      { kind: "declared", place: "south", from: "2019-02-10", to: "open" },
    ] as const;
    const moved = { ...smallLeaver, residences };
    const north = claim([moved], perPerson, quarter);
    const ofSouth = claim([moved], perPerson, { ...quarter, ...south, others: [north] });
    expect([...rows(north), ...rows(ofSouth)]).toEqual([
      "1: client-1 2019-02 0.00 to 99.64, 99.64",
      "1: client-1 2019-02 0.00 to 210.36, 210.36",
      "2: client-1 2019-03 0.00 to 310.00, 310.00",
    ]);
  });
});

describe("answer", () => {
  const rulings: readonly Ruling[] = [
    { row: "1", ruling: "accepted" },
    { row: "2", ruling: "cut", code: "days", accepted: "100.00", paid: "150.00" },
    { row: "3", ruling: "refused", code: "no-plan" },
  ];

  it("settles each row: accepted, cut, refused or pending; paid; balance", () => {
    const { rows: settled, totals } = answer(first, rulings);
    expect(settled.map(({ ruling, code, accepted, paid, balance }) => [ruling, code, accepted, paid, balance])).toEqual(
      [
        ["accepted", null, "310.00", "310.00", "0.00"],
        ["cut", "days", "100.00", "150.00", "-50.00"],
        ["refused", "no-plan", "0.00", "0.00", "0.00"],
        ["pending", null, "0.00", "0.00", "0.00"],
      ],
    );
    expect(totals).toEqual({
      claimed: "1240.00",
      accepted: "410.00",
      refused: "520.00",
      pending: "310.00",
      paid: "460.00",
      balance: "-50.00",
    });
  });

  it("lets a correction below 0 be cut too", () => {
    const gone = corrected([{ ...smallLeaver, deliveries: [] }, bert], [first]);
    expect(answer(gone, [{ row: "1", ruling: "cut", code: "late", accepted: "-10.00" }]).totals.accepted).toBe(
      "-10.00",
    );
  });

  it("refuses a claim in which a value is none", () => {
    const edited = { ...first, rows: first.rows.map((row) => ({ ...row, month: "Feb-19" })) };
    expect(said(() => answer(edited, []))).toContain('claim.rows[0].month: expected a month such as "2019-03"');
  });

  it("refuses rulings that name no row, say twice, or accept more than is asked", () => {
    expect(said(() => answer(first, [{ row: "9", ruling: "accepted" }]))).toMatch(
      /^rulings\[0\]\.row: expected the id of a row of the claim, once, received "9"/u,
    );
    expect(
      said(() =>
        answer(first, [
          { row: "1", ruling: "accepted" },
          { row: "1", ruling: "accepted" },
        ]),
      ),
    ).toBe('rulings[1].row: expected the id of a row of the claim, once, received "1"');
    expect(said(() => answer(first, [{ row: "1", ruling: "refused" }]))).toBe(
      "rulings[0].code: expected a code that says why the row is cut or refused, received nothing",
    );
    expect(said(() => answer(first, [{ row: "1", ruling: "cut", code: "x", accepted: "310.01" }]))).toBe(
      'rulings[0].accepted: expected from 0.00 to 310.00, the difference of the row, received "310.01"',
    );
    expect(said(() => answer(first, [{ row: "1", ruling: "cut", code: "x" }]))).toMatch(/^rulings\[0\]\.accepted: /u);
  });
});
