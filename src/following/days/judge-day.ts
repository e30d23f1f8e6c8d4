import { formatDay, monthOf, type Day } from "../../calendar/index.js";
import type { CaseFacts, DeliveryFacts, LeavingFacts } from "../../client/index.js";
import { holdsOn, type CompiledCompensation, type QualifyFacts } from "../../scheme/index.js";
import type { FactName } from "../../trace/index.js";
import type { UnpaidCode, UnpaidReason } from "../following.js";
import type { LostDays } from "./change-days.js";
import { claimantOn, type FoundClaimant } from "./claimant-on.js";
import type { QualifyingDeliveries } from "./qualifying-deliveries.js";

/** What every day of one person is judged by. */
export interface Judging {
  readonly facts: CaseFacts;
  readonly compiled: CompiledCompensation;
  readonly deliveries: QualifyingDeliveries;
  readonly lost: readonly LostDays[];
}

/** A fact without which a day cannot be judged. */
export interface MissingHere {
  readonly fact: FactName;
  readonly neededBy: string;
  readonly expected: string;
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
  const against = (code: UnpaidCode, rule: string, actual: string, limit: string, source: string) =>
    reasons.push({ code, rule, actual, limit, source });
  const lacks = (fact: FactName, neededBy: string, expected: string) => missing.push({ fact, neededBy, expected });

  const { dayOfDeath, source: ofDeath } = scheme.death;
  if (day > facts.death || (day === facts.death && dayOfDeath === "does-not-count")) {
    against("died", "death", formatDay(facts.death), "a living person", ofDeath);
  }
  const leaving = facts.leavings?.filter(({ on }) => on < day).at(-1);
  if (facts.leavings === undefined) lacks("leavings", "leaving", "when the person left an institution");
  else if (leaving === undefined) {
    const first = facts.leavings[0];
    const actual = first === undefined ? "no leaving" : formatDay(first.on);
    against("not-left", "leaving", actual, "a leaving before the day", scheme.leaving.source);
  } else if (leaving.returnedOn <= day) {
    against("returned", "leaving", formatDay(leaving.returnedOn), "no return before the day", scheme.leaving.source);
  }
  if (leaving !== undefined && leaving.on < compiled.leftOnOrAfter) {
    const limit = `${formatDay(compiled.leftOnOrAfter)} or later`;
    against("left-too-early", "leaving", formatDay(leaving.on), limit, scheme.leaving.source);
  }
  const rule = leaving === undefined ? undefined : qualifyingRule(day, leaving);
  judgeSettings();
  const paidElsewhere = deliveries.excluded.find(({ from, to }) => from <= day && day <= to);
  if (paidElsewhere !== undefined) {
    const actual = paidElsewhere.paidBy ?? "";
    against("paid-by-another-programme", "excludes", actual, "no excluded programme", scheme.excludes.source);
  }
  const claimant = claimantOn(day, leaving, facts, compiled);
  if ("differ" in claimant) {
    against("residences-differ", "claimant", claimant.differ.join(" and "), "one municipality", scheme.claimant.source);
  } else if ("fact" in claimant) lacks(claimant.fact, "claimant", claimant.expected);
  const opening = judgeGate("place" in claimant ? claimant.place : undefined);

  const grounds =
    reasons.length === 0 && missing.length === 0 && leaving !== undefined && rule !== undefined && "place" in claimant
      ? { claimant, leaving, rule, deliveries: opening }
      : undefined;
  return { reasons, missing: reasons.length > 0 ? [] : missing, grounds };

  /** The rule by which the person qualifies on the day; reasons or a missing fact where none does. */
  function qualifyingRule(on: Day, { group }: LeavingFacts): QualifyFacts | undefined {
    const rows = compiled.qualify.filter((row) => row.from <= on && on <= row.to && row.groups.includes(group));
    if (rows.length === 0) {
      const limit = [...new Set(compiled.qualify.flatMap(({ groups }) => groups))].join(", ");
      against("group-not-listed", "qualify", group, limit, scheme.leaving.source);
      return undefined;
    }
    const answers = rows.map((row) => ({ row, holds: holdsOn(row.tests, { facts, levels: [] }, on) }));
    const held = answers.find(({ holds }) => holds === true);
    if (held !== undefined) return held.row;
    const unknown = answers.filter(({ holds }) => typeof holds === "object");
    for (const { row, holds } of unknown) if (typeof holds === "object") lacks(holds.fact, row.id, holds.expected);
    if (unknown.length === 0) {
      const ids = rows.map(({ id }) => id).join(", ");
      against("conditions-not-met", ids, group, "every test of a rule for the group", rows[0]?.source ?? "");
    }
    return undefined;
  }

  function judgeSettings(): void {
    if (compiled.absences.length === 0) return;
    const setting = facts.settings?.find(({ from, to }) => from <= day && day <= to);
    if (setting === undefined) lacks("settings", "absences", "where the person stays on these days");
    for (const { absence, from, to } of lost) {
      const stated = compiled.absences[absence];
      if (stated === undefined || day < from || day > to) continue;
      const limit = stated.graceDays === 0 ? "another setting" : `at most ${stated.graceDays} days away`;
      against("in-setting", stated.id, setting?.kind ?? "", limit, stated.source);
    }
  }

  /** The deliveries that open the month of the day for the claimant. */
  function judgeGate(place: string | undefined): readonly DeliveryFacts[] {
    const { per, source } = scheme.gate;
    if (facts.deliveries === undefined) {
      lacks("deliveries", "gate", "the services delivered in the month");
      return [];
    }
    const all = deliveries.in(monthOf(day));
    if (all.length === 0) {
      against("no-service-delivered", "gate", "none", "a service of the plan in the month", source);
      return [];
    }
    if (per === "person" || place === undefined) return all;
    const own = all.filter(({ payer }) => payer === place);
    if (own.length > 0) return own;
    if (all.some(({ payer }) => payer === undefined)) lacks("deliveries.payer", "gate", "who financed the services");
    else {
      const payers = [...new Set(all.map(({ payer }) => payer))].join(" and ");
      against("claimant-financed-nothing", "gate", payers, `a service financed by ${place}`, source);
    }
    return [];
  }
}
