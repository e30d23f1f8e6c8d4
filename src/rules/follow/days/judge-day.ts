import { formatDay, monthOf, spanOn, type Day, type PeriodIndex } from "../../../calendar/index.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import type { DeliveryFacts, LeavingFacts } from "../../../person/facts/delivery-facts.js";
import { holdsOn } from "../../when/holds-on.js";
import type { UnknownFact } from "../../when/kind.js";
import type { CompiledCompensation } from "../compensation/compile.js";
import type { QualifyFacts } from "../compensation/read.js";
import { actualOf } from "../../../outcome/actual-of.js";
import { askedOption } from "../../../outcome/asked.js";
import type { Actual, Asked, StatedFact } from "../../../outcome/statement.js";
import type { FactName, MissingFact } from "../../../outcome/missing-fact.js";
import type { UnpaidCode, UnpaidReason } from "../following.js";
import type { LostDays } from "./change-days.js";
import { claimantOn, type FoundClaimant } from "./claimant-on.js";
import { lastUpTo } from "./last-up-to.js";
import type { QualifyingDeliveries } from "./qualifying-deliveries.js";

/** What every day of one person is judged by. */
export interface Judging {
  readonly facts: CaseFacts;
  readonly compiled: CompiledCompensation;
  readonly deliveries: QualifyingDeliveries;
  readonly lost: PeriodIndex<LostDays>;
}

/** A fact without which a day cannot be judged. */
export type MissingHere = Pick<MissingFact, "fact" | "neededBy" | "expected">;

/** A fact without which a test cannot be answered, and who needs it. */
export function missingHere({ fact, expected }: UnknownFact, neededBy: string): MissingHere {
  return expected === undefined ? { fact, neededBy } : { fact, neededBy, expected };
}

/** Who claims for a day, and why. */
export interface Grounds {
  readonly claimant: FoundClaimant;
  readonly leaving: LeavingFacts;
  /** The rule by which the person qualifies. */
  readonly rule: QualifyFacts;
  /** The deliveries that open the month for this claimant. */
  readonly deliveries: readonly DeliveryFacts[];
}

/** What is found of a day: every reason against it, every fact that is missing, and where there is neither, the grounds. */
export interface DayFinding {
  readonly reasons: readonly UnpaidReason[];
  readonly missing: readonly MissingHere[];
  readonly grounds: Grounds | undefined;
}

