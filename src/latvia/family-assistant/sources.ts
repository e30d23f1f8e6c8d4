import type { Source } from "../../sources/index.js";

/** The rules of five municipalities. */
export const familyAssistantSources = {
  ventspils: {
    id: "ventspils-family-assistant",
    title:
      "Ventspils: up to 10 hours a week for a family, 15 for a parent with mental impairments, 4 for a care leaver, at most 6 months; undated page",
    link: "https://labklajiba.ventspils.lv/gimenes-asistenta-pakalpojums",
    certainty: "seen",
  },
  liepaja: {
    id: "liepaja-family-assistant",
    title:
      "Liepāja: up to 10 hours a week for a family, 15 for a parent with mental impairments, at most 12 months, can be extended; undated page",
    article: "latvija.lv, p3595",
    certainty: "seen",
  },
  jelgava: {
    id: "jelgava-family-assistant",
    title:
      "Jelgava: 4 to 12 hours a week for a family and for a care leaver to 24 years, 4 to 30 for an adult with mental impairments by the plan of the deinstitutionalisation project; undated page",
    article: "jelgava.lv, gimenes-asistents",
    certainty: "seen",
  },
  talsi: {
    id: "talsi-family-assistant",
    title:
      "Talsi: up to 10 hours a week for families, parents with mental impairments and care leavers, free; undated page",
    article: "talsunovads.lv, gimenes-asistents",
    certainty: "seen",
  },
  ropazi: {
    id: "ropazi-family-assistant",
    title: "Ropaži: at most 6 months, decision within a month, free; the hours a week were not seen; undated page",
    article: "ropazi.lv, gimenes-asistents",
    certainty: "seen",
  },
  since2021: {
    id: "since-2021",
    title: "Assumed: the rules on the municipality's undated page hold from 2021-07-01 and to no known end",
    certainty: "assumption",
  },
  term: {
    id: "term",
    title: "Assumed: the months run from the first enrolment, because nothing is published on a second time",
    certainty: "assumption",
  },
} as const satisfies Readonly<Record<string, Source>>;
