import type { Dated } from "../../person/dated.js";
import type { OpenInput } from "../../rules/reading/parameter.js";
import type { Scheme } from "../../rules/scheme.js";
import { inKindScheme } from "../in-kind/index.js";
import { schemeService } from "../services/index.js";
import { circumstances, limitsOf, purposes } from "./hours.js";
import { conditionsOf } from "./who-has-assistant.js";
import { sources } from "./sources.js";
import { needsAssessment } from "../rule-labels/index.js";
import { notes } from "./in-latvian.js";

const withPrices = { from: "2021-07-01", to: "2023-12-31" } as const;
const withoutPrices = { from: "2024-01-01", to: "2026-12-31" } as const;

/**
 * Assistant and companion of people with disability by Cabinet regulation 316, July 2021 to 2023: hours by age and purpose, the
 * hourly price of each day, free to the client and paid by the state.
 *
 * @example
 * compile(assistant);
 */
export const assistant: Scheme = assistantScheme(
  "assistant",
  { lv: "Asistenta un pavadoņa pakalpojums (2021-2023)", en: "Assistant and companion (2021-2023)" },
  {
    days: withPrices,
    prices: [
      { price: "4.50", from: "2021-07-01", to: "2022-12-31", source: "price-2021" },
      { price: "4.79", from: "2023-01-01", to: "2023-03-31", source: "price-2023" },
      { price: "5.11", from: "2023-04-01", to: "2023-12-31", source: "price-2023" },
    ],
    inputs: [],
  },
);

/**
 * Assistant and companion from 2024 to 2026: the same rules; the prices of an hour were not seen and are open inputs.
 *
 * @example
 * compile(assistantFrom2024, { "price-2024": "5.41", "price-2025": "5.72", "price-2026": "6.03" });
 */
export const assistantFrom2024: Scheme = assistantScheme(
  "assistant-2024",
  { lv: "Asistenta un pavadoņa pakalpojums (2024-2026)", en: "Assistant and companion (2024-2026)" },
  {
    days: withoutPrices,
    prices: [2024, 2025, 2026].map((year) => ({
      price: { input: `price-${year}` },
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      source: "later-prices",
    })),
    inputs: [
      ["2024", "5.41"],
      ["2025", "5.72"],
      ["2026", "6.03"],
    ].map(([year = "", least = ""]) => priceInput(year, least)),
  },
);

interface HourPrice extends Dated {
  readonly price: Scheme["cost"]["prices"][number]["price"];
  readonly source: string;
}

function assistantScheme(
  id: string,
  label: Scheme["label"],
  {
    days,
    prices,
    inputs,
  }: { readonly days: Dated; readonly prices: readonly HourPrice[]; readonly inputs: readonly OpenInput[] },
): Scheme {
  return inKindScheme({
    id,
    label,
    note: "The smallest grant to an adult is 15 hours; it is a matter of the decision and no limit. What the municipality may spend on administration is a table of its own, assistant-administration. Draft amendments of September 2025 (a new questionnaire for adults, and more exact rules for users of day care centres and workshops) were not adopted as seen, so they are not here.",
    validity: days,
    notes,
    sources,
    inputs,
    services: [schemeService("assistant", "hour"), schemeService("companion", "hour")],
    prices: ["assistant", "companion"].flatMap((service) =>
      prices.map((row) => ({ service, place: "latvia", ...row, vat: "included" as const })),
    ),
    source: "regulation-316",
    funder: "state",
    funderSource: "regulation-316",
    besides: {
      purposes,
      circumstances,
      assess: {
        method: "findings",
        instrument: "assistant-questionnaire",
        label: needsAssessment,
        binds: "decision",
        expiresAfterMonths: 36,
        source: "three-years",
      },
      conditions: conditionsOf(days),
      limits: limitsOf(days),
    },
  });
}

function priceInput(year: string, least: string): OpenInput {
  return {
    id: `price-${year}`,
    unit: "EUR per hour",
    reason: `The price of an hour in ${year} was not seen (it cannot be below ${least} by the test that gave the earlier prices); ask for Cabinet regulation 316 in the wording of that year (likumi.lv, 323301).`,
  };
}
