import type { Scheme, Source } from "seko";
import { adultsPilotPeriod, country, individualBudgetAdults } from "seko/latvia";

const levels = [1, 2, 3, 4] as const;

/** What the example assumes beside the scheme of the pilot that ran. */
const assumptions: readonly Source[] = [
  {
    id: "example-amounts",
    title:
      "Assumed: level × 116.22 EUR a month, so that twelve months at the mean level of 2.5 come to 3 486.63, what Vidzeme's deinstitutionalisation project spent per adult to December 2021 (over several years, borrowed)",
    link: "https://aluksniesiem.lv/sabiedriba/vidzeme-ieklauj-vadibas-grupa-analize-deinstitucionalizacijas-procesa-istenosanu/",
    certainty: "assumption",
  },
  {
    id: "example-places",
    title: "Assumed: whoever left an institution takes part, in every municipality",
    certainty: "assumption",
  },
  {
    id: "example-contribution",
    title:
      "Assumed for all places: 1.00 a day in a day care centre, the co-payment in Daugavpils (council decision No. 245, undated copy), where the project waives it",
    link: "http://www.socd.lv/ru-o-nas-socialnie-platnie-uslugi",
    certainty: "assumption",
  },
  {
    id: "example-funding",
    title:
      "Assumed: the municipality pays what the budget covers and the person does not, as after the project; no EU money is left for these services",
    certainty: "assumption",
  },
];

/**
 * The individual budgets of the plan of 2015: the services and prices of the pilot that ran, for 200 adults in all regions, paid by the
 * municipality.
 */
export const services: Scheme = {
  ...individualBudgetAdults,
  id: "plan-2015-adults",
  label: {
    lv: "Individuālais budžets 200 pilngadīgām personām (2015. gada plāns, piemērs)",
    en: "Individual budgets of 200 adults (plan of 2015, example)",
  },
  note: "An example: the plan of 2015 did not run in this form.",
  sources: [...individualBudgetAdults.sources, ...assumptions],
  inputs: [],
  conditions: [
    ...individualBudgetAdults.conditions.filter(({ id }) => id !== "residence" && id !== "duration"),
    { id: "residence", kind: "residence", basis: "declared", places: [country], source: "example-places" },
  ],
  entitle: {
    method: "level-amount",
    per: "month",
    amounts: levels.map((level) => ({
      level: `level-${level}`,
      amount: ["116.22", "232.44", "348.66", "464.88"][level - 1] ?? "0",
      ...adultsPilotPeriod,
      source: "example-amounts",
    })),
    rounding: { mode: "half-up", step: "0.01" },
  },
  cover: { order: "priority", budget: "gross", source: "cover-by-priority" },
  contribute: [
    {
      method: "none",
      services: individualBudgetAdults.services.map(({ id }) => id).filter((id) => id !== "day-care-centre"),
      ...adultsPilotPeriod,
      source: "no-contribution",
    },
    {
      method: "fixed-per-unit",
      services: ["day-care-centre"],
      amount: "1.00",
      rounding: { mode: "half-up", step: "0.01" },
      ...adultsPilotPeriod,
      source: "example-contribution",
    },
  ],

  contributeOrder: "priority",
  fund: {
    splitAt: "month",
    method: "largest-remainder",
    shares: [
      {
        id: "municipality",
        label: { lv: "Pašvaldība", en: "Municipality" },
        share: "1",
        ...adultsPilotPeriod,
        source: "example-funding",
      },
    ],
  },
};
