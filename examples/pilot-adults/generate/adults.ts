import { day, formatDay, type Day } from "seko/calendar";
import { quotasOf, scaledTo } from "../../population.js";
import type { Random } from "../../random.js";
import { published } from "../population.js";
import { pilotYear } from "../year.js";
import type { Adult, Move, Take } from "./adult.js";
import { seatsOf, type Seat } from "./seats.js";

const first = day(pilotYear.from);
const last = day(pilotYear.to);

/** How many of the 200 published adults have each care level. */
export const levelQuotas = [50, 60, 50, 40];

/** The scores of ability that give each care level, from level 1 on. */
const scoresOfLevel = [
  { least: 75, most: 98 },
  { least: 50, most: 74 },
  { least: 25, most: 49 },
  { least: 3, most: 24 },
];

/**
 * How many take up each kind of service: the shares of Zemgale's deinstitutionalisation project (166 adults: specialist consultations
 * 109, day care centre 69, support groups 39, home care 25, workshop 19, group home 12, respite 5), borrowed.
 */
export const takeUpQuotas: Readonly<Record<Take, number>> = {
  consultations: 131,
  "day-care-centre": 83,
  "support-group": 47,
  "home-care": 30,
  workshop: 23,
  "group-home": 14,
  respite: 6,
};

/** How many come back (published for another house: 7 of 50), die, move, go to hospital and are assessed anew. */
export const eventQuotas = {
  returns: 28,
  deaths: 6,
  moves: 24,
  hospital: 16,
  reassessed: 14,
  moderate: 20,
  project: 20,
};

/** To how many of a population something happens. */
export function eventsOf(size: number): typeof eventQuotas {
  const scaled = (count: number) => scaledTo(size, count, published.size);
  const { returns, deaths, moves, hospital, reassessed, moderate, project } = eventQuotas;
  return {
    returns: scaled(returns),
    deaths: scaled(deaths),
    moves: scaled(moves),
    hospital: scaled(hospital),
    reassessed: scaled(reassessed),
    moderate: scaled(moderate),
    project: scaled(project),
  };
}

/**
 * Adults who leave state institutions over a year, as many for each planning region.
 *
 * @param size how many, a multiple of five
 */
export function makeAdults(random: Random, size: number): readonly Adult[] {
  const seats = seatsOf(size);
  const events = eventsOf(size);
  const everybody = seats.map((_, index) => index);
  const levels = random.shuffle(
    quotasOf(size, levelQuotas).flatMap((count, index) => Array<number>(count).fill(index + 1)),
  );
  const leavings = everybody.map(() => first + random.between(0, 273));
  const early = random.shuffle(everybody.filter((index) => (leavings[index] ?? last) < first + 200));
  const back = new Set(early.slice(0, events.returns));
  const gone = new Set(early.slice(events.returns, events.returns + events.deaths));
  const some = (count: number): ReadonlySet<number> => new Set(random.shuffle(everybody).slice(0, count));
  const movers = some(events.moves);
  const patients = some(events.hospital);
  const reassessed = some(events.reassessed);
  const moderate = some(events.moderate);
  const takes = takeUp(seats, random);
  const ofProject = new Set(everybody.filter((index) => takes[index]?.has("day-care-centre")).slice(0, events.project));
  return seats.map((seat, index): Adult => {
    const level = levels[index] ?? 1;
    const leftOn = leavings[index] ?? first;
    const returnedOn = back.has(index) ? leftOn + random.between(20, 60) : undefined;
    const died = gone.has(index) ? leftOn + random.between(30, 70) : undefined;
    const end = returnedOn ?? died ?? last;
    const move = movers.has(index) ? moveBetween({ from: leftOn + 5, to: end }, seat, seats, random) : undefined;
    const hospital = patients.has(index) ? stayBetween(leftOn + 4, end, random) : undefined;
    return {
      id: `${seat.place.replace(/-novads-2009$/u, "")}-${String(seat.number).padStart(2, "0")}`,
      place: seat.place,
      region: seat.region,
      birthDate: formatDay(day("1942-01-15") + random.between(0, 20_000)),
      level,
      score: scoreOf(level, random),
      ...(reassessed.has(index) && end - leftOn > 40
        ? { reassessed: { day: leftOn + 30, score: scoreOf(level === 4 ? 3 : level + 1, random) } }
        : {}),
      group: moderate.has(index) ? "adult-moderate" : "adult-mental",
      leftOn,
      ...(returnedOn === undefined ? {} : { returnedOn }),
      ...(died === undefined ? {} : { died }),
      ...(move === undefined ? {} : { move }),
      ...(hospital === undefined ? {} : { hospital }),
      takes: takes[index] ?? new Set(),
      ofProject: ofProject.has(index),
    };
  });
}

function scoreOf(level: number, random: Random): number {
  const scores = scoresOfLevel[level - 1];
  return scores === undefined ? 0 : random.between(scores.least, scores.most);
}

/** A move to another municipality, every third to another region, where there is time for it. */
function moveBetween(
  { from, to }: { readonly from: Day; readonly to: Day },
  home: Seat,
  seats: readonly Seat[],
  random: Random,
): Move | undefined {
  if (to - from < 10) return undefined;
  const others = seats.filter(({ place }) => place !== home.place);
  const near = others.filter(({ region }) => region === home.region);
  const anywhere = random.between(1, 3) === 1 || near.length === 0;
  const place = random.pick(anywhere ? others : near).place;
  return { day: random.between(from, to - 5), place };
}

/** A stay in hospital of three to forty days that ends before the person is gone. */
function stayBetween(from: Day, to: Day, random: Random): { readonly from: Day; readonly to: Day } | undefined {
  if (to - from < 12) return undefined;
  const start = random.between(from, to - 8);
  return { from: start, to: Math.min(start + random.between(2, 39), to - 2) };
}

/** Deals out the kinds of services by their quotas; who would have none comes first. */
function takeUp(seats: readonly Seat[], random: Random): readonly ReadonlySet<Take>[] {
  const takes = seats.map(() => new Set<Take>());
  for (const [take, quota] of Object.entries(takeUpQuotas) as readonly (readonly [Take, number])[]) {
    const count = scaledTo(seats.length, quota, published.size);
    const order = random.shuffle(seats.map((_, index) => index));
    const hungry = order.filter((index) => takes[index]?.size === 0);
    const fed = order.filter((index) => takes[index]?.size !== 0);
    for (const index of [...hungry, ...fed].slice(0, count)) takes[index]?.add(take);
  }
  return takes;
}
