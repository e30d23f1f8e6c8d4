import { calculate, compile, type Case, type PlanLine } from "seko";
import { day, formatDay } from "seko/calendar";
import { supportPersonPilot } from "seko/latvia";
import { deliver } from "../../deliver.js";
import { quotasOf, scaledTo, type Population } from "../../population.js";
import { seededRandom } from "../../random.js";
import { supportedPeople } from "../population.js";
import { scheme } from "../scheme.js";

/** The hours a month that each intensity gives at most, least first, and what a special situation adds. Published. */
export const hoursOfIntensity = [6, 16, 30] as const;
export const hoursOfSpecialSituation = 10;

/** How many of 330 people have each intensity. Nothing is published of it, so it is as many of each. */
export const intensityQuotas = [110, 110, 110];

/** Of 330 people: who joins later, who has a month of a special situation, whose plan asks for more than the intensity gives. Made up. */
export const eventQuotas = { late: 130, special: 33, asksForMore: 33 };

const period = { from: "2017-12-01", to: "2019-11-30" } as const;
const always = { from: "2010-01-01", to: "open" } as const;

/** A place of each planning region; the pilot was in all of Latvia. */
const places = ["liepaja", "daugavpils", "riga", "cesu-novads-2009", "jelgava"];

/** First days of those who join later. */
const lateStarts = ["2018-03-01", "2018-06-01", "2018-09-03", "2019-01-07"];

/** Months in which a situation may be special. */
const specialMonths = [
  { from: "2019-02-01", to: "2019-02-28" },
  { from: "2019-05-01", to: "2019-05-31" },
  { from: "2019-08-01", to: "2019-08-31" },
] as const;

/** The cases of the pilot with plans and deliveries: the same people for the same population. */
export function makeCases({ seed, size }: Population = supportedPeople.published): readonly Case[] {
  const random = seededRandom(seed);
  const compiled = compile(scheme);
  const everybody = Array.from({ length: size }, (_, index) => index);
  const intensities = random.shuffle(
    quotasOf(size, intensityQuotas).flatMap((count, at) => Array<number>(count).fill(at)),
  );
  const some = (count: number) =>
    new Set(random.shuffle(everybody).slice(0, scaledTo(size, count, supportedPeople.published.size)));
  const [late, special, asksForMore] = [eventQuotas.late, eventQuotas.special, eventQuotas.asksForMore].map(some);
  return everybody.map((index) => {
    const place = places[index % places.length] ?? "";
    const planned = caseOf({
      id: `${place.replace(/-novads-2009$/u, "")}-${Math.floor(index / places.length) + 1}`,
      place,
      intensity: intensities[index] ?? 0,
      from: late?.has(index) === true ? random.pick(lateStarts) : period.from,
      special: special?.has(index) === true ? random.pick(specialMonths) : undefined,
      more: asksForMore?.has(index) === true ? random.between(2, 6) : 0,
      birthYear: random.between(1950, 1998),
    });
    const deliveries = deliver(planned, calculate(planned, compiled), (_line, _part, hours) =>
      Math.floor((hours * random.between(70, 100)) / 100),
    );
    return { ...planned, deliveries };
  });
}

interface Supported {
  readonly id: string;
  readonly place: string;
  /** 0 to 2. */
  readonly intensity: number;
  readonly from: string;
  readonly special: { readonly from: string; readonly to: string } | undefined;
  /** Hours a month above what the intensity gives. */
  readonly more: number;
  readonly birthYear: number;
}

function caseOf({ id, place, intensity, from, special, more, birthYear }: Supported): Case {
  const circumstance = "special-situation";
  return {
    schemaVersion: 1,
    id,
    synthetic: true,
    period,
    client: {
      id,
      birthDate: `${birthYear}-04-11`,
      disabilities: [{ status: intensity === 2 ? "group-1" : "group-2", ...always }],
      groups: [{ group: "adults-with-mental-impairments", ...always }],
      circumstances:
        special === undefined
          ? [{ circumstance, value: false, ...always }]
          : [
              { circumstance, value: false, from: always.from, to: formatDay(day(special.from) - 1) },
              { circumstance, value: true, ...special },
              { circumstance, value: false, from: formatDay(day(special.to) + 1), to: "open" },
            ],
    },
    enrolments: [{ scheme: supportPersonPilot.id, place, from, to: period.to }],
    residences: [{ kind: "declared", place, ...always }],
    settings: [{ kind: "home", ...always }],
    assessments: [
      {
        id: "first",
        instrument: "support-intensity",
        date: "2017-11-01",
        decidedOn: "2017-11-15",
        score: String(intensity + 1),
      },
    ],
    plan: { lines: linesOf((hoursOfIntensity[intensity] ?? 0) + more, from, special) },
  };
}

function linesOf(hours: number, from: string, special: Supported["special"]): readonly PlanLine[] {
  const line = { service: "support-person", unit: "hour", per: "month" } as const;
  const usual: PlanLine = { ...line, id: "support", quantity: String(hours), from, to: period.to, priority: 1 };
  if (special === undefined) return [usual];
  return [usual, { ...line, id: "special", quantity: String(hoursOfSpecialSituation), ...special, priority: 2 }];
}
