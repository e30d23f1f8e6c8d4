import { pilotMunicipalities, pilotYear, regions } from "seko/latvia";
import type { Child, Move, Reassessment } from "./child.js";
import { dateText, dayOfPilotYear } from "./dates.js";
import { quotasOf, scaledTo } from "../../population.js";
import type { Random } from "../../random.js";
import { published } from "../population.js";
import { takeUp } from "./take-up.js";

/** How many of the hundred published children have each care level. */
export const levelQuotas = [22, 30, 28, 20];

/** To how many of the hundred published children something happens in the year; of those who move, four stay in their region. */
export const eventQuotas = {
  reassessed: 15,
  movesInRegion: 4,
  movesToOtherRegion: 2,
  movesAway: 2,
  late: 2,
  hospital: 1,
};

/** How many of those who move are assessed anew too. */
const reassessedMovers = 3;

/** The scores of ability that give each care level, from level 1 on. */
const scoresOfLevel = [
  { least: 75, most: 98 },
  { least: 50, most: 74 },
  { least: 25, most: 49 },
  { least: 3, most: 24 },
];

/** Dates of birth that try the edges: 18 within the year, on the day after it and soon after; the youngest; a leap day. */
const edgeBirthDates = ["2001-03-14", "2001-09-01", "2001-10-20", "2001-09-29", "2016-08-30", "2012-02-29"];

/** Where families move to, away from the pilot. */
const placesOutside = ["riga", "jurmala"];

/** When those who start late do so. */
const lateStarts = ["2018-10-15", "2019-01-07"];

/**
 * Children, as many for each region and, but for one, for each of its two pilot municipalities.
 *
 * @param size how many, a multiple of five
 */
export function makeChildren(random: Random, size: number): readonly Child[] {
  const seats = seatsOf(size);
  const everybody = seats.map((_, index) => index);
  const quotas = quotasOf(size, levelQuotas);
  const levels = random.shuffle(quotas.flatMap((count, index) => Array<number>(count).fill(index + 1)));
  const births = random.shuffle([
    ...edgeBirthDates.slice(0, size),
    ...everybody.slice(edgeBirthDates.length).map(() => randomBirthDate(random)),
  ]);
  // Nothing else happens to the child that comes of age within the year, so that its case shows just that.
  const ofAge = births.indexOf("2001-03-14");
  const order = random.shuffle(everybody.filter((index) => index !== ofAge));
  const events = eventsOf(size);
  const firstMover = Math.max(0, events.reassessed - scaledTo(size, reassessedMovers, published.size));
  const firstLate = firstMover + events.movesInRegion + events.movesToOtherRegion + events.movesAway;
  const firstPatient = firstLate + events.late;
  const reassessed = new Set(order.slice(0, events.reassessed));
  const moves = makeMoves(order.slice(firstMover, firstLate), seats, events, random);
  const late = new Map(
    order.slice(firstLate, firstPatient).map((child, index) => [child, lateStarts[index % lateStarts.length]]),
  );
  const patients = new Set(order.slice(firstPatient, firstPatient + events.hospital));

  const children = seats.map((seat, index): Omit<Child, "takes"> => {
    const level = levels[index] ?? 1;
    const birthDate = births[index] ?? "";
    const move = moves.get(index);
    return {
      id: `${seat.place.replace(/-novads-2009$/u, "")}-${String(seat.number).padStart(2, "0")}`,
      place: seat.place,
      region: seat.region,
      birthDate,
      age: 2018 - Number(birthDate.slice(0, 4)) - (birthDate.slice(5) > "09-01" ? 1 : 0),
      level,
      score: scoreOf(level, random),
      assessedOn: dateText(2018, random.between(5, 8), random.between(2, 28)),
      ...(reassessed.has(index) ? { reassessment: reassess(level, random) } : {}),
      enrolledFrom: late.get(index) ?? pilotYear.from,
      ...(move === undefined ? {} : { move }),
      ...(patients.has(index) ? { hospital: { from: "2019-02-04", to: "2019-02-24" } } : {}),
    };
  });
  const takes = takeUp(children, random);
  return children.map((child, index) => ({ ...child, takes: takes(index) }));
}

/** Seats for each region, shared by its two municipalities. */
function seatsOf(size: number): readonly Seat[] {
  return regions.flatMap((region) => {
    const ofRegion = pilotMunicipalities.filter((municipality) => municipality.region === region.id);
    const counts = quotasOf(
      size / regions.length,
      ofRegion.map(() => 1),
    );
    return ofRegion.flatMap((municipality, at) =>
      Array.from({ length: counts[at] ?? 0 }, (_, index) => ({ ...municipality, number: index + 1 })),
    );
  });
}

interface Seat {
  readonly place: string;
  readonly region: string;
  readonly number: number;
}

type Events = typeof eventQuotas;

/** To how many of a population something happens. */
export function eventsOf(size: number): Events {
  const scaled = (count: number) => scaledTo(size, count, published.size);
  const { reassessed, movesInRegion, movesToOtherRegion, movesAway, late, hospital } = eventQuotas;
  return {
    reassessed: scaled(reassessed),
    movesInRegion: scaled(movesInRegion),
    movesToOtherRegion: scaled(movesToOtherRegion),
    movesAway: scaled(movesAway),
    late: scaled(late),
    hospital: scaled(hospital),
  };
}

function randomBirthDate(random: Random): string {
  return dateText(random.between(2002, 2015), random.between(1, 12), random.between(1, 28));
}

function scoreOf(level: number, random: Random): number {
  const scores = scoresOfLevel[level - 1];
  return scores === undefined ? 0 : random.between(scores.least, scores.most);
}

/** One level up or down, more often towards ability than away from it. */
function reassess(level: number, random: Random): Reassessment {
  const gains = level === 4 || (level > 1 && random.between(1, 3) > 1);
  return { date: dayOfPilotYear(random, 3, 8), score: scoreOf(gains ? level - 1 : level + 1, random) };
}

/** Moves to the other pilot municipality of the region, then to another region's, then away from the pilot. */
function makeMoves(
  movers: readonly number[],
  seats: readonly Seat[],
  { movesInRegion, movesToOtherRegion }: Events,
  random: Random,
): ReadonlyMap<number, Move> {
  const moves = new Map<number, Move>();
  for (const [index, mover] of movers.entries()) {
    const home = seats[mover];
    if (home === undefined) continue;
    const others = pilotMunicipalities.filter(({ place }) => place !== home.place);
    const sameRegion = others.filter(({ region }) => region === home.region);
    const otherRegions = others.filter(({ region }) => region !== home.region);
    const date = dayOfPilotYear(random, 2, 9);
    const away = index - movesInRegion - movesToOtherRegion;
    if (index < movesInRegion) moves.set(mover, { date, place: random.pick(sameRegion).place });
    else if (away < 0) moves.set(mover, { date, place: random.pick(otherRegions).place });
    else moves.set(mover, { date, place: placesOutside[away % placesOutside.length] ?? "riga" });
  }
  return moves;
}
