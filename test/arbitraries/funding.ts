import type { Period } from "../../src/calendar/index.js";
import { formatScaledShort, splitMethods } from "../../src/numbers/index.js";
import { splitLevels, type FundRule } from "../../src/scheme/index.js";
import type { Draw } from "./draw.js";
import type { SchemeNumbers } from "./numbers-of-a-scheme.js";
import { cutAtMonths, datesOf } from "./spans.js";

/** One to four sources, whose shares change at the borders of months, and which may come and go. */
export function drawFunding(draw: Draw, validity: Period, numbers: SchemeNumbers): FundRule {
  const ids = draw.shuffled(["esf", "esf-plus", "municipality", "state"]);
  const decimals = draw.one([2, 2, 4, 9]);
  const whole = 10 ** decimals;
  const shares = cutAtMonths(draw, validity, 3).flatMap((days) => {
    const inForce = draw.some(ids, 1);
    let left = whole;
    return inForce.map((id, index) => {
      const share = index === inForce.length - 1 ? left : draw.integer(0, left);
      left -= share;
      return {
        id,
        label: { lv: id, en: id },
        share: numbers.parameter(formatScaledShort(share, decimals)),
        ...datesOf(days),
        source: numbers.source(),
      };
    });
  });
  return { splitAt: draw.one(splitLevels), method: draw.one(splitMethods), shares };
}
