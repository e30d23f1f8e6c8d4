import { adultsPilotMunicipalities, individualBudgetAdults } from "seko/latvia";
import { quotasOf, scaledTo } from "../../population.js";
import type { Random } from "../../random.js";

/** How many of a hundred adults have each care level. Made up. */
export const levelQuotas = [25, 30, 25, 20];

/** To how many of a hundred adults something happens. Made up, but that most plans changed, some several times, is published. */
export const eventQuotas = { late: 3, movesToInstitution: 1, died: 1, planChanged: 60, planChangedAgain: 20 };

/**
 * How many of a hundred adults use each service: ten times the ten adults of Cēsis, who had 51 services together. Published of Cēsis,
 * borrowed for the other municipalities.
 */
export const takeUpQuotas: Readonly<Record<string, number>> = {
  physiotherapist: 100,
  "support-person": 80,
  "dance-movement-therapy": 70,
  "psychologist-adult": 40,
  "occupational-therapist": 40,
  "music-therapy": 40,
  "art-therapy": 40,
  nutritionist: 30,
  "speech-therapist": 20,
  "home-care": 10,
  "special-pedagogue": 10,
  montessori: 10,
  canistherapy: 10,
  companion: 10,
};

const scoresOfLevel = [
  { least: 75, most: 98 },
  { least: 50, most: 74 },
  { least: 25, most: 49 },
  { least: 3, most: 24 },
];

/** A made-up adult before the case is written down. */
export interface Adult {
  readonly id: string;
  readonly place: string;
  readonly birthYear: number;
  readonly score: number;
  /** The first day in the pilot. */
  readonly from: string;
  /** From when the person lives in an institution. */
  readonly institutionFrom?: string;
  readonly diedOn?: string;
  readonly services: readonly string[];
  /** On how many of the two days of change the plan has other volumes. */
  readonly changes: 0 | 1 | 2;
}

/** Adults, as many in each municipality of a region, or one more in the first. */
export function makeAdults(random: Random, size: number): readonly Adult[] {
  const seats = seatsOf(size);
  const everybody = seats.map((_, index) => index);
  const scaled = (count: number) => scaledTo(size, count, 100);
  const chosen = (count: number) => new Set(random.shuffle(everybody).slice(0, count));
  const levels = random.shuffle(quotasOf(size, levelQuotas).flatMap((count, at) => Array<number>(count).fill(at)));
  const users = Object.entries(takeUpQuotas).map(([service, quota]) => [service, chosen(scaled(quota))] as const);
  // One thing at most happens to a person, so that its case shows just that.
  const [late, institution, died] = [eventQuotas.late, eventQuotas.movesToInstitution, eventQuotas.died].map(scaled);
  const order = random.shuffle(everybody);
  const rankOf = new Map(order.map((index, rank) => [index, rank]));
  const within = (index: number, from: number, count: number) => {
    const rank = rankOf.get(index) ?? size;
    return rank >= from && rank < from + count;
  };
  const changed = random.shuffle(everybody);
  const changeRank = new Map(changed.map((index, rank) => [index, rank]));
  return seats.map(({ place, number }, index): Adult => {
    const scores = scoresOfLevel[levels[index] ?? 0] ?? { least: 0, most: 0 };
    const rank = changeRank.get(index) ?? size;
    return {
      id: `${place.replace(/-novads-2009$/u, "")}-${number}`,
      place,
      birthYear: random.between(1950, 2000),
      score: random.between(scores.least, scores.most),
      from: within(index, 0, late ?? 0) ? "2019-12-02" : "2019-11-01",
      ...(within(index, late ?? 0, institution ?? 0) ? { institutionFrom: "2020-09-14" } : {}),
      ...(within(index, (late ?? 0) + (institution ?? 0), died ?? 0) ? { diedOn: "2020-07-20" } : {}),
      services: users.filter(([, of]) => of.has(index)).map(([service]) => service),
      changes: rank < scaled(eventQuotas.planChangedAgain) ? 2 : rank < scaled(eventQuotas.planChanged) ? 1 : 0,
    };
  });
}

/** The unit of a service in the pilot's scheme. */
export function unitOf(service: string): (typeof individualBudgetAdults.services)[number]["unit"] {
  const found = individualBudgetAdults.services.find(({ id }) => id === service);
  if (found === undefined) throw new Error(`The pilot has no service "${service}".`);
  return found.unit;
}

function seatsOf(size: number): readonly { readonly place: string; readonly number: number }[] {
  const counts = quotasOf(
    size,
    adultsPilotMunicipalities.map(() => 1),
  );
  return adultsPilotMunicipalities.flatMap(({ place }, at) =>
    Array.from({ length: counts[at] ?? 0 }, (_, index) => ({ place, number: index + 1 })),
  );
}
