import type { Condition } from "../../rules/entitle/conditions/registry.js";
import type { LimitAmount } from "../../rules/limit/kinds/most-units.js";
import type { OpenInput, Parameter } from "../../rules/reading/parameter.js";
import type { Scheme, TargetGroup } from "../../rules/scheme.js";
import type { Label } from "../../sources/index.js";
import { municipalService } from "../municipal-service/index.js";
import { familyAssistantSources as sources } from "./sources.js";
import { notes } from "./in-latvian.js";

const days = { from: "2021-07-01", to: "open" } as const;

const families: TargetGroup = {
  id: "families-with-skill-deficits",
  label: {
    lv: "Ģimenes ar bērniem, kurās vecākiem trūkst prasmju",
    en: "Families with children whose parents lack skills",
  },
};
const parents: TargetGroup = {
  id: "parents-with-mental-impairments",
  label: { lv: "Vecāki ar garīga rakstura traucējumiem", en: "Parents with mental impairments" },
};
const adultsInProject: TargetGroup = {
  id: "adults-with-mental-impairments-in-project",
  label: {
    lv: "Pilngadīgas personas ar GRT deinstitucionalizācijas plānā",
    en: "Adults with mental impairments with a plan of the deinstitutionalisation project",
  },
};
const careLeavers: TargetGroup = {
  id: "care-leavers",
  label: { lv: "Jaunieši pēc ārpusģimenes aprūpes", en: "Young people who left care" },
};

/** What a municipality's rules say. */
interface Rules {
  readonly municipality: string;
  readonly place: string;
  readonly name: Label;
  readonly source: keyof typeof sources;
  /** The most hours a week by group, in the order in which they are asked; the last is for all other groups named. */
  readonly hours: readonly (readonly [group: TargetGroup, most: Parameter])[];
  readonly months?: number;
  readonly free?: boolean;
  readonly note: string;
  readonly inputs?: readonly OpenInput[];
  readonly conditions?: readonly Condition[];
}

const hoursInput: OpenInput = {
  id: "hours-per-week",
  unit: "hours per week",
  reason: "How many hours a week the municipality's rules give was not seen; ask its social service.",
};

const extension = "An extension is a decision of the social service and no rule here.";

/** The family assistant by municipality, because the rules differ. */
export const familyAssistantSchemes: readonly Scheme[] = [
  scheme({
    municipality: "ventspils",
    place: "ventspils",
    name: { lv: "Ventspilī", en: "Ventspils" },
    source: "ventspils",
    hours: [
      [parents, "15"],
      [families, "10"],
      [careLeavers, "4"],
    ],
    months: 6,
    note: "At most 6 months.",
  }),
  scheme({
    municipality: "liepaja",
    place: "liepaja",
    name: { lv: "Liepājā", en: "Liepāja" },
    source: "liepaja",
    hours: [
      [parents, "15"],
      [families, "10"],
    ],
    months: 12,
    note: `At most 12 months. ${extension}`,
  }),
  scheme({
    municipality: "jelgava",
    place: "jelgava",
    name: { lv: "Jelgavā", en: "Jelgava" },
    source: "jelgava",
    hours: [
      [adultsInProject, "30"],
      [families, "12"],
      [careLeavers, "12"],
    ],
    note: "The rules also give at least 4 hours a week; the engine has no rule for a least number of units, so a plan below it is not refused.",
    conditions: [
      {
        id: "care-leavers-to-24",
        kind: "any-of",
        options: [[families.id, adultsInProject.id], [careLeavers.id]].map((groups, index) => ({
          when: [{ kind: "target-group", groups }, ...(index === 0 ? [] : [{ kind: "age" as const, until: 24 }])],
          ...days,
        })),
        source: sources.jelgava.id,
      },
    ],
  }),
  scheme({
    municipality: "talsi",
    place: "talsu-novads",
    name: { lv: "Talsos", en: "Talsi" },
    source: "talsi",
    hours: [
      [families, "10"],
      [parents, "10"],
      [careLeavers, "10"],
    ],
    free: true,
    note: "Free of charge.",
  }),
  scheme({
    municipality: "ropazi",
    place: "ropazu-novads",
    name: { lv: "Ropažos", en: "Ropaži" },
    source: "ropazi",
    hours: [[families, { input: hoursInput.id }]],
    months: 6,
    free: true,
    inputs: [hoursInput],
    note: "At most 6 months, free of charge; the hours a week are an open input.",
  }),
];

function scheme({ municipality, place, name, source, hours, months, free, note, inputs, conditions }: Rules): Scheme {
  const groups = hours.map(([group]) => group);
  const of = sources[source].id;
  const term: readonly Condition[] =
    months === undefined
      ? []
      : [
          { id: "enrolment", kind: "enrolment", source: sources.term.id },
          { id: "term", kind: "duration", months, source: of },
        ];
  return municipalService({
    id: `family-assistant-${municipality}`,
    label: { lv: `Ģimenes asistents ${name.lv}`, en: `Family assistant in ${name.en}` },
    note,
    validity: days,
    notes,
    sources: [sources[source], sources.since2021, ...(months === undefined ? [] : [sources.term])],
    ...(inputs === undefined ? {} : { inputs }),
    groups,
    services: { "family-assistant": "hour" },
    servedPlaces: [place],
    daysSource: sources.since2021.id,
    conditions: [
      { id: "target-group", kind: "target-group", groups: groups.map(({ id }) => id), source: of },
      ...(conditions ?? []),
      ...term,
    ],
    limits: [
      {
        id: "hours-a-week",
        kind: "most-units",
        per: "week",
        services: ["family-assistant"],
        amounts: amounts(hours, of),
        ...days,
        source: of,
      },
    ],
    ...(free === true ? { contribute: [{ method: "none", ...days, source: of }] } : {}),
  });
}

/** The hours of each group; the last group's hold for whoever is in none of those before it. Equal ones are one row. */
function amounts(hours: Rules["hours"], source: string): readonly LimitAmount[] {
  const last = hours.at(-1)?.[1];
  const differing = hours.filter(([, most]) => JSON.stringify(most) !== JSON.stringify(last));
  const rows: LimitAmount[] = differing.map(([group, most]) => ({
    most,
    when: [{ kind: "target-group", groups: [group.id] }],
    ...days,
    source,
  }));
  return last === undefined ? rows : [...rows, { most: last, ...days, source }];
}
