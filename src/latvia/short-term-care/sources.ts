import type { Source } from "../../sources/index.js";

/** Jelgava, Liepāja and the county of Jelgava. */
export const shortTermCareSources = {
  jelgava: {
    id: "jelgava-short-term",
    title:
      "Jelgava: short-term care in an institution, up to 2 months, for people of pension age, adults with disability, the homeless and people in crisis, undated page",
    article: "jelgava.lv, islaiciga-sociala-aprupe-institucija",
    certainty: "seen",
  },
  liepaja: {
    id: "liepaja-short-term",
    title:
      "Liepāja: short-term care in a hospital, up to 2 months, can be extended; the person pays a fee by status, whose amount was cut; undated page",
    link: "https://www.liepaja.lv/islaiciga-sociala-aprupe-arstniecibas-iestade/",
    certainty: "seen",
  },
  county2022: {
    id: "county-2022",
    title:
      "Assumed: 27.00 a day, by decision No. 9 of the Jelgava county council of 2022-01-05 from 2022-01-10, held until the next list that was seen",
    link: "https://saczemgale.lv/index.php/izmaksas",
    date: "2022-01-05",
    certainty: "assumption",
  },
  county2024: {
    id: "county-2024",
    title:
      "Jelgava county council, decision No. 8 of 2024-01-31: 34.82 a day for residents of the county from 2024-02-01, 36.15 for others",
    link: "https://saczemgale.lv/index.php/izmaksas",
    date: "2024-01-31",
    certainty: "seen",
  },
  countyResidents: {
    id: "county-residents",
    title: "Jelgava county: the home SAC Zemgale serves residents of the county at a price of its own",
    link: "https://saczemgale.lv/index.php/izmaksas",
    date: "2022-01-05",
    certainty: "seen",
  },
  since2021: {
    id: "since-2021",
    title: "Assumed: the rules on the undated page hold from 2021-07-01 and to no known end",
    certainty: "assumption",
  },
  stay: {
    id: "stay",
    title:
      "Assumed: the two months run from the first day of the first stay, which a case states as an enrolment, because nothing is published on later stays",
    certainty: "assumption",
  },
} as const satisfies Readonly<Record<string, Source>>;
