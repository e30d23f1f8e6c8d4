import type { Condition } from "../../rules/entitle/conditions/registry.js";
import type { FundingSource } from "../../rules/fund/rule.js";
import type { Scheme } from "../../rules/scheme.js";
import { municipalService } from "../municipal-service/index.js";
import { adultsPilot, kuldiga, kurzeme, ropazi, since2021 } from "./sources.js";
import { notes } from "./in-latvian.js";

const open2021 = { from: "2021-07-01", to: "open" } as const;
const project = { from: "2018-01-01", to: "2022-12-31" } as const;
const pilot = { from: "2022-02-01", to: "2022-08-31" } as const;

/** Kuldīga: up to 30 days a year for a child with disability and special care. */
const respiteKuldiga: Scheme = municipalService({
  id: "respite-kuldiga",
  label: { lv: "Atelpas brīdis Kuldīgā", en: "Respite in Kuldīga" },
  note: "Days of a calendar year. What a stay of a part of a day counts is not published. Rules of Kuldīga ask for actual residence beside the declared one; that this one does was not seen, so that the declared one decides here, as by law.",
  validity: open2021,
  notes,
  sources: [kuldiga, since2021],
  services: { respite: "day" },
  servedPlaces: ["kuldigas-novads"],
  daysSource: since2021.id,
  conditions: [childWithSpecialCare(kuldiga.id, open2021)],
  limits: [thirtyAYear("days-a-year", open2021, kuldiga.id)],
});

/** Ropaži: up to 30 days and nights a year from the age of 4, free of charge. */
const respiteRopazi: Scheme = municipalService({
  id: "respite-ropazi",
  label: { lv: "Atelpas brīdis Ropažos", en: "Respite in Ropaži" },
  note: "24 hours as one unit, free of charge.",
  validity: open2021,
  notes,
  sources: [ropazi, since2021],
  groups: [
    {
      id: "severe-functional-impairments",
      label: { lv: "Personas ar smagiem funkcionāliem traucējumiem", en: "People with severe functional impairments" },
    },
  ],
  services: { respite: "24h" },
  servedPlaces: ["ropazu-novads"],
  daysSource: since2021.id,
  conditions: [
    { id: "age", kind: "age", from: 4, source: ropazi.id },
    { id: "target-group", kind: "target-group", groups: ["severe-functional-impairments"], source: ropazi.id },
  ],
  limits: [thirtyAYear("days-a-year", open2021, ropazi.id)],
  contribute: [{ method: "none", ...open2021, source: ropazi.id }],
});

/** The deinstitutionalisation project of Kurzeme: up to 30 days and nights a year for a child. */
const respiteKurzeme: Scheme = municipalService({
  id: "respite-kurzeme-project",
  label: { lv: "Atelpas brīdis projektā Kurzeme visiem", en: "Respite in the project Kurzeme visiem" },
  note: "In one stay or several, for any reason, with four meals a day. Days alone and nights alone (20 to 8 o'clock) could be chosen too; how they count against the 30 is not published and units of different length cannot be added up, so they are not here.",
  validity: project,
  notes,
  sources: kurzeme,
  services: { respite: "24h" },
  servedPlaces: ["kurzeme"],
  residenceSource: "kurzeme-respite",
  daysSource: "project-days",
  conditions: [
    { id: "age", kind: "age", until: 18, source: "kurzeme-respite" },
    childWithSpecialCare("special-care", project),
  ],
  limits: [thirtyAYear("days-a-year", project, "kurzeme-respite")],
  contribute: [{ method: "none", ...project, source: "project-free" }],
  funding: esf("0.85"),
});

/** The pilot of 2022 for adults with mental impairments: acquaintance of 72 hours and 12 whole days at home. */
const respiteAdultsPilot: Scheme = municipalService({
  id: "respite-adults-pilot",
  label: {
    lv: "Atelpas brīdis dzīvesvietā pilngadīgām personām ar GRT (izmēģinājums 2022)",
    en: "Respite at home for adults with mental impairments (pilot 2022)",
  },
  note: "Up to 15 days in all: an acquaintance of at most 72 hours and at most 12 whole days, which may be spread but not divided into hours. For 50 adults, whom a case states as enrolled. Household members must be away: a fact the engine does not ask for.",
  validity: pilot,
  notes,
  sources: adultsPilot,
  groups: [
    {
      id: "mental-impairments",
      label: { lv: "Personas ar garīga rakstura traucējumiem", en: "People with mental impairments" },
    },
  ],
  services: { "respite-acquaintance": "hour", respite: "24h" },
  servedPlaces: ["latvia"],
  residenceSource: "pilot-country",
  conditions: [
    { id: "age", kind: "age", from: 18, source: "adults-pilot" },
    { id: "target-group", kind: "target-group", groups: ["mental-impairments"], source: "adults-pilot" },
    { id: "enrolment", kind: "enrolment", source: "adults-pilot" },
  ],
  limits: [
    { id: "whole-days", kind: "whole-units", services: ["respite"], ...pilot, source: "adults-pilot" },
    {
      id: "days-of-the-pilot",
      kind: "most-units",
      per: "project",
      services: ["respite"],
      amounts: [{ most: "12", ...pilot, source: "adults-pilot" }],
      ...pilot,
      source: "adults-pilot",
    },
    {
      id: "acquaintance-of-the-pilot",
      kind: "most-units",
      per: "project",
      services: ["respite-acquaintance"],
      amounts: [{ most: "72", ...pilot, source: "adults-pilot" }],
      ...pilot,
      source: "adults-pilot",
    },
  ],
  contribute: [{ method: "none", ...pilot, source: "pilot-free" }],
  funding: [
    {
      id: "esf",
      label: { lv: "Eiropas Sociālais fonds", en: "European Social Fund" },
      share: "0.85",
      ...pilot,
      source: "pilot-funding",
    },
    {
      id: "state",
      label: { lv: "Valsts budžets", en: "State budget" },
      method: "rest",
      ...pilot,
      source: "pilot-funding",
    },
  ],
});

/** Respite by municipality and project, because the rules differ. */
export const respiteSchemes: readonly Scheme[] = [respiteKuldiga, respiteRopazi, respiteKurzeme, respiteAdultsPilot];

function childWithSpecialCare(source: string, days: { readonly from: string; readonly to: string }): Condition {
  return {
    id: "special-care",
    kind: "any-of",
    options: [{ when: [{ kind: "disability", statuses: ["child"], specialCare: true }], ...days }],
    source,
  };
}

function thirtyAYear(id: string, days: { readonly from: string; readonly to: string }, source: string) {
  return {
    id,
    kind: "most-units",
    per: "year",
    services: ["respite"],
    amounts: [{ most: "30", ...days, source }],
    ...days,
    source,
  } as const;
}

function esf(share: string): readonly FundingSource[] {
  return [
    {
      id: "esf",
      label: { lv: "Eiropas Sociālais fonds", en: "European Social Fund" },
      share,
      ...project,
      source: "project-funding",
    },
    {
      id: "national",
      label: { lv: "Nacionālais finansējums", en: "National money" },
      method: "rest",
      ...project,
      source: "project-funding",
    },
  ];
}
