import type { OpenInput } from "../../rules/reading/parameter.js";
import type { NamedCircumstance, Scheme } from "../../rules/scheme.js";
import { inKindScheme } from "../in-kind/index.js";
import { schemeService } from "../services/index.js";
import { schemeSources as sources } from "./sources.js";
import { notes } from "./in-latvian.js";

const validity = { from: "2024-04-01", to: "open" } as const;
const capped = { from: "2025-07-01", to: "open" } as const;

const circumstances: readonly NamedCircumstance[] = [
  {
    id: "palliative-status",
    label: {
      lv: "IV vai V līmeņa slimnīcas ārstu konsilija lēmums par paliatīvu statusu",
      en: "Decision of a council of doctors of a hospital of level IV or V on palliative status",
    },
    kind: "yes-no",
  },
  {
    id: "prognosis-of-six-months",
    label: { lv: "Dzīves prognoze ir ne vairāk kā 6 mēneši", en: "The prognosis of life is at most 6 months" },
    kind: "yes-no",
  },
];

/**
 * Palliative care at home by a mobile team (Cabinet regulation 112), to an adult: each day of the team has a part of health and a
 * part of social care. From July 2025 the part of health is paid for at most 180 days of a patient; the part of social care goes on.
 * What a day of each part costs is an open input.
 *
 * @example
 * compile(palliativeHomeCareTeam, { "price-medical-day": "30.00", "price-social-day": "14.65" });
 */
export const palliativeHomeCareTeam: Scheme = inKindScheme({
  id: "palliative-home-care-team",
  label: {
    lv: "Paliatīvās aprūpes mobilās komandas pakalpojums pacientam (MK 112)",
    en: "Mobile team for palliative care at home, for the patient (Cabinet regulation 112)",
  },
  note: "Who is 18 to 24 and has the children's service may choose; that choice is the plan's. Support of relatives, which goes on after the patient's death, is a scheme of its own, palliative-home-care-relatives.",
  validity,
  notes,
  sources,
  inputs: [dayInput("medical", "health part"), dayInput("social", "social part")],
  services: [schemeService("palliative-medical-care", "day"), schemeService("palliative-social-care", "day")],
  prices: ["medical", "social"].map((part) => ({
    service: `palliative-${part}-care`,
    place: "latvia",
    price: { input: `price-${part}-day` },
    ...validity,
    source: "price-of-parts",
  })),
  source: "no-charge",
  funder: "state",
  funderSource: "team-page",
  besides: {
    circumstances,
    conditions: [
      { id: "age", kind: "age", from: 18, source: "team-page" },
      {
        id: "palliative-patient",
        kind: "any-of",
        options: [
          {
            when: circumstances.map(({ id }) => ({ kind: "circumstance" as const, circumstance: id, is: true })),
            ...validity,
          },
        ],
        source: "team-page",
      },
      { id: "setting", kind: "setting", settings: ["home"], source: "team-page" },
    ],
    limits: [
      {
        id: "health-days",
        kind: "most-units",
        per: "lifetime",
        services: ["palliative-medical-care"],
        amounts: [{ most: "180", ...capped, source: "cap-2025" }],
        ...capped,
        source: "cap-from-its-day",
      },
    ],
  },
});

/**
 * Support of a patient's relatives in palliative care at home: psychosocial rehabilitation while the patient lives and as long as
 * they mourn. The client is the relative, so the patient's death does not end it. Prices are open inputs.
 *
 * @example
 * compile(palliativeHomeCareRelatives, { "price-psychologist-adult": "40.00", "price-social-work": "20.00", "price-spiritual-support": "25.00" });
 */
export const palliativeHomeCareRelatives: Scheme = inKindScheme({
  id: "palliative-home-care-relatives",
  label: {
    lv: "Paliatīvās aprūpes mobilās komandas atbalsts pacienta tuviniekiem (MK 112)",
    en: "Mobile team for palliative care at home, support of relatives (Cabinet regulation 112)",
  },
  note: "How many sessions a relative may have was not seen; nothing limits them here but the plan.",
  validity,
  notes,
  sources,
  inputs: [
    sessionInput("psychologist-adult", "psychologist"),
    sessionInput("spiritual-support", "chaplain"),
    sessionInput("social-work", "social worker"),
  ],
  services: ["psychologist-adult", "spiritual-support", "social-work"].map((id) => schemeService(id, "session")),
  prices: ["psychologist-adult", "spiritual-support", "social-work"].map((service) => ({
    service,
    place: "latvia",
    price: { input: `price-${service}` },
    ...validity,
    source: "price-of-parts",
  })),
  source: "no-charge",
  funder: "state",
  funderSource: "team-page",
  besides: {
    circumstances: [
      {
        id: "relative-in-need-of-support",
        label: {
          lv: "Paliatīvā pacienta tuvinieks, kuram atbalsts vēl vajadzīgs",
          en: "Relative of a palliative patient who still needs support",
        },
        kind: "yes-no",
      },
    ],
    conditions: [
      {
        id: "relative",
        kind: "any-of",
        options: [
          { when: [{ kind: "circumstance", circumstance: "relative-in-need-of-support", is: true }], ...validity },
        ],
        source: "relatives-by-the-page",
      },
    ],
  },
});

function dayInput(part: string, words: string): OpenInput {
  return {
    id: `price-${part}-day`,
    unit: "EUR per patient and day",
    reason: `What a day of the ${words} costs was not seen; ask the National Health Service and the Ministry of Welfare. The press names 44.65 EUR a day and not of which part.`,
  };
}

function sessionInput(service: string, who: string): OpenInput {
  return {
    id: `price-${service}`,
    unit: "EUR per session",
    reason: `What a session of the ${who} in the team costs was not seen; ask the Ministry of Welfare for the contracts by Cabinet regulation 112.`,
  };
}
