import type { Scheme } from "seko";

const source = "made-up";
const days = { from: "2025-01-01", to: "2026-12-31" } as const;
const cents = { mode: "half-up", step: "0.01" } as const;

/** Rules made up for the example: 330.00 EUR a month, two services, a fee of 1.00 EUR for an hour of care. */
export const scheme: Scheme = {
  schemaVersion: 1,
  id: "plan-year",
  version: "1",
  label: { lv: "Piemēra noteikumi", en: "Rules of the example" },
  note: "Made up: no municipality has these rules.",
  validity: days,
  currency: "EUR",
  minorUnit: 2,
  sources: [
    {
      id: source,
      title: "Made up for the example",
      label: { lv: "Izdomāts piemēram", en: "Made up for the example" },
      certainty: "assumption",
    },
  ],
  inputs: [],
  places: [{ id: "country", label: { lv: "Valsts", en: "Country" }, kind: "country", from: "2000-01-01", to: "open" }],
  groups: [{ id: "adults", label: { lv: "Pieaugušie", en: "Adults" } }],
  levels: [{ id: "level-2", label: { lv: "2. līmenis", en: "Level 2" } }],
  areas: [],
  services: [
    { id: "home-care", label: { lv: "Aprūpe mājās", en: "Home care" }, unit: "hour" },
    { id: "support-person", label: { lv: "Atbalsta persona", en: "Support person" }, unit: "hour" },
  ],
  conditions: [{ id: "group", kind: "target-group", groups: ["adults"], source }],
  assess: {
    ...{ method: "score-bands", instrument: "scale", direction: "need", minimum: "0", maximum: "100", step: "1" },
    bands: [{ level: "level-2", from: "0", to: "100" }],
    ...{ between: "undecided", binds: "assessment", source },
  },
  entitle: {
    ...{ method: "level-amount", per: "month" },
    amounts: [{ level: "level-2", amount: "330.00", ...days, source }],
    rounding: cents,
  },
  cost: {
    residence: "declared",
    prices: [
      { service: "home-care", place: "country", price: "12.50", ...days, source },
      { service: "support-person", place: "country", price: "15.00", ...days, source },
    ],
    ...{ rounding: cents, unitRounding: cents },
  },
  cover: { order: "date", budget: "gross", source },
  contribute: [
    { method: "fixed-per-unit", services: ["home-care"], amount: "1.00", rounding: cents, ...days, source },
    { method: "none", services: ["support-person"], ...days, source },
  ],
  contributeOrder: "priority",
  fund: {
    ...{ splitAt: "line", method: "first-down-rest" },
    shares: [
      { id: "esf-plus", label: { lv: "ESF+", en: "ESF+" }, share: "0.85", ...days, source },
      { id: "state", label: { lv: "Valsts", en: "State" }, share: "0.15", ...days, source },
    ],
  },
};
