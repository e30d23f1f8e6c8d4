import {
  days,
  firstDay,
  formatPeriod,
  lastDay,
  monthOf,
  overlaps,
  parseDay,
  type Period,
} from "../../../calendar/index.js";
import { units } from "../../../person/unit.js";
import { countOf } from "../../../errors/index.js";
import { formatScaled, parseScaled, quantityDecimals, unitPriceDecimals } from "../../../numbers/index.js";
import { claimantBases } from "../compensation/scheme.js";
import { wholeMonths } from "../days/decided-days.js";
import { unpaidCodes } from "../following.js";
import {
  checkAmount,
  checkCount,
  checkDay,
  checkId,
  checkList,
  checkSpan,
  checkText,
  checkWord,
  claimDecimals,
  isValues,
  refuse,
  type Look,
  type Values,
} from "./claim-values.js";

/**
 * Adds an issue for everything that is wrong in a row of a claim that comes from elsewhere: an id, month, day, count, list or amount that
 * is none, a month outside the claim's period, more days than there are, amounts that do not add up.
 *
 * @param row any value
 * @param asked the period of the claim; undefined where it is none
 */
export function checkClaimRow(row: Values, asked: Period | undefined, look: Look): void {
  checkText(row["id"], "id", look);
  if (row["corrects"] !== undefined) checkText(row["corrects"], "corrects", look);
  checkId(row["client"], "client", look);
  checkDays(row, checkMonth(row["month"], asked, look), look);
  for (const key of ["groups", "institutions", "decisions", "plans"]) {
    checkList(row[key], key, look, (each) => {
      checkText(each, key, look);
    });
  }
  checkList(row["leftOn"], "leftOn", look, (each) => checkDay(each, "leftOn", look));
  checkWord(row["residence"], "residence", claimantBases, look);
  checkList(row["residences"], "residences", look, (each) => {
    const { from, to } = isValues(each) ? each : {};
    checkSpan(from, to, ["residences", "residences"], look);
  });
  checkList(row["services"], "services", look, (each) => {
    checkService(isValues(each) ? each : {}, look);
  });
  checkDeliveries(row, look);
  checkAmounts(row, look);
}

/** The month; undefined where it is none. */
function checkMonth(value: unknown, asked: Period | undefined, look: Look): Period | undefined {
  const first = typeof value === "string" ? parseDay(`${value}-01`) : Number.NaN;
  if (Number.isNaN(first)) {
    refuse("month-form", "month", { expected: 'a month such as "2019-03"', value }, look);
    return undefined;
  }
  const month = { from: firstDay(monthOf(first)), to: lastDay(monthOf(first)) };
  if (asked === undefined) return month;
  // A row decides over all days of its month that were asked about, by claims for other days too.
  if (!overlaps(month, wholeMonths(asked)))
    refuse(
      "month-outside",
      "month",
      { expected: `a month of the claim's period, ${formatPeriod(asked)}`, value },
      look,
    );
  return month;
}

/** Paid and unpaid days are at most those of the month, and every paid day has a rate. */
function checkDays(row: Values, month: Period | undefined, look: Look): void {
  const most = month === undefined ? 31 : days(month);
  const paid = checkCount(row["days"], "days", [0, most], look);
  let all = paid;
  const unpaid = row["unpaidDays"];
  if (!isValues(unpaid)) refuse("wrong-type", "unpaidDays", { expected: "days by their reasons", value: unpaid }, look);
  else {
    for (const [code, count] of Object.entries(unpaid)) {
      checkWord(code, "unpaidDays", unpaidCodes, look);
      all += checkCount(count, "unpaidDays", [1, most], look);
    }
    if (all > most)
      refuse(
        "days-too-many",
        "unpaidDays",
        { expected: `at most ${countOf(most, "day")}, the paid ones among them`, value: all },
        look,
      );
  }
  let rated = 0;
  checkList(row["rates"], "rates", look, (each) => {
    const { rate, days: count, parameter, source } = isValues(each) ? each : {};
    if (typeof rate !== "string" || Number.isNaN(parseScaled(rate, unitPriceDecimals))) {
      refuse("not-decimal", "rates", { expected: "a rate such as 15.5", value: rate }, look);
    }
    rated += checkCount(count, "rates", [0, 31], look);
    checkText(parameter, "rates", look);
    checkText(source, "rates", look);
  });
  const isKnown = !Number.isNaN(rated) && !Number.isNaN(paid);
  if (isKnown && rated !== paid)
    refuse("days-of-rates", "rates", { expected: `rates of the paid days, ${paid}`, value: rated }, look);
}

function checkService({ service, units: count, unit }: Values, look: Look): void {
  checkId(service, "services", look);
  if (typeof count !== "string" || Number.isNaN(parseScaled(count, quantityDecimals))) {
    refuse("not-decimal", "services", { expected: "units such as 12.5", value: count }, look);
  }
  checkWord(unit, "services", units, look);
}

/** Paid days rest on deliveries, each of which is named once. */
function checkDeliveries({ deliveries: value, days: paid }: Values, look: Look): void {
  const seen = new Set<unknown>();
  checkList(value, "deliveries", look, (each) => {
    checkId(each, "deliveries", look);
    if (seen.has(each)) refuse("delivery-twice", "deliveries", { expected: "each delivery once", value: each }, look);
    seen.add(each);
  });
  if (paid !== 0 && Array.isArray(value) && value.length === 0) {
    refuse("deliveries-missing", "deliveries", { expected: "the deliveries on which the paid days rest", value }, look);
  }
}

/** gross − cut = claimed, claimed − claimedBefore = difference, and nothing but a difference is below 0. */
function checkAmounts(row: Values, look: Look): void {
  const amount = (key: string) => checkAmount(row[key], key, look);
  for (const key of ["otherPublic", "netCost"]) if (row[key] !== null) amount(key);
  const [gross, cut, claimed, before, difference] = [
    amount("gross"),
    amount("cut"),
    amount("claimed"),
    amount("claimedBefore"),
    amount("difference"),
  ];
  const stated = { gross, cut, claimed, claimedBefore: before };
  for (const [key, minor] of Object.entries(stated)) {
    if (minor < 0) refuse("negative", key, { expected: "zero or more", value: row[key] }, look);
  }
  checkSum({ stated: claimed, sum: gross - cut }, { key: "claimed", words: "gross less cut" }, row, look);
  checkSum(
    { stated: difference, sum: claimed - before },
    { key: "difference", words: "claimed less claimed before" },
    row,
    look,
  );
}

/** Amounts that are none have issues of their own. */
function checkSum(
  { stated, sum }: { readonly stated: number; readonly sum: number },
  { key, words }: { readonly key: string; readonly words: string },
  row: Values,
  look: Look,
): void {
  if (Number.isNaN(stated) || Number.isNaN(sum) || stated === sum) return;
  refuse(key, key, { expected: `${formatScaled(sum, claimDecimals)}, ${words}`, value: row[key] }, look);
}
