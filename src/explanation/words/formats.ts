import { openEnd, parseEnd } from "../../calendar/index.js";
import { formatScaled } from "../../numbers/index.js";
import type { DaySpan } from "../../outcome/day-span.js";
import type { Exact } from "../tree.js";
import type { Language } from "../../sources/index.js";
import { locales } from "./locales.js";
import { say } from "./phrase.js";

/** An amount with its currency, as the language writes it: `1 234,50 €`, `€1,234.50`. */
export function moneyWords(decimal: string, currency: string, language: Language): string {
  const usual = new Intl.NumberFormat(locales[language], { style: "currency", currency }).resolvedOptions()
    .minimumFractionDigits;
  const decimals = Math.max(decimalsOf(decimal), usual ?? 0);
  const options = { currency, minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return formatted(decimal, language, { ...options, style: "currency" });
}

/** A number as the language writes it: `1 234,5`, `1,234.5`. */
export function numberWords(decimal: string, language: Language): string {
  return formatted(decimal, language, { maximumFractionDigits: Math.min(decimalsOf(decimal), 20) });
}

/** A number as the language writes it, with every decimal that it has: `1 234,50`, `1,234.50`. */
export function writtenWords(decimal: string, language: Language): string {
  const decimals = Math.min(decimalsOf(decimal), 20);
  return formatted(decimal, language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** How many decimals a decimal text has. */
export function decimalsOf(decimal: string): number {
  const point = decimal.indexOf(".");
  return point < 0 ? 0 : decimal.length - point - 1;
}

/** Digits in groups, and the minus sign that tables have too. */
function formatted(decimal: string, language: Language, options: Intl.NumberFormatOptions): string {
  // A decimal text is exactly what the formatter takes; as a number it would lose digits.
  const number = decimal as Intl.StringNumericLiteral;
  const text = new Intl.NumberFormat(locales[language], { useGrouping: "always", ...options }).format(number);
  return text.replace("-", "−");
}

const shownDecimals = 4;

/** An exact number as far as people want it: cut after some decimals, with an ellipsis where it goes on. */
export function exactWords({ numerator, denominator }: Exact, language: Language, decimals = shownDecimals): string {
  const [above, below] = [BigInt(numerator), BigInt(denominator)];
  const unit = 10n ** BigInt(decimals);
  const scaled = (above * unit) / below;
  const goesOn = scaled * below !== above * unit;
  const decimal = formatScaled(scaled, decimals);
  return `${numberWords(goesOn ? decimal : shorter(decimal), language)}${goesOn ? "…" : ""}`;
}

/** A decimal text without zeros at its end. */
export function shorter(decimal: string): string {
  return decimal.includes(".") ? decimal.replace(/\.?0+$/u, "") : decimal;
}

const englishMonths = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];
const latvianMonths = [
  ...["janvāris", "februāris", "marts", "aprīlis", "maijs", "jūnijs"],
  ...["jūlijs", "augusts", "septembris", "oktobris", "novembris", "decembris"],
];

/** A day as the language writes it: `04.03.2019.`, `4 March 2019`. */
export function dateWords(day: string, language: Language): string {
  const [year = "", month = "", date = ""] = day.split("-");
  if (language === "lv") return `${date}.${month}.${year}.`;
  return `${Number(date)} ${englishMonths[Number(month) - 1] ?? ""} ${year}`;
}

/** A month as the language writes it: `2019. gada marts`, `March 2019`. */
export function monthWords(text: string, language: Language): string {
  const [year = "", month = ""] = text.split("-");
  const at = Number(month) - 1;
  return language === "lv" ? `${year}. gada ${latvianMonths[at] ?? ""}` : `${englishMonths[at] ?? ""} ${year}`;
}

/** A run of days. */
export function daysWords({ from, to }: DaySpan, language: Language): string {
  const first = dateWords(from, language);
  if (from === to) return say(language, "day", { from: first });
  if (parseEnd(to) === openEnd) return say(language, "open", { from: first });
  return say(language, "days", { from: first, to: dateWords(to, language) });
}
