import type { TitledSource } from "../latvian/index.js";
import { titledRegionSources } from "../regions/sources.js";
import { priceSources } from "./price-sources.js";

/** What is published of the pilot, and what had to be assumed because nothing is. */
export const sources: readonly TitledSource[] = [
  {
    id: "plan-2015",
    title: {
      en: "Ministry of Welfare, plan of the project 9.2.2.2: a pilot with 100 children with functional impairments, 20 per planning region, at most 12 months",
      lv: "Labklājības ministrija, projekta 9.2.2.2. plāns: izmēģinājumprojekts 100 bērniem ar funkcionāliem traucējumiem, pa 20 katrā plānošanas reģionā, ne ilgāk par 12 mēnešiem",
    },
    date: "2015-11-12",
    certainty: "seed",
  },
  {
    id: "pilot-start-2018",
    title: {
      en: "Start of the pilot: 100 children of 10 municipalities, in Kurzeme 20 of Liepāja and Talsi; support by need within the available money",
      lv: "Izmēģinājumprojekta sākums: 100 bērni no 10 pašvaldībām, Kurzemē 20 no Liepājas un Talsiem; atbalsts pēc vajadzībām pieejamās naudas robežās",
    },
    link: "https://kurzemevisiem.lv/tiks-izmeginata-jauna-pieeja-socialo-pakalpojumu-nodrosinasana-berniem-ar-invaliditati/",
    date: "2018-09-01",
    certainty: "seen",
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
  {
    id: "age-under-18",
    title: {
      en: "Assumed: a child is under 18, as in the services for children of the regions' deinstitutionalisation projects",
      lv: "Pieņemts: bērns ir jaunāks par 18 gadiem, kā pakalpojumos bērniem plānošanas reģionu deinstitucionalizācijas projektos",
    },
    link: "https://www.kurzemesregions.lv/ezmaksas-atbalsts-gimenem-kurzeme-kuras-aug-berni-ar-invaliditati/",
    certainty: "assumption",
  },
  {
    id: "pilot-municipalities",
    title: {
      en: "Assumed: residence declared in one of ten municipalities. Published are Liepāja, Talsi, Jelgava and Tukums; Daugavpils, Balvi, Ogre, Cēsis, Gulbene and Bauska stand in for the other six. Declared residence counts because the law puts the duty to serve there",
      lv: "Pieņemts: dzīvesvieta deklarēta vienā no desmit pašvaldībām. Publicētas ir Liepāja, Talsi, Jelgava un Tukums; pārējo sešu vietā ir Daugavpils, Balvi, Ogre, Cēsis, Gulbene un Bauska. Deklarētā dzīvesvieta ir noteicošā, jo likums pienākumu sniegt pakalpojumus uzliek tās pašvaldībai",
    },
    article: "Law on Social Services and Social Assistance, section 9(1)",
    link: "https://tnsd.lv/tukuma-novada-pasvaldiba-piedalisies-individuala-budzeta-izmeginajuma-projekta",
    date: "2018-05-03",
    certainty: "assumption",
  },
  {
    id: "setting-home",
    title: {
      en: "Assumed: the child lives at home, because the services are for families in the community",
      lv: "Pieņemts: bērns dzīvo mājās, jo pakalpojumi paredzēti ģimenēm sabiedrībā",
    },
    certainty: "assumption",
  },
  {
    id: "bands-of-care-levels",
    title: {
      en: "Assumed: four levels by a score of ability from 0 to 100, with the bands of the four care levels of Cabinet regulation No. 138 of 2019-04-02 (75, 50 and 25 %) and binding from the day of assessment; the scale and levels of the pilot are not public",
      lv: "Pieņemts: četri līmeņi pēc spēju vērtējuma no 0 līdz 100 ar Ministru kabineta 02.04.2019. noteikumu Nr. 138 četru aprūpes līmeņu robežām (75, 50 un 25 %), spēkā no izvērtējuma dienas; izmēģinājumprojekta skala un līmeņi nav publiski",
    },
    link: "http://livanuslimnica.lv/",
    certainty: "assumption",
  },
  {
    id: "level-weights",
    title: {
      en: "Assumed: the levels weigh 1 to 4 against each other, because nothing is published on them",
      lv: "Pieņemts: līmeņi attiecas cits pret citu kā no 1 līdz 4, jo par to nekas nav publicēts",
    },
    certainty: "assumption",
  },
  {
    id: "level-amounts",
    title: {
      en: "The amounts of the levels are not public: the method is described in a file of the Latvian Health Economics Association",
      lv: "Līmeņu apmēri nav publiski: metode aprakstīta Latvijas Veselības ekonomikas asociācijas dokumentā",
    },
    link: "https://lvea.lv/preses-relizes/izstradata-un-noverteta-individuala-budzeta-modela-ibm-berniem-ar-funkcionaliem-traucejumiem-aprekina-metodika/",
    certainty: "assumption",
  },
  {
    id: "cover-by-priority",
    title: {
      en: "Assumed: the budget covers the more urgent services first, because the pilot was to choose those a child needs most within the money",
      lv: "Pieņemts: budžets vispirms sedz steidzamākos pakalpojumus, jo izmēģinājumprojektā bija jāizvēlas tie, kas bērnam pieejamās naudas robežās vajadzīgi visvairāk",
    },
    link: "https://tnsd.lv/tukuma-novada-pasvaldiba-piedalisies-individuala-budzeta-izmeginajuma-projekta",
    date: "2018-05-03",
    certainty: "assumption",
  },
  {
    id: "no-contribution",
    title: {
      en: "Assumed: families pay nothing, because no source on the pilot speaks of a contribution",
      lv: "Pieņemts: ģimenes nemaksā neko, jo neviens avots par izmēģinājumprojektu maksājumu nepiemin",
    },
    certainty: "assumption",
  },
  ...priceSources,
  ...titledRegionSources,
];
