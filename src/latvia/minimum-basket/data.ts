import type { Dated } from "../../person/dated.js";
import type { Label } from "../../sources/index.js";
import type { TitledSource } from "../latvian/index.js";
import type { Table } from "../entry.js";
import { inBothLanguages } from "../latvian/index.js";

/** A group of people to whom a duty is owed. */
export interface BasketGroup {
  readonly id: string;
  readonly label: Label;
}

/** A service that every municipality must offer to a group from a day. */
export interface Duty extends Dated {
  /** Id of the service in the catalogue. */
  readonly service: string;
  readonly group: string;
  /** All municipalities alike: the two levels of 2020 were not kept. */
  readonly level: "every-municipality";
  /** From which age of the person, in complete years; left out, from any. */
  readonly ageFrom?: string;
  /** The day on which it was last seen, where that is later than the day of its source. */
  readonly seenOn?: string;
  readonly source: string;
}

/**
 * A duty that may hold, as long as no dated one of its service and group does: the day from which a service must be offered is not published (`day`), or the sources do not agree on the group
 * to which it is owed (`group`).
 */
export interface UndatedDuty {
  readonly service: string;
  readonly group: string;
  readonly level: "every-municipality";
  /** What is not known of it. */
  readonly unknown: "day" | "group";
  /** The first day on which the duty can hold. */
  readonly notBefore: string;
  readonly source: string;
}

/** What a document proposed, as it stood then. */
export interface Proposal {
  readonly id: string;
  /** The day of the document, or its month. */
  readonly proposedOn: string;
  readonly service: string;
  readonly group: string;
  /** The priority of the group, 1 the most urgent, where the document ranks them. */
  readonly priority?: string;
  /** From when it was planned, where the document says. */
  readonly plannedFrom?: string;
  readonly source: string;
}

/** A share of the state in a service of the basket that was named and of which no adoption was found. */
export interface NamedStateShare {
  readonly service: string;
  readonly group: string;
  readonly share: string;
  readonly source: string;
}

/** The mandatory services of municipalities. */
export interface BasketTable extends Table {
  readonly groups: readonly BasketGroup[];
  readonly duties: readonly Duty[];
  readonly undated: readonly UndatedDuty[];
  readonly proposals: readonly Proposal[];
  readonly stateShares: readonly NamedStateShare[];
}

