import type { Source } from "../../sources/index.js";
import { regionSources } from "../regions/index.js";

const ministryPage =
  "https://www.lm.gov.lv/lv/valsts-finansials-atbalsts-pasvaldibam-socialo-pakalpojumu-personas-dzivesvieta-nodrosinasanai-nauda-seko-klientam";
const regulationPage =
  "https://kurzemevisiem.lv/informacija-pasvaldibam-stajusies-speka-mk-noteikumi-par-valsts-atbalsta-pieskirsanas-kartibu-pasvaldibam-par-socialo-pakalpojumu-nodrosinasanu-personas-dzivesvieta/";

/** What is published of the principle, and what had to be assumed because its regulation could not be read. */
export const sources: readonly Source[] = [
  {
    id: "regulation-797",
    title:
      "Cabinet regulation No. 797 of 2018-12-18 on state support to municipalities for social services at a person's place of residence, in force from 2019-01-01; known by its title and by what is said about it",
    article: "likumi.lv 303855",
    link: regulationPage,
    date: "2019-01-01",
    certainty: "seen",
  },
  {
    id: "page-groups",
    title:
      "Ministry of Welfare, page on money follows the client: the groups of people who ended the service of a state institution from 2018-07-01 on, each with the impairments that count",
    link: ministryPage,
    certainty: "seen",
  },
  {
    id: "page-after-18",
    title:
      "Ministry of Welfare, the same page: after 18 it goes on where it was applied to the child and there are severe or very severe impairments of mental and physical development and disability group I or II",
    link: ministryPage,
    certainty: "seen",
  },
  {
    id: "page-services",
    title:
      "Ministry of Welfare, the same page: any of the community services, for example those it names, or other social services whose need the person's individual plan of rehabilitation or care states; the municipality that provides it is compensated",
    link: ministryPage,
    certainty: "seen",
  },
  {
    id: "gate-of-plan",
    title:
      "Assumed: a service opens a month only where it stands in the person's plan, also one that the page names; that those it names count without the plan is the other reading",
    link: ministryPage,
    certainty: "assumption",
  },
  {
    id: "page-excluded",
    title:
      "Ministry of Welfare, the same page: not applied where the person receives a service of a kind that it goes on to name; the sentence is cut in what could be read",
    link: ministryPage,
    certainty: "seen",
  },
  {
    id: "no-long-term-care",
    title: "For people who do not receive long-term care or rehabilitation financed by the state or a municipality",
    article: "Law on Social Services and Social Assistance, section 9.1, first part (number of the section inferred)",
    link: regulationPage,
    certainty: "seen",
  },
  {
    id: "hospital-grace",
    title: "Nothing is published on stays in hospital: how many days of one are borne is an open input",
    certainty: "assumption",
  },
  {
    id: "abroad",
    title: "Assumed: no compensation while the person is abroad or in prison, because no municipality then serves them",
    certainty: "assumption",
  },
  { id: "day-of-death", title: "Assumed: the day of death still counts", certainty: "assumption" },
  {
    id: "declared-residence",
    title:
      "Assumed: the municipality of the declared residence claims, because the law puts the duty to serve there; what the regulation says of moves could not be read",
    article: "Law on Social Services and Social Assistance, section 9(1)",
    certainty: "assumption",
  },
  {
    id: "amounts",
    title:
      "The amounts, their formula and what part of a month is paid are not public; that there is one amount per month for adults and one for children, by the days of the month, is assumed",
    link: "https://likumi.lv/ta/id/303855",
    certainty: "assumption",
  },
  ...regionSources,
];
