import type { LevelAmount, LevelWeight } from "../../rules/entitle/level-amount-rule.js";
import type { OpenInput } from "../../rules/reading/parameter.js";
import type { Scheme } from "../../rules/scheme.js";
import { places } from "../regions/index.js";
import { needsAssessment, withLabels } from "../rule-labels/index.js";
import { pilotYear } from "./period.js";
import { pilotMunicipalities } from "./pilot-municipalities.js";
import { prices } from "./prices.js";
import { areas, services } from "./services.js";
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
 * The individual budget of children with functional impairments: the pilot of September 2018 to August 2019.
 *
 * The amounts of the levels are open inputs, because no public source gives them; the scheme holds weights from which they can
 * be calibrated to an envelope. All prices, the bands of the levels and six of the ten municipalities are assumptions.
 *
 * @example
 * compile(individualBudgetChildren, {
 *   "amount-level-1": "1528.00",
 *   "amount-level-2": "3056.00",
 *   "amount-level-3": "4584.00",
 *   "amount-level-4": "6112.00",
 * });
 */
export const individualBudgetChildren: Scheme = {
  schemaVersion: 1,
  id: "individual-budget-children",
  version: "1",
  label: {
    lv: "Individuālais budžets bērniem ar funkcionāliem traucējumiem (izmēģinājumprojekts 2018-2019)",
    en: "Individual budget for children with functional impairments (pilot 2018-2019)",
  },
  note: "What is published of the pilot, completed by assumptions that are marked as such. The three areas are published (Latvian Health Economics Association); which service belongs to which area is a reading of their names.",
  validity: pilotYear,
  currency: "EUR",
  minorUnit: 2,
  sources: inBothLanguages(sources),
  inputs: withLatvianInputs(levels.map(amountInput), notes),
  places: places(pilotYear),
  groups: [
    {
      id: "children-with-functional-impairments",
      label: { lv: "Bērni ar funkcionāliem traucējumiem", en: "Children with functional impairments" },
    },
  ],
  levels: levels.map((level) => ({ id: levelId(level), label: levelNames[level] })),
  areas,
  services,
  conditions: withLabels([
    {
      id: "target-group",
      kind: "target-group",
      groups: ["children-with-functional-impairments"],
      source: "plan-2015",
    },
    { id: "age", kind: "age", until: 18, source: "age-under-18" },
    {
      id: "residence",
      kind: "residence",
      basis: "declared",
      places: pilotMunicipalities.map(({ place }) => place),
      source: "pilot-municipalities",
    },
    { id: "setting", kind: "setting", settings: ["home"], source: "setting-home" },
    { id: "enrolment", kind: "enrolment", source: "pilot-start-2018" },
    { id: "duration", kind: "duration", months: 12, source: "plan-2015" },
  ]),
  assess: {
    method: "score-bands",
    instrument: "functioning-assessment",
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
    per: "period",
    amounts: levels.map(levelAmount),
    weights: levels.map(levelWeight),
    rounding: { mode: "half-up", step: "0.01" },
  },
  cost: {
    residence: "declared",
    prices,
    rounding: { mode: "half-up", step: "0.01" },
    unitRounding: { mode: "half-up", step: "0.01" },
  },
  cover: { order: "priority", source: "cover-by-priority" },
  contribute: [{ method: "none", ...pilotYear, source: "no-contribution" }],
  fund: {
    splitAt: "month",
    method: "first-down-rest",
    shares: [
      {
        id: "esf",
        label: { lv: "Eiropas Sociālais fonds", en: "European Social Fund" },
        share: "0.85",
        ...pilotYear,
        source: "funding-split",
      },
      {
        id: "state",
        label: { lv: "Valsts budžets", en: "State budget" },
        share: "0.15",
        ...pilotYear,
        source: "funding-rounding",
      },
    ],
  },
};

function levelId(level: number): string {
  return `level-${level}`;
}

function amountInput(level: number): OpenInput {
  return {
    id: `amount-level-${level}`,
    unit: "EUR per child and pilot year",
    reason: `No public source gives the amount of level ${level}; ask the Ministry of Welfare or the Latvian Health Economics Association, or calibrate the level weights to an envelope.`,
  };
}

function levelAmount(level: number): LevelAmount {
  return {
    level: levelId(level),
    amount: { input: `amount-level-${level}` },
    ...pilotYear,
    source: "level-amounts",
  };
}

function levelWeight(level: number): LevelWeight {
  return { level: levelId(level), weight: String(level), source: "level-weights" };
}
