import type { OpenInput } from "../../rules/reading/parameter.js";
import type { Dated } from "../../person/dated.js";
import type { NamedParameter } from "../../rules/reading/parameters/named-parameter.js";
import type { PlaceAmount } from "../../rules/contribute/means/protected-amount-rule.js";
import type { Scheme } from "../../rules/scheme.js";
import { inKindScheme } from "../in-kind/index.js";
import { monthOfTest, monthOfTestSources } from "../month-of-test.js";
import { schemeService } from "../services/index.js";
import { thresholdTable, type LineRow } from "../thresholds/index.js";
import { sources } from "./sources.js";
import { notes } from "./in-latvian.js";

const validity = { from: "2024-01-01", to: "2026-12-31" } as const;
/** The medians of the years of which one was seen; of 2025 only bounds follow from its lines. */
const medians = thresholdTable.medianIncome.filter(({ from }) => from >= validity.from);
const yearOf = ({ from }: Dated) => from.slice(0, 4);
/** Sources of the rules by income. */
const ownRuleSources: readonly string[] = [
  "needy-free",
  "ropazi",
  "elsewhere",
  ...monthOfTestSources.map(({ id }) => id),
  ...thresholdTable.sources.map(({ id }) => id),
];
const services = [schemeService("home-care", "hour")];
const prices = [
  { service: "home-care", place: "latvia", price: { input: "price-hour" }, ...validity, source: "price" },
] as const;
const circumstances = [
  {
    id: "needy",
    label: { lv: "Trūcīgas mājsaimniecības statuss", en: "Recognised as a needy household" },
    kind: "yes-no",
  },
] as const;

/**
 * What the client pays for care at home out of income, 2024 to 2026: all that is above the line of needy households, in Ropaži
 * above the minimum wage, and at most the price. The needy pay nothing. The price of an hour is an open input.
 *
 * @example
 * compile(homeCareContribution, { "price-hour": "10.00" });
 */
export const homeCareContribution: Scheme = inKindScheme({
  id: "home-care-contribution",
  label: { lv: "Klienta maksājums par aprūpi mājās (pēc ienākumiem)", en: "Paying for care at home out of income" },
  note: "Relatives are not asked here: Ropaži and Liepāja do not assess them, and what others do was not seen. Liepāja gives up to 4, 6 or 12 hours a week by level and counts the special-care benefit; Madona asks fixed monthly fees by level. The line of 2025 is the published one: of the median behind it only bounds are known, in thresholds.",
  validity,
  notes,
  sources: sources.filter(({ id }) => id !== "jurmala"),
  inputs: [priceInput()],
  services,
  prices,
  source: "regulation-275",
  funder: "municipality",
  funderSource: "regulation-275",
  besides: {
    circumstances,
    parameters: lineParameters(),
    cover: { order: "priority", budget: "gross", source: "given-in-kind" },
    contributeOrder: "priority",
    contribute: [
      {
        method: "income-above-protected",
        protected: { amounts: keptAmounts(), residence: "declared" },
        rounding: { mode: "down", step: "0.01" },
        exemptions: [
          {
            when: [{ kind: "circumstance", circumstance: "needy", is: true }],
            frees: "everyone",
            source: "needy-free",
          },
        ],
        ...monthOfTest,
        ...validity,
        source: "elsewhere",
      },
    ],
  },
});

/**
 * What the client pays for care at home where the municipality co-finances a fixed amount for each hour, as Jūrmala does: the
 * rest of the price. Price and public part are open inputs.
 *
 * @example
 * compile(homeCarePublicPart, { "price-hour": "12.00", "public-part": "8.00" });
 */
export const homeCarePublicPart: Scheme = inKindScheme({
  id: "home-care-contribution-public-part",
  label: { lv: "Aprūpe mājās ar fiksētu pašvaldības līdzfinansējumu", en: "Care at home with a fixed municipal part" },
  note: "Jūrmala's amount was not readable.",
  validity,
  notes,
  sources: sources.filter((source) => !ownRuleSources.includes(source.id)),
  inputs: [
    priceInput(),
    {
      id: "public-part",
      unit: "EUR per hour",
      reason:
        "The amount that Jūrmala co-finances was not readable; ask for the municipality's rules on social services.",
    },
  ],
  services,
  prices,
  source: "jurmala",
  funder: "municipality",
  funderSource: "jurmala",
  besides: {
    cover: { order: "priority", budget: "gross", source: "given-in-kind" },
    contributeOrder: "priority",
    contribute: [
      {
        method: "fixed-public-part",
        publicPart: { input: "public-part" },
        rounding: { mode: "half-up", step: "0.01" },
        ...validity,
        source: "public-part-per-hour",
      },
    ],
  },
});

/** The lines of needy households of the first person, in the days of the scheme. */
function needyLines(): readonly LineRow[] {
  return thresholdTable.lines.filter(
    ({ line, person, from }) => line === "needy" && person === "first" && from >= validity.from,
  );
}

/** The line of a year is the law's share of the median income, rounded half-up to a euro. */
function lineParameters(): readonly NamedParameter[] {
  const times = thresholdTable.shares.find(({ line }) => line === "needy")?.share ?? "";
  return medians.flatMap(({ amount, from, to, source }) => {
    const median = `median-income-${yearOf({ from, to })}`;
    const line = { id: `needy-line-${yearOf({ from, to })}`, of: median, times, from, to, source: "law-section-33" };
    return [
      { id: median, value: amount, from, to, source },
      { ...line, rounding: { mode: "half-up", step: "1" } },
    ];
  });
}

/** Everywhere the line of needy households, in Ropaži the minimum wage. */
function keptAmounts(): readonly PlaceAmount[] {
  const wages = thresholdTable.minimumWage.filter(({ from }) => from >= validity.from);
  return [
    ...needyLines().map(({ amount, from, to, source }) => {
      const isDerived = medians.some((median) => median.from === from);
      const line = isDerived ? { parameter: `needy-line-${yearOf({ from, to })}` } : amount;
      return { place: "latvia", amount: line, from, to, source };
    }),
    ...wages.map(({ amount, from, to, source }) => ({ place: "ropazu-novads", amount, from, to, source })),
  ];
}

function priceInput(): OpenInput {
  return {
    id: "price-hour",
    unit: "EUR per hour",
    reason:
      "Each provider has a price of its own; ask the municipality, or take one from the published price lists (entry prices).",
  };
}
