import type { Case } from "seko";
import { individualBudgetChildren, pilotYear } from "seko/latvia";
import type { Child } from "./child.js";
import { makeChildren } from "./children.js";
import { dayBefore } from "./dates.js";
import { makePlan } from "./plan.js";
import type { Population } from "../../population.js";
import { seededRandom, type Random } from "../../random.js";
import { published } from "../population.js";

const instrument = "functioning-assessment";
const group = "children-with-functional-impairments";

/** The first day of the pilot municipalities in the scheme's table of places. */
const placesFrom = "2009-07-01";

/** The cases of the example, the hundred published ones where no other population is asked for: the same in every run. */
export function makeCases({ seed, size }: Population = published): readonly Case[] {
  const random = seededRandom(seed);
  return makeChildren(random, size).map((child) => makeCase(child, random));
}

function makeCase(child: Child, random: Random): Case {
  const { birthDate, takes } = child;
  const specialCare = takes.care || takes.respite || takes.assistant || child.level === 4;
  return {
    schemaVersion: 1,
    id: child.id,
    synthetic: true,
    period: pilotYear,
    client: {
      id: child.id,
      birthDate,
      disabilities: [{ status: "child", specialCare, from: birthDate, to: "open" }],
      groups: [{ group, from: birthDate, to: "open" }],
    },
    enrolments: [
      { scheme: individualBudgetChildren.id, place: child.place, from: child.enrolledFrom, to: pilotYear.to },
    ],
    residences: residences(child),
    settings: settings(child),
    assessments: assessments(child),
    plan: { lines: makePlan(child, random) },
  };
}

function residences({ birthDate, place, move }: Child): NonNullable<Case["residences"]> {
  const from = birthDate > placesFrom ? birthDate : placesFrom;
  if (move === undefined) return [{ kind: "declared", place, from, to: "open" }];
  return [
    { kind: "declared", place, from, to: dayBefore(move.date) },
    { kind: "declared", place: move.place, from: move.date, to: "open" },
  ];
}

function settings({ birthDate, hospital }: Child): NonNullable<Case["settings"]> {
  if (hospital === undefined) return [{ kind: "home", from: birthDate, to: "open" }];
  return [
    { kind: "home", from: birthDate, to: dayBefore(hospital.from) },
    { kind: "hospital", ...hospital },
    { kind: "home", from: `${hospital.to.slice(0, 8)}${Number(hospital.to.slice(8)) + 1}`, to: "open" },
  ];
}

function assessments({ assessedOn, score, reassessment }: Child): NonNullable<Case["assessments"]> {
  const first = { id: "first", instrument, date: assessedOn, score: String(score) };
  if (reassessment === undefined) return [first];
  return [first, { id: "second", instrument, date: reassessment.date, score: String(reassessment.score) }];
}
