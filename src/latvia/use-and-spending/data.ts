import type { Dated } from "../../person/dated.js";
import type { Label } from "../../sources/index.js";
import type { TitledSource } from "../latvian/index.js";
import type { Table } from "../entry.js";
import { inBothLanguages } from "../latvian/index.js";

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
  /** Whose money it is; left out where the page does not part it. */
  readonly part?: SpendingPart;
  /** Name of the series, by which its years follow each other. */
  readonly series: string;
  readonly amount: string;
  readonly unit: string;
  readonly source: string;
}

/** Services that a municipality gives itself, those that it buys, and those that it gives with money of the state. */
export type SpendingPart = "own" | "bought" | "state";

/** The published sum of a part of a municipality's money in a year. */
export interface YearTotal extends Dated {
  readonly place: string;
  readonly part: SpendingPart;
  readonly amount: string;
  readonly unit: string;
  readonly source: string;
}

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
    ...jekabpils(
      {
        service: "home-care",
        part: "own",
        series: "home-care-of-its-own",
        label: { lv: "Aprūpe mājās, pašu", en: "Home care of its own" },
      },
      "129254",
      "148923",
      "123870",
    ),
    ...jekabpils(
      {
        service: "home-care",
        part: "bought",
        series: "home-care-bought",
        label: { lv: "Aprūpe mājās, pirkta", en: "Home care bought" },
      },
      "34327",
      "118385",
      "234371",
    ),
    ...jekabpils(
      {
        service: "day-care-centre",
        part: "own",
        series: "multi-functional-centre",
        label: { lv: "Daudzfunkcionālais centrs", en: "Multi-functional centre (day care, workshops, Montessori)" },
      },
      "57951",
      "82222",
      "134514",
    ),
    ...jekabpils(
      {
        service: "group-home",
        part: "own",
        series: "group-home-saka",
        label: { lv: "Grupu māja „Saka”", en: "Group home Saka" },
      },
      "45970",
      "83684",
      "102867",
    ),
    ...jekabpils(
      {
        service: "group-home",
        part: "own",
        series: "group-home-akniste",
        label: { lv: "Grupu māja „Aknīste”", en: "Group home Aknīste" },
      },
      "0",
      "0",
      "18490",
    ),
    ...jekabpils(
      {
        service: "crisis-centre",
        part: "own",
        series: "crisis-centre",
        label: { lv: "Krīzes centrs", en: "Crisis centre" },
      },
      "125621",
      "148011",
      "200545",
    ),
    ...jekabpils(
      {
        service: "night-shelter",
        part: "own",
        series: "night-shelter",
        label: { lv: "Naktspatversme", en: "Night shelter" },
      },
      "93839",
      "101980",
      "116156",
    ),
    ...jekabpils(
      {
        service: "long-term-care",
        part: "own",
        series: "pension-house-mezvijas",
        label: { lv: "Pansija „Mežvijas”", en: "Pension house Mežvijas" },
      },
      "156175",
      "142186",
      "178900",
    ),
    ...jekabpils(
      {
        service: "day-centre",
        part: "own",
        series: "day-centre-viesite",
        label: { lv: "Dienas centrs Viesītē", en: "Day centre in Viesīte" },
      },
      "2070",
      "274",
      "5268",
    ),
    ...jekabpils(
      {
        service: "day-care-centre",
        part: "own",
        series: "day-care-centre-birzi",
        label: { lv: "Dienas aprūpes centrs Biržos", en: "Day care centre in Birži" },
      },
      "0",
      "0",
      "4668",
    ),
    ...jekabpils(
      {
        service: "long-term-care",
        part: "bought",
        series: "institutions-for-adults-bought",
        label: { lv: "Institūcijas pieaugušajiem, pirktas", en: "Institutions for adults, bought" },
      },
      "910030",
      "1084505",
      "1231014",
    ),
    ...jekabpils(
      {
        service: "long-term-care",
        part: "bought",
        series: "institutions-for-children",
        label: { lv: "Institūcijas bērniem", en: "Institutions for children" },
      },
      "59173",
      "27613",
      "15924",
    ),
    ...jekabpils(
      {
        service: "family-assistant",
        part: "bought",
        series: "family-assistant",
        label: { lv: "Ģimenes asistents", en: "Family assistant" },
      },
      "18975",
      "18647",
      "0",
    ),
    ...jekabpils(
      {
        service: "day-centre",
        part: "bought",
        series: "day-centre-seniors",
        label: { lv: "Dienas centrs senioriem", en: "Day centre for seniors" },
      },
      "1136",
      "12925",
      "28208",
    ),
    ...jekabpils(
      {
        service: "assistant",
        part: "state",
        series: "assistant",
        label: { lv: "Asistents (valsts finansējums)", en: "Assistant (money of the state)" },
      },
      "157538",
      "382961",
      "648909",
    ),
    ...riga(
      { series: "users", label: { lv: "Saņēmēji", en: "Users" }, unit: "people" },
      "3941",
      "4144",
      "4678",
      "5203",
      "5748",
      "6602",
      "7457",
      "8151",
    ),
    ...riga(
      { series: "money", label: { lv: "Līdzekļi", en: "Money" }, unit: "EUR" },
      "3535300",
      "2852700",
      "3882500",
      "4685900",
      "5136800",
      "7195600",
      "8986300",
      "9289300",
    ),
  ],
  totals: [...totalsOf("own", "610880", "707280", "885278"), ...totalsOf("bought", "1023641", "1262075", "1509517")],
};

function use(place: string, group: UseGroup, service: string, people: string, source: string): ServiceUse {
  return { place, group, service, people, unit: "people", source };
}

/** The money of Jēkabpils for one service, 2021 and each year after. */
function jekabpils(
  what: Pick<YearFigure, "service" | "part" | "series" | "label">,
  ...amounts: readonly string[]
): readonly YearFigure[] {
  const source = "jekabpils-spending";
  return amounts.map((amount, year) => {
    return { place: "jekabpils-novads", ...what, amount, unit: "EUR", ...days(2021 + year), source };
  });
}

/** The published sums of a part of the money of Jēkabpils, 2021 and each year after. */
function totalsOf(part: SpendingPart, ...amounts: readonly string[]): readonly YearTotal[] {
  const source = "jekabpils-spending";
  return amounts.map((amount, year) => {
    return { place: "jekabpils-novads", part, amount, unit: "EUR", ...days(2021 + year), source };
  });
}

/** Home care of Rīga, 2009 and each year after. */
function riga(
  what: Pick<YearFigure, "series" | "label" | "unit">,
  ...amounts: readonly string[]
): readonly YearFigure[] {
  const source = "riga-home-care";
  return amounts.map((amount, year) => {
    return { place: "riga", service: "home-care", ...what, amount, ...days(2009 + year), source };
  });
}

function days(year: number): Dated {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
