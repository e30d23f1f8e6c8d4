import type { Case } from "../../src/person/case.js";
import { defineScheme } from "../../src/documents/define-scheme.js";

/**
 * A case and a scheme for the tests of this room and for the pages about the two files. Every number is made up.
 */

export const madeUpCase: Case = {
  schemaVersion: 1,
  id: "case-1",
  synthetic: true,
  period: { from: "2024-01-01", to: "2024-12-31" },
  client: {
    id: "client-1",
    name: "Anna",
    birthDate: "2012-02-29",
    disabilities: [{ status: "child", specialCare: true, from: "2020-05-01", to: "open" }],
    groups: [{ group: "children", from: "2020-05-01", to: "open" }],
  },
  enrolments: [{ scheme: "made-up", place: "riverton", from: "2024-01-01", to: "open" }],
  residences: [
    { kind: "declared", place: "riverton", from: "2012-02-29", to: "2024-06-30" },
    { kind: "declared", place: "hillside", from: "2024-07-01", to: "open" },
    { kind: "actual", place: "riverton", from: "2012-02-29", to: "open" },
  ],
  settings: [{ kind: "home", from: "2012-02-29", to: "open" }],
  incomes: [{ id: "pension", kind: "pension", amountPerMonth: "413.43", from: "2024-01-01", to: "open" }],
  assessments: [{ id: "first", instrument: "points", date: "2023-12-10", score: "12", decidedOn: "2023-12-20" }],
  plan: {
    lines: [
      {
        id: "physio",
        service: "physiotherapy",
        quantity: "2",
        unit: "session",
        per: "month",
        priority: 1,
        recipient: "client",
        from: "2024-01-01",
        to: "2024-12-31",
      },
      {
        id: "summer-respite",
        service: "respite",
        quantity: "40.5",
        unit: "hour",
        per: "period",
        priority: 2,
        recipient: "family",
        from: "2024-06-01",
        to: "2024-08-31",
      },
    ],
  },
};

export const madeUpScheme = defineScheme({
  schemaVersion: 1,
  id: "made-up",
  version: "1",
  label: { lv: "Izdomāta shēma", en: "A made-up scheme" },
  note: "Every number is made up.",
  validity: { from: "2024-01-01", to: "2025-12-31" },
  currency: "EUR",
  minorUnit: 2,
  sources: [{ id: "nobody", title: "Made up to show the form", certainty: "assumption" }],
  inputs: [{ id: "amount-high", unit: "EUR per year", reason: "To show how a number is left open." }],
  places: [
    { id: "country", label: { lv: "Valsts", en: "Country" }, kind: "country", from: "1990-01-01", to: "open" },
    {
      id: "riverton",
      label: { lv: "Upmala", en: "Riverton" },
      kind: "municipality",
      within: [{ place: "country", from: "1990-01-01", to: "open" }],
      from: "1990-01-01",
      to: "open",
    },
    {
      id: "hillside",
      label: { lv: "Kalnmala", en: "Hillside" },
      kind: "municipality",
      within: [{ place: "country", from: "1990-01-01", to: "open" }],
      from: "1990-01-01",
      to: "open",
    },
  ],
  groups: [{ id: "children", label: { lv: "Bērni", en: "Children" } }],
  levels: [
    { id: "low", label: { lv: "Zems", en: "Low" } },
    { id: "high", label: { lv: "Augsts", en: "High" } },
  ],
  areas: [{ id: "functioning", label: { lv: "Funkcionēšana", en: "Functioning" } }],
  services: [
    {
      id: "physiotherapy",
      label: { lv: "Fizioterapija", en: "Physiotherapy" },
      unit: "session",
      area: "functioning",
    },
    { id: "respite", label: { lv: "Atelpas brīdis", en: "Respite" }, unit: "hour" },
  ],
  conditions: [
    { id: "in-group", kind: "target-group", groups: ["children"], source: "nobody" },
    { id: "under-18", kind: "age", until: 18, source: "nobody" },
    { id: "lives-here", kind: "residence", basis: "actual", places: ["country"], source: "nobody" },
    { id: "at-home", kind: "setting", settings: ["home"], source: "nobody" },
    { id: "enrolled", kind: "enrolment", source: "nobody" },
    { id: "two-years", kind: "duration", months: 24, source: "nobody" },
  ],
  assess: {
    method: "score-bands",
    instrument: "points",
    direction: "need",
    minimum: "0",
    maximum: "20",
    step: "1",
    bands: [
      { level: "low", from: "0", to: "9" },
      { level: "high", from: "10", to: "20" },
    ],
    between: "undecided",
    binds: "assessment",
    source: "nobody",
  },
  entitle: {
    method: "level-amount",
    per: "year",
    yearBasis: "actual/actual",
    amounts: [
      { level: "low", amount: "1200.00", from: "2024-01-01", to: "2025-12-31", source: "nobody" },
      { level: "high", amount: { input: "amount-high" }, from: "2024-01-01", to: "2025-12-31", source: "nobody" },
    ],
    rounding: { mode: "half-up", step: "0.01" },
  },
  cost: {
    residence: "actual",
    prices: [
      {
        service: "physiotherapy",
        place: "country",
        price: "25.00",
        from: "2024-01-01",
        to: "2025-12-31",
        source: "nobody",
      },
      { service: "respite", place: "country", price: "9.50", from: "2024-01-01", to: "2025-12-31", source: "nobody" },
    ],
    rounding: { mode: "half-up", step: "0.01" },
    unitRounding: { mode: "half-up", step: "0.0001" },
  },
  cover: { order: "priority", source: "nobody" },
  contribute: [{ method: "none", from: "2024-01-01", to: "2025-12-31", source: "nobody" }],
  fund: {
    splitAt: "month",
    method: "first-down-rest",
    shares: [
      {
        id: "esf",
        label: { lv: "ESF", en: "ESF" },
        share: "0.85",
        from: "2024-01-01",
        to: "2025-12-31",
        source: "nobody",
      },
      {
        id: "state",
        label: { lv: "Valsts budžets", en: "State budget" },
        share: "0.15",
        from: "2024-01-01",
        to: "2025-12-31",
        source: "nobody",
      },
    ],
  },
});
