import type { TitledSource } from "../latvian/index.js";

const ministryPage: TitledSource = {
  id: "ministry-page",
  title: {
    en: "Ministry of Welfare, support person in decision making: from 2023-11-01 for adults with mental impairments and disability group I or II, from 2026-01-01 also group III; the provider is the association ZELDA",
    lv: "Labklājības ministrija, atbalsta persona lēmumu pieņemšanā: no 01.11.2023. pilngadīgām personām ar garīga rakstura traucējumiem un I vai II invaliditātes grupu, no 01.01.2026. arī ar III grupu; sniedz biedrība „ZELDA”",
  },
  link: "https://www.lm.gov.lv/lv/atbalsta-personas-lemumu-pienemsana-pakalpojums",
  certainty: "seen",
};

const levelScore: TitledSource = {
  id: "level-as-score",
  title: {
    en: "Assumed: an assessment states the intensity level that was found as a score of 1, 2 or 3, and it binds from its decision; how the level is found is not public",
    lv: "Pieņemts: izvērtējums noteikto intensitātes līmeni uzrāda kā vērtējumu 1, 2 vai 3, un tas ir spēkā no lēmuma dienas; kā līmeni nosaka, nav publisks",
  },
  certainty: "assumption",
};

/** What is published of the pilot. */
export const pilotSources: readonly TitledSource[] = [
  {
    id: "pilot",
    title: {
      en: "Support person, pilot of the association ZELDA in the project 9.2.2.2, all of Latvia, 2017-12-01 to 2019-11-30",
      lv: "Atbalsta persona, biedrības „ZELDA” izmēģinājumprojekts projektā 9.2.2.2. visā Latvijā no 01.12.2017. līdz 30.11.2019.",
    },
    link: "https://lpr.gov.lv/lv/2019/atbalsta-personas-pakalpojums-t0i8/",
    certainty: "seen",
  },
  {
    id: "pilot-hours",
    title: {
      en: "Up to 6, up to 16 or up to 30 hours a month by intensity, in special situations 10 hours a month more; for adults with mental impairments and disability group I or II who live in the community",
      lv: "Līdz 6, līdz 16 vai līdz 30 stundām mēnesī pēc intensitātes, īpašās situācijās vēl 10 stundas mēnesī; sabiedrībā dzīvojošām pilngadīgām personām ar garīga rakstura traucējumiem un I vai II invaliditātes grupu",
    },
    link: "http://lielvarde.lv/?option=com_content&view=article&Itemid=536&id=1789121",
    certainty: "seen",
  },
  {
    id: "plan-2015",
    title: {
      en: "Ministry of Welfare, plan of the project 9.2.2.2: a support person for at least 330 people, the pilot at most 24 months; ESF 4.02 m and state 709.06 k of 4.72 m EUR",
      lv: "Labklājības ministrija, projekta 9.2.2.2. plāns: atbalsta persona vismaz 330 cilvēkiem, izmēģinājumprojekts ne ilgāk par 24 mēnešiem; ESF 4,02 milj. un valsts 709,06 tūkst. no 4,72 milj. EUR",
    },
    date: "2015-11-12",
    certainty: "seed",
  },
  {
    id: "funding-split",
    title: {
      en: "Project 9.2.2.2 (Cabinet regulation 91 of 2016-02-09): ESF 4.02 m and state 709.06 k of 4.72 m EUR, which is 85 % and 15 % within the rounding of the figures",
      lv: "Projekts 9.2.2.2. (Ministru kabineta 09.02.2016. noteikumi Nr. 91): ESF 4,02 milj. un valsts 709,06 tūkst. no 4,72 milj. EUR, kas skaitļu noapaļojuma robežās ir 85 % un 15 %",
    },
    date: "2015-11-12",
    certainty: "derived",
  },
  {
    id: "funding-rounding",
    title: {
      en: "Assumed: the ESF part of each month is rounded down and the state pays the rest, as the exact amounts of other EU programmes are split",
      lv: "Pieņemts: ESF daļu katru mēnesi noapaļo uz leju un pārējo maksā valsts, kā sadalītas citu ES programmu precīzās summas",
    },
    certainty: "assumption",
  },
  levelScore,
];

/** What is published of the permanent service. */
export const permanentSources: readonly TitledSource[] = [
  ministryPage,
  {
    id: "law",
    title: {
      en: "Law on Social Services and Social Assistance: the state provides a support person in decision making",
      lv: "Sociālo pakalpojumu un sociālās palīdzības likums: valsts nodrošina atbalsta personu lēmumu pieņemšanā",
    },
    article: "section 13(1)14; transitional provision 59",
    link: "https://tapportals.mk.gov.lv/annotation/42c6c0c1-0a0a-4a7d-8269-2d8e0e01364d",
    date: "2023-10-31",
    certainty: "seen",
  },
  {
    id: "hours",
    title: {
      en: "Assumed: the hours of each intensity level that whoever calculates supplies, because the Cabinet regulation of 2023 was not readable",
      lv: "Pieņemts: katra intensitātes līmeņa stundas, ko norāda aprēķina veicējs, jo Ministru kabineta 2023. gada noteikumus nebija iespējams izlasīt",
    },
    certainty: "assumption",
  },
  {
    id: "price",
    title: {
      en: "Assumed: the price of an hour that whoever calculates supplies, because the state's contract with the provider was not readable",
      lv: "Pieņemts: stundas cena, ko norāda aprēķina veicējs, jo valsts līgumu ar pakalpojuma sniedzēju nebija iespējams izlasīt",
    },
    certainty: "assumption",
  },
  levelScore,
];
