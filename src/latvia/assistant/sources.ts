import type { TitledSource } from "../latvian/index.js";

const regulation = "Cabinet regulation No. 316 of 2021-05-18 on assistant, companion and care services";
const regulationInLatvian =
  "Ministru kabineta 18.05.2021. noteikumi Nr. 316 par asistenta, pavadoņa un aprūpes pakalpojumiem";

/** The act, what is known of its hours and prices, and what had to be read between the lines. */
export const sources: readonly TitledSource[] = [
  {
    id: "regulation-316",
    title: {
      en: `${regulation}: the municipal social service scores need and intensity and fixes the hours; paid from the state budget; its title now names care at home (likumi.lv 253781)`,
      lv: `${regulationInLatvian}: pašvaldības sociālais dienests novērtē vajadzību un intensitāti un nosaka stundas; maksā no valsts budžeta; nosaukumā tagad ir aprūpes mājās pakalpojums (likumi.lv 253781)`,
    },
    link: "https://vestnesis.lv/ta/id/323301-noteikumi-par-asistenta-pavadona-un-aprupes-pakalpojumu-personam-ar-invaliditati",
    date: "2021-05-18",
    certainty: "seen",
  },
  {
    id: "who-has-assistant",
    title: {
      en: `${regulation}, as Kuldīga gives it: a child from 5 to 18 with disability and an opinion on special care; an adult of group I or II with limits of vision, movement or mental functioning, or with the commission's indication for an adapted car and the transport benefit; and for a companion, as the ministry gives it, a child with disability without that opinion`,
      lv: `${regulationInLatvian}, kā tos izklāsta Kuldīga: bērns no 5 līdz 18 gadiem ar invaliditāti un īpašas kopšanas atzinumu; pilngadīga persona ar I vai II grupu, kurai ir redzes, kustību vai garīgu funkciju ierobežojumi vai komisijas indikācija speciāli pielāgota vieglā automobiļa un transporta pabalsta saņemšanai; pavadonim, kā to izklāsta ministrija, bērns ar invaliditāti bez šāda atzinuma`,
    },
    article: "point 3",
    link: "https://socialais.kuldiga.lv/par-asistenta-pakalpojuma-pieskirsanu",
    date: "2021-07-01",
    certainty: "seen",
  },
  {
    id: "child-hours",
    title: {
      en: "A child from 5 to 18 with disability and a finding of special care: 80 hours of assistant a month, 100 with prescribed procedures or rehabilitation at least weekly; a child with disability without that finding and without an assistant 60 hours of companion",
      lv: "Bērnam no 5 līdz 18 gadiem ar invaliditāti un īpašas kopšanas atzinumu: 80 asistenta stundas mēnesī, 100, ja vismaz reizi nedēļā ir nozīmētas procedūras vai rehabilitācija; bērnam ar invaliditāti bez šāda atzinuma un bez asistenta 60 pavadoņa stundas",
    },
    article: regulation,
    link: "https://www.lm.gov.lv/en/support-form-services",
    certainty: "seen",
  },
  {
    id: "companion-age",
    title: {
      en: "Assumed: a companion is given from the age of 5, as an assistant is",
      lv: "Pieņemts: pavadoni piešķir no 5 gadu vecuma, tāpat kā asistentu",
    },
    certainty: "assumption",
  },
  {
    id: "adult-hours",
    title: {
      en: "An adult of disability group I or II: 15 to 160 hours a month, base hours of the activity times an intensity coefficient of 1 or 2. That gives 80 base hours for work, higher education and paralympic sport, 60 for school and for boards of associations and companies, 40 for volunteering, day care centre, workshop, dialysis and chemotherapy",
      lv: "Pilngadīgai personai ar I vai II invaliditātes grupu: 15 līdz 160 stundas mēnesī, mērķa bāzes stundas reiz intensitātes koeficients 1 vai 2. Tas dod 80 bāzes stundas darbam, augstskolai un paralimpiskajam sportam, 60 skolai un darbībai biedrību un uzņēmumu valdēs, 40 brīvprātīgajam darbam, dienas aprūpes centram, darbnīcai, dialīzei un ķīmijterapijai",
    },
    article: `${regulation}, annex 1`,
    link: "https://www.lm.gov.lv/en/support-form-services",
    certainty: "derived",
  },
  {
    id: "exact-coefficients",
    title: {
      en: "The coefficient is exactly 1 or exactly 2; it is written as from 1 to below 1.0001 and from 2 to below 2.0001, because a number of a case has at most four decimals",
      lv: "Koeficients ir tieši 1 vai tieši 2; tas pierakstīts kā no 1 līdz mazāk par 1,0001 un no 2 līdz mazāk par 2,0001, jo lietas skaitlim ir ne vairāk kā četras zīmes aiz komata",
    },
    article: `${regulation}, annex 1`,
    certainty: "derived",
  },
  {
    id: "three-years",
    title: {
      en: "Granted for the period of the disability, at most for 3 years; the decision is made within 1 month",
      lv: "Piešķir uz invaliditātes laiku, ne ilgāk par 3 gadiem; lēmumu pieņem 1 mēneša laikā",
    },
    link: "https://tapportals.mk.gov.lv/annotation/00a48808-d720-4b7c-b286-ff74aba0fc2e",
    certainty: "seen",
  },
  {
    id: "price-2021",
    title: {
      en: "4.50 EUR an hour of assistant or companion with all taxes, from 2021-07-01",
      lv: "4,50 EUR par asistenta vai pavadoņa stundu ar visiem nodokļiem, no 01.07.2021.",
    },
    link: "https://www.tvnet.lv/7376019/pieskir-papildu-finansejumu-asistenta-pakalpojumu-nodrosinasanai-izglitibas-iestades",
    date: "2021-11",
    certainty: "seen",
  },
  {
    id: "price-2023",
    title: {
      en: "4.79 EUR an hour from 2023-01-01 and 5.11 from 2023-04-01, with all taxes; administration at most 5 %",
      lv: "4,79 EUR stundā no 01.01.2023. un 5,11 EUR no 01.04.2023., ar visiem nodokļiem; administrēšanai ne vairāk kā 5 %",
    },
    link: "https://nra.lv/latvija/409163",
    date: "2023",
    certainty: "seen",
  },
  {
    id: "later-prices",
    title: {
      en: "Assumed: the price from 2024 on that whoever calculates supplies, because none was seen. By the test that gave the earlier ones it cannot be below 5.41 (2024), 5.72 (2025) and 6.03 (2026)",
      lv: "Pieņemts: cena no 2024. gada, ko norāda aprēķina veicējs, jo tā nav atrasta. Pēc pārbaudes, kas atveido agrākās cenas, tā nevar būt mazāka par 5,41 (2024), 5,72 (2025) un 6,03 EUR (2026)",
    },
    certainty: "assumption",
  },
];

/** The draft of 2025, of which no rule was taken over. */
export const draft2025: TitledSource = {
  id: "draft-2025",
  title: {
    en: "Draft amendments of Cabinet regulation 316, public consultation of 2025-09-01 to 2025-09-15: a new questionnaire for adults, more exact rules for users of day care centres and workshops; not adopted as seen",
    lv: "Grozījumu projekts Ministru kabineta noteikumiem Nr. 316, sabiedriskā apspriešana 01.09.2025.–15.09.2025.: jauna anketa pilngadīgām personām, precīzāki noteikumi dienas aprūpes centru un darbnīcu apmeklētājiem; cik redzēts, nav pieņemts",
  },
  article: "jauns.lv 671440",
  link: "https://tapportals.mk.gov.lv/public_participation/9e58f439-b566-4880-92a7-521f9189a193",
  date: "2025-09-01",
  certainty: "seen",
};
