import type { Dated } from "../../person/dated.js";
import type { Label } from "../../sources/index.js";
import type { Table } from "../entry.js";
import { careBenefits, type CareBenefit } from "./care-benefit.js";
import {
  transportBenefits,
  transportReadings,
  type TransportBenefit,
  type TransportReading,
} from "./transport-benefit.js";
import { thresholdSources } from "./sources.js";
import { inBothLanguages } from "../latvian/index.js";
import { localLines, type LocalLine } from "./local-lines.js";
import { benefitPauses, type BenefitPause } from "./pauses.js";

/** Every {@link IncomeLine}. */
export const incomeLines = ["guaranteed-minimum", "needy", "low-income-maximum"] as const;

/**
 * A line of income: of the guaranteed minimum income (*GMI*), of needy households (*trūcīga*), or the highest that a
 * municipality may set for low-income households (*maznodrošināta*).
 */
export type IncomeLine = (typeof incomeLines)[number];

/** A line a month from a day to a day, for the first person of a household and for each further one. */
export interface LineRow extends Dated {
  readonly line: IncomeLine;
  readonly person: "first" | "further";
  readonly amount: string;
  readonly unit: "EUR per month";
  readonly source: string;
}

/** An amount or share from a day to a day. */
export interface DatedFigure extends Dated {
  readonly amount: string;
  readonly unit: string;
  readonly source: string;
}

/** Bounds of a median income, by arithmetic on the lines that were set by it. */
interface MedianBounds extends Dated {
  readonly least: string;
  readonly most: string;
  readonly unit: "EUR per month";
  readonly source: string;
}

/** A share by which a line is set. */
export interface LineShare extends Dated {
  readonly line: IncomeLine | "further-person";
  readonly share: string;
  readonly source: string;
}

/** Lines of income, the median incomes and shares behind them, and the minimum wage. */
export interface ThresholdTable extends Table {
  readonly lines: readonly LineRow[];
  readonly shares: readonly LineShare[];
  readonly medianIncome: readonly DatedFigure[];
  /** Between which amounts a median income lies that was not seen. */
  readonly medianBounds: readonly MedianBounds[];
  readonly minimumWage: readonly DatedFigure[];
  readonly careBenefit: readonly CareBenefit[];
  readonly transportBenefit: readonly TransportBenefit[];
  /** What `transportHalfYears` assumes of half-years. */
  readonly transportReadings: readonly TransportReading[];
  /** When these benefits are paused. */
  readonly pauses: readonly BenefitPause[];
  /** Low-income lines that municipalities have set. */
  readonly localLines: readonly LocalLine[];
  /** How the benefit of the guaranteed minimum income follows from its lines. */
  readonly benefitRule: readonly BenefitRule[];
  /** The supplement to the family benefit for a child with disability. */
  readonly familySupplement: readonly FamilySupplement[];
}

/** How `minimumBenefit` works the benefit out. */
export interface BenefitRule extends Dated {
  readonly id: string;
  readonly label: Label;
  readonly source: string;
}

/** An amount that was seen on a day and whose end, or whose first day, was not. */
export interface FamilySupplement {
  readonly id: string;
  readonly amount: string;
  readonly unit: "EUR per month";
  /** The day on which it is known to hold; left out, none is. */
  readonly seenOn?: string;
  readonly source: string;
}

const label: Label = {
  lv: "Pabalsts ir mājsaimniecības sliekšņu summa bez tās ienākumiem",
  en: "The benefit is the sum of the household's lines less its income",
};

