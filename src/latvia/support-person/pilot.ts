import type { Scheme } from "../../rules/scheme.js";
import { inKindScheme } from "../in-kind/index.js";
import { schemeService } from "../services/index.js";
import { assess, circumstances, groups, levels } from "./levels.js";
import { pilotSources } from "./sources.js";
import { notes } from "./in-latvian.js";

const validity = { from: "2017-12-01", to: "2019-11-30" } as const;
const hours = { ...validity, source: "pilot-hours" };

/**
 * The support person as the pilot of December 2017 to November 2019 gave it: up to 6, 16 or 30 hours a month by intensity, in
 * special situations 10 more, to one person for at most 24 months. The price of an hour is an open input.
 *
 * @example
 * compile(supportPersonPilot, { "price-hour": "12.00" });
 */
export const supportPersonPilot: Scheme = inKindScheme({
  id: "support-person-pilot",
  label: {
    lv: "Atbalsta persona lēmumu pieņemšanā (izmēģinājumprojekts 2017-2019)",
    en: "Support person in decision making (pilot 2017-2019)",
  },
  note: "For at least 330 people. The 24 months limit the pilot, not a later service.",
  validity,
  notes,
  sources: pilotSources,
  inputs: [
    {
      id: "price-hour",
      unit: "EUR per hour",
      reason:
        "The price of an hour in the pilot is not public; ask the Ministry of Welfare for the contract with the association ZELDA.",
    },
  ],
  services: [schemeService("support-person", "hour")],
  prices: [
    { service: "support-person", place: "latvia", price: { input: "price-hour" }, ...validity, source: "pilot" },
  ],
  source: "pilot",
  funder: "state",
  funderSource: "funding-split",
  besides: {
    groups,
    circumstances,
    levels,
    assess,
    conditions: [
      { id: "target-group", kind: "target-group", groups: ["adults-with-mental-impairments"], source: "pilot-hours" },
      {
        id: "disability",
        kind: "any-of",
        options: [
          {
            when: [
              { kind: "age", from: 18 },
              { kind: "disability", statuses: ["group-1", "group-2"] },
            ],
            ...validity,
          },
        ],
        source: "pilot-hours",
      },
      { id: "community", kind: "setting", settings: ["home", "group-home"], source: "pilot-hours" },
      { id: "enrolment", kind: "enrolment", source: "pilot" },
      { id: "duration", kind: "duration", months: 24, source: "plan-2015" },
    ],
    limits: [
      {
        id: "hours-a-month",
        kind: "most-units",
        per: "month",
        services: ["support-person"],
        amounts: [
          { most: "30", when: [{ kind: "level", atLeast: "intensity-3" }], ...hours },
          { most: "16", when: [{ kind: "level", atLeast: "intensity-2" }], ...hours },
          { most: "6", ...hours },
        ],
        additions: [
          { add: "10", when: [{ kind: "circumstance", circumstance: "special-situation", is: true }], ...hours },
        ],
        ...hours,
      },
    ],
    fund: {
      splitAt: "month",
      method: "first-down-rest",
      shares: [
        {
          id: "esf",
          label: { lv: "Eiropas Sociālais fonds", en: "European Social Fund" },
          share: "0.85",
          ...validity,
          source: "funding-split",
        },
        {
          id: "state",
          label: { lv: "Valsts budžets", en: "State budget" },
          share: "0.15",
          ...validity,
          source: "funding-rounding",
        },
      ],
    },
  },
});
