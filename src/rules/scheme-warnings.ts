import { type Warning, withArguments } from "../errors/index.js";
import { checkNeed, formatScaled, parseScaled } from "../numbers/index.js";
import { capsThatNeverBind } from "./contribute/caps-that-never-bind.js";
import { coverCapsThatNeverBind } from "./cover/cover-caps-that-never-bind.js";
import { rowsThatCarryNothing } from "./entitle/budget/rows-that-carry-nothing.js";
import { isFormula } from "./entitle/registry.js";
import { priceKey } from "./cost/price-key.js";
import { isLevelAmount, type LevelAmountRule } from "./entitle/methods/level-amount.js";
import { isWeights, type WeightsRule } from "./entitle/methods/weights.js";
import type { Scheme } from "./scheme.js";

/**
 * What in a scheme is likely meant otherwise, though the scheme is sound: an amount of nothing for a level, whose days stay
 * eligible, a formula that pays less for more need, a row of what goes over in
 * which no budget ends, a calendar or a price that ends before the scheme does, and a cap that never binds.
 *
 * @param scheme a scheme without issues, as `parseScheme` gives it
 * @returns warnings in the order of the document; none for most schemes
 *
 * @example
 * schemeWarnings(parseScheme(text)).map(describeWarning);
 */
export function schemeWarnings(scheme: Scheme): readonly Warning[] {
  return withArguments([["scheme", scheme, "object", "a scheme"]], () => warningsOf(scheme));
}

function warningsOf(scheme: Scheme): readonly Warning[] {
  const { entitle, contribute, contributeCaps = [], cover, services, minorUnit } = scheme;
  const ids = services.map(({ id }) => id);
  return [
    ...(isLevelAmount(entitle) ? levelsOfNothing(entitle, scheme) : []),
    ...(isWeights(entitle) ? formulasPayingLess(entitle) : []),
    ...rowsThatCarryNothing(isFormula(entitle) ? entitle.budgetPeriods : undefined),
    ...calendarThatEnds(scheme),
    ...pricesThatEnd(scheme),
    ...coverCapsThatNeverBind(cover.caps ?? [], ids, minorUnit),
    ...capsThatNeverBind(contribute, contributeCaps, minorUnit),
  ];
}

/** The public holidays, where they end while the scheme goes on. */
function calendarThatEnds({ calendar, validity }: Scheme): readonly Warning[] {
  if (calendar === undefined || endOf(calendar.to) >= endOf(validity.to)) return [];
  return [
    {
      code: "calendar-ends",
      path: "calendar.to",
      message: `the calendar ends on ${calendar.to}, and the scheme goes on`,
      hint: "Add the days of the next year: what asks about later days is not decided.",
    },
  ];
}

/** The last price of a service, by its dimensions, where it ends while the scheme goes on, at whichever place. */
function pricesThatEnd({ cost, validity }: Scheme): readonly Warning[] {
  const last = new Map<string, { readonly to: string; readonly index: number }>();
  for (const [index, { provider, ...row }] of cost.prices.entries()) {
    const key = priceKey({ timeBand: undefined, groupSize: undefined, ...row, provider }, undefined);
    const before = last.get(key);
    if (before === undefined || endOf(row.to) > endOf(before.to)) last.set(key, { to: row.to, index });
  }
  return [...last.values()].flatMap(({ to, index }): readonly Warning[] => {
    if (endOf(to) >= endOf(validity.to)) return [];
    return [
      {
        code: "price-ends",
        path: `cost.prices[${index}].to`,
        message: `the last price of service "${cost.prices[index]?.service ?? ""}" ends on ${to}, and the scheme goes on`,
        hint: "Add the next price: units after that day are refused.",
      },
    ];
  });
}

/** An end as a text that compares by days: an open one is after every day. */
function endOf(to: string): string {
  return to === "open" ? "~" : to;
}

/** The amounts of 0.00 for a level. */
function levelsOfNothing({ amounts }: LevelAmountRule, { minorUnit, currency }: Scheme): readonly Warning[] {
  return amounts.flatMap(({ level, amount }, index): readonly Warning[] => {
    if (typeof amount !== "string" || parseScaled(amount, minorUnit) !== 0) return [];
    return [
      {
        code: "level-of-nothing",
        path: `entitle.amounts[${index}].amount`,
        message: `level "${level}" gives ${formatScaled(0, minorUnit)} ${currency}, so its days are eligible for nothing`,
        hint: 'If the level gives no entitlement, say so at the level with "entitled": false and its source, and remove the amount.',
      },
    ];
  });
}

/** Formulas in which more need lowers the budget: some laws have them, and a sign is easily wrong. */
function formulasPayingLess({ answers, formulas, link, rounding }: WeightsRule): readonly Warning[] {
  return formulas.flatMap(({ constant, weights }, index): readonly Warning[] => {
    const weightOf = (id: string) => weights.find(({ answer }) => answer === id)?.weight;
    const terms = answers.flatMap(({ id, ...scale }) => {
      const weight = weightOf(id);
      return typeof weight === "string" ? [{ ...scale, name: id, weight }] : [];
    });
    // What an open input, or a parameter, gives is not known here.
    if (typeof constant !== "string" || terms.length < answers.length) return [];
    const less = checkNeed({ constant, terms, link, rounding }).map(({ path }) => Number.parseInt(path.slice(6), 10));
    if (less.length === 0) return [];
    return [
      {
        code: "more-need-pays-less",
        path: `entitle.formulas[${index}]`,
        message: `more need by the answers "${less.map((at) => terms[at]?.name ?? "").join(", ")}" can lower the budget`,
        hint: "Where the law has it so, nothing is to be done; else look at the sign of the weights and of the constant.",
      },
    ];
  });
}
