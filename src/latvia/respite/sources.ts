import type { Source } from "../../sources/index.js";

/** From which day undated rules of the counties of 2021 are taken to hold. */
export const since2021: Source = {
  id: "since-2021",
  title:
    "Assumed: the rules on the municipality's undated page hold from 2021-07-01, when the county was founded anew, and to no known end",
  certainty: "assumption",
};

/** Kuldīga's rules. */
export const kuldiga: Source = {
  id: "kuldiga-respite",
  title: "Kuldīga: respite for a child with disability and a special-care opinion, up to 30 days a year, undated page",
  link: "https://socialais.kuldiga.lv/socialo-pakalpojumu-nodala/atelpas-briza-pakalpojums/",
  certainty: "seen",
};

/** Ropaži's rules. */
export const ropazi: Source = {
  id: "ropazi-respite",
  title:
    "Ropaži: respite from the age of 4 with severe impairments, up to 30 days and nights in a calendar year, free, undated page",
  link: "https://ropazi.lv/lv/pakalpojumi/atelpas-briza-pakalpojums",
  certainty: "seen",
};

/** The project of Kurzeme. */
export const kurzeme: readonly Source[] = [
  {
    id: "kurzeme-respite",
    title:
      "Kurzeme visiem (9.2.2.1): respite for children under 18, up to 30 days and nights a year, in one stay or several",
    link: "https://kurzemevisiem.lv/atelpas-briza-pakalpojums-vecakiem",
    certainty: "seen",
  },
  {
    id: "special-care",
    title:
      "Deinstitutionalisation projects: care and respite of children need a special-care opinion of the commission and no assessment of the project",
    link: "https://www.zemgale.lv/lv/jaunums/atbalsta-pakalpojumi-gimenem-ar-berniem-kuriem-noteikta-ipasa-kopsana",
    certainty: "seen",
  },
  {
    id: "project-days",
    title:
      "Assumed: the project served from 2018-01-01, because the ministry names the year 2018, to 2022-12-31, the end of the projects' care of children",
    certainty: "assumption",
  },
  {
    id: "project-free",
    title: "Assumed: families pay nothing in the project, because no source on it speaks of a fee",
    certainty: "assumption",
  },
  {
    id: "project-funding",
    title: "Assumed: the ESF pays 85 % as in Vidzeme's project (Latgale's had 86.07 %), and national money the rest",
    link: "https://madona.lv/lat/projekts-vidzeme-ieklauj",
    certainty: "assumption",
  },
];

/** The adults' pilot of 2022. */
export const adultsPilot: readonly Source[] = [
  {
    id: "adults-pilot",
    title:
      "Ministry of Welfare: respite at home for 50 adults with mental impairments, February to August 2022, up to 15 days: 72 hours of acquaintance and 12 whole days; by the Samaritan Association",
    link: "https://www.lm.gov.lv/lv/papildus-pieteiksanas-atelpas-briza-pakalpojuma-sanemsanai-pilngadigam-personam-ar-gariga-rakstura-traucejumiem-latgales-rigas-un-zemgales-planosanas-regionos",
    date: "2022-02-01",
    certainty: "seen",
  },
  {
    id: "pilot-country",
    title:
      "Assumed: residents of all of Latvia took part, because the page asks for more applications from three regions and names no other limit",
    certainty: "assumption",
  },
  {
    id: "pilot-free",
    title: "Assumed: nobody pays in the pilot, because no source on it speaks of a fee",
    certainty: "assumption",
  },
  {
    id: "pilot-funding",
    title: "Assumed: ESF and state pay as in project 9.2.2.2 as a whole, 85 % and 15 %",
    certainty: "assumption",
  },
];
