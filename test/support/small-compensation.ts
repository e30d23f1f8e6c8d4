import type { Case } from "../../src/person/case.js";
import type { CompensationScheme } from "../../src/rules/follow/compensation/scheme.js";
import { smallScheme } from "./small-scheme.js";

/** A made-up compensation scheme on the places of the small scheme: 310.00 a month, by the days of the month. */
export const smallCompensation: CompensationScheme = {
  schemaVersion: 1,
  kind: "compensation",
  id: "follows",
  version: "1",
  label: { lv: "Nauda seko", en: "Money follows" },
  validity: { from: "2019-01-01", to: "2020-12-31" },
  currency: "EUR",
  minorUnit: 2,
  sources: [
    { id: "made-up", title: "Made up for tests", certainty: "assumption" },
    { id: "act", title: "An act that was read", certainty: "seen" },
  ],
  inputs: [],
  places: smallScheme.places,
  groups: [
    { id: "adult", label: { lv: "Pieaudzis", en: "Adult" } },
    { id: "child-small", label: { lv: "Mazs bērns", en: "Small child" } },
    { id: "child", label: { lv: "Bērns", en: "Child" } },
    { id: "mental", label: { lv: "Garīgi traucējumi", en: "Mental impairments" } },
    { id: "mental-and-physical", label: { lv: "Garīgi un fiziski", en: "Mental and physical impairments" } },
  ],
  services: smallScheme.services,
  leaving: { onOrAfter: "2018-07-01", source: "act" },
  qualify: [
    { id: "adults", groups: ["adult"], from: "2019-01-01", to: "open", source: "act" },
    {
      id: "to-4",
      groups: ["child-small"],
      when: [
        { kind: "age", until: 4 },
        { kind: "target-group", groups: ["mental-and-physical"] },
      ],
      from: "2019-01-01",
      to: "open",
      source: "act",
    },
    {
      id: "from-4",
      groups: ["child-small", "child"],
      when: [
        { kind: "age", from: 4, until: 18 },
        { kind: "target-group", groups: ["mental"] },
      ],
      from: "2019-01-01",
      to: "open",
      source: "act",
    },
    {
      id: "after-18",
      groups: ["child-small", "child"],
      when: [
        { kind: "age", from: 18 },
        { kind: "target-group", groups: ["mental"] },
        { kind: "disability", statuses: ["group-1", "group-2"] },
      ],
      from: "2019-01-01",
      to: "open",
      source: "made-up",
    },
  ],
  gate: { services: "any-in-plan", per: "claimant", source: "act" },
  absences: [
    {
      id: "institution",
      kind: "absence",
      settings: ["institution", "abroad"],
      graceDays: 0,
      then: "all",
      source: "act",
    },
    { id: "hospital", kind: "absence", settings: ["hospital"], graceDays: 5, then: "after-grace", source: "act" },
  ],
  death: { dayOfDeath: "counts", source: "act" },
  excludes: { programmes: ["other-programme"], source: "act" },
  claimant: { residence: "declared", source: "act" },
  amount: {
    method: "fixed-per-month",
    partMonth: "by-day",
    rates: [{ amount: "310.00", from: "2019-01-01", to: "2020-12-31", source: "act" }],
    rounding: { mode: "half-up", step: "0.01" },
    source: "act",
  },
};

/** Deliveries of the plan's line in whole months, each financed by a place. */
export function delivered(
  ...months: readonly (readonly [month: string, payer: string])[]
): NonNullable<Case["deliveries"]> {
  return months.map(([month, payer], index) => ({
    id: `d${index + 1}`,
    service: "care",
    line: "care",
    units: "10",
    unit: "hour",
    from: `${month}-01`,
    to: `${month}-28`,
    payer,
    cost: "400.00",
    contribution: "20.00",
    otherMoney: [{ source: "esf-plus", amount: "80.00" }],
  }));
}

/** A made-up adult who left an institution at the end of January 2019 and lives in the north; care in February and March. */
export const smallLeaver: Case = {
  schemaVersion: 1,
  id: "case-1",
  synthetic: true,
  period: { from: "2019-01-01", to: "2019-03-31" },
  client: { id: "client-1", birthDate: "1980-05-17" },
  residences: [{ kind: "declared", place: "north", from: "2000-01-01", to: "open" }],
  settings: [
    { kind: "institution", from: "2010-01-01", to: "2019-01-31" },
    { kind: "home", from: "2019-02-01", to: "open" },
  ],
  plan: {
    lines: [
      {
        id: "care",
        service: "care",
        quantity: "10",
        unit: "hour",
        per: "month",
        from: "2019-01-01",
        to: "2020-12-31",
        priority: 1,
      },
    ],
  },
  deliveries: delivered(["2019-02", "north"], ["2019-03", "north"]),
  leavings: [{ id: "out", on: "2019-01-31", institution: "manor", group: "adult", placedBy: "south" }],
};
