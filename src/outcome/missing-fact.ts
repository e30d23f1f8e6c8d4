import type { DateText } from "../sources/index.js";
import type { AskedOfFact } from "./statement.js";

/** Every {@link FactName}. */
export const factNames = [
  "client.birthDate",
  "client.applicationDate",
  "client.groups",
  "client.disabilities",
  "opening.limits",
  "opening.runs",
  "opening.begun",
  "opening.budgets",
  "opening.month",
  "opening.paidOfYear",
  "plan",
  "plan.lines.weekdays",
  "client.circumstances",
  "deliveries",
  "deliveries.payer",
  "deliveries.cost",
  "leavings",
  "leavings.placedBy",
  "enrolments",
  "residences.declared",
  "residences.actual",
  "settings",
  "incomes",
  "capital",
  "expenses",
  "household",
  "opening.person.paidForLife",
  "opening.person.shared",
  "relatives",
  "relatives.birthDate",
  "relatives.incomes",
  "relatives.household",
  "calendar",
  "assessments",
  "assessments.decidedOn",
  "assessments.score",
  "assessments.hours",
  "assessments.answers",
] as const;

/** Which fact about a person is missing. */
export type FactName = (typeof factNames)[number];

/** A fact without which the days cannot be judged: its answer could change the result. */
export interface MissingFact {
  readonly fact: FactName;
  /** First day for which it is missing. */
  readonly from: DateText;
  /** Last day, itself included. */
  readonly to: DateText;
  /** Id of the condition that asks for it, or the step that needs it. */
  readonly neededBy: string;
  /** What of the fact is asked for, where its name does not say it all. */
  readonly expected?: AskedOfFact;
}
