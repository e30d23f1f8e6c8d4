import type { Dated } from "../../person/dated.js";
import type { Label, Source } from "../../sources/index.js";
import type { DeclaredGap, Table } from "../entry.js";

/** How many people of a group were served in all. */
export interface ServedGroup {
  readonly place: string;
  readonly group: UseGroup;
  readonly people: string;
  readonly unit: "people";
  readonly source: string;
}

/** Of whom uses are counted. */
export type UseGroup =
  "adults-with-mental-impairments" | "adults-in-pilot" | "children-with-functional-impairments" | "parents";

/** How many people of a group used a service; one person may use several. */
export interface ServiceUse {
  readonly place: string;
  readonly group: UseGroup;
  /** Id of the service in the catalogue. */
  readonly service: string;
  readonly people: string;
  readonly unit: "people";
  readonly source: string;
}

/** What a municipality spent, or how many it served, in a year. */
export interface YearFigure extends Dated {
  readonly place: string;
  readonly service: string;
  readonly label: Label;
  /** Name of the series, by which its years follow each other. */
  readonly series: string;
  readonly amount: string;
  readonly unit: string;
  readonly source: string;
}

/** Who used what, and what was spent. */
export interface UseTable extends Table {
  readonly groups: readonly ServedGroup[];
  readonly uses: readonly ServiceUse[];
  readonly years: readonly YearFigure[];
}

