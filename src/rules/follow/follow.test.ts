import { describe, expect, it } from "vitest";
import { delivered, smallCompensation, smallLeaver } from "../../../test/support/small-compensation.js";
import type { Case } from "../../person/case.js";
import { isInputError } from "../../errors/index.js";
import { compileCompensation } from "./compensation/compile.js";
import type { CompensationScheme } from "./compensation/scheme.js";
import type { TraceNode } from "../recording/recorder.js";
import { follow } from "./follow.js";
import type { Following } from "./following.js";

const compiled = compileCompensation(smallCompensation);

/** Claims in words: month, claimant, days, amount. */
function claims({ claims: all }: Following): readonly string[] {
  return all.map(({ month, claimant, days, amount }) => `${month} ${claimant} ${days} ${amount.toString()}`);
}

/** Unpaid days in words: the days and the codes of their reasons. */
function unpaid(following: Following): readonly string[] {
  return following.unpaid.map(
    ({ from, to, days, reasons }) => `${from} to ${to} (${days}): ${reasons.map(({ code }) => code).join()}`,
  );
}

/** A copy of entries without some keys. */
function without<Entry extends object, Key extends keyof Entry>(
  entries: readonly Entry[],
  ...keys: readonly Key[]
): readonly Omit<Entry, Key>[] {
  const gone: readonly PropertyKey[] = keys;
  return entries.map(
    (entry) => Object.fromEntries(Object.entries(entry).filter(([key]) => !gone.includes(key))) as Omit<Entry, Key>,
  );
}

function followed(change: Partial<Case>, scheme: Partial<CompensationScheme> = {}): Following {
  return follow({ ...smallLeaver, ...change }, compileCompensation({ ...smallCompensation, ...scheme }));
}

/** The sentences of the issues. */
function said(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (isInputError(error)) return error.message;
    throw error;
  }
  return "nothing";
}

