import { pilotMunicipalities, pilotYear } from "seko/latvia";
import type { Child, Move, Reassessment } from "./child.js";
import { dateText, dayOfPilotYear } from "./dates.js";
import type { Random } from "../../random.js";
import { takeUp } from "./take-up.js";

const perMunicipality = 10;

/** How many of the hundred children have each care level. */
const levelQuotas = [22, 30, 28, 20];

/** The scores of ability that give each care level, from level 1 on. */
const scoresOfLevel = [
  { least: 75, most: 98 },
  { least: 50, most: 74 },
  { least: 25, most: 49 },
  { least: 3, most: 24 },
];

/** Dates of birth that try the edges: 18 within the year, on the day after it and soon after; the youngest; a leap day. */
const edgeBirthDates = ["2001-03-14", "2001-09-01", "2001-10-20", "2001-09-29", "2016-08-30", "2012-02-29"];

/** Where two families move to, away from the pilot. */
const placesOutside = ["riga", "jurmala"];

/** A hundred children, ten for each pilot municipality. */
export function makeChildren(random: Random): readonly Child[] {
  const seats = pilotMunicipalities.flatMap((municipality) =>
    Array.from({ length: perMunicipality }, (_, index) => ({ ...municipality, number: index + 1 })),
  );
  const everybody = seats.map((_, index) => index);
  const levels = random.shuffle(levelQuotas.flatMap((count, index) => Array<number>(count).fill(index + 1)));
  const births = random.shuffle([
    ...edgeBirthDates,
    ...everybody.slice(edgeBirthDates.length).map(() => randomBirthDate(random)),
  ]);
  // Nothing else happens to the child that comes of age within the year, so that its case shows just that.
  const ofAge = births.indexOf("2001-03-14");
  const order = random.shuffle(everybody.filter((index) => index !== ofAge));
  const reassessed = new Set(order.slice(0, 15));
  const moves = makeMoves(order.slice(12, 20), seats, random);
  const late = new Map([
    [order[20], "2018-10-15"],
    [order[21], "2019-01-07"],
  ]);
  const inHospital = order[22];

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
      ...(index === inHospital ? { hospital: { from: "2019-02-04", to: "2019-02-24" } } : {}),
    };
  });
  const takes = takeUp(children, random);
  return children.map((child, index) => ({ ...child, takes: takes(index) }));
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

/** Four moves to the other pilot municipality of the region, two to another region's, two away from the pilot. */
function makeMoves(
  movers: readonly number[],
  seats: readonly { readonly place: string; readonly region: string }[],
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
    if (index < 4) moves.set(mover, { date, place: random.pick(sameRegion).place });
    else if (index < 6) moves.set(mover, { date, place: random.pick(otherRegions).place });
    else moves.set(mover, { date, place: placesOutside[index - 6] ?? "riga" });
  }
  return moves;
}
