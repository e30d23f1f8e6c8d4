import type { TitledSource } from "../latvian/index.js";

/** Where the benefits of people with disabilities and the supplement of families come from. */
export const benefitSources: readonly TitledSource[] = [
  {
    id: "care-benefit-2014-01",
    title: {
      en: "Ministry of Welfare, changes for people with disability from 2014-01-01: 213.43 EUR for a child",
      lv: "Labklājības ministrija, izmaiņas cilvēkiem ar invaliditāti no 01.01.2014.: bērnam 213,43 EUR",
    },
    article: "adm.lm.gov.lv, 14213",
    date: "2014-01-01",
    certainty: "seen",
  },
  {
    id: "care-benefit-first-half-2014",
    title: {
      en: "Ministry of Welfare, changes for people with disability from 2014-01-01: 142.29 EUR for an adult; the last day is that before the rise of 2014-07-01",
      lv: "Labklājības ministrija, izmaiņas cilvēkiem ar invaliditāti no 01.01.2014.: pilngadīgai personai 142,29 EUR; pēdējā diena ir pirms 01.07.2014. paaugstinājuma",
    },
    article: "adm.lm.gov.lv, 14213",
    date: "2014-01-01",
    certainty: "derived",
  },
  {
    id: "care-benefit-2014-07",
    title: {
      en: "Press: 213.43 EUR for an adult from 2014-07-01; to 2019-06-30 for those disabled from childhood",
      lv: "Prese: pilngadīgai personai 213,43 EUR no 01.07.2014.; personām ar invaliditāti no bērnības līdz 30.06.2019.",
    },
    link: "https://www.plz.lv/no-1-julija-palielinasies-invaliditates-pabalsti",
    article: "dzirkstele.lv, 167403",
    date: "2014-07-01",
    certainty: "seen",
  },
  {
    id: "care-benefit-2019",
    title: {
      en: "Press and Ministry of Welfare: from 2019-07-01 313.43 EUR, 100.00 more, for children and for adults disabled from childhood",
      lv: "Prese un Labklājības ministrija: no 01.07.2019. 313,43 EUR, par 100,00 vairāk, bērniem un pilngadīgām personām ar invaliditāti no bērnības",
    },
    article: "dzirkstele.lv, 167403; lm.gov.lv, berna-ar-invaliditati-kopsanas-pabalsts",
    date: "2019-07-01",
    certainty: "seen",
  },
  {
    id: "care-benefit-2024",
    title: {
      en: "Press: 413.43 EUR from 2024-01-01 for adults disabled from childhood",
      lv: "Prese: no 01.01.2024. 413,43 EUR pilngadīgām personām ar invaliditāti no bērnības",
    },
    article: "nra.lv, neatkariga/izpete/441832",
    date: "2024-01-01",
    certainty: "seen",
  },
  {
    id: "care-benefit-other-adults",
    title: {
      en: "Press and State Social Insurance Agency: 213.43 EUR from 2014-07-01 for an adult who was not disabled from childhood, as still in December 2023",
      lv: "Prese un Valsts sociālās apdrošināšanas aģentūra: no 01.07.2014. 213,43 EUR pilngadīgai personai, kam invaliditāte nav no bērnības, tāpat vēl 2023. gada decembrī",
    },
    link: "https://www.vsaa.gov.lv/lv/plasaks-apraksts-pabalsts-personai-ar-invaliditati-kurai-nepieciesama-kopsana",
    date: "2023-12",
    certainty: "seen",
  },
  {
    id: "care-benefit-other-adults-still",
    title: {
      en: "Assumed: 213.43 EUR still holds after 2023 for an adult who was not disabled from childhood",
      lv: "Pieņemts: pilngadīgai personai, kam invaliditāte nav no bērnības, 213,43 EUR ir spēkā arī pēc 2023. gada",
    },
    certainty: "assumption",
  },
  {
    id: "transport-benefit-2014",
    title: {
      en: "Ministry of Welfare, changes for people with disability from 2014-01-01, and press on the rise of 2023: 79.68 EUR for a half-year, also for one that is paid out in January to June 2023",
      lv: "Labklājības ministrija, izmaiņas cilvēkiem ar invaliditāti no 01.01.2014., un prese par 2023. gada paaugstinājumu: 79,68 EUR par pusgadu, arī par tādu, ko izmaksā no 2023. gada janvāra līdz jūnijam",
    },
    article: "adm.lm.gov.lv, 14213; apollo.lv, 7745069",
    date: "2023-04",
    certainty: "seen",
  },
  {
    id: "transport-benefit-2023",
    title: {
      en: "Ministry of Welfare: 105.00 EUR for a half-year that is paid out from 2023-07-01, whatever half-year it is",
      lv: "Labklājības ministrija: 105,00 EUR par pusgadu, ko izmaksā no 01.07.2023., par kuru pusgadu tas arī būtu",
    },
    link: "https://www.lm.gov.lv/lv/pabalsts-transporta-izdevuma-kompensacijai-cilvekiem-ar-invaliditati",
    date: "2023-07-01",
    certainty: "seen",
  },
  {
    id: "transport-paid-next-day",
    title: {
      en: "Assumed: a half-year of the transport benefit is paid on the day after it ends, because on which day the agency pays was not seen",
      lv: "Pieņemts: transporta pabalstu par pusgadu izmaksā nākamajā dienā pēc tā beigām, jo aģentūras izmaksas diena nav atrasta",
    },
    certainty: "assumption",
  },
  {
    id: "transport-month-end",
    title: {
      en: "Assumed: a half-year that would begin on a day which its month does not have begins on the month's last day",
      lv: "Pieņemts: pusgads, kas sāktos dienā, kuras tā mēnesī nav, sākas mēneša pēdējā dienā",
    },
    certainty: "assumption",
  },
  {
    id: "family-supplement-2014",
    title: {
      en: "Ministry of Welfare, changes for people with disability from 2014-01-01: 106.72 EUR a month beside the family benefit for a child with disability",
      lv: "Labklājības ministrija, izmaiņas cilvēkiem ar invaliditāti no 01.01.2014.: 106,72 EUR mēnesī pie ģimenes valsts pabalsta par bērnu ar invaliditāti",
    },
    article: "adm.lm.gov.lv, 14213",
    date: "2014-01-01",
    certainty: "seen",
  },
  {
    id: "family-supplement-later",
    title: {
      en: "Ministry of Welfare, undated page: 160.00 EUR a month beside the family benefit for a child with disability",
      lv: "Labklājības ministrija, nedatēta lapa: 160,00 EUR mēnesī pie ģimenes valsts pabalsta par bērnu ar invaliditāti",
    },
    link: "https://www.lm.gov.lv/lv/berna-ar-invaliditati-kopsanas-pabalsts",
    certainty: "seen",
  },
  {
    id: "care-benefit-pause",
    title: {
      en: "State Social Insurance Agency: the care benefit is paused while the state pays in full, in a state institution or in prison, and while the person lives abroad",
      lv: "Valsts sociālās apdrošināšanas aģentūra: kopšanas pabalsta izmaksu pārtrauc, kamēr personu pilnībā uztur valsts, valsts institūcijā vai ieslodzījumā, un kamēr persona dzīvo ārzemēs",
    },
    link: "https://www.vsaa.gov.lv/lv/plasaks-apraksts-pabalsts-personai-ar-invaliditati-kurai-nepieciesama-kopsana",
    certainty: "seen",
  },
  {
    id: "transport-benefit-pause",
    title: {
      en: "State Social Insurance Agency: the transport benefit is paused as the care benefit is",
      lv: "Valsts sociālās apdrošināšanas aģentūra: transporta pabalsta izmaksu pārtrauc tāpat kā kopšanas pabalsta",
    },
    article: "vsaa.gov.lv, plasaks-apraksts-pabalsts-transporta",
    certainty: "seen",
  },
];
