import { monthOf, type Day, type Month, type Period } from "../../calendar/index.js";
import { groupBy } from "../../lists/index.js";
import { bookedOf } from "../read/booking.js";
import { correctedUnits } from "../read/corrected-units.js";
import type { CancellationEntry, DeliveryEntry } from "../entry.js";
import type { LedgerFacts, NotedUnits } from "../read/facts.js";
import { countedIn, whyRefused, type Refusal } from "./lateness.js";
import { isPaid } from "../read/units-by-id.js";
import { lineOfUnits, type Question } from "./question.js";

/** Up to when entries count. */
export interface Knowledge {
  /** The day whose knowledge counts. */
  readonly knownOn: Day;
  /** The last day of service that counts. */
  readonly through: Day;
  /** The last month in whose account what counts has landed. */
  readonly booked: Month;
}

/** Units that are paid, as they were known on a day. */
export interface KnownUnits extends Period {
  readonly id: string;
  readonly line: string;
  /** Scaled; after corrections. */
  readonly units: number;
  /** True for units that nobody received and that are charged. */
  readonly isCharged: boolean;
  /** The month whose budget they draw on: that of the service, unless a rule says that it is that in which they land. */
  readonly counted: Month;
  readonly noted: NotedUnits<DeliveryEntry | CancellationEntry>;
}

/** Units that are not paid by the rules of the ledger, or were paid after the last day that the project pays. */
export interface RefusedUnits extends Refusal {
  readonly id: string;
  readonly line: string;
  /** Scaled; after corrections. */
  readonly units: number;
  readonly noted: NotedUnits<DeliveryEntry | CancellationEntry>;
}

/** What is paid and what is refused, by what was known. */
export interface UnitsThen {
  readonly paid: readonly KnownUnits[];
  readonly refused: readonly RefusedUnits[];
}

/** By what units are told. */
export interface UnitsSetting {
  readonly facts: LedgerFacts;
  /** The question as it was known on the day whose knowledge counts. */
  readonly question: Question;
  /** The days of each budget of the account. */
  readonly budgets: readonly Period[];
}

/** The units that count by what was known on a day: with their corrections, without what is refused or landed later. */
export function unitsThen(setting: UnitsSetting, knowledge: Knowledge): UnitsThen {
  const { facts, budgets } = setting;
  const paid: KnownUnits[] = [];
  const refused = tellUnits(setting, knowledge, (noted, units) => {
    const { entry, from, to } = noted;
    const { id, line } = entry;
    const counted = countedIn(noted, facts.document, budgets);
    paid.push({ id, line, units, from, to, isCharged: entry.kind === "cancellation", counted, noted });
  });
  return { paid, refused };
}

/** Tells of each entry that is paid, and how many units of it. @returns what is refused */
export function tellUnits(
  { facts, question, budgets }: UnitsSetting,
  { knownOn, through, booked }: Knowledge,
  onPaid: (noted: KnownUnits["noted"], units: number) => void,
): readonly RefusedUnits[] {
  const { document, deliveries, cancellations, corrections, lastEligible } = facts;
  const late = paidLate(facts, knownOn);
  const byEntry = groupBy(corrections, ({ entry }) => entry.corrects);
  const refused: RefusedUnits[] = [];
  const hasStop = facts.stops.length > 0;
  const stopOf = ({ entry: { line }, from }: KnownUnits["noted"]) =>
    hasStop ? question.stopOf(lineOfUnits({ line, from }, question).service) : Number.POSITIVE_INFINITY;
  const tell = (noted: KnownUnits["noted"]): void => {
    const { recorded, from, to } = noted;
    if (recorded > knownOn || to > through) return;
    // What comes in its own month has landed, whatever of other months has.
    const landed = Math.max(booked, monthOf(from));
    if (noted.booked > landed) return;
    const { id, line } = noted.entry;
    const changes = byEntry.get(id)?.filter((each) => bookedOf(each.booked, noted.booked) <= landed);
    const units = changes === undefined ? noted.units : correctedUnits(noted.units, changes, knownOn);
    if (units <= 0) return;
    const refusal = whyRefused(noted, document, { budgets, lastEligible, stop: stopOf(noted) });
    if (refusal !== undefined) {
      refused.push({ id, line, units, noted, ...refusal });
      return;
    }
    const days = late.get(id);
    if (days !== undefined)
      refused.push({ id, line, units, noted, rule: "paid-after-last-eligible-day", days, most: 0 });
    onPaid(noted, units);
  };
  deliveries.forEach(tell);
  for (const each of cancellations) if (isPaid(each)) tell(each);
  return refused;
}

/** By id of what was paid for after the last day that the project pays, how many days after. The person has it all the same. */
function paidLate({ payments, lastEligible }: LedgerFacts, knownOn: Day): ReadonlyMap<string, number> {
  const late = payments.filter(({ recorded, day }) => recorded <= knownOn && day > lastEligible);
  return new Map(late.flatMap(({ entry, day }) => entry.pays.map((id) => [id, day - lastEligible] as const)));
}
