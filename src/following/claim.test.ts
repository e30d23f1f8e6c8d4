import { describe, expect, it } from "vitest";
import { delivered, smallCompensation, smallLeaver } from "../../test/support/small-compensation.js";
import type { Case } from "../client/index.js";
import { isInputError } from "../errors/index.js";
import { compileCompensation } from "../scheme/index.js";
import { answer, type Ruling } from "./answer.js";
import { claim } from "./claim.js";
import { type ClaimOptions } from "./claim-options.js";
import type { ClaimDocument } from "./claim-document.js";

const compiled = compileCompensation(smallCompensation);
const quarter = { claimant: "north", period: { from: "2019-01-01", to: "2019-03-31" } };
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
      id: "north-1",
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
    expect(rows(second)).toEqual(["1 corrects north-1/2: client-1 2019-03 310.00 to 100.00, -210.00"]);
    expect(second.kind).toBe("correction");
    const third = corrected([smallLeaver, bert], [first, second]);
    expect(rows(third)).toEqual(["1 corrects north-2/1: client-1 2019-03 100.00 to 310.00, 210.00"]);
    expect(corrected([smallLeaver, bert], [first, second, third]).rows).toEqual([]);
  });

  it("cancels a claim by its full correction, whether facts are withdrawn or the person is gone", () => {
    const withdrawn = { ...smallLeaver, deliveries: [] };
    const second = corrected([withdrawn], [first]);
    expect(second.totals).toEqual({ claimed: "0.00", claimedBefore: "1240.00", difference: "-1240.00" });
    expect(second.rows.map(({ corrects }) => corrects)).toEqual(["north-1/1", "north-1/2", "north-1/3", "north-1/4"]);
  });

  it("refuses what would claim twice or correct nothing", () => {
    expect(said(() => corrected([smallLeaver, smallLeaver], []))).toBe(
      'cases[1].client.id: expected a person of whom there is one case, so that no unit is claimed twice, received "client-1", whom cases[0] is about too',
    );
    const stolen = { ...first, claimant: "south", id: "south-1", rows: first.rows.slice(0, 1) };
    expect(said(() => corrected([smallLeaver], [], { others: [stolen] }))).toBe(
      'client-1.2019-02: expected deliveries that no other municipality has claimed for, received "d1", which south-1/1 rests on',
    );
    const wrong = { ...first, rows: first.rows.map((row) => ({ ...row, corrects: "north-0/9" })).slice(0, 1) };
    expect(said(() => corrected([smallLeaver], [wrong]))).toBe(
      'previous[0].rows[0].corrects: expected a row of an earlier claim, as CLAIM/ROW, received "north-0/9"',
    );
    expect(said(() => corrected([smallLeaver], [{ ...first, sequence: 2 }]))).toBe(
      "previous[0].sequence: expected 1: every claim so far, the first first, received the number 2",
    );
    expect(said(() => corrected([smallLeaver], [{ ...first, claimant: "south" }]))).toBe(
      'previous[0]: expected a claim of "north" for 2019-01-01 to 2019-03-31, received one of "south" for 2019-01-01 to 2019-03-31',
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
