import type { Case } from "../../src/person/case.js";
import type { Position } from "../../src/result/position/document.js";
import type { Delivery } from "../../src/person/delivery.js";
import type { PlanLine } from "../../src/person/plan.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";
import { statedPosition } from "../support/stated-position.js";

/** A person and the scheme by which is asked. */
export interface Asked {
  readonly scheme: Scheme;
  readonly inputs: Readonly<Record<string, string>>;
  readonly case: Case;
  readonly knownOn?: string;
  readonly opening?: Position;
}

const year = { from: "2019-01-01", to: "2019-12-31" };
const dated = { ...year, source: "made-up" };
const [line, ...others] = smallCase.plan?.lines ?? [];
if (line === undefined) throw new Error("the small case has lines");
const first: PlanLine = line;

/** Prices of a provider, a time band and a group, beside ordinary ones. */
const priced: Scheme = {
  ...smallScheme,
  timeBands: [{ id: "night", label: { lv: "Nakts", en: "Night" } }],
  cost: {
    ...smallScheme.cost,
    prices: [
      ...smallScheme.cost.prices,
      { service: first.service, place: "country", provider: "clinic", price: "31.00", ...dated },
      { service: first.service, place: "country", timeBand: "night", price: "32.00", ...dated },
      { service: first.service, place: "country", groupSize: 3, price: "33.00", ...dated },
    ],
  },
};

function withLine(more: object): Case {
  return { ...smallCase, plan: { lines: [{ ...first, ...more }, ...others] } };
}

/** Begun so shortly before the year that other days lie in it. */
const always = { from: "2018-12-20", to: "open" };
const size = [{ size: 2, ...always }];

/** An entry, or more, of every list that a case has. */
const full: Case = {
  ...smallCase,
  $schema: "../schemas/case.json",
  note: "Made up for tests.",
  client: {
    ...smallCase.client,
    name: "Anna",
    groups: [{ group: "children", ...always }],
    applicationDate: "2018-12-01",
    deathDate: "2019-10-31",
    disabilities: [{ status: "child", specialCare: true, ...always }],
    circumstances: [{ circumstance: "alone", value: true, ...always }],
  },
  enrolments: [{ scheme: "small", place: "north", ...always }],
  settings: [{ kind: "home", ...always }],
  incomes: [
    { id: "pension", kind: "pension", amountPerMonth: "300.00", ...always },
    { id: "other", kind: "pension", amountPerMonth: "200.00", member: "mother", ...always },
    { id: "weekly", kind: "pension", amountPerWeek: "3.00", ...always },
    { id: "yearly", kind: "pension", amountPerYear: "120.00", ...always },
  ],
  capital: [{ amount: "900.00", ...always }],
  expenses: [
    { id: "rent", kind: "housing", amountPerMonth: "10.00", ...always },
    { id: "aids", kind: "disability", amountPerMonth: "5.00", ...always },
    { id: "fuel", kind: "housing", amountPerWeek: "1.00", ...always },
    { id: "insurance", kind: "housing", amountPerYear: "24.00", ...always },
  ],
  household: size,
  relatives: [
    {
      id: "mother",
      relation: "parent",
      birthDate: "1979-06-15",
      household: size,
      incomes: [
        { id: "wage", kind: "wage", amountPerMonth: "2000.00", ...always },
        { id: "his", kind: "wage", amountPerMonth: "30.00", member: "father", ...always },
        { id: "weekly", kind: "wage", amountPerWeek: "1.00", ...always },
        { id: "yearly", kind: "wage", amountPerYear: "12.00", ...always },
      ],
      ...always,
    },
  ],
  decisions: [
    {
      id: "more",
      decidedOn: "2019-02-01",
      budgetPeriod: "1",
      adjustments: [{ id: "fifty", amount: "50.00", reason: "Needs more", decidedBy: "commission" }],
    },
  ],
  deliveries: [
    {
      id: "received",
      service: first.service,
      line: first.id,
      units: "1",
      unit: first.unit,
      from: "2019-02-11",
      to: "2019-02-20",
      payer: "north",
      paidBy: "another",
      cost: "9.00",
      contribution: "1.00",
      uncovered: "2.00",
      otherMoney: [{ source: "esf", amount: "3.00" }],
    },
  ],
  leavings: [
    {
      id: "left",
      on: "2019-01-31",
      institution: "home",
      group: "children",
      placedBy: "north",
      returnedOn: "2019-09-01",
      decision: "12",
      plan: "7",
    },
  ],
};

