import type { Dated } from "../../person/dated.js";
import type { LiableRelativesRule } from "../../rules/contribute/relatives/liable-relatives-rule.js";
import type { Scheme } from "../../rules/scheme.js";
import { inKindScheme } from "../in-kind/index.js";
import { monthOfTest } from "../month-of-test.js";
import { schemeService } from "../services/index.js";
import { relativesKeep } from "./relatives-keep.js";
import { sources } from "./sources.js";
import { notes } from "./in-latvian.js";

/** What liable relatives pay in a time for which a source says what they keep. */
function relativesPay(days: Dated, source: string): LiableRelativesRule {
  return {
    relations: ["spouse", "child", "parent"],
    incomeOf: "household",
    protected: relativesKeep(days, source),
    ...monthOfTest,
    ...days,
    source: "regulation-275",
  };
}

const validity = { from: "2021-01-01", to: "2026-12-31" } as const;

/**
 * Who pays for a place in a long-term institution: the client 85 % of the income and at most the price, then liable relatives
 * what their households have above the protected amount, then the municipality. The price of a day is an open input.
 *
 * @example
 * compile(institutionContribution, { "price-day": "52.72" });
 */
export const institutionContribution: Scheme = inKindScheme({
  id: "institution-contribution",
  label: {
    lv: "Klienta maksājums par ilgstošu sociālo aprūpi institūcijā",
    en: "Paying for long-term care in an institution",
  },
  note: "The kept 15 % are rounded in the client's favour. Municipalities may ask less of relatives by their own rules; Alūksne asked at most 20 % of the price in 2021.",
  validity,
  notes,
  sources,
  inputs: [
    {
      id: "price-day",
      unit: "EUR per day",
      reason:
        "Each institution has a price of its own; ask the institution, or take one from the published price lists (entry prices).",
    },
  ],
  services: [schemeService("long-term-care", "day")],
  prices: [{ service: "long-term-care", place: "latvia", price: { input: "price-day" }, ...validity, source: "price" }],
  source: "regulation-275",
  funder: "municipality",
  funderSource: "regulation-275",
  besides: {
    conditions: [{ id: "in-institution", kind: "setting", settings: ["institution"], source: "in-institution" }],
    cover: { order: "priority", budget: "gross", source: "given-in-kind" },
    contributeOrder: "priority",
    contribute: [
      {
        method: "share-of-income",
        share: "0.85",
        rounding: { mode: "down", step: "0.01" },
        ...monthOfTest,
        ...validity,
        source: "client-share",
      },
    ],
    liableRelatives: [
      relativesPay({ from: validity.from, to: "2022-12-31" }, "relatives-keep"),
      relativesPay({ from: "2023-01-01", to: validity.to }, "relatives-keep-still"),
    ],
  },
});
