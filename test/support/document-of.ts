import type { Amounts } from "../../src/result/amounts.js";
import type { AmountsDocument } from "../../src/result/document/amounts.js";
import type { AnyResultDocument, ResultDocument } from "../../src/result/document.js";
import type { BudgetDocument } from "../../src/result/document/budget.js";
import type {
  LineDocument,
  LineMonthDocument,
  LineMonthUnitsDocument,
  LineUnitsDocument,
} from "../../src/result/document/lines.js";
import type { Budget } from "../../src/result/budget.js";
import type { LineMonthRow } from "../../src/result/rows/line-month-row.js";
import type { LineMonthUnitsRow } from "../../src/result/line-units.js";
import type { Result } from "../../src/result/result.js";

/**
 * The document of a result, put together from what its rows say when they are read: another way to what `Result` writes straight
 * from its integers.
 */
export function documentOf(result: Result): ResultDocument {
  const head = headOf(result);
  const { assumptions } = result;
  const lines = [...result.lines].map(unitsOf);
  if (result.totals === undefined) {
    const { outcome } = result;
    if (outcome.state === "incomplete") return { ...head, outcome, lines: [], months: [], assumptions };
    return { ...head, outcome, lines, months: [], assumptions };
  }
  return {
    ...head,
    outcome: result.outcome,
    budget: budgetOf(result.budget),
    lines: result.lines.map((line): LineDocument => ({ ...unitsOf(line), months: line.months.map(lineMonthOf) })),
    months: result.months.map((month) => ({
      month: month.month,
      ...amountsOf(month),
      remaining: month.remaining.toString(),
    })),
    totals: amountsOf(result.totals),
    assumptions,
  };
}

function headOf(result: Result): Omit<AnyResultDocument, "outcome" | "lines" | "months" | "assumptions"> {
  const { id, version, currency, minorUnit } = result.scheme;
  return {
    schemaVersion: 1,
    case: result.case,
    client: result.client,
    synthetic: result.synthetic,
    scheme: { id, version, currency, minorUnit },
    basis: result.basis,
    period: result.period,
    ...given({ knownOn: result.knownOn }),
    ...(result.numbers.form.netBudget ? { budgetKind: "net" } : {}),
  };
}

function unitsOf({ id, service, months }: Result["lines"][number]): LineUnitsDocument {
  // Every line has the same months; the unit is that of its quantities.
  const unit = months[0]?.requested.unit;
  if (unit === undefined) throw new Error("a line without months");
  return { id, service, unit, months: [...months].map(unitsOfMonth) };
}

function unitsOfMonth(row: LineMonthRow | LineMonthUnitsRow): LineMonthUnitsDocument {
  return {
    month: row.month,
    requested: row.requested.toString(),
    allowed: row.allowed.toString(),
    cut: row.cut.toString(),
    ...(row.cuts.length === 0 ? {} : { cuts: row.cuts.map((cut) => ({ ...cut, units: cut.units.toString() })) }),
  };
}

function lineMonthOf(row: LineMonthRow): LineMonthDocument {
  return {
    ...unitsOfMonth(row),
    cost: row.cost.toString(),
    covered: row.covered.toString(),
    uncovered: row.uncovered.toString(),
    ...given({ contribution: row.contribution?.toString(), funded: row.funded?.toString() }),
    ...outsideOf(row.outside),
  };
}

function amountsOf(amounts: Amounts): AmountsDocument {
  const { unitCosts, byPayer } = amounts;
  return {
    cost: amounts.cost.toString(),
    covered: amounts.covered.toString(),
    uncovered: amounts.uncovered.toString(),
    contribution: amounts.contribution.toString(),
    funded: amounts.funded.toString(),
    bySource: textsOf(amounts.bySource),
    ...(unitCosts.size === 0
      ? {}
      : {
          unitCosts: Object.fromEntries(
            [...unitCosts].map(([id, { accepted, funded, paid, difference, overcompensation }]) => [
              id,
              {
                accepted: accepted.toString(),
                funded: funded.toString(),
                paid: paid.toString(),
                difference: difference.toString(),
                overcompensation: overcompensation.toString(),
              },
            ]),
          ),
        }),
    ...outsideOf(amounts.outside),
    ...(byPayer.size === 0 ? {} : { byPayer: textsOf(byPayer) }),
  };
}

function budgetOf(budget: Budget): BudgetDocument {
  const { indicative, adjustments, approved, segments, periods } = budget;
  return {
    indicative: indicative.toString(),
    ...(adjustments.length === 0
      ? {}
      : { adjustments: adjustments.map((each) => ({ ...each, amount: each.amount.toString() })) }),
    approved: approved.toString(),
    segments: segments.map(({ level, from, to, assessment, notWorseOffThan, amount }) => ({
      ...given({ level }),
      from,
      to,
      ...given({ assessment, notWorseOffThan }),
      amount: amount.toString(),
    })),
    ...(periods.length === 0
      ? {}
      : {
          periods: periods.map((period) => ({
            id: period.id,
            from: period.from,
            to: period.to,
            computed: period.computed.toString(),
            ...(period.bound === undefined
              ? {}
              : {
                  bound: {
                    bound: period.bound.bound,
                    limit: period.bound.limit.toString(),
                    change: period.bound.change.toString(),
                  },
                }),
            indicative: period.indicative.toString(),
            approved: period.approved.toString(),
            used: period.used.toString(),
            unspent: period.unspent.toString(),
          })),
        }),
  };
}

type Texts = ReadonlyMap<string, { toString(): string }>;

function textsOf(amounts: Texts): Readonly<Record<string, string>> {
  return Object.fromEntries([...amounts].map(([id, amount]) => [id, amount.toString()]));
}

function outsideOf(rows: Amounts["outside"]): Pick<AmountsDocument, "outside"> {
  if (rows.length === 0) return {};
  return { outside: rows.map(({ reason, bearer, amount }) => ({ reason, bearer, amount: amount.toString() })) };
}

/** The keys that hold a value. */
function given<Values extends Readonly<Record<string, string | undefined>>>(
  values: Values,
): { readonly [Key in keyof Values]?: NonNullable<Values[Key]> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  // What is left has a value.
  return Object.fromEntries(entries) as { readonly [Key in keyof Values]?: NonNullable<Values[Key]> };
}
