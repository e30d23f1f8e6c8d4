import { agePeriod } from "../../calendar/index.js";
import { InputError, received, type Issue } from "../../errors/index.js";
import { basisOf, type Basis } from "../basis.js";
import { dayAsked } from "../day-asked.js";
import { fieldIssues } from "../fields-asked.js";
import { isIn } from "../regions/index.js";
import { autismTable } from "./data.js";

/** What is known of a child; what is left out is not known. */
export interface AutismChild {
  /** Date of birth, such as `"2021-05-17"`. */
  readonly birthDate: string;
  /** Whether an early intervention programme in a medical institution is over. */
  readonly earlyIntervention?: boolean;
  /** Whether a disability has been established. */
  readonly disability?: boolean;
}

/** Whether a service is open to a child on a day, with every reason or missing fact. */
export interface BranchOutcome {
  /** Id of the branch. */
  readonly branch: string;
  readonly state: "eligible" | "ineligible" | "incomplete";
  /** Why not. */
  readonly reasons: readonly ("not-in-force" | "too-young" | "too-old" | "no-early-intervention" | "no-disability")[];
  /** Facts that are missing and matter. */
  readonly missing: readonly ("earlyIntervention" | "disability")[];
  /** What the answer rests on. */
  readonly basis: readonly Basis[];
}

/**
 * Which of the two services for children with autism are open to a child on a day.
 *
 * @param date a day such as `"2026-03-01"`
 * @returns an outcome for each service
 * @throws {InputError} for a text that is no date, a fact that is neither true nor false, and every unknown key
 *
 * @example
 * autismBranches({ birthDate: "2020-06-01", disability: true }, "2026-03-01").map(({ state }) => state);
 * // ["incomplete", "eligible"]
 */
export function autismBranches(child: AutismChild, date: string): readonly BranchOutcome[] {
  const issues = childIssues(child);
  if (issues.length > 0) throw new InputError(issues);
  const day = dayAsked(date);
  const born = dayAsked(child.birthDate, "child.birthDate");
  return autismTable.branches.map((row) => {
    const branch = row.id;
    const { from, to } = agePeriod(born, { from: Number(row.ageFrom), until: Number(row.ageUntil) });
    const early = row.requires === "early-intervention";
    const fact = early ? child.earlyIntervention : child.disability;
    const reasons: BranchOutcome["reasons"][number][] = [];
    if (!isIn(row.inForce, day)) reasons.push("not-in-force");
    if (day < from) reasons.push("too-young");
    if (day > to) reasons.push("too-old");
    if (fact === false) reasons.push(early ? "no-early-intervention" : "no-disability");
    const basis = basisOf(autismTable, row);
    if (reasons.length > 0) return { branch, state: "ineligible", reasons, missing: [], basis };
    if (fact === true) return { branch, state: "eligible", reasons, missing: [], basis };
    return { branch, state: "incomplete", reasons, missing: [early ? "earlyIntervention" : "disability"], basis };
  });
}

function childIssues(child: AutismChild): readonly Issue[] {
  const malformed = fieldIssues(child, ["birthDate", "earlyIntervention", "disability"], "child");
  if (malformed.length > 0) return malformed;
  return (["earlyIntervention", "disability"] as const).flatMap((fact) => {
    const value: unknown = child[fact];
    if (value === undefined || typeof value === "boolean") return [];
    const expected = "true or false, or left out where it is not known";
    return [{ code: "wrong-type", path: `child.${fact}`, expected, received: received(value) }];
  });
}