const sources: readonly TitledSource[] = [
  {
    id: "law-2024",
    title: {
      en: "Law on Social Services and Social Assistance, section 9(1.1) to (1.3), adopted on 2024-12-19 (draft 22-TA-1080; approved by the Cabinet on 2024-07-16): the list, and the first services from 2025-01-21, as the European Social Network reports",
      lv: "Sociālo pakalpojumu un sociālās palīdzības likuma 9. panta 1.1 līdz 1.3 daļa, pieņemta 19.12.2024. (projekts 22-TA-1080; Ministru kabinetā apstiprināts 16.07.2024.): saraksts un pirmie pakalpojumi no 21.01.2025., kā ziņo Eiropas Sociālais tīkls",
    },
    article: "section 9(1.1)",
    link: "https://www.esn-eu.org/social-services-index/2025/latvia",
    date: "2024-12-19",
    certainty: "seen",
  },
  {
    id: "five-in-2025",
    title: {
      en: "Press, 2025-12-18: five services are mandatory in 2025, so the shelter is the fifth of the list and the services without a date follow in 2026 or later",
      lv: "Prese, 18.12.2025.: 2025. gadā obligāti ir pieci pakalpojumi, tātad patversme ir piektais sarakstā, un pakalpojumi bez dienas seko 2026. gadā vai vēlāk",
    },
    article: "rus.jauns.lv 687588",
    date: "2025-12-18",
    certainty: "derived",
  },
  {
    id: "mentor-2026",
    title: {
      en: "Press on the adopted law: the social mentor from 2026-01-01, programmes of social rehabilitation from 2029-01-01",
      lv: "Prese par pieņemto likumu: sociālais mentors no 01.01.2026., sociālās rehabilitācijas programmas no 01.01.2029.",
    },
    link: "https://www.tvnet.lv/8157852",
    date: "2024-12-19",
    certainty: "seen",
  },
  {
    id: "respite-2026",
    title: {
      en: "Assumed: respite is mandatory from 2026-01-01, because Liepāja's rules of 2025-12-18 add it with section 9(1.2) as their ground",
      lv: "Pieņemts: atelpas brīdis ir obligāts no 01.01.2026., jo Liepājas 18.12.2025. noteikumi to pievieno, atsaucoties uz 9. panta 1.2 daļu",
    },
    link: "https://likumi.lv/ta/id/366241",
    date: "2025-12-18",
    certainty: "assumption",
  },
  {
    id: "mentor-groups",
    title: {
      en: "Law portal on the adopted law: the social mentor also for children in out-of-family care from 16 and for people after it; read once and not found again",
      lv: "Likumu portāls par pieņemto likumu: sociālais mentors arī bērniem ārpusģimenes aprūpē no 16 gadu vecuma un personām pēc tās; lasīts vienreiz un vairs nav atrasts",
    },
    article: "lvportals.lv, 371908",
    date: "2024-12-19",
    certainty: "seen",
  },
  {
    id: "cabinet-list-2024",
    title: {
      en: "Press on the bill approved by the Cabinet on 2024-07-16: home care for people with various functional impairments, where the report on the adopted law says severe ones",
      lv: "Prese par Ministru kabinetā 16.07.2024. apstiprināto likumprojektu: aprūpe mājās personām ar dažādiem funkcionāliem traucējumiem, kamēr ziņojums par pieņemto likumu runā par smagiem",
    },
    link: "https://labdien.lv/paredzets-noteikt-vienotu-minimalo-socialo-pakalpojumu-grozu-visam-pasvaldibam",
    date: "2024-07-16",
    certainty: "seen",
  },
  {
    id: "transition-2028",
    title: {
      en: "Assumed: the transition of the services without a published day ends with 2028, because some have one to 2026 and others to 2028, and the family assistant is to be in full with 2028",
      lv: "Pieņemts: pakalpojumiem bez publicētas dienas pārejas laiks beidzas ar 2028. gadu, jo vieniem tas ir līdz 2026., citiem līdz 2028. gadam, un ģimenes asistentam jābūt pilnībā ieviestam ar 2028. gadu",
    },
    article: "lvportals.lv, 376704; draft 22-TA-1080",
    date: "2025",
    certainty: "assumption",
  },
  {
    id: "co-financing-2025",
    title: {
      en: "Law portal, 2025: state co-financing of 50 % is named for the family assistant and for respite of children with special care; that it was adopted was not found; read once and not found again",
      lv: "Likumu portāls, 2025. gads: ģimenes asistentam un atelpas brīdim bērniem ar īpašu kopšanu nosaukts valsts līdzfinansējums 50 %; ka tas pieņemts, nav atrasts; lasīts vienreiz un vairs nav atrasts",
    },
    article: "lvportals.lv, 376704",
    date: "2025",
    certainty: "seen",
  },
  {
    id: "working-group-2020",
    title: {
      en: "Working groups of 2020-03-04: services to be mandatory and paid by municipalities, by target group in order of priority",
      lv: "04.03.2020. darba grupas: pakalpojumi, kam jābūt obligātiem un ko maksātu pašvaldības, pa mērķa grupām prioritārā secībā",
    },
    date: "2020-03-11",
    certainty: "seed",
  },
  {
    id: "talks-2024",
    title: {
      en: "Talks of the ministry and the municipalities' association, April 2024: the ministry proposed to add the social mentor and the programme of social rehabilitation, planned from 2029",
      lv: "Ministrijas un pašvaldību savienības sarunas 2024. gada aprīlī: ministrija ierosināja pievienot sociālo mentoru un sociālās rehabilitācijas programmu, plānoti no 2029. gada",
    },
    date: "2024-04",
    certainty: "seed",
  },
];

const start = "2025-01-21";
const severe = "severe-functional-impairments";
const mental = "mental-impairments";

/** The services of the basket of which no day is published, each with its group. */
const withoutDay = [
  ["day-care-centre", severe],
  ["workshop", mental],
  ["family-assistant", "families-with-children"],
] as const;

/** The first services of the list; the press of 2025-12-18 counts them among those that are mandatory. */
const firstServices = [
  ["home-care", severe],
  ["crisis-centre", "in-crisis"],
  ["group-home", mental],
  ["long-term-care", severe],
  ["long-term-care", "children-without-parental-care"],
] as const;

const order2020 = [
  [
    "families-with-children",
    [
      "social-work",
      "family-assistant",
      "psychosocial-work",
      "social-rehabilitation",
      "early-diagnostics",
      "parent-education",
    ],
  ],
  ["adults-with-functional-impairments", ["home-care", "day-care-centre", "support-person", "group-home", "workshop"]],
  ["pension-age", ["home-care", "long-term-care"]],
  ["children-with-disability", ["day-care-centre", "parent-support-group", "respite"]],
] as const;

