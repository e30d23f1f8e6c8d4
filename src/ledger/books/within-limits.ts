import { monthOf, type Month } from "../../calendar/index.js";
import type { CutCode } from "../../outcome/cut.js";
import { cutsOf, cutsWithin, unitsOfCuts, type KnownCut } from "./known-cuts.js";
import type { Result } from "../../result/result.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { asDelivered } from "../../rules/follow/as-delivered.js";
import { bookedOf } from "../read/booking.js";
import { calculateIn } from "./calculate-in.js";
import type { LedgerFacts } from "../read/facts.js";
import { unitsThen, type KnownUnits, type Knowledge } from "./known-units.js";
import type { Period } from "../../calendar/index.js";
import { deliveredCase } from "./delivered-case.js";
import type { Question } from "./question.js";
import { unitsById } from "../read/units-by-id.js";

/** Units that are paid, whatever limits leave of them now. */
export interface Allowance {
  /** Scaled. */
  readonly units: number;
  /** How many of them pass a limit, scaled. */
  readonly over: number;
  /** What limits took of the entry. */
  readonly cuts: readonly KnownCut[];
}

type Allowing = { -readonly [Key in keyof Allowance]: Allowance[Key] };

/** By what allowances are worked out. */
export interface AllowanceSetting {
  readonly facts: LedgerFacts;
  readonly question: Question;
  readonly compiled: CompiledScheme;
  readonly knowledge: Knowledge;
  readonly budgets: readonly Period[];
}

/**
 * What is paid of each entry where what is late counts in the month in which it lands: limits decide over a month by what was known when it
 * was closed, and what lands later is paid beside that, over the limit where it passes one. Limits of later months know of it.
 *
 * @returns by id of the entry; undefined where limits leave the same as if nothing had been late
 */
export function allowancesOf(setting: AllowanceSetting): ReadonlyMap<string, Allowance> | undefined {
  const { facts, compiled, knowledge } = setting;
  if (compiled.limits.length === 0) return undefined;
  const landings = landingsOf(facts, knowledge.booked);
  if (landings.length === 0) return undefined;
  const paid = new Map<string, Allowing>();
  let before = new Map<string, number>();
  let left: ReadonlyMap<string, LeftByLimits> = new Map();
  let over = 0;
  for (const landing of [Number.NEGATIVE_INFINITY, ...landings]) {
    const now = unitsThen(setting, { ...knowledge, booked: landing }).paid;
    left = leftByLimits(now, setting);
    const changed: Allowing[] = [];
    for (const { id, units, from } of now) {
      const leaves = left.get(id) ?? nothingLeft;
      if (monthOf(from) >= landing) {
        paid.set(id, { ...leaves, over: 0 });
        continue;
      }
      const own = paid.get(id) ?? { ...nothingLeft, over: 0 };
      const more = units - (before.get(id) ?? 0);
      const allowed = more < 0 ? Math.min(own.units, units) : own.units + more;
      const next = { ...own, units: allowed, cuts: cutsWithin(own.cuts, units - allowed) };
      paid.set(id, next);
      if (more > 0) changed.push(next);
    }
    const beyond = now
      .filter(({ from }) => monthOf(from) < landing)
      .reduce((sum, { id }) => sum + (paid.get(id)?.units ?? 0) - (left.get(id)?.units ?? 0), 0);
    let passing = beyond - over;
    for (const each of changed.reverse()) {
      const part = Math.max(0, Math.min(each.units, passing));
      each.over += part;
      passing -= part;
    }
    over = beyond;
    before = new Map(now.map(({ id, units }) => [id, units]));
  }
  const isSame = [...before.keys()].every((id) => paid.get(id)?.units === left.get(id)?.units);
  return isSame ? undefined : paid;
}

/** The months in which something of an earlier month lands, in order. */
function landingsOf(facts: LedgerFacts, until: Month): readonly Month[] {
  const byId = unitsById(facts);
  const late = [...byId.values()].map(({ booked, from }) => ({ booked, own: monthOf(from) }));
  const corrected = facts.corrections.flatMap(({ entry, booked }) => {
    const own = byId.get(entry.corrects);
    return own === undefined ? [] : [{ booked: bookedOf(booked, own.booked), own: monthOf(own.from) }];
  });
  const months = [...late, ...corrected].filter(({ booked, own }) => booked > own && booked <= until);
  return [...new Set(months.map(({ booked }) => booked))].sort((one, other) => one - other);
}

/** What limits leave of an entry, scaled, and what they take. */
type LeftByLimits = Pick<Allowance, "units" | "cuts">;

const nothingLeft: LeftByLimits = { units: 0, cuts: [] };

/** What limits leave of each entry, and what other rules cut, which is cut whatever lands when. */
function leftByLimits(
  units: readonly KnownUnits[],
  { question, compiled }: AllowanceSetting,
): ReadonlyMap<string, LeftByLimits> {
  const document = deliveredCase(question, units);
  const delivered = asDelivered(document, document.deliveries ?? [], compiled);
  const result: Result = calculateIn(question.ledger, delivered, compiled, question.knownOn);
  const byEntry = cutsOf(result, compiled, units);
  return new Map(
    units.map(({ id, units: asked }) => {
      const cuts = (byEntry.get(id) ?? []).filter(({ code }) => isByLimit(code));
      return [id, { units: asked - unitsOfCuts(cuts), cuts }];
    }),
  );
}

function isByLimit(code: CutCode): boolean {
  switch (code) {
    case "paid-by-another-programme":
    case "not-eligible":
      return false;
    case "over-limit":
    case "not-whole":
    case "excluded":
    case "run-too-long":
      return true;
  }
}

/** A scheme whose limits leave everything, for units over which they have decided. */
export function withoutLimits(compiled: CompiledScheme): CompiledScheme {
  return { ...compiled, limits: [], limitsOf: new Map() };
}
