import type { Label } from "../../sources/index.js";
import type { TitledSource } from "../latvian/index.js";
import type { Table } from "../entry.js";
import { inBothLanguages } from "../latvian/index.js";

/** For whom places are built. */
export type PlaceGroup =
  "adults-with-mental-impairments" | "children-with-functional-impairments" | "children-out-of-family";

/** Sites and client places of one service, as planned in 2023. */
export interface PlannedPlaces {
  readonly group: PlaceGroup;
  /** Id of the service in the catalogue. */
  readonly service: string;
  readonly label: Label;
  readonly sites: string;
  /** Client places; left out where only sites are published. */
  readonly places?: string;
  readonly unit: "planned in 2023";
  readonly source: string;
}

/** A published sum, or share, of a group. */
export interface GroupFigure {
  readonly group: PlaceGroup;
  readonly figure: "sites" | "places" | "done by 2023-08-31";
  readonly amount: string;
  readonly unit: string;
  readonly source: string;
}

/** A figure of the plan for 2026 and 2027, or of a programme. */
export interface PlanFigure {
  readonly id: string;
  readonly label: Label;
  readonly amount: string;
  readonly unit: string;
  readonly source: string;
}

/** Places in the community. */
export interface CommunityPlaceTable extends Table {
  readonly planned: readonly PlannedPlaces[];
  readonly totals: readonly GroupFigure[];
  readonly plan: readonly PlanFigure[];
  /** What the shares done count. */
  readonly doneCounts: { readonly reading: string; readonly source: string };
}

/** Id of the source that plans the places; where it names none, none are planned. */
export const planOfPlaces = "plan-2023";

const sources: readonly TitledSource[] = [
  {
    id: planOfPlaces,
    title: {
      en: "Ministry of Welfare, 2023-09-14: planned community-based services by target group and the share done by 2023-08-31",
      lv: "Labklājības ministrija, 14.09.2023.: plānotie sabiedrībā balstītie pakalpojumi pa mērķa grupām un līdz 31.08.2023. īstenotā daļa",
    },
    date: "2023-09-14",
    certainty: "seed",
  },
  {
    id: "sites-counted",
    title: {
      en: "Assumed: the shares done by 2023-08-31 count sites, because the document does not say what they count",
      lv: "Pieņemts: līdz 31.08.2023. īstenotajās daļās skaitītas pakalpojumu sniegšanas vietas, jo dokuments nesaka, ko tās skaita",
    },
    certainty: "assumption",
  },
  {
    id: "talks-2024",
    title: {
      en: "Talks of the ministry and the municipalities' association, April 2024: health points might be set up in 60 institutions, the term moves to 2026-01-01",
      lv: "Ministrijas un pašvaldību savienības sarunas 2024. gada aprīlī: veselības punktus varētu izveidot 60 institūcijās, termiņu pārceļ uz 01.01.2026.",
    },
    date: "2024-04",
    certainty: "seed",
  },
  {
    id: "plan-2026",
    title: {
      en: "Ministry of Welfare, 2026-01-27: plan for social services 2026-2027",
      lv: "Labklājības ministrija, 27.01.2026.: sociālo pakalpojumu plāns 2026. un 2027. gadam",
    },
    link: "https://m.likumi.lv/ta/id/366046",
    date: "2026-01-27",
    certainty: "seed",
  },
];

const adults = "adults-with-mental-impairments";
const children = "children-with-functional-impairments";
const outOfFamily = "children-out-of-family";

