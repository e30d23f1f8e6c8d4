import type { Source } from "../../sources/index.js";
import { regionSources } from "../regions/index.js";
import { priceSources } from "./price-sources.js";

/** What is published of the pilot that ran, and what had to be assumed because nothing is. */
export const sources: readonly Source[] = [
  {
    id: "pilot-2019",
    title:
      "Pilot of the financing mechanism for adults with mental impairments: 100 adults living in the community, 10 in each of 10 municipalities; preparation from 2019-08-01, services from 2019-11-01; an indicative budget for each, plans made with the person",
    link: "https://www.cesis.lv/lv/novads/aktualitates/zinas/socialais-dienests/nosledzies-individuala-budzeta-izmeginajumprojekts/",
    date: "2021",
    certainty: "seen",
  },
  {
    id: "extension-2020",
    title:
      "Extension of the pilot by three months, to 2021-01-31, within the existing money: in April 2020 the volume of services was 51 % below that of January",
    link: "https://www.lm.gov.lv/lv/plano-pagarinat-individuala-budzeta-modela-izmeginajumprojektu-personam-ar-gariga-rakstura-traucejumiem",
    date: "2020",
    certainty: "seen",
  },
  {
    id: "provisional-budgets",
    title:
      "Assumed: the provisional budgets published on 2020-07-13 for the first six months and for a second period are those of this pilot, and the second lasted to the end of the extension; the files are known by their titles only",
    link: "https://www.lm.gov.lv/lv/node/1127",
    date: "2020-07-13",
    certainty: "assumption",
  },
  {
    id: "amounts",
    title:
      "The amounts are not public: the ministry's files on the provisional budgets, and deliverable 7 of the procurement LRLM2017/28-3-03/23ESF, could not be read",
    link: "https://www.lm.gov.lv/lv/node/1127",
    date: "2020-07-13",
    certainty: "assumption",
  },
  {
    id: "adults",
    title: "Adults with mental impairments: who is 18 or older",
    link: "https://talsi.lv/iedzivotajiem/sociala-aizsardziba/projekti/grt-finansesanas-mehanisma-izmeginajumprojekta-istenosana/",
    certainty: "seen",
  },
  {
    id: "pilot-municipalities",
    title:
      "Assumed: residence declared in one of ten municipalities. Published are Jelgava, Bauska, Liepāja, Talsi, Balvi, Cēsis, Gulbene and the county of Daugavpils, for which the city stands in; Ogre and Tukums stand in for two that were cut from the list",
    link: "https://www.gulbene.lv/lv/zr/socvesj/8306-izmeginajumprojekta-atbalstu-gulbenes-novada-sanem-10-personas?tmpl=component&print=1",
    certainty: "assumption",
  },
  {
    id: "setting-community",
    title: "Assumed: at home or in a group home, because the pilot was for people who live in the community",
    certainty: "assumption",
  },
  {
    id: "bands-of-care-levels",
    title:
      "Assumed: four levels by a score of ability from 0 to 100, with the bands of the four care levels of Cabinet regulation No. 138 of 2019-04-02 (75, 50 and 25 %) and binding from the day of assessment; the tool and scale of the pilot are not public",
    link: "http://livanuslimnica.lv/",
    certainty: "assumption",
  },
  {
    id: "cover-by-priority",
    title: "Assumed: the budget covers the services first that the person's plan puts first",
    certainty: "assumption",
  },
  {
    id: "no-contribution",
    title: "Assumed: participants pay nothing, because no source on the pilot speaks of a contribution",
    certainty: "assumption",
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
  ...priceSources,
  ...regionSources,
];
