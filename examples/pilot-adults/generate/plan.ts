import type { PlanLine } from "seko";
import { formatDay } from "seko/calendar";
import type { Random } from "../../random.js";
import { pilotYear } from "../year.js";
import type { Adult, Take } from "./adult.js";

/** The specialists, each as often as people of Cēsis used them in the pilot that ran (51 lines of 10 people). */
const specialists = [
  { service: "physiotherapist", unit: "hour", people: 10 },
  { service: "support-person", unit: "hour", people: 8 },
  { service: "dance-movement-therapy", unit: "session", people: 7 },
  { service: "psychologist-adult", unit: "session", people: 4 },
  { service: "occupational-therapist", unit: "hour", people: 4 },
  { service: "music-therapy", unit: "hour", people: 4 },
  { service: "art-therapy", unit: "hour", people: 4 },
  { service: "nutritionist", unit: "hour", people: 3 },
  { service: "speech-therapist", unit: "hour", people: 2 },
  { service: "special-pedagogue", unit: "hour", people: 1 },
  { service: "montessori", unit: "hour", people: 1 },
  { service: "canistherapy", unit: "hour", people: 1 },
  { service: "companion", unit: "hour", people: 1 },
] as const;

const drawn = specialists.flatMap((specialist) => Array<typeof specialist>(specialist.people).fill(specialist));

/** A support plan from the first day in the community to the end of the year, with a volume that grows with need. */
export function makePlan(adult: Adult, random: Random): readonly PlanLine[] {
  const { level } = adult;
  const dates = { from: formatDay(adult.leftOn + 1), to: pilotYear.to };
  const monthly = (service: string, unit: PlanLine["unit"], quantity: number, priority: number): PlanLine => {
    return { id: service, service, quantity: String(quantity), unit, per: "month", ...dates, priority };
  };
  const lines: Readonly<Record<Take, () => readonly PlanLine[]>> = {
    "group-home": () => [
      { id: "group-home", service: "group-home", quantity: "1", unit: "24h", per: "day", ...dates, priority: 1 },
    ],
    "day-care-centre": () => [monthly("day-care-centre", "day", random.between(10, 13) + 2 * level, 1)],
    workshop: () => [monthly("workshop", "day", random.between(14, 20), 2)],
    "home-care": () => [monthly("home-care", "hour", random.between(16, 24) + 8 * level, 1)],
    consultations: () => {
      const own = [...new Set(random.shuffle(drawn).slice(0, random.between(1, 3)))];
      return own.map(({ service, unit }) => monthly(service, unit, random.between(3, 7), 2));
    },
    "support-group": () => [monthly("support-group", "group-session", 2, 3)],
    respite: () => [monthly("respite", "24h", 3, 3)],
  };
  const order = Object.keys(lines) as readonly Take[];
  return order.flatMap((take) => (adult.takes.has(take) ? lines[take]() : []));
}
