import type { TitledSource } from "../latvian/index.js";

/** Where the totals and splits were published. */
export const programmeSources: readonly TitledSource[] = [
  {
    id: "press-rounding",
    title: {
      en: "Press figures are given in hundredths of a million, some rounded and some cut: 4.02 m and 709.06 k make 4.72906 m, printed as 4.72 m",
      lv: "Preses skaitļi doti simtdaļās miljona, daži noapaļoti, daži aprauti: 4,02 milj. un 709,06 tūkst. ir 4,72906 milj., iespiests 4,72 milj.",
    },
    article: "9.2.2.2, plan of 2015",
    certainty: "derived",
  },
  {
    id: "plan-2015",
    title: {
      en: "Ministry of Welfare, plan of 2015 for 9.2.2.2: 4.72 m EUR, of it ESF 4.02 m and state budget 709.06 k, to 2022-12-31; the exact figures of its regulation (Cabinet regulation 91 of 2016-02-09) were not seen",
      lv: "Labklājības ministrija, 2015. gada plāns 9.2.2.2.: 4,72 milj. EUR, no tiem ESF 4,02 milj. un valsts budžets 709,06 tūkst., līdz 31.12.2022.; tā noteikumu (Ministru kabineta 09.02.2016. noteikumi Nr. 91) precīzās summas nav redzētas",
    },
    date: "2015-11-12",
    certainty: "seed",
  },
  {
    id: "vidzeme",
    title: {
      en: "Project Vidzeme iekļauj, 9.2.2.1/15/I/003: total and ESF part to the cent",
      lv: "Projekts „Vidzeme iekļauj”, 9.2.2.1/15/I/003: kopsumma un ESF daļa ar centiem",
    },
    link: "https://madona.lv/lat/projekts-vidzeme-ieklauj",
    certainty: "seen",
  },
  {
    id: "vidzeme-rest",
    title: {
      en: "Project Vidzeme iekļauj: the national part as total less ESF part",
      lv: "Projekts „Vidzeme iekļauj”: nacionālā daļa kā kopsumma bez ESF daļas",
    },
    link: "https://madona.lv/lat/projekts-vidzeme-ieklauj",
    certainty: "derived",
  },
  {
    id: "latgale",
    title: {
      en: "Deinstitutionalisation project of Latgale: total and ESF part, which is 86.07 % and not 85 %",
      lv: "Latgales deinstitucionalizācijas projekts: kopsumma un ESF daļa, kas ir 86,07 %, nevis 85 %",
    },
    article: "rezeknesnovads.lv",
    certainty: "seen",
  },
  {
    id: "latgale-rest",
    title: {
      en: "Deinstitutionalisation project of Latgale: the rest as total less ESF part",
      lv: "Latgales deinstitucionalizācijas projekts: pārējais kā kopsumma bez ESF daļas",
    },
    article: "rezeknesnovads.lv",
    certainty: "derived",
  },
  {
    id: "round-1",
    title: {
      en: "Ministry of Welfare: measure 4.3.5.1, round 1 (Cabinet regulation 173 of 2024-03-12, amended by 92 of 2025-02-11)",
      lv: "Labklājības ministrija: pasākuma 4.3.5.1. pirmā kārta (Ministru kabineta 12.03.2024. noteikumi Nr. 173, grozīti ar 11.02.2025. noteikumiem Nr. 92)",
    },
    date: "2023-09-14",
    certainty: "seed",
  },
  {
    id: "round-3",
    title: {
      en: "Ministry of Welfare: measure 4.3.5.1, round 3, for people with very severe mental or multiple impairments",
      lv: "Labklājības ministrija: pasākuma 4.3.5.1. trešā kārta personām ar ļoti smagiem garīga rakstura vai vairākiem traucējumiem",
    },
    article: "lm.gov.lv, tresa-karta",
    certainty: "seen",
  },
  {
    id: "round-3-approved",
    title: {
      en: "Ministry of Welfare, 2025-09-30: projects of round 3 approved for Rīga and Liepāja, services from 2028-01-01 for two years",
      lv: "Labklājības ministrija, 30.09.2025.: Rīgā un Liepājā apstiprinātie trešās kārtas projekti, pakalpojumi no 01.01.2028. divus gadus",
    },
    link: "https://lm.gov.lv/en/article/expanding-access-services-people-severe-mental-and-multiple-disabilities",
    date: "2025-09-30",
    certainty: "seen",
  },
  {
    id: "innovation",
    title: {
      en: "Ministry of Welfare: measure 4.4.1.1, new approaches to community-based services",
      lv: "Labklājības ministrija: pasākums 4.4.1.1., jaunas pieejas sabiedrībā balstītiem pakalpojumiem",
    },
    article: "lm.gov.lv, atbalsts-jaunam-pieejam",
    certainty: "seen",
  },
  {
    id: "children-hospital",
    title: {
      en: "Ministry of Welfare: measure 4.3.6.3, children with a severe diagnosis and their families, by the children's hospital",
      lv: "Labklājības ministrija: pasākums 4.3.6.3., bērni ar smagu diagnozi un viņu ģimenes, īsteno bērnu slimnīca",
    },
    article: "lm.gov.lv, atbalsts-berniem-ar-smagu-diagnozi",
    certainty: "seen",
  },
  {
    id: "palliative-2020",
    title: {
      en: "Ministry of Welfare, 2020-03-11: EU funds for palliative care at home, 4.5 m EUR; later measure 4.3.5.2",
      lv: "Labklājības ministrija, 11.03.2020.: ES fondi paliatīvajai aprūpei dzīvesvietā, 4,5 milj. EUR; vēlāk pasākums 4.3.5.2.",
    },
    date: "2020-03-11",
    certainty: "seed",
  },
  {
    id: "plan-2026",
    title: {
      en: "Cabinet order No. 30 of 2026-01-27, plan for social services 2026-2027: money of the years, and of it for projects co-financed by the EU and other foreign aid, from which no rate follows",
      lv: "Ministru kabineta 27.01.2026. rīkojums Nr. 30, sociālo pakalpojumu plāns 2026. un 2027. gadam: gadu nauda un no tās ES un pārējās ārvalstu finanšu palīdzības līdzfinansētie projekti, no kā likme neizriet",
    },
    link: "https://m.likumi.lv/ta/id/366046",
    date: "2026-01-27",
    certainty: "seed",
  },
  {
    id: "ngo-2018",
    title: {
      en: "Press on 9.2.2.3 (Cabinet regulation of 2018-05-22): 4.97 m EUR, ESF 4.22 m and state 745 k; at most 191 000 EUR, 50 children and 18 months a project, of them 12 months of services",
      lv: "Prese par 9.2.2.3. (Ministru kabineta 22.05.2018. noteikumi): 4,97 milj. EUR, ESF 4,22 milj. un valsts 745 tūkst.; projektam ne vairāk kā 191 000 EUR, 50 bērni un 18 mēneši, no tiem 12 mēneši pakalpojumu",
    },
    link: "http://veselam.la.lv/2018/05/22/berniem-funkcionesanas-traucejumi/",
    date: "2018-05-22",
    certainty: "seen",
  },
  {
    id: "ngo-2019",
    title: {
      en: "Press on the second call of 9.2.2.3, 2019-12-30 to 2020-03-02: at most 206 750 EUR a project, 85 % ESF and 15 % state, about 1300 children in the programme",
      lv: "Prese par 9.2.2.3. otro atlasi, 30.12.2019. līdz 02.03.2020.: projektam ne vairāk kā 206 750 EUR, 85 % ESF un 15 % valsts, programmā aptuveni 1300 bērnu",
    },
    link: "https://www.ziemellatvija.lv/novados/pieejams-es-fondu-finansejums-pakalpojumu-sniegsanai-berniem-ar-funkcionaliem-traucejumiem-un-vinu-g-146524",
    date: "2019-12-30",
    certainty: "seen",
  },
  {
    id: "di-whole",
    title: {
      en: "Press, 2021-07-14: the deinstitutionalisation projects together",
      lv: "Prese, 14.07.2021.: deinstitucionalizācijas projekti kopā",
    },
    link: "https://ir.lv/2021/07/14",
    date: "2021-07-14",
    certainty: "seen",
  },
  {
    id: "di-child-care",
    title: {
      en: "Press, December 2019: money of the deinstitutionalisation projects moved to the care of 170 children (Cabinet regulation 313)",
      lv: "Prese, 2019. gada decembris: deinstitucionalizācijas projektu nauda, kas novirzīta 170 bērnu aprūpei (Ministru kabineta noteikumi Nr. 313)",
    },
    article: "delfi.lv, d?id=51724935",
    date: "2019-12",
    certainty: "seen",
  },
  {
    id: "state-budget-2021",
    title: {
      en: "State budget law 2021, welfare: line 05.03.00 care in state institutions (gross) and 05.01.00 social rehabilitation programmes; 2019 actual, later years planned",
      lv: "2021. gada valsts budžeta likums, labklājība: programma 05.03.00 aprūpe valsts institūcijās (bruto) un 05.01.00 sociālās rehabilitācijas programmas; 2019. gads faktiskais, vēlākie gadi plānoti",
    },
    link: "https://fm.gov.lv/lv/5-socialie-pakalpojumi-2",
    date: "2021",
    certainty: "seen",
  },
  {
    id: "vidzeme-spending",
    title: {
      en: "Vidzeme: spending of its deinstitutionalisation project to December 2021 and the people served",
      lv: "Vidzeme: deinstitucionalizācijas projekta izdevumi līdz 2021. gada decembrim un apkalpotie cilvēki",
    },
    link: "https://aluksniesiem.lv/sabiedriba/vidzeme-ieklauj-vadibas-grupa-analize-deinstitucionalizacijas-procesa-istenosanu/",
    date: "2021-12",
    certainty: "seen",
  },
  {
    id: "plan-2026-rest",
    title: {
      en: "Plan for 2026 and 2027: the money of the year less that of projects co-financed by the EU and other foreign aid",
      lv: "2026. un 2027. gada plāns: gada nauda bez ES un pārējās ārvalstu finanšu palīdzības līdzfinansētajiem projektiem",
    },
    link: "https://m.likumi.lv/ta/id/366046",
    date: "2026-01-27",
    certainty: "derived",
  },
  {
    id: "behaviour-addiction",
    title: {
      en: "Ministry of Welfare: measure 4.3.6.5, children with behaviour or addiction problems and their families (Cabinet regulation 676 of 2023-11-21)",
      lv: "Labklājības ministrija: pasākums 4.3.6.5., bērni ar uzvedības vai atkarību problēmām un viņu ģimenes (Ministru kabineta 21.11.2023. noteikumi Nr. 676)",
    },
    link: "https://www.lm.gov.lv/lv/atbalsta-pasakumi-berniem-ar-uzvedibas-vai-atkaribu-problemam-un-gimenem",
    date: "2023-11-21",
    certainty: "seen",
  },
  {
    id: "seniors-round-2",
    title: {
      en: "Ministry of Welfare: measure 3.1.2.3.i of the Recovery Facility, round 2, long-term care of seniors close to a family; the page also speaks of three projects in round 2",
      lv: "Labklājības ministrija: Atveseļošanas fonda pasākuma 3.1.2.3.i otrā kārta, ģimeniskai videi pietuvināta senioru ilgstoša aprūpe; lapa runā arī par trim otrās kārtas projektiem",
    },
    article: "lm.gov.lv, investicijas-ilgstosas, otra-karta",
    certainty: "seen",
  },
  {
    id: "buildings-2016",
    title: {
      en: "Central Finance and Contracting Agency: measure 9.3.1.1, buildings of the deinstitutionalisation plans (Cabinet regulation 871 of 2016-12-20): EU money",
      lv: "Centrālā finanšu un līgumu aģentūra: pasākums 9.3.1.1., deinstitucionalizācijas plānu ēkas (Ministru kabineta 20.12.2016. noteikumi Nr. 871): ES nauda",
    },
    article: "cfla.gov.lv, itemID=128",
    date: "2016-12-20",
    certainty: "seen",
  },
  {
    id: "later-call",
    title: {
      en: "Central Finance and Contracting Agency: a call of 4.3.5.1 for rehabilitation, respite and informal carers, whose round was not seen: 4.78 m EUR of ESF+, 22 projects asked for 5.97 m",
      lv: "Centrālā finanšu un līgumu aģentūra: 4.3.5.1. atlase rehabilitācijai, atelpas brīdim un neformālajiem aprūpētājiem, kuras kārta nav redzēta: 4,78 milj. EUR ESF+, 22 projekti lūdza 5,97 milj.",
    },
    article: "cfla.gov.lv",
    certainty: "seen",
  },
  {
    id: "project-as-programme",
    title: {
      en: "Assumed: a project is split as its programme is, the EU part rounded down to the cent",
      lv: "Pieņemts: projektu sadala tāpat kā tā programmu, ES daļu noapaļojot uz leju līdz centam",
    },
    certainty: "assumption",
  },
  {
    id: "after-round-1",
    title: {
      en: "Assumed: after the project of 4.3.5.1 has ended, the municipality pays what clients and the state do not pay of the running costs",
      lv: "Pieņemts: pēc 4.3.5.1. projekta beigām uzturēšanas izmaksas, ko nesedz klienti un valsts, maksā pašvaldība",
    },
    certainty: "assumption",
  },
  {
    id: "even-spread",
    title: {
      en: "Assumed: the money of a phase is spent evenly over its months",
      lv: "Pieņemts: posma naudu izlieto vienmērīgi pa tā mēnešiem",
    },
    certainty: "assumption",
  },
  {
    id: "round-1-per-place",
    title: {
      en: "59 085 884 EUR divided by the 540 planned places of 4.3.5.1, round 1",
      lv: "59 085 884 EUR, dalīti ar 4.3.5.1. pirmās kārtas 540 plānotajām vietām",
    },
    date: "2023-09-14",
    certainty: "derived",
  },
  {
    id: "round-1-services-per-place",
    title: {
      en: "Assumed: the cross-financing of 40 185 181 EUR is all the infrastructure of 4.3.5.1, round 1; the other 18 900 703 EUR divided by 540 places and 24 months",
      lv: "Pieņemts: šķērsfinansējums 40 185 181 EUR ir visa 4.3.5.1. pirmās kārtas infrastruktūra; pārējie 18 900 703 EUR, dalīti ar 540 vietām un 24 mēnešiem",
    },
    date: "2023-09-14",
    certainty: "assumption",
  },
  {
    id: "round-3-per-person",
    title: {
      en: "1 988 546 EUR divided by the 54 people of 4.3.5.1, round 3",
      lv: "1 988 546 EUR, dalīti ar 4.3.5.1. trešās kārtas 54 personām",
    },
    article: "lm.gov.lv, tresa-karta",
    certainty: "derived",
  },
  {
    id: "seniors-per-person",
    title: {
      en: "Assumed: the 68 753 017 EUR are for all 852 seniors, so that they can be divided",
      lv: "Pieņemts: 68 753 017 EUR ir visiem 852 senioriem, tāpēc tos var dalīt",
    },
    certainty: "assumption",
  },
];
