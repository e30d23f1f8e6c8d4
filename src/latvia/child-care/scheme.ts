import type { Dated } from "../../person/dated.js";
import type { Condition } from "../../rules/entitle/conditions/registry.js";
import type { LimitAmount } from "../../rules/limit/kinds/most-units.js";
import type { NamedCircumstance, Scheme } from "../../rules/scheme.js";
import type { OpenInput } from "../../rules/reading/parameter.js";
import type { When } from "../../rules/when/when.js";
import { municipalService } from "../municipal-service/index.js";
import { childCareSources as sources } from "./sources.js";
import { notes } from "./in-latvian.js";

const national = { from: "2021-07-01", to: "open" } as const;
const project = { from: "2021-07-21", to: "2022-12-31" } as const;
const aizkraukle = { from: "2025-02-20", to: "open" } as const;
const liepaja = { from: "2025-12-18", to: "open" } as const;

const occupied: NamedCircumstance = {
  id: "carers-occupied",
  label: {
    lv: "Vecāki strādā, mācās, ārstējas vai piedalās NVA pasākumos",
    en: "The parents work, study, are treated or take part in employment measures",
  },
  kind: "yes-no",
};

const childInCare: When = [{ kind: "disability", statuses: ["child"], specialCare: true }];
const adultInCare: When = [
  { kind: "age", from: 18 },
  { kind: "disability", statuses: ["group-1", "group-2", "group-3"], specialCare: true },
];
const whileOccupied: When = [{ kind: "circumstance", circumstance: occupied.id, is: true }];

const hours: OpenInput = {
  id: "hours-per-month",
  unit: "hours per month",
  reason:
    "How many hours the municipality's rules give was not seen; ask its social service, or read the rules. The national maximum of a child is 80.",
};

/** The national rules: up to 80 hours a month. */
const childCare: Scheme = municipalService({
  id: "child-care",
  label: {
    lv: "Aprūpes mājās pakalpojums bērnam ar invaliditāti (MK 316)",
    en: "Care of a child with disability (Cabinet regulation 316)",
  },
  note: "Paid by the municipality, free to the family. The regulation also sets a minimum price of an hour, which was not seen. Bauska grants it for at most a year at a time.",
  validity: national,
  notes,
  sources: [sources.national],
  circumstances: [occupied],
  services: { "child-care": "hour" },
  servedPlaces: ["latvia"],
  residenceSource: sources.national.id,
  conditions: [
    { id: "age", kind: "age", from: 5, until: 18, source: sources.national.id },
    anyOf("special-care", [childInCare], national, sources.national.id),
    anyOf("carers-occupied", [whileOccupied], national, sources.national.id),
  ],
  limits: [monthly([{ most: "80", ...national, source: sources.national.id }], national, sources.national.id)],
  contribute: [{ method: "none", ...national, source: sources.national.id }],
});

/** The deinstitutionalisation projects as of 2021: 200, 80 or 40 hours a month, at most 40 for leisure. */
const childCareProject: Scheme = municipalService({
  id: "child-care-project",
  label: {
    lv: "Aprūpes mājās pakalpojums bērnam deinstitucionalizācijas projektos (2021-2022)",
    en: "Care of a child in the deinstitutionalisation projects (2021-2022)",
  },
  note: "Who cares must be no relative of the first degree and no member of the household, which the engine does not ask for. Older rules of the projects gave up to 50 hours a week to the age of 4 and 10 hours a week from 5 to 17.",
  validity: project,
  notes,
  sources: [sources.project, sources.projectEnd, sources.specialCare, sources.projectFree, sources.projectFunding],
  circumstances: [occupied],
  purposes: [
    { id: "work", label: { lv: "Kamēr vecāki strādā vai mācās", en: "While the parents work or study" } },
    { id: "leisure", label: { lv: "Brīvā laika pavadīšanai", en: "For leisure" } },
  ],
  services: { "child-care": "hour" },
  servedPlaces: ["latvia"],
  residenceSource: sources.projectEnd.id,
  conditions: [
    { id: "age", kind: "age", until: 18, source: sources.project.id },
    anyOf("special-care", [childInCare], project, sources.specialCare.id),
  ],
  limits: [
    monthly(
      [
        { most: "200", when: [...whileOccupied, { kind: "age", until: 5 }], ...project, source: sources.project.id },
        { most: "80", when: whileOccupied, ...project, source: sources.project.id },
        { most: "40", ...project, source: sources.project.id },
      ],
      project,
      sources.project.id,
    ),
    {
      id: "leisure-a-month",
      kind: "most-units",
      per: "month",
      services: ["child-care"],
      purposes: ["leisure"],
      amounts: [{ most: "40", ...project, source: sources.project.id }],
      ...project,
      source: sources.project.id,
    },
  ],
  contribute: [{ method: "none", ...project, source: sources.projectFree.id }],
  funding: [
    {
      id: "esf",
      label: { lv: "Eiropas Sociālais fonds", en: "European Social Fund" },
      share: "0.85",
      ...project,
      from: "2021-07-01",
      source: sources.projectFunding.id,
    },
    {
      id: "national",
      label: { lv: "Nacionālais finansējums", en: "National money" },
      method: "rest",
      ...project,
      from: "2021-07-01",
      source: sources.projectFunding.id,
    },
  ],
});

