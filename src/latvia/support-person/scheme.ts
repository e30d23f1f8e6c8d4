import type { OpenInput } from "../../rules/reading/parameter.js";
import type { Scheme } from "../../rules/scheme.js";
import { inKindScheme } from "../in-kind/index.js";
import { schemeService } from "../services/index.js";
import { assess, groups, levels } from "./levels.js";
import { permanentSources } from "./sources.js";
import { notes } from "./in-latvian.js";

const validity = { from: "2023-11-01", to: "open" } as const;
const hours = { ...validity, source: "hours" };

/**
 * The permanent support person in decision making, which the state provides since 1 November 2023: to adults with mental
 * impairments of disability group I or II, from 2026 also of group III. Hours and price are open inputs.
 *
 * @example
 * compile(supportPerson, { "hours-1": "6", "hours-2": "16", "hours-3": "30", "price-hour": "15.00" });
 */
export const supportPerson: Scheme = inKindScheme({
  id: "support-person",
  label: { lv: "Atbalsta persona lēmumu pieņemšanā", en: "Support person in decision making" },
  note: "The hours of the pilot are not those of the law. Before 2026 a municipality could pay for group III itself; that is not part of this scheme.",
  validity,
  notes,
  sources: permanentSources,
  inputs: [hoursInput(1), hoursInput(2), hoursInput(3), priceInput()],
  services: [schemeService("support-person", "hour")],
  prices: [
    { service: "support-person", place: "latvia", price: { input: "price-hour" }, ...validity, source: "price" },
  ],
  source: "law",
  funder: "state",
  funderSource: "law",
  besides: {
    groups,
    levels,
    assess,
    conditions: [
      { id: "target-group", kind: "target-group", groups: ["adults-with-mental-impairments"], source: "ministry-page" },
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
          {
            when: [
              { kind: "age", from: 18 },
              { kind: "disability", statuses: ["group-3"] },
            ],
            from: "2026-01-01",
            to: "open",
          },
        ],
        source: "ministry-page",
      },
    ],
    limits: [
      {
        id: "hours-a-month",
        kind: "most-units",
        per: "month",
        services: ["support-person"],
        amounts: [
          { most: { input: "hours-3" }, when: [{ kind: "level", atLeast: "intensity-3" }], ...hours },
          { most: { input: "hours-2" }, when: [{ kind: "level", atLeast: "intensity-2" }], ...hours },
          { most: { input: "hours-1" }, ...hours },
        ],
        ...hours,
      },
    ],
  },
});

function hoursInput(level: number): OpenInput {
  return {
    id: `hours-${level}`,
    unit: "hours per month",
    reason: `The hours of intensity level ${level} stand in the Cabinet regulation on the support person of 2023, which was not readable; ask the Ministry of Welfare.`,
  };
}

function priceInput(): OpenInput {
  return {
    id: "price-hour",
    unit: "EUR per hour",
    reason: "The price of an hour is not public; ask the Ministry of Welfare or the association ZELDA.",
  };
}
