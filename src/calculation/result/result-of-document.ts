import { parseDay } from "../../calendar/index.js";
import { parseScaled, quantityDecimals } from "../../numbers/index.js";
import type { Outcome } from "../../trace/index.js";
import type { Eligibility } from "../entitle/eligibility.js";
import { budgetOfDocument } from "./budget.js";
import { ShownUnits } from "../limit/shown-units.js";
import type { LineDocument, LineMonthDocument, MonthDocument, ResultDocument } from "./document.js";
import { Result } from "./result.js";

/**
 * The result that a document was written from: `resultOfDocument(JSON.parse(JSON.stringify(result)))` equals `result`.
 *
 * @param document a document whose form is right (`parseResult` in `input/` proves the form of unknown data)
 */
export function resultOfDocument(document: ResultDocument): Result {
  const { period, budget, lines, months } = document;
  const { id, version, currency, minorUnit } = document.scheme;
  // Whatever else an object brought along stays behind.
  const scheme = { id, version, currency, minorUnit };
  const money = (text: string) => parseScaled(text, scheme.minorUnit);
  const units = (text: string) => parseScaled(text, quantityDecimals);
  const sourceIds = Object.keys(document.totals.bySource);
  const unitCostIds = Object.keys(document.totals.unitCosts ?? {});
  const payers = Object.keys(document.totals.byPayer ?? {}).filter((id) => id !== document.client);
  const relatives = payers.sort((left, right) => (left < right ? -1 : 1));
  const ofLines = (valueOf: (month: LineMonthDocument) => number) => lines.flatMap((line) => line.months.map(valueOf));
  return new Result({
    case: document.case,
    client: document.client,
    synthetic: document.synthetic,
    form: { scheme, sourceIds, netBudget: document.budgetKind === "net", unitCostIds },
    knownOn: document.knownOn === undefined ? Number.NaN : parseDay(document.knownOn),
    from: parseDay(period.from),
    to: parseDay(period.to),
    eligibility: eligibilityOf(document.outcome),
    ...budgetOfDocument(budget, money),
    lines: lines.map(({ id, service, unit }: LineDocument) => ({ id, service, unit })),
    units: new ShownUnits({
      requested: ofLines((month) => units(month.requested)),
      allowed: ofLines((month) => units(month.allowed)),
    }),
    cuts: lines.flatMap((line, index) =>
      line.months.flatMap((row, month) =>
        (row.cuts ?? []).map(({ units: text, ...reason }) => ({ ...reason, line: index, month, scaled: units(text) })),
      ),
    ),
    cost: ofLines((month) => money(month.cost)),
    outside: lines.flatMap((line, index) =>
      line.months.flatMap((row, month) =>
        (row.outside ?? []).map(({ reason, bearer, amount }) => ({
          line: index,
          month,
          reason,
          bearer,
          minor: money(amount),
        })),
      ),
    ),
    covered: ofLines((month) => money(month.covered)),
    contribution: months.map((month) => money(month.contribution)),
    contributionParts: {
      relatives,
      byRelative: months.flatMap((month) => relatives.map((id) => money(ownAt(month.byPayer, id) ?? "0"))),
      byLine: lines.flatMap((line) =>
        line.months.flatMap(({ contribution }) => (contribution === undefined ? [] : [money(contribution)])),
      ),
    },
    sources: months.flatMap((month: MonthDocument) => sourceIds.map((id) => money(ownAt(month.bySource, id) ?? "0"))),
    unitCosts: months.flatMap((month) =>
      unitCostIds.flatMap((id) => {
        const { accepted = "0", funded = "0", paid = "0" } = ownAt(month.unitCosts, id) ?? {};
        return [money(accepted), money(funded), money(paid)];
      }),
    ),
    assumptions: document.assumptions,
  });
}

/** What an object itself holds: a source may be called as something that every object has. */
function ownAt<Value>(values: Readonly<Record<string, Value>> | undefined, id: string): Value | undefined {
  return values !== undefined && Object.hasOwn(values, id) ? values[id] : undefined;
}

function eligibilityOf(outcome: Outcome): Eligibility {
  const spans = outcome.state === "eligible" ? outcome.spans : [];
  return {
    state: outcome.state,
    spans: spans.map(({ from, to }) => ({ from: parseDay(from), to: parseDay(to) })),
    reasons: outcome.reasons,
    missing: outcome.state === "incomplete" ? outcome.missing : [],
  };
}
