import type { Source } from "../../sources/index.js";

/** Where the totals and splits were published. */
export const programmeSources: readonly Source[] = [
  {
    id: "press-rounding",
    title:
      "Press figures are given in hundredths of a million, some rounded and some cut: 4.02 m and 709.06 k make 4.72906 m, printed as 4.72 m",
    article: "9.2.2.2, plan of 2015",
    certainty: "derived",
  },
  {
    id: "plan-2015",
    title:
      "Ministry of Welfare, plan of 2015 for 9.2.2.2: 4.72 m EUR, of it ESF 4.02 m and state budget 709.06 k, to 2022-12-31; the exact figures of its regulation (Cabinet regulation 91 of 2016-02-09) were not seen",
    date: "2015-11-12",
    certainty: "seed",
  },
  {
    id: "vidzeme",
    title: "Project Vidzeme iekļauj, 9.2.2.1/15/I/003: total and ESF part to the cent",
    link: "https://madona.lv/lat/projekts-vidzeme-ieklauj",
    certainty: "seen",
  },
  {
    id: "vidzeme-rest",
    title: "Project Vidzeme iekļauj: the national part as total less ESF part",
    link: "https://madona.lv/lat/projekts-vidzeme-ieklauj",
    certainty: "derived",
  },
  {
    id: "latgale",
    title: "Deinstitutionalisation project of Latgale: total and ESF part, which is 86.07 % and not 85 %",
    article: "rezeknesnovads.lv",
    certainty: "seen",
  },
  {
    id: "latgale-rest",
    title: "Deinstitutionalisation project of Latgale: the rest as total less ESF part",
    article: "rezeknesnovads.lv",
    certainty: "derived",
  },
  {
    id: "round-1",
    title:
      "Ministry of Welfare: measure 4.3.5.1, round 1 (Cabinet regulation 173 of 2024-03-12, amended by 92 of 2025-02-11)",
    date: "2023-09-14",
    certainty: "seed",
  },
  {
    id: "round-3",
    title: "Ministry of Welfare: measure 4.3.5.1, round 3, for people with very severe mental or multiple impairments",
    article: "lm.gov.lv, tresa-karta",
    certainty: "seen",
  },
  {
    id: "round-3-approved",
    title:
      "Ministry of Welfare, 2025-09-30: projects of round 3 approved for Rīga and Liepāja, services from 2028-01-01 for two years",
    link: "https://lm.gov.lv/en/article/expanding-access-services-people-severe-mental-and-multiple-disabilities",
    date: "2025-09-30",
    certainty: "seen",
  },
  {
    id: "innovation",
    title: "Ministry of Welfare: measure 4.4.1.1, new approaches to community-based services",
    article: "lm.gov.lv, atbalsts-jaunam-pieejam",
    certainty: "seen",
  },
  {
    id: "children-hospital",
    title:
      "Ministry of Welfare: measure 4.3.6.3, children with a severe diagnosis and their families, by the children's hospital",
    article: "lm.gov.lv, atbalsts-berniem-ar-smagu-diagnozi",
    certainty: "seen",
  },
  {
    id: "palliative-2020",
    title: "Ministry of Welfare, 2020-03-11: EU funds for palliative care at home, 4.5 m EUR; later measure 4.3.5.2",
    date: "2020-03-11",
    certainty: "seed",
  },
  {
    id: "plan-2026",
    title:
      "Cabinet order No. 30 of 2026-01-27, plan for social services 2026-2027: money of the years, and of it for projects co-financed by the EU and other foreign aid, from which no rate follows",
    link: "https://m.likumi.lv/ta/id/366046",
    date: "2026-01-27",
    certainty: "seed",
  },
  {
    id: "ngo-2018",
    title:
      "Press on 9.2.2.3 (Cabinet regulation of 2018-05-22): 4.97 m EUR, ESF 4.22 m and state 745 k; at most 191 000 EUR, 50 children and 18 months a project, of them 12 months of services",
    link: "http://veselam.la.lv/2018/05/22/berniem-funkcionesanas-traucejumi/",
    date: "2018-05-22",
    certainty: "seen",
  },
  {
    id: "ngo-2019",
    title:
      "Press on the second call of 9.2.2.3, 2019-12-30 to 2020-03-02: at most 206 750 EUR a project, 85 % ESF and 15 % state, about 1300 children in the programme",
    link: "https://www.ziemellatvija.lv/novados/pieejams-es-fondu-finansejums-pakalpojumu-sniegsanai-berniem-ar-funkcionaliem-traucejumiem-un-vinu-g-146524",
    date: "2019-12-30",
    certainty: "seen",
  },
  {
    id: "di-whole",
    title: "Press, 2021-07-14: the deinstitutionalisation projects together",
    link: "https://ir.lv/2021/07/14",
    date: "2021-07-14",
    certainty: "seen",
  },
  {
    id: "di-child-care",
    title:
      "Press, December 2019: money of the deinstitutionalisation projects moved to the care of 170 children (Cabinet regulation 313)",
    article: "delfi.lv, d?id=51724935",
    date: "2019-12",
    certainty: "seen",
  },
  {
    id: "state-budget-2021",
    title:
      "State budget law 2021, welfare: line 05.03.00 care in state institutions (gross) and 05.01.00 social rehabilitation programmes; 2019 actual, later years planned",
    link: "https://fm.gov.lv/lv/5-socialie-pakalpojumi-2",
    date: "2021",
    certainty: "seen",
  },
  {
    id: "vidzeme-spending",
    title: "Vidzeme: spending of its deinstitutionalisation project to December 2021 and the people served",
    link: "https://aluksniesiem.lv/sabiedriba/vidzeme-ieklauj-vadibas-grupa-analize-deinstitucionalizacijas-procesa-istenosanu/",
    date: "2021-12",
    certainty: "seen",
  },
  {
    id: "plan-2026-rest",
    title:
      "Plan for 2026 and 2027: the money of the year less that of projects co-financed by the EU and other foreign aid",
    link: "https://m.likumi.lv/ta/id/366046",
    date: "2026-01-27",
    certainty: "derived",
  },
  {
    id: "behaviour-addiction",
    title:
      "Ministry of Welfare: measure 4.3.6.5, children with behaviour or addiction problems and their families (Cabinet regulation 676 of 2023-11-21)",
    link: "https://www.lm.gov.lv/lv/atbalsta-pasakumi-berniem-ar-uzvedibas-vai-atkaribu-problemam-un-gimenem",
    date: "2023-11-21",
    certainty: "seen",
  },
  {
    id: "seniors-round-2",
    title:
      "Ministry of Welfare: measure 3.1.2.3.i of the Recovery Facility, round 2, long-term care of seniors close to a family; the page also speaks of three projects in round 2",
    article: "lm.gov.lv, investicijas-ilgstosas, otra-karta",
    certainty: "seen",
  },
  {
    id: "buildings-2016",
    title:
      "Central Finance and Contracting Agency: measure 9.3.1.1, buildings of the deinstitutionalisation plans (Cabinet regulation 871 of 2016-12-20): EU money",
    article: "cfla.gov.lv, itemID=128",
    date: "2016-12-20",
    certainty: "seen",
  },
  {
    id: "later-call",
    title:
      "Central Finance and Contracting Agency: a call of 4.3.5.1 for rehabilitation, respite and informal carers, whose round was not seen: 4.78 m EUR of ESF+, 22 projects asked for 5.97 m",
    article: "cfla.gov.lv",
    certainty: "seen",
  },
  {
    id: "project-as-programme",
    title: "Assumed: a project is split as its programme is, the EU part rounded down to the cent",
    certainty: "assumption",
  },
  {
    id: "even-spread",
    title: "Assumed: the money of a phase is spent evenly over its months",
    certainty: "assumption",
  },
];
