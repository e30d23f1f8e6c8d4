import type { TitledSource } from "../latvian/index.js";

/** Jelgava, Liepāja and the county of Jelgava. */
export const shortTermCareSources = {
  jelgava: {
    id: "jelgava-short-term",
    title: {
      en: "Jelgava: short-term care in an institution, up to 2 months, for people of pension age, adults with disability, the homeless and people in crisis, undated page",
      lv: "Jelgava: īslaicīga sociālā aprūpe institūcijā, līdz 2 mēnešiem, pensijas vecuma cilvēkiem, pilngadīgām personām ar invaliditāti, personām bez noteiktas dzīvesvietas un krīzes situācijā, nedatēta lapa",
    },
    article: "jelgava.lv, islaiciga-sociala-aprupe-institucija",
    certainty: "seen",
  },
  liepaja: {
    id: "liepaja-short-term",
    title: {
      en: "Liepāja: short-term care in a hospital, up to 2 months, can be extended; the person pays a fee by status, whose amount was cut; undated page",
      lv: "Liepāja: īslaicīga sociālā aprūpe ārstniecības iestādē, līdz 2 mēnešiem, var pagarināt; persona maksā pēc statusa, summa nebija redzama; nedatēta lapa",
    },
    link: "https://www.liepaja.lv/islaiciga-sociala-aprupe-arstniecibas-iestade/",
    certainty: "seen",
  },
  county2022: {
    id: "county-2022",
    title: {
      en: "Assumed: 27.00 a day, by decision No. 9 of the Jelgava county council of 2022-01-05 from 2022-01-10, held until the next list that was seen",
      lv: "Pieņemts: 27,00 EUR dienā pēc Jelgavas novada domes 05.01.2022. lēmuma Nr. 9, no 10.01.2022., bija spēkā līdz nākamajam redzētajam cenrādim",
    },
    link: "https://saczemgale.lv/index.php/izmaksas",
    date: "2022-01-05",
    certainty: "assumption",
  },
  county2024: {
    id: "county-2024",
    title: {
      en: "Jelgava county council, decision No. 8 of 2024-01-31: 34.82 a day for residents of the county from 2024-02-01, 36.15 for others",
      lv: "Jelgavas novada domes 31.01.2024. lēmums Nr. 8: no 01.02.2024. 34,82 EUR dienā novada iedzīvotājiem, 36,15 EUR citiem",
    },
    link: "https://saczemgale.lv/index.php/izmaksas",
    date: "2024-01-31",
    certainty: "seen",
  },
  countyResidents: {
    id: "county-residents",
    title: {
      en: "Jelgava county: the home SAC Zemgale serves residents of the county at a price of its own",
      lv: "Jelgavas novads: SAC „Zemgale” novada iedzīvotājus apkalpo par īpašu cenu",
    },
    link: "https://saczemgale.lv/index.php/izmaksas",
    date: "2022-01-05",
    certainty: "seen",
  },
  since2021: {
    id: "since-2021",
    title: {
      en: "Assumed: the rules on the undated page hold from 2021-07-01 and to no known end",
      lv: "Pieņemts: nedatētās lapas noteikumi ir spēkā no 01.07.2021. bez zināmām beigām",
    },
    certainty: "assumption",
  },
  stay: {
    id: "stay",
    title: {
      en: "Assumed: the two months run from the first day of the first stay, which a case states as an enrolment, because nothing is published on later stays",
      lv: "Pieņemts: divus mēnešus skaita no pirmās uzturēšanās pirmās dienas, ko lieta uzrāda kā dalību, jo par vēlākām uzturēšanās reizēm nekas nav publicēts",
    },
    certainty: "assumption",
  },
} as const satisfies Readonly<Record<string, TitledSource>>;