describe("follow", () => {
  it("looks again where a relative reaches an age, or comes to be one", () => {
    const when = [{ kind: "relative-age", relation: "spouse", from: 40, without: "fails" }] as const;
    const qualify = [
      { id: "couples", groups: ["adult"], when, from: "2019-01-01", to: "open" as const, source: "act" },
    ];
    const spouse = {
      id: "spouse",
      relation: "spouse",
      birthDate: "1979-03-11",
      from: "2019-01-01",
      to: "open",
    } as const;
    // 21 of 31 days of March, at 310.00 a month; from the 20th on, 12.
    expect(claims(followed({ relatives: [spouse] }, { qualify }))).toEqual(["2019-03 north 21 210.00"]);
    expect(claims(followed({ relatives: [{ ...spouse, from: "2019-03-20" }] }, { qualify }))).toEqual([
      "2019-03 north 12 120.00",
    ]);
  });

  it("claims the months after the leaving, and says why the others are not paid", () => {
    const following = follow(smallLeaver, compiled);
    expect(claims(following)).toEqual(["2019-02 north 28 310.00", "2019-03 north 31 310.00"]);
    expect(unpaid(following)).toEqual(["2019-01-01 to 2019-01-31 (31): not-left,in-setting,no-service-delivered"]);
    expect(following.outcome).toMatchObject({ state: "eligible", spans: [{ from: "2019-02-01", to: "2019-03-31" }] });
    expect(following.claims[0]).toMatchObject({ why: { leavings: ["out"], rules: ["adults"], deliveries: ["d1"] } });
    expect(following.assumptions).toEqual([]);
  });

  it("pays for a part of a month by its days, rounded once", () => {
    const leavings = [{ id: "out", on: "2019-02-09", institution: "manor", group: "adult" }];
    const settings = [
      { kind: "institution", from: "2010-01-01", to: "2019-02-09" },
      { kind: "home", from: "2019-02-10", to: "open" },
    ] as const;
    // 310.00 × 19/28 = 210.357…
    expect(claims(followed({ leavings, settings }))[0]).toBe("2019-02 north 19 210.36");
  });

  it("shares a month between two municipalities without losing a cent, where both served", () => {
    const residences = [
      { kind: "declared", place: "north", from: "2000-01-01", to: "2019-02-09" },
      { kind: "declared", place: "south", from: "2019-02-10", to: "open" },
    ] as const;
    const both = [
      ...delivered(["2019-02", "north"]),
      ...delivered(["2019-02", "south"]).map((each) => ({ ...each, id: "d9" })),
    ];
    // 310.00 × 9/28 = 99.642…, × 19/28 = 210.357…: the larger remainder takes the cent.
    expect(claims(followed({ residences, deliveries: both }))).toEqual([
      "2019-02 north 9 99.64",
      "2019-02 south 19 210.36",
    ]);
    const one = followed({ residences, deliveries: delivered(["2019-02", "north"]) });
    expect(claims(one)).toEqual(["2019-02 north 9 99.64"]);
    expect(unpaid(one)[1]).toBe("2019-02-10 to 2019-02-28 (19): claimant-financed-nothing");
    const perPerson = { gate: { services: "any-in-plan", per: "person", source: "act" } } as const;
    const anybody = followed({ residences, deliveries: delivered(["2019-02", "north"]) }, perPerson);
    expect(claims(anybody)).toEqual(["2019-02 north 9 99.64", "2019-02 south 19 210.36"]);
  });

  it.each([
    [
      "left before the date",
      { leavings: [{ id: "out", on: "2018-06-30", institution: "manor", group: "adult" }] },
      "left-too-early",
    ],
    [
      "came back",
      { leavings: [{ id: "out", on: "2018-12-31", institution: "manor", group: "adult", returnedOn: "2019-01-01" }] },
      "returned",
    ],
    [
      "belonged to no group of the scheme",
      { leavings: [{ id: "out", on: "2018-12-31", institution: "manor", group: "mental" }] },
      "group-not-listed",
    ],
    ["died", { client: { ...smallLeaver.client, deathDate: "2018-12-31" } }, "died"],
    ["was abroad", { settings: [{ kind: "abroad", from: "2018-12-31", to: "open" }] }, "in-setting"],
    ["got nothing of the plan", { deliveries: without(delivered(["2019-02", "north"]), "line") }, "not-in-plan"],
    ["got nothing at all", { deliveries: [] }, "no-service-delivered"],
  ] as const)("pays nothing to somebody who %s", (_title, change, code) => {
    const left = { id: "out", on: "2018-12-31", institution: "manor", group: "adult" };
    const { outcome, claims: none } = followed({ leavings: [left], ...change });
    expect(none).toEqual([]);
    expect(outcome.state).toBe("ineligible");
    expect(outcome.reasons.map((reason) => reason.code)).toContain(code);
  });

  it("pays for a service that is listed but not in the plan only where the gate says so", () => {
    const outside = { deliveries: without(delivered(["2019-02", "north"]), "line") };
    const gate = (services: CompensationScheme["gate"]["services"]) => ({
      gate: { ...smallCompensation.gate, services },
    });
    const codes = (following: Following) => following.outcome.reasons.map(({ code }) => code);
    expect(claims(followed(outside, gate("listed-or-in-plan"))).map((claim) => claim.slice(0, 7))).toEqual(["2019-02"]);
    expect(codes(followed(outside, gate("any-in-plan")))).toContain("not-in-plan");
    const unlisted = { deliveries: outside.deliveries.map((each) => ({ ...each, service: "walks" })) };
    expect(codes(followed(unlisted, gate("listed-or-in-plan")))).toContain("not-in-plan");
    const planned = { deliveries: delivered(["2019-02", "north"]) };
    expect(codes(followed(planned, gate(["physio"])))).toContain("service-not-listed");
  });

  it("pays the day of death, or does not, as the scheme says", () => {
    const client = { ...smallLeaver.client, deathDate: "2019-03-10" };
    expect(claims(followed({ client }))[1]).toBe("2019-03 north 10 100.00");
    const death = { dayOfDeath: "does-not-count", source: "act" } as const;
    expect(claims(followed({ client }, { death }))[1]).toBe("2019-03 north 9 90.00");
  });

  it("bears a stay in hospital up to its grace", () => {
    const settings = [
      { kind: "institution", from: "2010-01-01", to: "2019-01-31" },
      { kind: "home", from: "2019-02-01", to: "2019-03-10" },
      { kind: "hospital", from: "2019-03-11", to: "2019-03-20" },
      { kind: "home", from: "2019-03-21", to: "open" },
    ] as const;
    const following = followed({ settings });
    expect(claims(following)[1]).toBe("2019-03 north 26 260.00");
    expect(unpaid(following)[1]).toBe("2019-03-16 to 2019-03-20 (5): in-setting");
  });

  it("pays no day whose service an excluded programme pays", () => {
    const elsewhere = {
      id: "x",
      service: "physio",
      units: "1",
      unit: "session",
      from: "2019-03-04",
      to: "2019-03-05",
    } as const;
    const deliveries = [...delivered(["2019-03", "north"]), { ...elsewhere, paidBy: "other-programme" }];
    const following = followed({ deliveries });
    expect(claims(following)).toEqual(["2019-03 north 29 290.00"]);
    expect(unpaid(following)).toContain("2019-03-04 to 2019-03-05 (2): paid-by-another-programme");
  });

  it("follows a child over its 4th and 18th birthdays", () => {
    const leavings = [{ id: "out", on: "2018-12-31", institution: "manor", group: "child-small" }];
    const settings = [{ kind: "home", from: "2019-01-01", to: "open" }] as const;
    const period = { from: "2019-02-01", to: "2019-02-28" };
    const small = {
      id: "child",
      birthDate: "2015-02-15",
      groups: [{ group: "mental-and-physical", from: "2015-02-15", to: "open" }],
    };
    const physical = followed({ client: small, leavings, settings, period });
    expect(claims(physical)).toEqual(["2019-02 north 14 155.00"]);
    expect(physical.outcome.reasons).toMatchObject([
      { code: "conditions-not-met", rule: "to-4, from-4, after-18", from: "2019-02-15" },
    ]);
    const both = { ...small, groups: [...small.groups, { group: "mental", from: "2015-02-15", to: "open" }] };
    const mental = followed({ client: both, leavings, settings, period });
    expect(claims(mental)).toEqual(["2019-02 north 28 310.00"]);
    expect(mental.claims[0]?.why.rules).toEqual(["to-4", "from-4"]);
    const grown = {
      ...both,
      birthDate: "2001-02-15",
      disabilities: [{ status: "group-3", from: "2019-02-15", to: "open" }],
    } as const;
    expect(claims(followed({ client: grown, leavings, settings, period }))).toEqual(["2019-02 north 14 155.00"]);
    const second = { ...grown, disabilities: [{ status: "group-2", from: "2019-02-15", to: "open" }] } as const;
    const adult = followed({ client: second, leavings, settings, period });
    expect(claims(adult)).toEqual(["2019-02 north 28 310.00"]);
    expect(adult.assumptions).toEqual(["made-up"]);
  });

  it.each([
    ["declared", "north"],
    ["actual", "south"],
    ["last-declared", "north"],
    ["placing-municipality", "south"],
  ] as const)("finds the claimant by the rule %s: %s", (residence, place) => {
    const residences = [
      ...(smallLeaver.residences ?? []),
      { kind: "actual", place: "south", from: "2000-01-01", to: "open" },
    ] as const;
    const deliveries = delivered(["2019-02", place]);
    const { claims: found } = followed({ residences, deliveries }, { claimant: { residence, source: "act" } });
    expect(found.map(({ claimant }) => claimant)).toEqual([place]);
  });

  it("pays nobody where both residences must be one and differ", () => {
    const residences = [
      ...(smallLeaver.residences ?? []),
      { kind: "actual", place: "south", from: "2019-02-08", to: "open" },
    ] as const;
    const claimant = { residence: "both", source: "act" } as const;
    const period = { from: "2019-02-08", to: "2019-02-28" };
    expect(unpaid(followed({ residences, period }, { claimant }))).toEqual([
      "2019-02-08 to 2019-02-28 (21): residences-differ",
    ]);
  });

  it("uses the last declared residence where none holds any more, and its successor after a merger", () => {
    const merged = smallCompensation.places.map((place) =>
      place.id === "north" ? { ...place, to: "2019-02-28", successors: ["south"] } : place,
    );
    const residences = [{ kind: "declared", place: "north", from: "2000-01-01", to: "2018-12-31" }] as const;
    const claimant = { residence: "last-declared", source: "act" } as const;
    const deliveries = delivered(["2019-02", "north"], ["2019-03", "south"]);
    expect(claims(followed({ residences, deliveries }, { claimant, places: merged }))).toEqual([
      "2019-02 north 28 310.00",
      "2019-03 south 31 310.00",
    ]);
  });

  it("caps at the net cost, or shows what is above it", () => {
    const deliveries = delivered(["2019-02", "north"]).map((each) => ({ ...each, cost: "350.00" }));
    const [uncapped] = followed({ deliveries }).claims;
    // 350.00 − 20.00 − 80.00 = 250.00.
    expect([uncapped?.netCost, uncapped?.cut, uncapped?.amount, uncapped?.overcompensation].map(String)).toEqual([
      "250.00",
      "0.00",
      "310.00",
      "60.00",
    ]);
    for (const per of ["claimant", "person"] as const) {
      const amount = { ...smallCompensation.amount, atMost: "net-cost" } as const;
      const [capped] = followed({ deliveries }, { amount, gate: { services: ["care"], per, source: "act" } }).claims;
      expect([capped?.gross, capped?.cut, capped?.amount, capped?.overcompensation].map(String)).toEqual([
        "310.00",
        "60.00",
        "250.00",
        "0.00",
      ]);
    }
  });

  it("takes a share of what a day in the institution costs, rounded before it is multiplied", () => {
    const dated = { from: "2019-01-01", to: "2020-12-31", source: "act" };
    const amount = {
      method: "institution-share",
      shares: [{ share: "0.5", ...dated }],
      costs: [
        { cost: "30.01", ...dated },
        { institution: "manor", cost: "31.01", ...dated },
      ],
      rateRounding: { mode: "half-up", step: "0.01" },
      rounding: { mode: "half-up", step: "0.01" },
      source: "act",
    } as const;
    const following = followed({}, { amount });
    // 15.505 becomes 15.51 a day.
    expect(claims(following)).toEqual(["2019-02 north 28 434.28", "2019-03 north 31 480.81"]);
    expect(following.claims[0]?.rates).toEqual([
      { rate: "15.51", days: 28, parameter: "amount.costs[1]", source: "act" },
    ]);
  });

  it("pays a whole month for any part of it, where the scheme says so", () => {
    const amount = { ...smallCompensation.amount, method: "fixed-per-month", partMonth: "whole" } as const;
    const client = { ...smallLeaver.client, deathDate: "2019-03-10" };
    const rates = [{ amount: "310.00", from: "2019-01-01", to: "2020-12-31", source: "act" }];
    expect(claims(followed({ client }, { amount: { ...amount, rates } }))[1]).toBe("2019-03 north 10 310.00");
  });

  it("tells a recorder of every claim, and gives the same with and without", () => {
    const nodes: TraceNode[] = [];
    const watched = follow(smallLeaver, compiled, { recorder: { record: (node) => nodes.push(node) } });
    expect(JSON.stringify(watched)).toBe(JSON.stringify(follow(smallLeaver, compiled)));
    expect(nodes).toMatchObject([
      { kind: "claim", claimant: "north", days: 28, gross: 31000, amount: 31000, netCost: 30000 },
      { kind: "claim", days: 31 },
    ]);
  });
});

