import type { TitledSource } from "../latvian/index.js";
import type { Table } from "../entry.js";
import { inBothLanguages } from "../latvian/index.js";
import type { ServedGroup, ServiceUse, YearFigure, YearTotal } from "./figures.js";
import { servedGroups } from "./generated/groups.js";
import { totals } from "./generated/totals.js";
import { uses } from "./generated/uses.js";
import { years } from "./generated/years.js";

/** Who used what, and what was spent. */
export interface UseTable extends Table {
  readonly groups: readonly ServedGroup[];
  readonly uses: readonly ServiceUse[];
  readonly years: readonly YearFigure[];
  readonly totals: readonly YearTotal[];
}

const sources: readonly TitledSource[] = [
  {
    id: "zemgale-use",
    title: {
      en: "Zemgale: services used in its deinstitutionalisation project by adults, children and parents, over the years of the project",
      lv: "Zemgale: pakalpojumi, ko tās deinstitucionalizācijas projektā projekta gados izmantoja pieaugušie, bērni un vecāki",
    },
    link: "https://www.jelgavasnovads.lv/lv/jaunums/paveiktais-deinstitucionalizacijas-projekta-atver-sirdi-zemgale-ietvaros",
    certainty: "seen",
  },
  {
    id: "riga-use",
    title: {
      en: "Rīga region: services used by children and parents in its deinstitutionalisation project to the end of 2019",
      lv: "Rīgas reģions: pakalpojumi, ko tā deinstitucionalizācijas projektā līdz 2019. gada beigām izmantoja bērni un vecāki",
    },
    link: "http://www.ogrenet.lv/reklamraksti/46450/",
    date: "2019-12-31",
    certainty: "seen",
  },
  {
    id: "cesis-use",
    title: {
      en: "Cēsis: services used by its ten participants of the adults' individual-budget pilot, 2019-11-01 to 2021-01-31",
      lv: "Cēsis: pakalpojumi, ko izmantoja desmit individuālā budžeta izmēģinājumprojekta dalībnieki, 01.11.2019. līdz 31.01.2021.",
    },
    link: "https://www.cesis.lv/lv/novads/aktualitates/zinas/socialais-dienests/nosledzies-individuala-budzeta-izmeginajumprojekts/",
    date: "2021-01-31",
    certainty: "seen",
  },
  {
    id: "jekabpils-spending",
    title: {
      en: "Jēkabpils: use of money for social services, 2021 to 2023",
      lv: "Jēkabpils: līdzekļu izlietojums sociālajiem pakalpojumiem, 2021. līdz 2023. gads",
    },
    link: "https://jekabpils.lv/lv/lidzeklu-izlietojuma-sadalijums-socialajai-palidzibai-socialajiem-pakalpojumiem-un-cita-veida-palidzibai",
    date: "2023-12-31",
    certainty: "seen",
  },
  {
    id: "riga-home-care",
    title: {
      en: "Rīga: users of home care and money for it",
      lv: "Rīga: aprūpes mājās saņēmēji un tai izlietotie līdzekļi",
    },
    link: "http://www.sus.lv/lv/4-socialie-procesi/44-sociala-drosiba/socialas-aprupes-pakalpojumu-dzivesvieta-sanemeju-skaits-un",
    date: "2016-12-31",
    certainty: "seen",
  },
];

/** Published take-up and spending, for those who plan or compare. */
export const useTable: UseTable = {
  schemaVersion: 1,
  id: "use-and-spending",
  label: { lv: "Pakalpojumu izmantošana un izlietotie līdzekļi", en: "Use of services and spending" },
  note: "Take-up in projects over several years and in the adults' pilot, and yearly spending of two municipalities. One person may use several services, so uses do not add up to people; totals over years are no yearly budgets. Money of Rīga is published in thousands; that of 2009 holds an advance for January 2010. Another list on the same page has 3942 people in 2009 and 3871 in 2010.",
  sources: inBothLanguages(sources),
  open: [
    {
      id: "spending-per-service-of-the-pilots",
      unit: "EUR",
      reason:
        "What the individual-budget pilots spent on each service is not public; ask the Ministry of Welfare for the final reports of project 9.2.2.2./16/I/001.",
    },
  ],
  groups: servedGroups,
  uses,
  years,
  totals,
};
