import type { TitledSource } from "../latvian/index.js";
import { titledRegionSources } from "../regions/sources.js";

const ministryPage =
  "https://www.lm.gov.lv/lv/valsts-finansials-atbalsts-pasvaldibam-socialo-pakalpojumu-personas-dzivesvieta-nodrosinasanai-nauda-seko-klientam";
const regulationPage =
  "https://kurzemevisiem.lv/informacija-pasvaldibam-stajusies-speka-mk-noteikumi-par-valsts-atbalsta-pieskirsanas-kartibu-pasvaldibam-par-socialo-pakalpojumu-nodrosinasanu-personas-dzivesvieta/";

/** What is published of the principle, and what had to be assumed because its regulation could not be read. */
export const sources: readonly TitledSource[] = [
  {
    id: "regulation-797",
    title: {
      en: "Cabinet regulation No. 797 of 2018-12-18 on state support to municipalities for social services at a person's place of residence, in force from 2019-01-01; known by its title and by what is said about it",
      lv: "Ministru kabineta 18.12.2018. noteikumi Nr. 797 par valsts atbalstu pašvaldībām par sociālajiem pakalpojumiem personas dzīvesvietā, spēkā no 01.01.2019.; zināmi pēc nosaukuma un pēc tā, kas par tiem teikts",
    },
    article: "likumi.lv 303855",
    link: regulationPage,
    date: "2019-01-01",
    certainty: "seen",
  },
  {
    id: "page-groups",
    title: {
      en: "Ministry of Welfare, page on money follows the client: the groups of people who ended the service of a state institution from 2018-07-01 on, each with the impairments that count",
      lv: "Labklājības ministrija, lapa par principu „nauda seko klientam”: personu grupas, kas pārtraukušas valsts institūcijas pakalpojumu no 01.07.2018., katra ar traucējumiem, kurus ņem vērā",
    },
    link: ministryPage,
    certainty: "seen",
  },
  {
    id: "page-after-18",
    title: {
      en: "Ministry of Welfare, the same page: after 18 it goes on where it was applied to the child and there are severe or very severe impairments of mental and physical development and disability group I or II",
      lv: "Labklājības ministrija, tā pati lapa: pēc 18 gadu vecuma NSK turpina, ja tas piemērots bērnam un ir smagi vai ļoti smagi garīgās un fiziskās attīstības traucējumi un I vai II invaliditātes grupa",
    },
    link: ministryPage,
    certainty: "seen",
  },
  {
    id: "page-services",
    title: {
      en: "Ministry of Welfare, the same page: any of the community services, for example those it names, or other social services whose need the person's individual plan of rehabilitation or care states; the municipality that provides it is compensated",
      lv: "Labklājības ministrija, tā pati lapa: jebkurš no sabiedrībā balstītiem pakalpojumiem, piemēram, nosauktie, vai citi sociālie pakalpojumi, kuru nepieciešamība noteikta personas individuālajā rehabilitācijas vai aprūpes plānā; kompensē pašvaldībai, kas to nodrošina",
    },
    link: ministryPage,
    certainty: "seen",
  },
  {
    id: "gate-of-plan",
    title: {
      en: "Assumed: a service opens a month only where it stands in the person's plan, also one that the page names; that those it names count without the plan is the other reading",
      lv: "Pieņemts: pakalpojums ļauj naudai sekot mēnesī tikai tad, ja tas ir personas plānā, arī lapā nosaukts pakalpojums; otrs lasījums ir, ka nosauktos skaita bez plāna",
    },
    link: ministryPage,
    certainty: "assumption",
  },
  {
    id: "page-excluded",
    title: {
      en: "Ministry of Welfare, the same page: not applied where the person receives a service of a kind that it goes on to name; the sentence is cut in what could be read",
      lv: "Labklājības ministrija, tā pati lapa: nepiemēro, ja persona saņem tādu pakalpojumu, kādu lapa nosauc tālāk; izlasāmajā tekstā teikums ir aprauts",
    },
    link: ministryPage,
    certainty: "seen",
  },
  {
    id: "no-long-term-care",
    title: {
      en: "For people who do not receive long-term care or rehabilitation financed by the state or a municipality",
      lv: "Personām, kas nesaņem valsts vai pašvaldības finansētu ilgstošu aprūpi vai rehabilitāciju",
    },
    article:
      "Law on Social Services and Social Assistance, the section whose first part has points 1 to 4; its number is cut on the page",
    link: regulationPage,
    certainty: "seen",
  },
  {
    id: "hospital-grace",
    title: {
      en: "Nothing is published on stays in hospital: how many days of one are borne is an open input",
      lv: "Par uzturēšanos slimnīcā nekas nav publicēts: cik tās dienas pieskaita, ir atvērta ievade",
    },
    certainty: "assumption",
  },
  {
    id: "abroad",
    title: {
      en: "Assumed: no compensation while the person is abroad or in prison, because no municipality then serves them",
      lv: "Pieņemts: kompensācijas nav, kamēr persona ir ārzemēs vai ieslodzījumā, jo tad to neapkalpo neviena pašvaldība",
    },
    certainty: "assumption",
  },
  {
    id: "day-of-death",
    title: { en: "Assumed: the day of death still counts", lv: "Pieņemts: nāves dienu vēl skaita" },
    certainty: "assumption",
  },
  {
    id: "declared-residence",
    title: {
      en: "Assumed: the municipality of the declared residence claims, because the law puts the duty to serve there; what the regulation says of moves could not be read",
      lv: "Pieņemts: kompensāciju pieprasa deklarētās dzīvesvietas pašvaldība, jo likums pienākumu sniegt pakalpojumus uzliek tai; noteikumu tekstu par pārcelšanos nebija iespējams izlasīt",
    },
    article: "Law on Social Services and Social Assistance, section 9(1)",
    certainty: "assumption",
  },
  {
    id: "amounts",
    title: {
      en: "The amounts, their formula and what part of a month is paid are not public; that there is one amount per month for adults and one for children, by the days of the month, is assumed, and that the rules of the ministry's undated page hold on all days since 2019-01-01",
      lv: "Apmēri, to formula un tas, kādu mēneša daļu maksā, nav publiski; pieņemts, ka ir viena summa mēnesī pieaugušajiem un viena bērniem, dalīta pēc mēneša dienām, un ka ministrijas nedatētās lapas noteikumi ir spēkā visās dienās kopš 01.01.2019.",
    },
    link: "https://likumi.lv/ta/id/303855",
    certainty: "assumption",
  },
  ...titledRegionSources,
];