/** Judges a day. The reasons come in a fixed order, and the first is the one by which the day counts. */
export function judgeDay(day: Day, judging: Judging): DayFinding {
  const { facts, compiled, lost, deliveries } = judging;
  const { scheme } = compiled;
  const reasons: UnpaidReason[] = [];
  const missing: MissingHere[] = [];
  const against = (code: UnpaidCode, rule: string, source: string, of: Pick<UnpaidReason, "actual" | "limit"> = {}) =>
    reasons.push({ code, rule, ...of, source });
  const lacks = (fact: FactName, neededBy: string) => missing.push({ fact, neededBy });

  const { dayOfDeath, source: ofDeath } = scheme.death;
  if (day > facts.death || (day === facts.death && dayOfDeath === "does-not-count")) {
    against("died", "death", ofDeath, { actual: dated(facts.death) });
  }
  const leaving = lastUpTo(facts.leavings ?? [], ({ on }) => on, day - 1);
  if (facts.leavings === undefined) lacks("leavings", "leaving");
  else if (leaving === undefined) {
    const first = facts.leavings[0];
    against("not-left", "leaving", scheme.leaving.source, first === undefined ? {} : { actual: dated(first.on) });
  } else if (leaving.returnedOn <= day) {
    against("returned", "leaving", scheme.leaving.source, { actual: dated(leaving.returnedOn) });
  }
  if (leaving !== undefined && leaving.on < compiled.leftOnOrAfter) {
    const limit: Asked = { kind: "date", from: formatDay(compiled.leftOnOrAfter) };
    against("left-too-early", "leaving", scheme.leaving.source, { actual: dated(leaving.on), limit });
  }
  const rule = leaving === undefined ? undefined : qualifyingRule(day, leaving);
  judgeSettings();
  const paidElsewhere = deliveries.excludedOn(day);
  if (paidElsewhere !== undefined) {
    const { paidBy = "" } = paidElsewhere;
    against("paid-by-another-programme", "excludes", scheme.excludes.source, {
      actual: { kind: "payer", payers: [paidBy] },
    });
  }
  const claimant = claimantOn(day, leaving, facts, compiled);
  if ("differ" in claimant) {
    const [declared, actual] = claimant.differ;
    const stated: StatedFact[] = [
      { kind: "residence", basis: "declared", place: declared },
      { kind: "residence", basis: "actual", place: actual },
    ];
    against("residences-differ", "claimant", scheme.claimant.source, { actual: { kind: "all", facts: stated } });
  } else if ("fact" in claimant) lacks(claimant.fact, "claimant");
  const opening = judgeGate("place" in claimant ? claimant.place : undefined);

  const grounds =
    reasons.length === 0 && missing.length === 0 && leaving !== undefined && rule !== undefined && "place" in claimant
      ? { claimant, leaving, rule, deliveries: opening }
      : undefined;
  return { reasons, missing: reasons.length > 0 ? [] : missing, grounds };

  /** The rule by which the person qualifies on the day; reasons or a missing fact where none does. */
  function qualifyingRule(on: Day, { group }: LeavingFacts): QualifyFacts | undefined {
    const rows = compiled.qualifyOn.on(on).filter((row) => row.groups.includes(group));
    if (rows.length === 0) {
      const groups = [...new Set(compiled.qualify.flatMap((each) => each.groups))];
      const actual: Actual = { kind: "target-group", groups: [group] };
      against("group-not-listed", "qualify", scheme.leaving.source, {
        actual,
        limit: { kind: "target-group", groups },
      });
      return undefined;
    }
    const answers = rows.map((row) => ({ row, holds: holdsOn(row.tests, { facts, levels: [] }, on) }));
    const held = answers.find(({ holds }) => holds === true);
    if (held !== undefined) return held.row;
    const unknown = answers.filter(({ holds }) => typeof holds === "object");
    for (const { row, holds } of unknown) if (typeof holds === "object") missing.push(missingHere(holds, row.id));
    if (unknown.length === 0) {
      const ids = rows.map(({ id }) => id).join(", ");
      const tests = rows.flatMap((row) => row.tests);
      const limit = askedOption(rows.map(({ when }) => when));
      against("conditions-not-met", ids, rows[0]?.source ?? "", { actual: actualOf(tests, facts, on), limit });
    }
    return undefined;
  }

  function judgeSettings(): void {
    if (compiled.absences.length === 0) return;
    const setting = spanOn(facts.settings ?? [], day);
    if (setting === undefined) lacks("settings", "absences");
    const lostOnDay = [...lost.overlapping({ from: day, to: day })];
    // Of one absence rule a day is lost once.
    for (const { absence } of lostOnDay.sort((one, other) => one.absence - other.absence)) {
      const stated = compiled.absences[absence];
      if (stated === undefined) continue;
      const actual: Actual = { kind: "setting", settings: setting === undefined ? [] : [setting.kind] };
      against("in-setting", stated.id, stated.source, {
        actual,
        limit: { kind: "absence", graceDays: stated.graceDays },
      });
    }
  }

  /** The deliveries that open the month of the day for the claimant. */
  function judgeGate(place: string | undefined): readonly DeliveryFacts[] {
    const { per, source } = scheme.gate;
    if (facts.deliveries === undefined) {
      lacks("deliveries", "gate");
      return [];
    }
    const all = deliveries.in(monthOf(day));
    if (all.length === 0) {
      against(deliveries.whyNoneIn(monthOf(day)), "gate", source);
      return [];
    }
    if (per === "person" || place === undefined) return all;
    const own = all.filter(({ payer }) => payer === place);
    if (own.length > 0) return own;
    if (all.some(({ payer }) => payer === undefined)) lacks("deliveries.payer", "gate");
    else {
      const payers = [...new Set(all.flatMap(({ payer }) => payer ?? []))];
      const limit: Asked = { kind: "payer", payers: [place] };
      against("claimant-financed-nothing", "gate", source, { actual: { kind: "payer", payers }, limit });
    }
    return [];
  }
}

/** The day that the code of a reason speaks of. */
function dated(on: Day): Actual {
  return { kind: "date", on: formatDay(on) };
}
