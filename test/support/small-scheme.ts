import type { LevelScheme } from "./level-scheme.js";

/** A made-up scheme, small enough to check by hand: two levels, two services, two municipalities, the year 2019. */
export const smallScheme: LevelScheme = {
  schemaVersion: 1,
  id: "small",
  version: "1",
  label: { lv: "Mazie noteikumi", en: "Small scheme" },
  note: "Made up for tests.",
  validity: { from: "2019-01-01", to: "2019-12-31" },
  currency: "EUR",
  minorUnit: 2,
  sources: [{ id: "made-up", title: "Made up for tests", certainty: "assumption" }],
  inputs: [],
  places: [
    { id: "country", label: { lv: "Valsts", en: "Country" }, kind: "country", from: "2000-01-01", to: "open" },
    {
      id: "north",
      label: { lv: "Ziemeļi", en: "North" },
      kind: "municipality",
      from: "2000-01-01",
      to: "open",
      within: [{ place: "country", from: "2000-01-01", to: "open" }],
    },
    {
      id: "south",
      label: { lv: "Dienvidi", en: "South" },
      kind: "municipality",
      from: "2000-01-01",
      to: "open",
      within: [{ place: "country", from: "2000-01-01", to: "open" }],
    },
  ],
  groups: [{ id: "children", label: { lv: "Bērni", en: "Children" } }],
  levels: [
    { id: "low", label: { lv: "Zems", en: "Low" } },
    { id: "high", label: { lv: "Augsts", en: "High" } },
  ],
  areas: [],
  services: [
    { id: "physio", label: { lv: "Fizioterapija", en: "Physiotherapy" }, unit: "session" },
    { id: "care", label: { lv: "Aprūpe", en: "Care" }, unit: "hour" },
  ],
  conditions: [
    { id: "group", kind: "target-group", groups: ["children"], source: "made-up" },
    { id: "age", kind: "age", until: 18, source: "made-up" },
    { id: "residence", kind: "residence", basis: "declared", places: ["country"], source: "made-up" },
  ],
  assess: {
    method: "score-bands",
    instrument: "scale",
    direction: "need",
    minimum: "0",
    maximum: "100",
    step: "1",
    bands: [
      { level: "low", from: "0", to: "49" },
      { level: "high", from: "50", to: "100" },
    ],
    between: "undecided",
    binds: "assessment",
    source: "made-up",
  },
  entitle: {
    method: "level-amount",
    per: "year",
    yearBasis: "actual/actual",
    amounts: [
      { level: "low", from: "2019-01-01", to: "2019-12-31", amount: "1200.00", source: "made-up" },
      { level: "high", from: "2019-01-01", to: "2019-12-31", amount: "2400.00", source: "made-up" },
    ],
    rounding: { mode: "half-up", step: "0.01" },
  },
  cost: {
    residence: "declared",
    prices: [
      { service: "physio", place: "country", from: "2019-01-01", to: "2019-12-31", price: "20.00", source: "made-up" },
      { service: "physio", place: "north", from: "2019-03-15", to: "2019-12-31", price: "22.50", source: "made-up" },
      { service: "care", place: "country", from: "2019-01-01", to: "2019-12-31", price: "5.5", source: "made-up" },
    ],
    rounding: { mode: "half-up", step: "0.01" },
    unitRounding: { mode: "half-up", step: "0.01" },
  },
  cover: { order: "date", source: "made-up" },
  contribute: [{ method: "none", from: "2019-01-01", to: "2019-12-31", source: "made-up" }],
  fund: {
    splitAt: "month",
    method: "first-down-rest",
    shares: [
      {
        id: "esf",
        label: { lv: "ESF", en: "ESF" },
        share: "0.85",
        from: "2019-01-01",
        to: "2019-12-31",
        source: "made-up",
      },
      {
        id: "state",
        label: { lv: "Valsts budžets", en: "State budget" },
        share: "0.15",
        from: "2019-01-01",
        to: "2019-12-31",
        source: "made-up",
      },
    ],
  },
};