describe("a missing fact", () => {
  it.each([
    ["leavings", { leavings: undefined }],
    ["settings", { settings: undefined }],
    ["deliveries", { deliveries: undefined }],
    ["residences.declared", { residences: undefined }],
  ] as const)("%s leaves the days open", (fact, change) => {
    const document = { ...smallLeaver, period: { from: "2019-02-01", to: "2019-02-28" }, ...change };
    const known = Object.fromEntries(
      Object.entries(document).filter(([, value]) => value !== undefined),
    ) as unknown as Case;
    const { outcome, claims: none } = follow(known, compiled);
    expect(none).toEqual([]);
    expect(outcome).toMatchObject({ state: "incomplete", missing: [{ fact, from: "2019-02-01", to: "2019-02-28" }] });
  });

  it("names the days on which the residence of a day that would be paid is unknown", () => {
    const residences = [{ kind: "declared", place: "north", from: "2000-01-01", to: "2019-02-10" }] as const;
    const { outcome } = followed({ residences });
    expect(outcome).toMatchObject({
      state: "incomplete",
      missing: [{ fact: "residences.declared", from: "2019-02-11", to: "2019-03-31" }],
      open: [{ from: "2019-02-01", to: "2019-03-31" }],
    });
  });

  it("does not matter on days that are unpaid anyhow", () => {
    const residences = [{ kind: "declared", place: "north", from: "2019-02-01", to: "open" }] as const;
    expect(followed({ residences }).outcome.state).toBe("eligible");
  });

  it("may be the payer, the cost, the placing municipality or what a rate asks for", () => {
    const { deliveries = [] } = smallLeaver;
    const nobody = without(deliveries, "payer");
    expect(followed({ deliveries: nobody }).outcome).toMatchObject({ missing: [{ fact: "deliveries.payer" }] });
    const amount = { ...smallCompensation.amount, atMost: "net-cost" } as const;
    const free = without(deliveries, "cost", "contribution", "otherMoney");
    expect(followed({ deliveries: free }, { amount }).outcome).toMatchObject({
      missing: [{ fact: "deliveries.cost" }],
    });
    const claimant = { residence: "placing-municipality", source: "act" } as const;
    const leavings = [{ id: "out", on: "2019-01-31", institution: "manor", group: "adult" }];
    expect(followed({ leavings }, { claimant }).outcome).toMatchObject({ missing: [{ fact: "leavings.placedBy" }] });
    const rates = [
      {
        amount: "1.00",
        when: [{ kind: "number", circumstance: "level", atLeast: "3" }],
        from: "2019-01-01",
        to: "open",
        source: "act",
      },
    ] as const;
    const circumstances = [{ id: "level", label: { lv: "Līmenis", en: "Level" }, kind: "number" }] as const;
    const asked = followed(
      {},
      { circumstances, amount: { ...smallCompensation.amount, method: "fixed-per-day", rates } },
    );
    expect(asked.outcome).toMatchObject({ missing: [{ fact: "client.circumstances", neededBy: "amount" }] });
  });
});