/** The minimum basket: what every municipality must offer, to whom and from when, and what was proposed before. */
export const basketTable: BasketTable = {
  schemaVersion: 1,
  id: "minimum-basket",
  label: { lv: "Minimālais sociālo pakalpojumu grozs", en: "Minimum basket of social services" },
  note: "The duty lies with every municipality alike, whatever its size; a municipality may serve others and more from its own money once the basket is provided. The municipal budget pays: a lack of money is no ground to refuse, a queue is possible. What is unknown of a duty is its day, or the group on which the sources differ; from 2029 the services without a published day are mandatory by assumption. The support persons of the 2020 proposal are assistants, carers and mentors. The law prevails over the proposals: it brought the mentor forward from 2029 to 2026.",
  sources: inBothLanguages(sources),
  open: [
    {
      id: "duties-without-date",
      unit: "date",
      reason:
        "From which day day care centres, workshops and the family assistant are mandatory was not seen (some services have a transition to 2026, others to 2028); ask for the transitional provisions to section 9(1.1) of the Law on Social Services and Social Assistance (likumi.lv, 68488, wording after 2025-01-21).",
    },
    {
      id: "respite-date",
      unit: "date",
      reason:
        "The day from which respite is mandatory rests on an assumption; ask for the same transitional provisions.",
    },
    {
      id: "state-share-of-the-basket",
      unit: "share",
      reason:
        "No adopted share of the state in the cost of mandatory services was seen; 50 % is named for the family assistant and for respite of children. Ask the Ministry of Welfare. Whoever calculates must give it, and 0 is no published value.",
    },
  ],
  groups: [
    group(severe, "Personas ar smagiem funkcionāliem traucējumiem", "People with severe functional impairments"),
    group(mental, "Personas ar garīga rakstura traucējumiem", "People with mental impairments"),
    group("in-crisis", "Personas krīzes situācijā", "People in crisis"),
    group("homeless", "Personas bez noteiktas dzīvesvietas", "Homeless people"),
    group("children-without-parental-care", "Bez vecāku gādības palikuši bērni", "Children without parental care"),
    group(
      "carers",
      "Personas, kas aprūpē cilvēku ar smagiem funkcionāliem traucējumiem",
      "Carers of people with severe functional impairments",
    ),
    group("after-out-of-family-care", "Personas pēc ārpusģimenes aprūpes beigšanās", "People after out-of-family care"),
    group(
      "functional-impairments",
      "Personas ar dažādiem funkcionāliem traucējumiem, arī ne smagiem",
      "People with various functional impairments, also such as are not severe",
    ),
    group(
      "families-with-children",
      "Ģimenes ar bērniem, kurās vecākiem trūkst prasmju",
      "Families with children whose parents lack skills",
    ),
    group(
      "youth-with-behaviour-or-addiction-problems",
      "Bērni un jaunieši ar uzvedības vai atkarību problēmām vai augstu to attīstības risku",
      "Children and youth with behaviour or addiction problems or a high risk of them",
    ),
    group(
      "adults-with-functional-impairments",
      "Pilngadīgas personas ar funkcionāliem traucējumiem",
      "Adults with functional impairments",
    ),
    group("pension-age", "Pensijas vecuma cilvēki ar aprūpes vajadzībām", "People of pension age who need care"),
    group("children-with-disability", "Bērni ar invaliditāti", "Children with disability"),
  ],
  duties: [
    ...firstServices.map(([service, of]) => ({ ...duty(service, of, start, "law-2024"), seenOn: "2025-12-18" })),
    duty("shelter", "homeless", start, "five-in-2025"),
    duty("respite", "carers", "2026-01-01", "respite-2026"),
    duty("social-mentor", "youth-with-behaviour-or-addiction-problems", "2026-01-01", "mentor-2026"),
    { ...duty("social-mentor", "children-without-parental-care", "2026-01-01", "mentor-groups"), ageFrom: "16" },
    duty("social-mentor", "after-out-of-family-care", "2026-01-01", "mentor-groups"),
    duty("social-rehabilitation-programme", "youth-with-behaviour-or-addiction-problems", "2029-01-01", "mentor-2026"),
    ...withoutDay.map(([service, of]) => duty(service, of, "2029-01-01", "transition-2028")),
  ],
  undated: [
    ...withoutDay.map(([service, of]) => undated(service, of)),
    {
      service: "home-care",
      group: "functional-impairments",
      level: "every-municipality",
      unknown: "group",
      notBefore: start,
      source: "cabinet-list-2024",
    },
  ],
  stateShares: [
    { service: "family-assistant", group: "families-with-children", share: "0.5", source: "co-financing-2025" },
    { service: "respite", group: "children-with-disability", share: "0.5", source: "co-financing-2025" },
  ],
  proposals: [
    ...order2020.flatMap(([of, services], index) =>
      services.map((service) => ({
        id: `2020-${of}-${service}`,
        proposedOn: "2020-03-04",
        service,
        group: of,
        priority: String(index + 1),
        source: "working-group-2020",
      })),
    ),
    ...(["social-mentor", "social-rehabilitation-programme"] as const).map((service) => ({
      id: `2024-${service}`,
      proposedOn: "2024-04",
      service,
      group: "youth-with-behaviour-or-addiction-problems",
      plannedFrom: "2029-01-01",
      source: "talks-2024",
    })),
  ],
};

function group(id: string, lv: string, en: string): BasketGroup {
  return { id, label: { lv, en } };
}

function duty(service: string, of: string, from: string, source: string): Duty {
  return { service, group: of, level: "every-municipality", from, to: "open", source };
}

function undated(service: string, of: string): UndatedDuty {
  return {
    service,
    group: of,
    level: "every-municipality",
    unknown: "day",
    notBefore: "2026-01-01",
    source: "five-in-2025",
  };
}
