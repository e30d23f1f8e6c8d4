import { parseDay } from "../../calendar/index.js";
import type { OutcomeForm } from "../../rules/compiled.js";
import { type Outcome, missingIn } from "../../outcome/outcome.js";
import type { Eligibility } from "../../rules/entitle/conditions/eligibility.js";
import type { AnyResultDocument } from "../document.js";
import type { OutcomeNumbers } from "../numbers.js";

/** What a document says besides its lines and months, in whatever form it has these. */
export type ResultHead = Omit<AnyResultDocument, "lines" | "months">;

/** What every result says of itself: whose it is, of which days, and how it ended. */
export function headOf(document: ResultHead): Omit<OutcomeNumbers, "form" | "lines" | "units"> {
  const { period, knownOn, opening, question } = document;
  return {
    case: document.case,
    client: document.client,
    synthetic: document.synthetic,
    knownOn: knownOn === undefined ? Number.NaN : parseDay(knownOn),
    from: parseDay(period.from),
    to: parseDay(period.to),
    opening: opening && {
      through: parseDay(opening.through),
      version: opening.version,
      decidedFrom: opening.decidedFrom === undefined ? Number.NaN : parseDay(opening.decidedFrom),
      monthUnsaid: opening.monthUnsaid === true,
    },
    ...(question === undefined ? {} : { question: { from: parseDay(question.from), to: parseDay(question.to) } }),
    eligibility: eligibilityOf(document.outcome),
    assumptions: document.assumptions,
  };
}

/** By which scheme a document was written, and how it counts money. */
export function formOf(document: ResultHead): OutcomeForm {
  const { id, version, currency, minorUnit } = document.scheme;
  // Whatever else an object brought along stays behind.
  return { scheme: { id, version, currency, minorUnit }, netBudget: document.budgetKind === "net" };
}

function eligibilityOf(outcome: Outcome): Eligibility {
  const spans = outcome.state === "eligible" ? outcome.spans : [];
  return {
    state: outcome.state,
    spans: spans.map(({ from, to }) => ({ from: parseDay(from), to: parseDay(to) })),
    reasons: outcome.reasons,
    missing: missingIn(outcome),
  };
}