/** The small scheme with a limit, and with people who pay: what the entries of every list can count in. */
const asking: Scheme = {
  ...smallScheme,
  circumstances: [{ id: "alone", label: { lv: "Viens", en: "Alone" }, kind: "yes-no" }],
  conditions: [
    ...smallScheme.conditions,
    {
      id: "care",
      kind: "any-of",
      options: [{ when: [{ kind: "disability", statuses: ["child"], specialCare: true }], ...year }],
      source: "made-up",
    },
  ],
  incomeKinds: ["pension", "wage"].map((id) => ({ id, label: { lv: id, en: id } })),
  expenseKinds: ["housing", "disability"].map((id) => ({ id, label: { lv: id, en: id } })),
  meansConversion: { weeks: "52", months: "12", rounding: { mode: "half-up", step: "0.01" }, source: "made-up" },
  contributeOrder: "priority",
  contribute: [
    {
      method: "share-above-threshold",
      services: ["physio"],
      counts: ["pension"],
      deducts: [{ expenses: ["housing"] }],
      share: "0.02",
      threshold: {
        amounts: [{ amount: "50.00", ...dated }],
        furtherMember: { share: "0.7", rounding: { mode: "half-up", step: "0.01" }, source: "made-up" },
      },
      mostForLife: "30.00",
      rounding: { mode: "down", step: "0.01" },
      ...dated,
    },
    {
      method: "capital-steps",
      services: ["care"],
      free: "500.00",
      step: "100.00",
      amountPerStep: "1.00",
      count: "complete",
      exemptions: [
        { when: [{ kind: "circumstance", circumstance: "alone", is: false }], frees: "everyone", source: "made-up" },
      ],
      ...dated,
    },
  ],
  cover: { ...smallScheme.cover, budget: "gross" },
  liableRelatives: [
    {
      relations: ["parent"],
      counts: ["wage"],
      protected: {
        amounts: [{ amount: "1990.00", ...dated }],
        furtherMember: { share: "0.001", rounding: { mode: "half-up", step: "0.01" }, source: "made-up" },
      },
      ...dated,
    },
  ],
  limits: [
    {
      id: "sessions",
      kind: "most-units",
      per: "lifetime",
      services: [first.service],
      amounts: [{ most: "45", ...dated }],
      ...dated,
    },
  ],
};

/** The same, of people whose parents are young. */
const ofRelatives: Scheme = {
  ...asking,
  conditions: [
    { id: "young", kind: "relative-age", relation: "parent", until: 40, without: "holds", source: "made-up" },
    { id: "applied", kind: "age", from: 8, asOf: "application", source: "made-up" },
  ],
};

/** A delivery outside the plan. */
function withoutLine({ id, service, units, unit, from, to }: Delivery): Delivery {
  return { id, service, units, unit, from, to };
}

/** The case with each entry that says nothing of records recorded, and once more in its place. */
function recordedTwice(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (!Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, recordedTwice(inner)]));
  return value.flatMap((entry: Readonly<Record<string, unknown>>, index) => {
    if (typeof entry !== "object" || !("from" in entry || "on" in entry || "date" in entry || "decidedOn" in entry))
      return [recordedTwice(entry)];
    const old = typeof entry["id"] === "string" ? entry["id"] : `entry-${index}`;
    const inner = recordedTwice(entry) as object;
    return [
      { ...inner, id: old, recordedOn: "2018-12-01", withdrawn: false },
      { ...inner, id: `${old}-again`, recordedOn: "2019-05-01", supersedes: old, withdrawn: false },
    ];
  });
}

const twice = recordedTwice({
  ...full,
  deliveries: (full.deliveries ?? []).map((delivery) => withoutLine(delivery)),
}) as Case; // entries are doubled, and nothing else

/** What was before the case. */
const opening = statedPosition(asking, full, {
  limits: [{ limit: "sessions", used: [{ most: "0", units: "10" }] }],
  person: { paidForLife: "1.00" },
});

export const madeForFields: readonly Asked[] = [
  { scheme: priced, inputs: {}, case: withLine({ provider: "clinic" }) },
  { scheme: priced, inputs: {}, case: withLine({ timeBand: "night" }) },
  { scheme: priced, inputs: {}, case: withLine({ groupSize: 3 }) },
  { scheme: asking, inputs: {}, case: full, opening },
  { scheme: ofRelatives, inputs: {}, case: full, opening },
  // The same, each entry recorded and later taken the place of; the ids of lines then name records.
  { scheme: asking, inputs: {}, case: twice, knownOn: "2019-06-01", opening },
  { scheme: asking, inputs: {}, case: twice, knownOn: "2019-03-01", opening },
];
