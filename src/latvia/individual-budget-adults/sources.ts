import type { TitledSource } from "../latvian/index.js";
import { titledRegionSources } from "../regions/sources.js";
import { priceSources } from "./price-sources.js";

/** What is published of the pilot that ran, and what had to be assumed because nothing is. */
export const sources: readonly TitledSource[] = [
  {
    id: "pilot-2019",
    title: {
      en: "Pilot of the financing mechanism for adults with mental impairments: 100 adults living in the community, 10 in each of 10 municipalities; preparation from 2019-08-01, services from 2019-11-01; an indicative budget for each, plans made with the person",
      lv: "Finansēšanas mehānisma izmēģinājumprojekts pilngadīgām personām ar garīga rakstura traucējumiem: 100 sabiedrībā dzīvojoši pieaugušie, pa 10 katrā no 10 pašvaldībām; sagatavošana no 01.08.2019., pakalpojumi no 01.11.2019.; katram indikatīvs budžets, plānu veido kopā ar cilvēku",
    },
    link: "https://www.cesis.lv/lv/novads/aktualitates/zinas/socialais-dienests/nosledzies-individuala-budzeta-izmeginajumprojekts/",
    date: "2021",
    certainty: "seen",
  },
  {
    id: "extension-2020",
    title: {
      en: "Extension of the pilot by three months, to 2021-01-31, within the existing money: in April 2020 the volume of services was 51 % below that of January",
      lv: "Izmēģinājumprojekta pagarinājums par trim mēnešiem līdz 31.01.2021. esošās naudas robežās: 2020. gada aprīlī pakalpojumu apjoms bija par 51 % mazāks nekā janvārī",
    },
    link: "https://www.lm.gov.lv/lv/plano-pagarinat-individuala-budzeta-modela-izmeginajumprojektu-personam-ar-gariga-rakstura-traucejumiem",
    date: "2020",
    certainty: "seen",
  },
  {
    id: "provisional-budgets",
    title: {
      en: "Assumed: the provisional budgets published on 2020-07-13 for the first six months and for a second period are those of this pilot, and the second lasted to the end of the extension; the files are known by their titles only",
      lv: "Pieņemts: 13.07.2020. publicētie provizoriskie budžeti pirmajiem sešiem mēnešiem un otrajam periodam ir šī izmēģinājumprojekta budžeti, un otrais periods ilga līdz pagarinājuma beigām; zināmi tikai dokumentu nosaukumi",
    },
    link: "https://www.lm.gov.lv/lv/node/1127",
    date: "2020-07-13",
    certainty: "assumption",
  },
  {
    id: "amounts",
    title: {
      en: "The amounts are not public: the ministry's files on the provisional budgets, and deliverable 7 of the procurement LRLM2017/28-3-03/23ESF, could not be read",
      lv: "Apmēri nav publiski: ministrijas dokumentus par provizoriskajiem budžetiem un iepirkuma LRLM2017/28-3-03/23ESF 7. nodevumu nebija iespējams izlasīt",
    },
    link: "https://www.lm.gov.lv/lv/node/1127",
    date: "2020-07-13",
    certainty: "assumption",
  },
  {
    id: "adults",
    title: {
      en: "Adults with mental impairments: who is 18 or older",
      lv: "Pilngadīgas personas ar garīga rakstura traucējumiem: no 18 gadu vecuma",
    },
    link: "https://talsi.lv/iedzivotajiem/sociala-aizsardziba/projekti/grt-finansesanas-mehanisma-izmeginajumprojekta-istenosana/",
    certainty: "seen",
  },
  {
    id: "pilot-municipalities",
    title: {
      en: "Assumed: residence declared in one of ten municipalities. Published are Jelgava, Bauska, Liepāja, Talsi, Balvi, Cēsis, Gulbene and the county of Daugavpils, for which the city stands in; Ogre and Tukums stand in for two that were cut from the list",
      lv: "Pieņemts: dzīvesvieta deklarēta vienā no desmit pašvaldībām. Publicētas ir Jelgava, Bauska, Liepāja, Talsi, Balvi, Cēsis, Gulbene un Daugavpils novads, kura vietā ir pilsēta; Ogre un Tukums aizstāj divas, kuru sarakstā vairs nav redzamas",
    },
    link: "https://www.gulbene.lv/lv/zr/socvesj/8306-izmeginajumprojekta-atbalstu-gulbenes-novada-sanem-10-personas?tmpl=component&print=1",
    certainty: "assumption",
  },
  {
    id: "setting-community",
    title: {
      en: "Assumed: at home or in a group home, because the pilot was for people who live in the community",
      lv: "Pieņemts: dzīvo mājās vai grupu mājā, jo izmēģinājumprojekts bija paredzēts sabiedrībā dzīvojošiem cilvēkiem",
    },
    certainty: "assumption",
  },
  {
    id: "bands-of-care-levels",
    title: {
      en: "Assumed: four levels by a score of ability from 0 to 100, with the bands of the four care levels of Cabinet regulation No. 138 of 2019-04-02 (75, 50 and 25 %) and binding from the day of assessment; the tool and scale of the pilot are not public",
      lv: "Pieņemts: četri līmeņi pēc spēju vērtējuma no 0 līdz 100 ar Ministru kabineta 02.04.2019. noteikumu Nr. 138 četru aprūpes līmeņu robežām (75, 50 un 25 %), spēkā no izvērtējuma dienas; izmēģinājumprojekta instruments un skala nav publiski",
    },
    link: "http://livanuslimnica.lv/",
    certainty: "assumption",
  },
  {
    id: "cover-by-priority",
    title: {
      en: "Assumed: the budget covers the services first that the person's plan puts first",
      lv: "Pieņemts: budžets vispirms sedz tos pakalpojumus, kurus pirmos liek cilvēka plāns",
    },
    certainty: "assumption",
  },
  {
    id: "no-contribution",
    title: {
      en: "Assumed: participants pay nothing, because no source on the pilot speaks of a contribution",
      lv: "Pieņemts: dalībnieki nemaksā neko, jo neviens avots par izmēģinājumprojektu maksājumu nepiemin",
    },
    certainty: "assumption",
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
  ...priceSources,
  ...titledRegionSources,
];