/** Income lines of 2021 to 2026, and the minimum wage of 2018 to 2026. */
export const thresholdTable: ThresholdTable = {
  schemaVersion: 1,
  id: "thresholds",
  label: { lv: "Ienākumu sliekšņi un minimālā alga", en: "Lines of income and the minimum wage" },
  note: "A table and no formula: since 2024 the line of a further person is 0.7 of the first person's rounded line, rounded half-up to a whole euro, but the 87.50 of 2023 was left unrounded. Each municipality sets its low-income line between the needy line and the maximum.",
  sources: inBothLanguages(thresholdSources),
  open: [
    {
      id: "median-income-2025",
      unit: "EUR per month",
      reason:
        "The median income behind the lines of 2025 lies from 754.38 to 754.99 by arithmetic on them; ask the Central Statistical Bureau for the figure.",
    },
    {
      id: "median-income-year-2026",
      unit: "year",
      reason: "The income year of the median 850.02 is not named; ask the Central Statistical Bureau.",
    },
    {
      id: "care-benefit-other-adults-from-2024",
      unit: "EUR per month",
      reason:
        "That adults not disabled from childhood still have 213.43 EUR after 2023 was not seen, nor the transition of December 2023; ask the State Social Insurance Agency.",
    },
    {
      id: "transport-benefit-pause",
      unit: "rule",
      reason:
        "That the transport benefit is paused in a state institution, in prison and abroad was seen, what a pause does to its half-years was not; ask the State Social Insurance Agency.",
    },
    {
      id: "family-supplement-day",
      unit: "date",
      reason:
        "From which day the supplement to the family benefit for a child with disability is 160.00 EUR, 106.72 before, was not seen; ask the State Social Insurance Agency.",
    },
    {
      id: "minimum-wage-act-2026",
      unit: "act",
      reason: "The act that sets 780 EUR was not seen; ask for Cabinet regulation 656 in its present wording.",
    },
  ],
  gaps: [
    {
      series: "medianIncome.amount",
      from: "2025-01-01",
      to: "2025-12-31",
      reason: "Only bounds follow from the lines of 2025.",
    },
  ],
  lines: [
    ...year("2021-01-01", "2023-06-30", "guaranteed-minimum", "109", "76", "gmi-2021"),
    ...year("2021-01-01", "2023-06-30", "needy", "272", "190", "needy-2021"),
    ...year("2021-01-01", "2023-06-30", "low-income-maximum", "436", "305", "low-income-2021"),
    ...year("2023-07-01", "2023-12-31", "guaranteed-minimum", "125", "87.50", "lines-2023"),
    ...year("2023-07-01", "2023-12-31", "needy", "313", "219", "lines-2023"),
    ...year("2023-07-01", "2023-12-31", "low-income-maximum", "501", "351", "lines-2023"),
    ...year("2024-01-01", "2024-12-31", "guaranteed-minimum", "137", "96", "lines-2024"),
    ...year("2024-01-01", "2024-12-31", "needy", "343", "240", "lines-2024"),
    ...year("2024-01-01", "2024-12-31", "low-income-maximum", "549", "384", "lines-2024"),
    ...year("2025-01-01", "2025-12-31", "guaranteed-minimum", "166", "116", "gmi-2025"),
    ...year("2025-01-01", "2025-12-31", "needy", "377", "264", "lines-2025"),
    ...year("2025-01-01", "2025-12-31", "low-income-maximum", "604", "423", "lines-2025"),
    ...year("2026-01-01", "2026-12-31", "guaranteed-minimum", "187", "131", "gmi-2026"),
    ...year("2026-01-01", "2026-12-31", "needy", "425", "298", "lines-2026"),
    ...year("2026-01-01", "2026-12-31", "low-income-maximum", "680", "476", "lines-2026"),
  ],
  shares: [
    { line: "guaranteed-minimum", share: "0.20", from: "2023-07-01", to: "2024-12-31", source: "gmi-2025" },
    { line: "guaranteed-minimum", share: "0.22", from: "2025-01-01", to: "open", source: "gmi-2025" },
    { line: "needy", share: "0.50", from: "2023-07-01", to: "open", source: "law-section-33" },
    { line: "low-income-maximum", share: "0.80", from: "2023-07-01", to: "open", source: "law-section-33" },
    { line: "further-person", share: "0.7", from: "2023-07-01", to: "open", source: "law-section-33" },
  ],
  medianIncome: [
    monthly("626.57", "2023-07-01", "2023-12-31", "lines-2023"),
    monthly("685.78", "2024-01-01", "2024-12-31", "lines-2024"),
    monthly("850.02", "2026-01-01", "2026-12-31", "gmi-2026"),
  ],
  medianBounds: [
    {
      least: "754.38",
      most: "754.99",
      unit: "EUR per month",
      from: "2025-01-01",
      to: "2025-12-31",
      source: "median-bounds-2025",
    },
  ],
  minimumWage: [
    monthly("430", "2018-01-01", "2020-12-31", "minimum-wage"),
    monthly("500", "2021-01-01", "2022-12-31", "minimum-wage"),
    monthly("620", "2023-01-01", "2023-12-31", "minimum-wage"),
    monthly("700", "2024-01-01", "2024-12-31", "minimum-wage"),
    monthly("740", "2025-01-01", "2025-12-31", "minimum-wage"),
    monthly("780", "2026-01-01", "2026-12-31", "minimum-wage-2026"),
  ],
  careBenefit: careBenefits,
  transportBenefit: transportBenefits,
  transportReadings,
  pauses: benefitPauses,
  localLines,
  benefitRule: [
    { id: "lines-less-income", label, from: "2021-01-01", to: "2023-06-30", source: "minimum-benefit" },
    { id: "lines-less-income-still", label, from: "2023-07-01", to: "2026-12-31", source: "minimum-benefit-still" },
  ],
  familySupplement: [
    {
      id: "supplement-2014",
      amount: "106.72",
      unit: "EUR per month",
      seenOn: "2014-01-01",
      source: "family-supplement-2014",
    },
    { id: "supplement-later", amount: "160.00", unit: "EUR per month", source: "family-supplement-later" },
  ],
};

function year(from: string, to: string, line: IncomeLine, first: string, further: string, source: string): LineRow[] {
  const row = { line, unit: "EUR per month", from, to, source } as const;
  return [
    { ...row, person: "first", amount: first },
    { ...row, person: "further", amount: further },
  ];
}

function monthly(amount: string, from: string, to: string, source: string): DatedFigure {
  return { amount, unit: "EUR per month", from, to, source };
}