const hindered: NamedCircumstance = {
  id: occupied.id,
  label: {
    lv: "Mājsaimniecība nevar aprūpēt darba, mācību, NVA pasākumu vai cita objektīva iemesla dēļ",
    en: "The household cannot care because of work, study, employment measures or another objective reason",
  },
  kind: "yes-no",
};

/** Aizkraukle: from 5 years, and to 24 while disability and special care go on. */
const childCareAizkraukle: Scheme = municipalService({
  id: "child-care-aizkraukle",
  label: {
    lv: "Aprūpe mājās personai ar invaliditāti no bērnības Aizkrauklē",
    en: "Care at home of a child or young adult with disability in Aizkraukle",
  },
  note: "For residents declared and actually living there. Extended to the 24th birthday while disability and special care go on. The hours a month are an open input.",
  validity: aizkraukle,
  notes,
  sources: [sources.aizkraukle, sources.precise],
  inputs: [hours],
  circumstances: [hindered],
  services: { "child-care": "hour" },
  servedPlaces: ["aizkraukles-novads"],
  residence: "both",
  residenceSource: sources.aizkraukle.id,
  daysSource: sources.precise.id,
  conditions: [
    { id: "age", kind: "age", from: 5, until: 24, source: sources.aizkraukle.id },
    anyOf("special-care", [childInCare, adultInCare], aizkraukle, sources.aizkraukle.id),
    anyOf("carers-occupied", [whileOccupied], aizkraukle, sources.aizkraukle.id),
  ],
  limits: [
    monthly(
      [{ most: { input: hours.id }, ...aizkraukle, source: sources.aizkraukle.id }],
      aizkraukle,
      sources.aizkraukle.id,
    ),
  ],
});

const openedBefore18: NamedCircumstance = {
  id: "special-care-before-18",
  label: {
    lv: "Īpašas kopšanas atzinums izsniegts līdz 18 gadu vecumam",
    en: "The special-care opinion was given before the age of 18",
  },
  kind: "yes-no",
};

/** Liepāja: to 24 years where the special-care opinion was given before 18. */
const childCareLiepaja: Scheme = municipalService({
  id: "child-care-liepaja",
  label: {
    lv: "Aprūpes mājās pakalpojums bērnam un jaunietim Liepājā",
    en: "Care of a child or young adult in Liepāja",
  },
  note: "The hours a month and the age from which it is given were not seen; the age of the national rules, 5 years, is kept. The hours are an open input.",
  validity: liepaja,
  notes,
  sources: [sources.liepaja, sources.liepajaAge, sources.inForce],
  inputs: [hours],
  circumstances: [openedBefore18],
  services: { "child-care": "hour" },
  servedPlaces: ["liepaja"],
  daysSource: sources.inForce.id,
  conditions: [
    { id: "age-from", kind: "age", from: 5, source: sources.liepajaAge.id },
    { id: "age", kind: "age", until: 24, source: sources.liepaja.id },
    anyOf(
      "special-care",
      [childInCare, [...adultInCare, { kind: "circumstance", circumstance: openedBefore18.id, is: true }]],
      liepaja,
      sources.liepaja.id,
    ),
  ],
  limits: [
    monthly([{ most: { input: hours.id }, ...liepaja, source: sources.liepaja.id }], liepaja, sources.liepaja.id),
  ],
});

/** Care of children: nationally, in the projects, and where municipalities give more. */
export const childCareSchemes: readonly Scheme[] = [childCare, childCareProject, childCareAizkraukle, childCareLiepaja];

function anyOf(id: string, options: readonly When[], days: Dated, source: string): Condition {
  return { id, kind: "any-of", options: options.map((when) => ({ when, from: days.from, to: days.to })), source };
}

function monthly(amounts: readonly LimitAmount[], days: Dated, source: string) {
  return {
    id: "hours-a-month",
    kind: "most-units",
    per: "month",
    services: ["child-care"],
    amounts,
    from: days.from,
    to: days.to,
    source,
  } as const;
}
