import type { Source } from "../../sources/index.js";
import { regionSources } from "../regions/index.js";
import { priceSources } from "./price-sources.js";

/** What is published of the pilot, and what had to be assumed because nothing is. */
export const sources: readonly Source[] = [
  {
    id: "plan-2015",
    title:
      "Ministry of Welfare, plan of the project 9.2.2.2: a pilot with 100 children with functional impairments, 20 per planning region, at most 12 months",
    date: "2015-11-12",
    certainty: "seed",
  },
  {
    id: "pilot-start-2018",
    title:
      "Start of the pilot: 100 children of 10 municipalities, in Kurzeme 20 of Liepāja and Talsi; support by need within the available money",
    link: "https://kurzemevisiem.lv/tiks-izmeginata-jauna-pieeja-socialo-pakalpojumu-nodrosinasana-berniem-ar-invaliditati/",
    date: "2018-09-01",
    certainty: "seen",
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
  {
    id: "age-under-18",
    title:
      "Assumed: a child is under 18, as in the services for children of the regions' deinstitutionalisation projects",
    link: "https://www.kurzemesregions.lv/ezmaksas-atbalsts-gimenem-kurzeme-kuras-aug-berni-ar-invaliditati/",
    certainty: "assumption",
  },
  {
    id: "pilot-municipalities",
    title:
      "Assumed: residence declared in one of ten municipalities. Published are Liepāja, Talsi, Jelgava and Tukums; Daugavpils, Balvi, Ogre, Cēsis, Gulbene and Bauska stand in for the other six. Declared residence counts because the law puts the duty to serve there",
    article: "Law on Social Services and Social Assistance, section 9(1)",
    link: "https://tnsd.lv/tukuma-novada-pasvaldiba-piedalisies-individuala-budzeta-izmeginajuma-projekta",
    date: "2018-05-03",
    certainty: "assumption",
  },
  {
    id: "setting-home",
    title: "Assumed: the child lives at home, because the services are for families in the community",
    certainty: "assumption",
  },
  {
    id: "bands-of-care-levels",
    title:
      "Assumed: four levels by a score of ability from 0 to 100, with the bands of the four care levels of Cabinet regulation No. 138 of 2019-04-02 (75, 50 and 25 %) and binding from the day of assessment; the scale and levels of the pilot are not public",
    link: "http://livanuslimnica.lv/",
    certainty: "assumption",
  },
  {
    id: "level-weights",
    title: "Assumed: the levels weigh 1 to 4 against each other, because nothing is published on them",
    certainty: "assumption",
  },
  {
    id: "level-amounts",
    title:
      "The amounts of the levels are not public: the method is described in a file of the Latvian Health Economics Association",
    link: "https://lvea.lv/preses-relizes/izstradata-un-noverteta-individuala-budzeta-modela-ibm-berniem-ar-funkcionaliem-traucejumiem-aprekina-metodika/",
    certainty: "assumption",
  },
  {
    id: "cover-by-priority",
    title:
      "Assumed: the budget covers the more urgent services first, because the pilot was to choose those a child needs most within the money",
    link: "https://tnsd.lv/tukuma-novada-pasvaldiba-piedalisies-individuala-budzeta-izmeginajuma-projekta",
    date: "2018-05-03",
    certainty: "assumption",
  },
  {
    id: "no-contribution",
    title: "Assumed: families pay nothing, because no source on the pilot speaks of a contribution",
    certainty: "assumption",
  },
  ...priceSources,
  ...regionSources,
];
