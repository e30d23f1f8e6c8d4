import type { TitledSource } from "../latvian/index.js";

/** From which day undated rules of the counties of 2021 are taken to hold. */
export const since2021: TitledSource = {
  id: "since-2021",
  title: {
    en: "Assumed: the rules on the municipality's undated page hold from 2021-07-01, when the county was founded anew, and to no known end",
    lv: "Pieņemts: pašvaldības nedatētās lapas noteikumi ir spēkā no 01.07.2021., kad novads izveidots no jauna, bez zināmām beigām",
  },
  certainty: "assumption",
};

/** Kuldīga's rules. */
export const kuldiga: TitledSource = {
  id: "kuldiga-respite",
  title: {
    en: "Kuldīga: respite for a child with disability and a special-care opinion, up to 30 days a year, undated page",
    lv: "Kuldīga: atelpas brīdis bērnam ar invaliditāti un īpašas kopšanas atzinumu, līdz 30 dienām gadā, nedatēta lapa",
  },
  link: "https://socialais.kuldiga.lv/socialo-pakalpojumu-nodala/atelpas-briza-pakalpojums/",
  certainty: "seen",
};

/** Ropaži's rules. */
export const ropazi: TitledSource = {
  id: "ropazi-respite",
  title: {
    en: "Ropaži: respite from the age of 4 with severe impairments, up to 30 days and nights in a calendar year, free, undated page",
    lv: "Ropaži: atelpas brīdis no 4 gadu vecuma ar smagiem traucējumiem, līdz 30 diennaktīm kalendāra gadā, bez maksas, nedatēta lapa",
  },
  link: "https://ropazi.lv/lv/pakalpojumi/atelpas-briza-pakalpojums",
  certainty: "seen",
};

/** The project of Kurzeme. */
export const kurzeme: readonly TitledSource[] = [
  {
    id: "kurzeme-respite",
    title: {
      en: "Kurzeme visiem (9.2.2.1): respite for children under 18, up to 30 days and nights a year, in one stay or several",
      lv: "„Kurzeme visiem” (9.2.2.1.): atelpas brīdis bērniem līdz 18 gadiem, līdz 30 diennaktīm gadā, vienā vai vairākās reizēs",
    },
    link: "https://kurzemevisiem.lv/atelpas-briza-pakalpojums-vecakiem",
    certainty: "seen",
  },
  {
    id: "special-care",
    title: {
      en: "Deinstitutionalisation projects: care and respite of children need a special-care opinion of the commission and no assessment of the project",
      lv: "Deinstitucionalizācijas projekti: bērnu aprūpei un atelpas brīdim vajadzīgs komisijas atzinums par īpašu kopšanu, projekta izvērtējums nav vajadzīgs",
    },
    link: "https://www.zemgale.lv/lv/jaunums/atbalsta-pakalpojumi-gimenem-ar-berniem-kuriem-noteikta-ipasa-kopsana",
    certainty: "seen",
  },
  {
    id: "project-days",
    title: {
      en: "Assumed: the project served from 2018-01-01, because the ministry names the year 2018, to 2022-12-31, the end of the projects' care of children",
      lv: "Pieņemts: projekts pakalpojumu sniedza no 01.01.2018., jo ministrija nosauc 2018. gadu, līdz 31.12.2022., kad beidzās bērnu aprūpe projektos",
    },
    certainty: "assumption",
  },
  {
    id: "project-free",
    title: {
      en: "Assumed: families pay nothing in the project, because no source on it speaks of a fee",
      lv: "Pieņemts: projektā ģimenes nemaksā neko, jo neviens avots par to maksājumu nepiemin",
    },
    certainty: "assumption",
  },
  {
    id: "project-funding",
    title: {
      en: "Assumed: the ESF pays 85 % as in Vidzeme's project (Latgale's had 86.07 %), and national money the rest",
      lv: "Pieņemts: ESF maksā 85 %, kā Vidzemes projektā (Latgalē bija 86,07 %), pārējo maksā nacionālais finansējums",
    },
    link: "https://madona.lv/lat/projekts-vidzeme-ieklauj",
    certainty: "assumption",
  },
];

/** The adults' pilot of 2022. */
export const adultsPilot: readonly TitledSource[] = [
  {
    id: "adults-pilot",
    title: {
      en: "Ministry of Welfare: respite at home for 50 adults with mental impairments, February to August 2022, up to 15 days: 72 hours of acquaintance and 12 whole days; by the Samaritan Association",
      lv: "Labklājības ministrija: atelpas brīdis dzīvesvietā 50 pilngadīgām personām ar garīga rakstura traucējumiem, 2022. gada februāris līdz augusts, līdz 15 dienām: 72 iepazīšanās stundas un 12 pilnas diennaktis; sniedz Samariešu apvienība",
    },
    link: "https://www.lm.gov.lv/lv/papildus-pieteiksanas-atelpas-briza-pakalpojuma-sanemsanai-pilngadigam-personam-ar-gariga-rakstura-traucejumiem-latgales-rigas-un-zemgales-planosanas-regionos",
    date: "2022-02-01",
    certainty: "seen",
  },
  {
    id: "pilot-country",
    title: {
      en: "Assumed: residents of all of Latvia took part, because the page asks for more applications from three regions and names no other limit",
      lv: "Pieņemts: piedalījās visas Latvijas iedzīvotāji, jo lapa aicina pieteikties vēl no trim reģioniem un citu ierobežojumu nenosauc",
    },
    certainty: "assumption",
  },
  {
    id: "pilot-free",
    title: {
      en: "Assumed: nobody pays in the pilot, because no source on it speaks of a fee",
      lv: "Pieņemts: izmēģinājumprojektā neviens nemaksā, jo neviens avots par to maksājumu nepiemin",
    },
    certainty: "assumption",
  },
  {
    id: "pilot-funding",
    title: {
      en: "Assumed: ESF and state pay as in project 9.2.2.2 as a whole, 85 % and 15 %",
      lv: "Pieņemts: ESF un valsts maksā kā projektā 9.2.2.2. kopumā, 85 % un 15 %",
    },
    certainty: "assumption",
  },
];
