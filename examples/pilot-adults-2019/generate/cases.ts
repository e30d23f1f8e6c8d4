import { compile, calculate, type Case, type PlanLine } from "seko";
import { formatDay, type Period } from "seko/calendar";
import { adultsPilotPeriod, individualBudgetAdults } from "seko/latvia";
import { deliver, type Giving } from "../../deliver.js";
import type { Population } from "../../population.js";
import { seededRandom, type Random } from "../../random.js";
import { adultsOf2019 } from "../population.js";
import { scheme } from "../scheme.js";
import { makeAdults, unitOf, type Adult } from "./adults.js";

/** Months of services for one piece of a plan: the plan may change when the second budget period begins, and in September 2020. */
const pieces = [
  { from: "2019-11-01", to: "2020-04-30" },
  { from: "2020-05-01", to: "2020-08-31" },
  { from: "2020-09-01", to: "2021-01-31" },
] as const;

/** What was received in April 2020, of what was in January: the volume was 51 % below. In per cent. */
const aprilOfJanuary = 49;

/** The cases of the pilot that ran, with plans and deliveries: the same people for the same population. */
export function makeCases({ seed, size }: Population = adultsOf2019.published): readonly Case[] {
  const random = seededRandom(seed);
  const compiled = compile(scheme);
  const giving = givingOf(random);
  return makeAdults(random, size).map((adult) => {
    const planned = caseOf(adult, random);
    return { ...planned, deliveries: deliver(planned, calculate(planned, compiled), giving(adult.id)) };
  });
}

function caseOf(adult: Adult, random: Random): Case {
  const { id, place, birthYear, score, from, institutionFrom, diedOn } = adult;
  const born = `${birthYear}-05-17`;
  return {
    schemaVersion: 1,
    id,
    synthetic: true,
    period: adultsPilotPeriod,
    client: {
      id,
      birthDate: born,
      ...(diedOn === undefined ? {} : { deathDate: diedOn }),
      groups: [{ group: "adults-with-mental-impairments", from: born, to: "open" }],
    },
    enrolments: [{ scheme: individualBudgetAdults.id, place, from, to: adultsPilotPeriod.to }],
    residences: [{ kind: "declared", place, from: "2010-01-01", to: "open" }],
    settings:
      institutionFrom === undefined
        ? [{ kind: "home", from: born, to: "open" }]
        : [
            { kind: "home", from: born, to: "2020-09-13" },
            { kind: "institution", from: institutionFrom, to: "open" },
          ],
    assessments: [{ id: "first", instrument: "care-level-assessment", date: "2019-09-10", score: String(score) }],
    plan: { lines: adult.services.flatMap((service, at) => linesOf(service, at + 1, adult, random)) },
  };
}

/** A service for the whole time, in as many pieces as the plan has changes; only the person's first service changes. */
function linesOf(service: string, priority: number, { from, changes }: Adult, random: Random): readonly PlanLine[] {
  const whole = { from: pieces[0].from, to: pieces[2].to };
  const late = { from: pieces[1].from, to: pieces[2].to };
  const spells =
    priority > 1 || changes === 0 ? [whole] : changes === 1 ? [pieces[0], late] : [pieces[0], pieces[1], pieces[2]];
  let quantity = quantityOf(service, random);
  return spells.map((spell, at): PlanLine => {
    if (at > 0) quantity += 1;
    return {
      id: at === 0 ? service : `${service}-${at + 1}`,
      service,
      quantity: String(quantity),
      unit: unitOf(service),
      per: "month",
      from: spell.from < from ? from : spell.from,
      to: spell.to,
      priority,
    };
  });
}

/** Units a month. Made up. */
function quantityOf(service: string, random: Random): number {
  if (service === "support-person") return random.pick([6, 16]);
  if (service === "home-care") return random.between(12, 24);
  return service === "companion" ? 8 : random.between(1, 3);
}

/**
 * Who receives how much: 80 to 100 % of the plan; in April 2020 over all people and services 49 % of what January had, to the unit,
 * because the fall of the whole is published and nothing of its parts.
 */
function givingOf(random: Random): (adult: string) => Giving {
  const inJanuary = new Map<string, number>();
  let january = 0;
  let april = 0;
  return (adult) => (line, part, planned) => {
    const key = `${adult} ${line.id}`;
    if (monthOf(part) === "2020-04") {
      january += inJanuary.get(key) ?? 0;
      const units = Math.floor((january * aprilOfJanuary) / 100) - april;
      april += units;
      return units;
    }
    const units = Math.round((planned * random.between(80, 100)) / 100);
    if (monthOf(part) === "2020-01") inJanuary.set(key, units);
    return units;
  };
}

function monthOf({ from }: Period): string {
  return formatDay(from).slice(0, 7);
}
