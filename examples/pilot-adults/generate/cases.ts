import type { Case } from "seko";
import { day, formatDay } from "seko/calendar";
import type { Population } from "../../population.js";
import { seededRandom, type Random } from "../../random.js";
import { published } from "../population.js";
import { pilotYear } from "../year.js";
import type { Adult } from "./adult.js";
import { makeAdults } from "./adults.js";
import { makeDeliveries } from "./deliveries.js";
import { makePlan } from "./plan.js";

const instrument = "care-level-assessment";

/** The first day of the municipalities in the table of places. */
const placesFrom = "2009-07-01";

/** The institution that the people of each region leave. */
const institutions: Readonly<Record<string, string>> = {
  kurzeme: "vsac-kurzeme",
  latgale: "vsac-latgale",
  "riga-region": "vsac-riga",
  vidzeme: "vsac-vidzeme",
  zemgale: "vsac-zemgale",
};

/** The cases of the example, the two hundred published ones where no other population is asked for: the same in every run. */
export function makeCases({ seed, size }: Population = published): readonly Case[] {
  const random = seededRandom(seed);
  return makeAdults(random, size).map((adult) => makeCase(adult, random));
}

function makeCase(adult: Adult, random: Random): Case {
  const { id, birthDate, level, leftOn, died, returnedOn, group, region } = adult;
  const adulthood = `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4).replace("-02-29", "-03-01")}`;
  const lines = makePlan(adult, random);
  return {
    schemaVersion: 1,
    id,
    synthetic: true,
    period: pilotYear,
    client: {
      id,
      birthDate,
      ...(died === undefined ? {} : { deathDate: formatDay(died) }),
      disabilities: [
        { status: level >= 3 ? "group-1" : "group-2", specialCare: level === 4, from: adulthood, to: "open" },
      ],
      groups: [{ group: "adults-with-mental-impairments", from: adulthood, to: "open" }],
    },
    enrolments: [{ scheme: "plan-2015-adults", place: adult.place, from: formatDay(leftOn + 1), to: pilotYear.to }],
    residences: residences(adult),
    settings: settings(adult),
    assessments: [
      { id: "first", instrument, date: formatDay(day(pilotYear.from) - 40), score: String(adult.score) },
      ...(adult.reassessed === undefined
        ? []
        : [
            {
              id: "second",
              instrument,
              date: formatDay(adult.reassessed.day),
              score: String(adult.reassessed.score),
            },
          ]),
    ],
    plan: { lines },
    deliveries: makeDeliveries(adult, lines, random),
    leavings: [
      {
        id: "out",
        on: formatDay(leftOn),
        institution: institutions[region] ?? region,
        group,
        placedBy: adult.place,
        ...(returnedOn === undefined ? {} : { returnedOn: formatDay(returnedOn) }),
        decision: `decision-${id}`,
        plan: `plan-${id}`,
      },
    ],
  };
}

function residences({ place, move }: Adult): NonNullable<Case["residences"]> {
  if (move === undefined) return [{ kind: "declared", place, from: placesFrom, to: "open" }];
  return [
    { kind: "declared", place, from: placesFrom, to: formatDay(move.day - 1) },
    { kind: "declared", place: move.place, from: formatDay(move.day), to: "open" },
  ];
}

function settings({ leftOn, returnedOn, hospital, takes }: Adult): NonNullable<Case["settings"]> {
  const home = takes.has("group-home") ? "group-home" : "home";
  const starts: (readonly [number, "institution" | "home" | "group-home" | "hospital"])[] = [[leftOn + 1, home]];
  if (hospital !== undefined) starts.push([hospital.from, "hospital"], [hospital.to + 1, home]);
  if (returnedOn !== undefined) starts.push([returnedOn, "institution"]);
  return [
    { kind: "institution", from: placesFrom, to: formatDay(leftOn) },
    ...starts.map(([from, kind], index) => {
      const next = starts[index + 1];
      return { kind, from: formatDay(from), to: next === undefined ? "open" : formatDay(next[0] - 1) };
    }),
  ];
}
