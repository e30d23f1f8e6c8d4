import type { Case } from "../../src/person/case.js";
import type { PlanLine } from "../../src/person/plan.js";
import type { AfterDeath } from "../../src/rules/common/after-death.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { hasUnitsHere } from "./costs.js";
import { daysAfter, daysInMonthOf } from "./days.js";

/** What ends when after a death. Of somebody who is alive nothing ends. */
export interface LastDays {
  /** The last day on which the amount counts. */
  readonly amount: string;
  /** The last day on which a line is received. */
  readonly ofLine: (line: PlanLine) => string;
  /** The last day on which anything goes on. */
  readonly last: string;
  /** The day of which is asked what holds on a day: at most the day of death. */
  readonly asked: (day: string) => string;
}

const never = "9999-12-31";

/** When services and amounts end for a person. */
export function lastDaysOf({ client, plan }: Case, scheme: Scheme): LastDays {
  const { deathDate } = client;
  if (deathDate === undefined) return { amount: never, ofLine: () => never, last: never, asked: (day) => day };
  const until = (rule: AfterDeath | undefined): string => {
    if (rule?.kind === "month-end") return `${deathDate.slice(0, 8)}${daysInMonthOf(deathDate)}`;
    return rule?.kind === "goes-on" ? daysAfter(deathDate, rule.days) : deathDate;
  };
  const amount = "afterDeath" in scheme.entitle ? until(scheme.entitle.afterDeath) : deathDate;
  const ofLine = ({ service }: PlanLine) => until(scheme.services.find(({ id }) => id === service)?.afterDeath);
  const ends = (plan?.lines ?? [])
    .filter((line) => hasUnitsHere(line, scheme))
    .map((line) => (line.to < ofLine(line) ? line.to : ofLine(line)));
  const last = [deathDate, amount, ...ends].sort().at(-1) ?? deathDate;
  return { amount, ofLine, last, asked: (day) => (day > deathDate ? deathDate : day) };
}

/** The person as the days after the death see them: what held on that day goes on, and what began later does not count. */
export function asAtDeath(document: Case): Case {
  const { deathDate } = document.client;
  return deathDate === undefined ? document : (heldIn(document, deathDate) as Case); // the same document, with other dates
}

/** Lists whose entries are about the person, and not about what was planned, decided or found out. */
const held = new Set([
  ...["residences", "settings", "enrolments", "incomes", "capital", "household", "relatives"],
  ...["groups", "disabilities", "circumstances"],
]);

function heldIn(value: unknown, death: string): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => heldIn(each, death));
  const entries = Object.entries(value).map(([key, inner]): readonly [string, unknown] => {
    if (!held.has(key) || !Array.isArray(inner)) return [key, heldIn(inner, death)];
    const before = (inner as readonly { from: string; to: string }[]).filter(({ from }) => from <= death);
    return [
      key,
      before.map((each) => ({ ...(heldIn(each, death) as object), to: each.to >= death ? "open" : each.to })),
    ];
  });
  return Object.fromEntries(entries);
}