describe("bad input", () => {
  const out = { id: "out", on: "2019-01-31", institution: "manor", group: "adult" };
  const [first] = delivered(["2019-02", "north"]);
  it.each([
    [
      "overlapping settings",
      { settings: [...(smallLeaver.settings ?? []), { kind: "hospital", from: "2019-02-01", to: "2019-02-02" }] },
      "settings: expected settings that never share a day, received 2019-02-01 to open and 2019-02-01 to 2019-02-02. End the earlier one on the day before the later one begins.",
    ],
    [
      "a return before leaving",
      { leavings: [{ ...out, returnedOn: "2019-01-31" }] },
      'leavings[0].returnedOn: expected a day after the leaving, 2019-01-31, received "2019-01-31"',
    ],
    [
      "two leavings without a return",
      { leavings: [out, { ...out, id: "again", on: "2019-03-01" }] },
      "leavings[1].on: expected a leaving after the return from that of 2019-01-31, received 2019-03-01, with no return between. State the day of the return in leavings[0].returnedOn.",
    ],
    [
      "a death before birth",
      { client: { ...smallLeaver.client, deathDate: "1979-01-01" } },
      'client.deathDate: expected a day on or after the birth, 1980-05-17, received "1979-01-01"',
    ],
    [
      "a place that nobody knows",
      { residences: [{ kind: "declared", place: "norht", from: "2000-01-01", to: "open" }] },
      'residences[0].place: expected a place of the scheme, received "norht". Did you mean "north"?',
    ],
    [
      "a delivery over the end of a month",
      { deliveries: [{ ...first, to: "2019-03-01" }] },
      'deliveries[0].to: expected a day of 2019-02, in which the delivery begins, received "2019-03-01". Write one entry for each calendar month, because claims are made by month.',
    ],
    [
      "a delivery of a line that is not there",
      { deliveries: [{ ...first, line: "cara" }] },
      'deliveries[0].line: expected the id of a line of the plan, received "cara". Did you mean "care"?',
    ],
    [
      "a delivery of another service than its line",
      { deliveries: [{ ...first, unit: "day" }] },
      'deliveries[0].line: expected a line of service "care" in unit "day", received "care", a line of service "care" in unit "hour"',
    ],
    [
      "a delivery outside its line",
      { deliveries: [{ ...first, from: "2018-12-01", to: "2018-12-02" }] },
      'deliveries[0].line: expected a line of the plan that holds on 2018-12-01 to 2018-12-02, received "care", which holds on 2019-01-01 to 2020-12-31',
    ],
    [
      "no units",
      { deliveries: [{ ...first, units: "0" }] },
      'deliveries[0].units: expected more than 0 units, received "0". To take back a delivery, add an entry that supersedes it with withdrawn: true.',
    ],
    [
      "parts above the cost",
      { deliveries: [{ ...first, cost: "90.00" }] },
      'deliveries[0].cost: expected a cost of at least 100.00, what contribution, uncovered and other money add up to, received "90.00"',
    ],
    [
      "a period outside the scheme",
      { period: { from: "2018-12-01", to: "2019-01-31" } },
      'period: expected days within 2019-01-01 to 2020-12-31, for which scheme "follows" holds, received 2018-12-01 to 2019-01-31',
    ],
  ] as readonly (readonly [string, Partial<Case>, string])[])("%s", (_title, change, message) => {
    expect(said(() => followed(change))).toBe(message);
  });

  it("a merged municipality used after its end, with the successor as hint", () => {
    const places = smallCompensation.places.map((place) =>
      place.id === "north" ? { ...place, to: "2019-02-28", successors: ["south"] } : place,
    );
    expect(said(() => followed({ deliveries: [] }, { places }))).toBe(
      'residences[0].place: expected a place that exists from 2019-01-01 to 2019-03-31, received "north", which exists from 2000-01-01 to 2019-02-28. From then on use "south".',
    );
  });

  it("a missing rate, and two rates on one day", () => {
    const row = { amount: "310.00", from: "2019-01-01", to: "2019-03-15", source: "act" };
    const amount = { ...smallCompensation.amount, method: "fixed-per-day" } as const;
    expect(said(() => followed({}, { amount: { ...amount, rates: [row] } }))).toBe(
      'amount.rates: expected one rate for group "adult" that left "manor" on 2019-03-16 to 2019-03-31, received none. Add a dated row; a rate is never held past its last day.',
    );
    expect(
      said(() =>
        followed(
          {},
          {
            amount: {
              ...amount,
              rates: [
                { ...row, to: "open" },
                { ...row, groups: ["adult"] },
              ],
            },
          },
        ),
      ),
    ).toBe(
      'amount.rates: expected one rate for group "adult" that left "manor" on 2019-02-01 to 2019-03-15, received amount.rates[0] and amount.rates[1]. Let dates, groups or tests tell them apart.',
    );
  });
});

describe("records", () => {
  it("let a delivery be corrected by a further entry, and tell what was known on a day", () => {
    const [first] = delivered(["2019-02", "north"]);
    if (first === undefined) throw new Error("no delivery");
    const deliveries = [first, { ...first, supersedes: "d1", withdrawn: true, recordedOn: "2019-06-01" }];
    expect(claims(followed({ deliveries }))).toEqual([]);
    const known = follow({ ...smallLeaver, deliveries }, compiled, { knownOn: "2019-05-31" });
    expect(claims(known)).toEqual(["2019-02 north 28 310.00"]);
  });
});
