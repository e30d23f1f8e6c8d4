import { type Warning, withArguments } from "../errors/index.js";
import { formatScaled, parseScaled } from "../numbers/index.js";
import { isLevelAmount, type LevelAmountRule } from "./entitle/methods/level-amount.js";
import type { Scheme } from "./scheme.js";

/**
 * What in a scheme is likely meant otherwise, though the scheme is sound: an amount of nothing for a level, whose days stay
 * eligible.
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
  const { entitle } = scheme;
  return isLevelAmount(entitle) ? levelsOfNothing(entitle, scheme) : [];
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
