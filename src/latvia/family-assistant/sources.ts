import type { TitledSource } from "../latvian/index.js";

/** The rules of five municipalities. */
export const familyAssistantSources = {
  ventspils: {
    id: "ventspils-family-assistant",
    title: {
      en: "Ventspils: up to 10 hours a week for a family, 15 for a parent with mental impairments, 4 for a care leaver, at most 6 months; undated page",
      lv: "Ventspils: līdz 10 stundām nedēļā ģimenei, 15 stundām vecākam ar garīga rakstura traucējumiem, 4 stundām ārpusģimenes aprūpi atstājušajam, ne ilgāk par 6 mēnešiem; nedatēta lapa",
    },
    link: "https://labklajiba.ventspils.lv/gimenes-asistenta-pakalpojums",
    certainty: "seen",
  },
  liepaja: {
    id: "liepaja-family-assistant",
    title: {
      en: "Liepāja: up to 10 hours a week for a family, 15 for a parent with mental impairments, at most 12 months, can be extended; undated page",
      lv: "Liepāja: līdz 10 stundām nedēļā ģimenei, 15 stundām vecākam ar garīga rakstura traucējumiem, ne ilgāk par 12 mēnešiem, var pagarināt; nedatēta lapa",
    },
    article: "latvija.lv, p3595",
    certainty: "seen",
  },
  jelgava: {
    id: "jelgava-family-assistant",
    title: {
      en: "Jelgava: 4 to 12 hours a week for a family and for a care leaver to 24 years, 4 to 30 for an adult with mental impairments by the plan of the deinstitutionalisation project; undated page",
      lv: "Jelgava: 4 līdz 12 stundas nedēļā ģimenei un ārpusģimenes aprūpi atstājušajam līdz 24 gadiem, 4 līdz 30 stundas pilngadīgai personai ar garīga rakstura traucējumiem pēc deinstitucionalizācijas projekta plāna; nedatēta lapa",
    },
    article: "jelgava.lv, gimenes-asistents",
    certainty: "seen",
  },
  talsi: {
    id: "talsi-family-assistant",
    title: {
      en: "Talsi: up to 10 hours a week for families, parents with mental impairments and care leavers, free; undated page",
      lv: "Talsi: līdz 10 stundām nedēļā ģimenēm, vecākiem ar garīga rakstura traucējumiem un ārpusģimenes aprūpi atstājušajiem, bez maksas; nedatēta lapa",
    },
    article: "talsunovads.lv, gimenes-asistents",
    certainty: "seen",
  },
  ropazi: {
    id: "ropazi-family-assistant",
    title: {
      en: "Ropaži: at most 6 months, decision within a month, free; the hours a week were not seen; undated page",
      lv: "Ropaži: ne ilgāk par 6 mēnešiem, lēmums mēneša laikā, bez maksas; stundas nedēļā nav atrastas; nedatēta lapa",
    },
    article: "ropazi.lv, gimenes-asistents",
    certainty: "seen",
  },
  since2021: {
    id: "since-2021",
    title: {
      en: "Assumed: the rules on the municipality's undated page hold from 2021-07-01 and to no known end",
      lv: "Pieņemts: pašvaldības nedatētās lapas noteikumi ir spēkā no 01.07.2021. bez zināmām beigām",
    },
    certainty: "assumption",
  },
  term: {
    id: "term",
    title: {
      en: "Assumed: the months run from the first enrolment, because nothing is published on a second time",
      lv: "Pieņemts: mēnešus skaita no pirmās dalības dienas, jo par otru reizi nekas nav publicēts",
    },
    certainty: "assumption",
  },
} as const satisfies Readonly<Record<string, TitledSource>>;