const sources: readonly Source[] = [
  {
    id: "zemgale-use",
    title:
      "Zemgale: services used in its deinstitutionalisation project by adults, children and parents, over the years of the project",
    link: "https://www.jelgavasnovads.lv/lv/jaunums/paveiktais-deinstitucionalizacijas-projekta-atver-sirdi-zemgale-ietvaros",
    certainty: "seen",
  },
  {
    id: "riga-use",
    title:
      "Rīga region: services used by children and parents in its deinstitutionalisation project to the end of 2019",
    link: "http://www.ogrenet.lv/reklamraksti/46450/",
    date: "2019-12-31",
    certainty: "seen",
  },
  {
    id: "cesis-use",
    title:
      "Cēsis: services used by its ten participants of the adults' individual-budget pilot, 2019-11-01 to 2021-01-31",
    link: "https://www.cesis.lv/lv/novads/aktualitates/zinas/socialais-dienests/nosledzies-individuala-budzeta-izmeginajumprojekts/",
    date: "2021-01-31",
    certainty: "seen",
  },
  {
    id: "jekabpils-spending",
    title: "Jēkabpils: use of money for social services, 2021 to 2023",
    link: "https://jekabpils.lv/lv/lidzeklu-izlietojuma-sadalijums-socialajai-palidzibai-socialajiem-pakalpojumiem-un-cita-veida-palidzibai",
    date: "2023-12-31",
    certainty: "seen",
  },
  {
    id: "riga-home-care",
    title: "Rīga: users of home care and money for it",
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
  note: "Take-up in projects over several years and in the adults' pilot, and yearly spending of two municipalities. One person may use several services, so uses do not add up to people; totals over years are no yearly budgets. Money of Rīga is published in thousands.",
  sources,
  open: [
    {
      id: "spending-per-service-of-the-pilots",
      unit: "EUR",
      reason:
        "What the individual-budget pilots spent on each service is not public; ask the Ministry of Welfare for the final reports of project 9.2.2.2./16/I/001.",
    },
  ],
  gaps: [
    hole("users", "2010-01-01", "2011-12-31"),
    hole("users", "2013-01-01", "2014-12-31"),
    hole("money", "2013-01-01", "2014-12-31"),
  ],
  groups: [
    { place: "zemgale", group: "adults-with-mental-impairments", people: "166", unit: "people", source: "zemgale-use" },
    {
      place: "zemgale",
      group: "children-with-functional-impairments",
      people: "299",
      unit: "people",
      source: "zemgale-use",
    },
    { place: "zemgale", group: "parents", people: "168", unit: "people", source: "zemgale-use" },
    {
      place: "riga-region",
      group: "children-with-functional-impairments",
      people: "260",
      unit: "people",
      source: "riga-use",
    },
    { place: "riga-region", group: "parents", people: "103", unit: "people", source: "riga-use" },
    { place: "cesu-novads-2009", group: "adults-in-pilot", people: "10", unit: "people", source: "cesis-use" },
  ],
  uses: [
    use("zemgale", "adults-with-mental-impairments", "specialist-consultation", "109", "zemgale-use"),
    use("zemgale", "adults-with-mental-impairments", "day-care-centre", "69", "zemgale-use"),
    use("zemgale", "adults-with-mental-impairments", "support-group", "39", "zemgale-use"),
    use("zemgale", "adults-with-mental-impairments", "home-care", "25", "zemgale-use"),
    use("zemgale", "adults-with-mental-impairments", "workshop", "19", "zemgale-use"),
    use("zemgale", "adults-with-mental-impairments", "group-home", "12", "zemgale-use"),
    use("zemgale", "adults-with-mental-impairments", "respite", "5", "zemgale-use"),
    use("zemgale", "children-with-functional-impairments", "social-rehabilitation", "249", "zemgale-use"),
    use("zemgale", "children-with-functional-impairments", "child-care", "114", "zemgale-use"),
    use("zemgale", "children-with-functional-impairments", "respite", "31", "zemgale-use"),
    use("zemgale", "children-with-functional-impairments", "day-centre", "3", "zemgale-use"),
    use("riga-region", "children-with-functional-impairments", "social-rehabilitation", "204", "riga-use"),
    use("riga-region", "children-with-functional-impairments", "child-care", "49", "riga-use"),
    use("riga-region", "children-with-functional-impairments", "respite", "34", "riga-use"),
    use("riga-region", "children-with-functional-impairments", "day-centre", "2", "riga-use"),
    use("cesu-novads-2009", "adults-in-pilot", "physiotherapist", "10", "cesis-use"),
    use("cesu-novads-2009", "adults-in-pilot", "support-person", "8", "cesis-use"),
    use("cesu-novads-2009", "adults-in-pilot", "dance-movement-therapy", "7", "cesis-use"),
    use("cesu-novads-2009", "adults-in-pilot", "psychologist-adult", "4", "cesis-use"),
    use("cesu-novads-2009", "adults-in-pilot", "occupational-therapist", "4", "cesis-use"),
    use("cesu-novads-2009", "adults-in-pilot", "music-therapy", "4", "cesis-use"),
    use("cesu-novads-2009", "adults-in-pilot", "art-therapy", "4", "cesis-use"),
    use("cesu-novads-2009", "adults-in-pilot", "nutritionist", "3", "cesis-use"),
    use("cesu-novads-2009", "adults-in-pilot", "speech-therapist", "2", "cesis-use"),
    use("cesu-novads-2009", "adults-in-pilot", "home-care", "1", "cesis-use"),
    use("cesu-novads-2009", "adults-in-pilot", "special-pedagogue", "1", "cesis-use"),
    use("cesu-novads-2009", "adults-in-pilot", "montessori", "1", "cesis-use"),
    use("cesu-novads-2009", "adults-in-pilot", "canistherapy", "1", "cesis-use"),
    use("cesu-novads-2009", "adults-in-pilot", "companion", "1", "cesis-use"),
  ],
  years: [
    spent("home-care", "Aprūpe mājās, pašu", "Home care of its own", "home-care-of-its-own", "2021", "129254"),
    spent("home-care", "Aprūpe mājās, pašu", "Home care of its own", "home-care-of-its-own", "2022", "148923"),
    spent("home-care", "Aprūpe mājās, pašu", "Home care of its own", "home-care-of-its-own", "2023", "123870"),
    spent("home-care", "Aprūpe mājās, pirkta", "Home care bought", "home-care-bought", "2021", "34327"),
    spent("home-care", "Aprūpe mājās, pirkta", "Home care bought", "home-care-bought", "2022", "118385"),
    spent("home-care", "Aprūpe mājās, pirkta", "Home care bought", "home-care-bought", "2023", "234371"),
    spent(
      "day-care-centre",
      "Daudzfunkcionālais centrs",
      "Multi-functional centre (day care, workshops, Montessori)",
      "multi-functional-centre",
      "2021",
      "57951",
    ),
    spent(
      "day-care-centre",
      "Daudzfunkcionālais centrs",
      "Multi-functional centre (day care, workshops, Montessori)",
      "multi-functional-centre",
      "2022",
      "82222",
    ),
    spent(
      "day-care-centre",
      "Daudzfunkcionālais centrs",
      "Multi-functional centre (day care, workshops, Montessori)",
      "multi-functional-centre",
      "2023",
      "134514",
    ),
    spent("group-home", "Grupu māja “Saka”", "Group home Saka", "group-home-saka", "2021", "45970"),
    spent("group-home", "Grupu māja “Saka”", "Group home Saka", "group-home-saka", "2022", "83684"),
    spent("group-home", "Grupu māja “Saka”", "Group home Saka", "group-home-saka", "2023", "102867"),
    spent("group-home", "Grupu māja “Aknīste”", "Group home Aknīste", "group-home-akniste", "2021", "0"),
    spent("group-home", "Grupu māja “Aknīste”", "Group home Aknīste", "group-home-akniste", "2022", "0"),
    spent("group-home", "Grupu māja “Aknīste”", "Group home Aknīste", "group-home-akniste", "2023", "18490"),
    spent(
      "long-term-care",
      "Institūcijas pieaugušajiem, pirktas",
      "Institutions for adults, bought",
      "institutions-for-adults-bought",
      "2021",
      "910030",
    ),
    spent(
      "long-term-care",
      "Institūcijas pieaugušajiem, pirktas",
      "Institutions for adults, bought",
      "institutions-for-adults-bought",
      "2022",
      "1084505",
    ),
    spent(
      "long-term-care",
      "Institūcijas pieaugušajiem, pirktas",
      "Institutions for adults, bought",
      "institutions-for-adults-bought",
      "2023",
      "1231014",
    ),
    spent(
      "long-term-care",
      "Institūcijas bērniem",
      "Institutions for children",
      "institutions-for-children",
      "2021",
      "59173",
    ),
    spent(
      "long-term-care",
      "Institūcijas bērniem",
      "Institutions for children",
      "institutions-for-children",
      "2022",
      "27613",
    ),
    spent(
      "long-term-care",
      "Institūcijas bērniem",
      "Institutions for children",
      "institutions-for-children",
      "2023",
      "15924",
    ),
    spent("family-assistant", "Ģimenes asistents", "Family assistant", "family-assistant", "2021", "18975"),
    spent("family-assistant", "Ģimenes asistents", "Family assistant", "family-assistant", "2022", "18647"),
    spent("family-assistant", "Ģimenes asistents", "Family assistant", "family-assistant", "2023", "0"),
    riga("users", "Saņēmēji", "Users", "2009", "3941", "people"),
    riga("users", "Saņēmēji", "Users", "2012", "5203", "people"),
    riga("money", "Līdzekļi", "Money", "2012", "4685900", "EUR"),
    riga("users", "Saņēmēji", "Users", "2015", "7458", "people"),
    riga("money", "Līdzekļi", "Money", "2015", "8986300", "EUR"),
    riga("users", "Saņēmēji", "Users", "2016", "8151", "people"),
    riga("money", "Līdzekļi", "Money", "2016", "9289300", "EUR"),
  ],
};

function use(place: string, group: UseGroup, service: string, people: string, source: string): ServiceUse {
  return { place, group, service, people, unit: "people", source };
}

function spent(service: string, lv: string, en: string, series: string, year: string, amount: string): YearFigure {
  const label = { lv, en };
  return {
    place: "jekabpils-novads",
    service,
    label,
    series,
    amount,
    unit: "EUR",
    ...days(year),
    source: "jekabpils-spending",
  };
}

function riga(
  series: "users" | "money",
  lv: string,
  en: string,
  year: string,
  amount: string,
  unit: string,
): YearFigure {
  const label = { lv, en };
  return { place: "riga", service: "home-care", label, series, amount, unit, ...days(year), source: "riga-home-care" };
}

function days(year: string): Dated {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function hole(series: string, from: string, to: string): DeclaredGap {
  return { series: `years[riga home-care ${series}].amount`, from, to, reason: "Rīga's page gives single years only." };
}
