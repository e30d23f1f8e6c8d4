import { formatDay, type Day } from "../../calendar/index.js";
import { InputError, isInputError, pathOf } from "../../errors/index.js";
import type { Case } from "../../person/case.js";
import type { Decision } from "../../person/decision.js";
import type { PlanLine } from "../../person/plan.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { Result } from "../../result/result.js";
import type { Ledger } from "../document.js";
import type { ExceptionEntry } from "../entry.js";
import type { LedgerFacts, Noted, PlanFacts } from "../read/facts.js";
import { calculateIn } from "./calculate-in.js";
import { asPlanned, decisionId, decisionsToKeep } from "./keep-budget.js";
import { rightUntil, stopOfServices } from "./right-until.js";
import { decisionsFor, withoutDebts, type MoreMoney } from "./more-money.js";
import { lineOn, linesInForce, planOf, versionsKnown, type LineInForce } from "../read/plan-in-force.js";

/** The question of a ledger as it was known on a day: the person with the plan, and the budget that was granted for it. */
export interface Question {
  readonly ledger: Ledger;
  readonly knownOn: Day;
  /** The last day on which anything can be received; past every day where nothing ends the right. */
  readonly rightUntil: Day;
  /** By id of a service, the last day with a right to it that a stop says; past every day where none does. */
  readonly stopOf: (service: string) => Day;
  /** The versions of the plan, in order of their first days. */
  readonly versions: readonly PlanFacts[];
  /** The lines of the plan, each on its days. */
  readonly lines: readonly LineInForce[];
  /** The person with the plan, over the days of the account, with every decision. */
  readonly planned: Case;
  /** What the plan comes to. */
  readonly plan: Result;
  /** How many decimals amounts of its currency have. */
  readonly minorUnit: number;
  /** Ids of the decisions that are exceptions. */
  readonly exceptions: ReadonlySet<string>;
  /** Ids of the decisions that keep the money of an account of more days. */
  readonly keeps: ReadonlySet<string>;
}

/** The question as it was known on a day. */
export function questionOf(facts: LedgerFacts, compiled: CompiledScheme, knownOn: Day): Question {
  const { document, plans, extensions, exceptions } = facts;
  const { minorUnit } = compiled.name;
  const versions = versionsKnown(plans, knownOn);
  const lines = linesInForce(versions);
  const person = versions.length === 0 ? document.case : { ...document.case, plan: planOf(lines, minorUnit) };
  const known = exceptions.filter(({ recorded }) => recorded <= knownOn).map(decisionOf);
  const decided = withDecisions(person, known);
  const calculated = (asked: Case) => calculateIn(document, asked, compiled, knownOn);
  const plan = atEntries(facts, knownOn, () => calculated(decided));
  const asked = {
    ...{ ledger: document, knownOn, rightUntil: rightUntil(facts, compiled, knownOn) },
    stopOf: stopOfServices(facts, compiled, knownOn),
    ...{ versions, lines, minorUnit, exceptions: new Set(known.map(({ id }) => id)) },
  };
  const extension = extensions.findLast(({ recorded }) => recorded <= knownOn);
  if (extension === undefined) return { ...asked, planned: decided, plan, keeps: new Set() };
  const longer = { ...decided, period: { ...decided.period, to: formatDay(extension.day) } };
  const kept = decisionsToKeep(plan, calculated(longer), compiled, {
    path: pathOf("entries", extension.index, "until"),
    ...extension.entry,
  });
  const planned = withDecisions(longer, kept);
  return {
    ...asked,
    planned,
    plan: calculated(planned),
    keeps: new Set(kept.map(({ id }) => id)),
  };
}

/** What a plan comes to. @throws {InputError} with the places of exceptions, of which decisions are made, and of the one that takes more than was granted */
function atEntries({ document, exceptions }: LedgerFacts, knownOn: Day, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!isInputError(error)) throw error;
    const known = exceptions.filter(({ recorded }) => recorded <= knownOn);
    const taking = known.findLast(({ entry }) => entry.amount.startsWith("-"));
    const stated = document.case.decisions?.length ?? 0;
    throw new InputError(
      error.issues.map((issue) => {
        if (issue.code === "approved-below-zero" && taking !== undefined) {
          return { ...issue, path: pathOf("entries", taking.index, "amount") };
        }
        const decision = /^decisions\[(?<index>\d+)\]\.budgetPeriod$/u.exec(issue.path)?.groups?.["index"];
        const own = decision === undefined ? undefined : known[Number(decision) - stated];
        return own === undefined ? issue : { ...issue, path: pathOf("entries", own.index, "budgetPeriod") };
      }),
    );
  }
}

function decisionOf({ entry, index }: Noted<ExceptionEntry>): Decision {
  const { amount, budgetPeriod, reason, decidedBy, recordedOn } = entry;
  const id = decisionId(entry.id, entry.id.length > 50 ? String(index) : undefined);
  const own = { id, decidedOn: recordedOn, adjustments: [{ id, amount, reason, decidedBy }] };
  return budgetPeriod === undefined ? own : { ...own, budgetPeriod };
}

/** What a plan, or what was delivered, comes to against the budget of a question, also where the budget comes from the plan. */
export function asBudgeted(
  document: Case,
  { ledger, plan, knownOn }: Question,
  compiled: CompiledScheme,
  more: MoreMoney = new Map(),
): Result {
  const result = calculateIn(ledger, document, compiled, knownOn);
  const kept = decisionsToKeep(plan, result, compiled, asPlanned(knownOn));
  const decisions = [...kept, ...decisionsFor(withoutDebts(plan, more), knownOn, compiled)];
  if (decisions.length === 0) return result;
  return calculateIn(ledger, withDecisions(document, decisions), compiled, knownOn);
}

/** A case with further decisions. */
function withDecisions(document: Case, decisions: readonly Decision[]): Case {
  return decisions.length === 0 ? document : { ...document, decisions: [...(document.decisions ?? []), ...decisions] };
}

/** The line of the plan that says what units are: a later version may have left it out, and they were received all the same. */
export function lineOfUnits(
  { line, from }: { readonly line: string; readonly from: Day },
  { lines, versions }: Pick<Question, "lines" | "versions">,
): PlanLine {
  const own = lineOn(lines, line, from)?.line;
  const said = own ?? versions.flatMap((version) => version.lines).findLast((each) => each.id === line);
  if (said === undefined) throw new Error(`No version has the line "${line}".`);
  return said;
}
