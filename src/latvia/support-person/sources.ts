import type { Source } from "../../sources/index.js";

const ministryPage: Source = {
  id: "ministry-page",
  title:
    "Ministry of Welfare, support person in decision making: from 2023-11-01 for adults with mental impairments and disability group I or II, from 2026-01-01 also group III; the provider is the association ZELDA",
  link: "https://www.lm.gov.lv/lv/atbalsta-personas-lemumu-pienemsana-pakalpojums",
  certainty: "seen",
};

const levelScore: Source = {
  id: "level-as-score",
  title:
    "Assumed: an assessment states the intensity level that was found as a score of 1, 2 or 3, and it binds from its decision; how the level is found is not public",
  certainty: "assumption",
};

/** What is published of the pilot. */
export const pilotSources: readonly Source[] = [
  {
    id: "pilot",
    title:
      "Support person, pilot of the association ZELDA in the project 9.2.2.2, all of Latvia, 2017-12-01 to 2019-11-30",
    link: "https://lpr.gov.lv/lv/2019/atbalsta-personas-pakalpojums-t0i8/",
    certainty: "seen",
  },
  {
    id: "pilot-hours",
    title:
      "Up to 6, up to 16 or up to 30 hours a month by intensity, in special situations 10 hours a month more; for adults with mental impairments and disability group I or II who live in the community",
    link: "http://lielvarde.lv/?option=com_content&view=article&Itemid=536&id=1789121",
    certainty: "seen",
  },
  {
    id: "plan-2015",
    title:
      "Ministry of Welfare, plan of the project 9.2.2.2: a support person for at least 330 people, the pilot at most 24 months; ESF 4.02 m and state 709.06 k of 4.72 m EUR",
    date: "2015-11-12",
    certainty: "seed",
  },
  {
    id: "funding-split",
    title:
      "Project 9.2.2.2 (Cabinet regulation 91 of 2016-02-09): ESF 4.02 m and state 709.06 k of 4.72 m EUR, which is 85 % and 15 % within the rounding of the figures",
    date: "2015-11-12",
    certainty: "derived",
  },
  {
    id: "funding-rounding",
    title:
      "Assumed: the ESF part of each month is rounded down and the state pays the rest, as the exact amounts of other EU programmes are split",
    certainty: "assumption",
  },
  levelScore,
];

/** What is published of the permanent service. */
export const permanentSources: readonly Source[] = [
  ministryPage,
  {
    id: "law",
    title: "Law on Social Services and Social Assistance: the state provides a support person in decision making",
    article: "section 13(1)14; transitional provision 59",
    link: "https://tapportals.mk.gov.lv/annotation/42c6c0c1-0a0a-4a7d-8269-2d8e0e01364d",
    date: "2023-10-31",
    certainty: "seen",
  },
  {
    id: "hours",
    title:
      "Assumed: the hours of each intensity level that whoever calculates supplies, because the Cabinet regulation of 2023 was not readable",
    certainty: "assumption",
  },
  {
    id: "price",
    title:
      "Assumed: the price of an hour that whoever calculates supplies, because the state's contract with the provider was not readable",
    certainty: "assumption",
  },
  levelScore,
];