/** The places planned in 2023 by group and service, and the figures of the plan for 2026 and 2027. */
export const communityPlaceTable: CommunityPlaceTable = {
  schemaVersion: 1,
  id: "community-places",
  label: { lv: "Sabiedrībā balstītu pakalpojumu vietas", en: "Places of community-based services" },
  note: "Planned places are of the whole country; where they lie is not published here. The published 377 places for children with functional impairments add up only if each of the 37 sites of social rehabilitation counts as one place.",
  sources: inBothLanguages(sources),
  open: [
    {
      id: "places-by-municipality",
      unit: "places",
      reason:
        "How the planned places are spread over municipalities is not in the text (it stands in maps); ask the Ministry of Welfare or the planning regions for their deinstitutionalisation plans.",
    },
    {
      id: "rehabilitation-places",
      unit: "places",
      reason:
        "How many children the 37 sites of social rehabilitation serve at a time is not published; ask the planning regions.",
    },
  ],
  planned: [
    planned(adults, "day-care-centre", {
      lv: "Dienas aprūpes centri",
      en: "Day care centres",
      sites: "53",
      places: "946",
    }),
    planned(adults, "group-home", { lv: "Grupu dzīvokļi", en: "Group apartments", sites: "50", places: "589" }),
    planned(adults, "workshop", {
      lv: "Specializētās darbnīcas",
      en: "Specialised workshops",
      sites: "34",
      places: "526",
    }),
    planned(adults, "respite", { lv: "Atelpas brīža pakalpojumi", en: "Respite", sites: "8", places: "19" }),
    planned(children, "day-care-centre", {
      lv: "Dienas aprūpes centri",
      en: "Day care centres",
      sites: "24",
      places: "292",
    }),
    planned(children, "social-rehabilitation", {
      lv: "Sociālās rehabilitācijas vietas",
      en: "Sites of social rehabilitation",
      sites: "37",
    }),
    planned(children, "respite", { lv: "Atelpas brīža pakalpojumi", en: "Respite", sites: "7", places: "48" }),
    planned(outOfFamily, "family-like-care-children", {
      lv: "Ģimeniskai videi pietuvināti pakalpojumi",
      en: "Family-like services",
      sites: "14",
      places: "124",
    }),
    planned(outOfFamily, "youth-house", { lv: "Jauniešu māja", en: "Youth house", sites: "1", places: "8" }),
  ],
  totals: [
    ...figures(adults, "145", "2080", "68"),
    ...figures(children, "68", "377", "71"),
    ...figures(outOfFamily, "15", "132", "80"),
  ],
  doneCounts: { reading: "sites", source: "sites-counted" },
  plan: [
    plan("family-like-homes", {
      lv: "Jaunas ģimeniskai videi pietuvinātas vietas (filiāles)",
      en: "New family-like homes",
      amount: "10",
      unit: "homes",
    }),
    plan("family-like-home-maximum", {
      lv: "Ne vairāk kā 12 bērni vienā vietā",
      en: "At most 12 children in one home",
      amount: "12",
      unit: "people",
    }),
    plan("family-like-children", {
      lv: "Bērni ar ļoti smagiem funkcionāliem traucējumiem",
      en: "Children with very severe functional impairments",
      amount: "112",
      unit: "people",
    }),
    plan("new-places", {
      lv: "Jaunas vietas sabiedrībā balstītos pakalpojumos",
      en: "New places in community-based services",
      amount: "508",
      unit: "people",
    }),
    plan("wider-access", {
      lv: "Personas ar plašākām iespējām saņemt pakalpojumu",
      en: "People with wider access to services",
      amount: "2384",
      unit: "people",
    }),
    plan("technical-aids", {
      lv: "Tehniskie palīglīdzekļi, ko izsniedz, izmēģinot kuponus",
      en: "Technical aids to be issued while vouchers are tested",
      amount: "10474",
      unit: "aids",
    }),
    {
      ...plan("health-points", {
        lv: "Veselības punkti aprūpes institūcijās līdz 01.01.2026.",
        en: "Health points in care institutions, by 2026-01-01",
        amount: "60",
        unit: "institutions",
      }),
      source: "talks-2024",
    },
  ],
};

function planned(
  group: PlaceGroup,
  service: string,
  {
    lv,
    en,
    sites,
    places,
  }: { readonly lv: string; readonly en: string; readonly sites: string; readonly places?: string | undefined },
): PlannedPlaces {
  const label = { lv, en };
  const known = places === undefined ? {} : { places };
  return { group, service, label, sites, ...known, unit: "planned in 2023", source: planOfPlaces };
}

function figures(group: PlaceGroup, sites: string, places: string, done: string): readonly GroupFigure[] {
  const source = planOfPlaces;
  return [
    { group, figure: "sites", amount: sites, unit: "sites", source },
    { group, figure: "places", amount: places, unit: "places", source },
    { group, figure: "done by 2023-08-31", amount: done, unit: "per cent", source },
  ];
}

function plan(
  id: string,
  {
    lv,
    en,
    amount,
    unit,
  }: { readonly lv: string; readonly en: string; readonly amount: string; readonly unit: string },
): PlanFigure {
  return { id, label: { lv, en }, amount, unit, source: "plan-2026" };
}
