import type { Scheme, Source } from "seko";
import { adultsPilotPeriod, country, individualBudgetAdults } from "seko/latvia";

const levels = [1, 2, 3, 4] as const;

/** How long one person took part by the plan at most; the pilot that ran went on to fifteen months. */
const monthsOfPlan = 12;

/** What the plan says, and what the example assumes, beside the scheme of the pilot that ran. */
const besides: readonly Source[] = [
  {
    id: "plan-2015",
    title:
      "Ministry of Welfare, plan of the project 9.2.2.2: a pilot with 200 adults who left state institutions, 40 per planning region, at most 12 months",
    label: {
      en: "Ministry of Welfare, plan of the project 9.2.2.2: a pilot with 200 adults who left state institutions, 40 per planning region, at most 12 months",
      lv: "Labklājības ministrija, projekta 9.2.2.2. plāns: izmēģinājumprojekts 200 pieaugušajiem, kas atstājuši valsts institūcijas, pa 40 katrā plānošanas reģionā, ne ilgāk par 12 mēnešiem",
    },
    date: "2015-11-12",
    certainty: "seed",
  },
  {
    id: "example-amounts",
    title:
      "Assumed: level × 116.22 EUR a month, so that twelve months at the mean level of 2.5 come to 3 486.63, what Vidzeme's deinstitutionalisation project spent per adult to December 2021 (over several years, borrowed)",
    label: {
      en: "Assumed: level × 116.22 EUR a month, so that twelve months at the mean level of 2.5 come to 3 486.63, what Vidzeme's deinstitutionalisation project spent per adult to December 2021 (over several years, borrowed)",
      lv: "Pieņemts: līmenis × 116,22 EUR mēnesī, lai divpadsmit mēneši vidējā līmenī 2,5 kopā būtu 3 486,63, cik Vidzemes deinstitucionalizācijas projekts līdz 2021. gada decembrim iztērēja vienam pieaugušajam (vairākos gados, aizgūts)",
    },
    link: "https://aluksniesiem.lv/sabiedriba/vidzeme-ieklauj-vadibas-grupa-analize-deinstitucionalizacijas-procesa-istenosanu/",
    certainty: "assumption",
  },
  {
    id: "example-places",
    title: "Assumed: whoever left an institution takes part, in every municipality",
    label: {
      en: "Assumed: whoever left an institution takes part, in every municipality",
      lv: "Pieņemts: piedalās katrs, kas atstājis institūciju, visās pašvaldībās",
    },
    certainty: "assumption",
  },
  {
    id: "example-contribution",
    title:
      "Assumed for all places: 1.00 a day in a day care centre, the co-payment in Daugavpils (council decision No. 245, undated copy), where the project waives it",
    label: {
      en: "Assumed for all places: 1.00 a day in a day care centre, the co-payment in Daugavpils (council decision No. 245, undated copy), where the project waives it",
      lv: "Pieņemts visām vietām: 1,00 dienā dienas aprūpes centrā, kā līdzmaksājums Daugavpilī (domes lēmums Nr. 245, nedatēta kopija), kur projekts no tā atbrīvo",
    },
    link: "http://www.socd.lv/ru-o-nas-socialnie-platnie-uslugi",
    certainty: "assumption",
  },
  {
    id: "example-funding",
    title:
      "Assumed: the municipality pays what the budget covers and the person does not, as after the project; no EU money is left for these services",
    label: {
      en: "Assumed: the municipality pays what the budget covers and the person does not, as after the project; no EU money is left for these services",
      lv: "Pieņemts: ko sedz budžets un nesedz cilvēks, to maksā pašvaldība, kā pēc projekta; ES naudas šiem pakalpojumiem vairs nav",
    },
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
  sources: [...individualBudgetAdults.sources, ...besides],
  inputs: [],
  conditions: individualBudgetAdults.conditions.map((condition) => {
    if (condition.kind === "residence") return { ...condition, places: [country], source: "example-places" };
    if (condition.kind === "duration") return { ...condition, months: monthsOfPlan, source: "plan-2015" };
    return condition;
  }),
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
