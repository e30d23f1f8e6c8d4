import type { LevelAmount } from "../../rules/entitle/level-amount-rule.js";
import type { OpenInput } from "../../rules/reading/parameter.js";
import type { Scheme } from "../../rules/scheme.js";
import { places } from "../regions/index.js";
import { needsAssessment, withLabels } from "../rule-labels/index.js";
import { adultsPilotMunicipalities } from "./municipalities.js";
import { adultsPilotPeriod, firstPeriod, secondPeriod } from "./period.js";
import { prices } from "./prices.js";
import { services } from "./services.js";
import { sources } from "./sources.js";
import { withLatvianInputs, inBothLanguages } from "../latvian/index.js";
import { notes } from "./in-latvian.js";

const levels = [1, 2, 3, 4] as const;
const levelNames = {
  1: { lv: "1. līmenis: atbalsts dažas stundas nedēļā", en: "Level 1: support some hours a week" },
  2: { lv: "2. līmenis: neliels ikdienas atbalsts", en: "Level 2: small daily support" },
  3: { lv: "3. līmenis: regulārs ikdienas atbalsts", en: "Level 3: regular daily support" },
  4: { lv: "4. līmenis: diennakts atbalsts", en: "Level 4: support round the clock" },
};

/**
 * The individual budget of adults with mental impairments: the pilot of November 2019 to January 2021.
 *
 * Budgets are provisional: a first one for half a year, worked out anew for the rest. The second period was to last six months and
 * lasted nine within the same money, so that its amount per month is two thirds of what it would have been. The amounts are open
 * inputs, because no public source gives them; all prices and the bands of the levels are assumptions.
 *
 * @example
 * compile(individualBudgetAdults, { "amount-first-level-1": "150.00", …, "amount-second-level-4": "400.00" });
 */
export const individualBudgetAdults: Scheme = {
  schemaVersion: 1,
  id: "individual-budget-adults",
  version: "1",
  label: {
    lv: "Individuālais budžets pilngadīgām personām ar garīga rakstura traucējumiem (izmēģinājumprojekts 2019-2021)",
    en: "Individual budget for adults with mental impairments (pilot 2019-2021)",
  },
  note: "What is published of the pilot that ran, completed by assumptions that are marked as such. Twelve months were planned and stretched to fifteen within the same money: divide the money of the second period by its nine months.",
  validity: adultsPilotPeriod,
  currency: "EUR",
  minorUnit: 2,
  sources: inBothLanguages(sources),
  inputs: withLatvianInputs(
    [...levels.map((level) => amountInput("first", level)), ...levels.map((level) => amountInput("second", level))],
    notes,
  ),
  places: places(adultsPilotPeriod),
  groups: [
    {
      id: "adults-with-mental-impairments",
      label: { lv: "Pilngadīgas personas ar garīga rakstura traucējumiem", en: "Adults with mental impairments" },
    },
  ],
  levels: levels.map((level) => ({ id: levelId(level), label: levelNames[level] })),
  areas: [],
  services,
  conditions: withLabels([
    { id: "target-group", kind: "target-group", groups: ["adults-with-mental-impairments"], source: "pilot-2019" },
    { id: "age", kind: "age", from: 18, source: "adults" },
    {
      id: "residence",
      kind: "residence",
      basis: "declared",
      places: adultsPilotMunicipalities.map(({ place }) => place),
      source: "pilot-municipalities",
    },
    { id: "setting", kind: "setting", settings: ["home", "group-home"], source: "setting-community" },
    { id: "enrolment", kind: "enrolment", source: "pilot-2019" },
    { id: "duration", kind: "duration", months: 15, source: "extension-2020" },
  ]),
  assess: {
    method: "score-bands",
    instrument: "care-level-assessment",
    label: needsAssessment,
    direction: "ability",
    minimum: "0",
    maximum: "100",
    step: "1",
    bands: [
      { level: "level-1", from: "75", to: "100" },
      { level: "level-2", from: "50", to: "74" },
      { level: "level-3", from: "25", to: "49" },
      { level: "level-4", from: "0", to: "24" },
    ],
    between: "undecided",
    binds: "assessment",
    source: "bands-of-care-levels",
  },
  entitle: {
    method: "level-amount",
    per: "month",
    amounts: [
      ...levels.map((level) => levelAmount("first", level)),
      ...levels.map((level) => levelAmount("second", level)),
    ],
    budgetPeriods: {
      method: "dates",
      periods: [
        { id: "first", ...firstPeriod },
        { id: "second", ...secondPeriod },
      ],
      source: "provisional-budgets",
    },
    rounding: { mode: "half-up", step: "0.01" },
  },
  cost: {
    residence: "declared",
    prices,
    rounding: { mode: "half-up", step: "0.01" },
    unitRounding: { mode: "half-up", step: "0.01" },
  },
  cover: { order: "priority", source: "cover-by-priority" },
  contribute: [{ method: "none", ...adultsPilotPeriod, source: "no-contribution" }],
  fund: {
    splitAt: "month",
    method: "first-down-rest",
    shares: [
      {
        id: "esf",
        label: { lv: "Eiropas Sociālais fonds", en: "European Social Fund" },
        share: "0.85",
        ...adultsPilotPeriod,
        source: "funding-split",
      },
      {
        id: "state",
        label: { lv: "Valsts budžets", en: "State budget" },
        share: "0.15",
        ...adultsPilotPeriod,
        source: "funding-rounding",
      },
    ],
  },
};

type BudgetPeriod = "first" | "second";

function levelId(level: number): string {
  return `level-${level}`;
}

function amountId(period: BudgetPeriod, level: number): string {
  return `amount-${period}-${levelId(level)}`;
}

function amountInput(period: BudgetPeriod, level: number): OpenInput {
  return {
    id: amountId(period, level),
    unit: `EUR per adult and month of the ${period} period`,
    reason: `No public source gives the amount of level ${level} in the ${period} period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).`,
  };
}

function levelAmount(period: BudgetPeriod, level: number): LevelAmount {
  return {
    level: levelId(level),
    amount: { input: amountId(period, level) },
    ...(period === "first" ? firstPeriod : secondPeriod),
    source: "amounts",
  };
}
