import type { Language, Scheme } from "seko";
import { countOf } from "seko/errors";
import { whyNotPaid, type Alert } from "seko/ledger";
import { unitInLatvian } from "../../latvian/unit-texts.js";

/** What there is to look at of a budget, in a sentence. */
export function alertLine(alert: Alert, scheme: Scheme, language: Language): string {
  return sentencesIn[language](alert, scheme);
}

/** The days of what there is to look at. */
function daysOf({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? from : `${from} – ${to}`;
}

/** What is received instead stands by the id of its entry, which the account does not list. */
function noService(): undefined {
  return undefined;
}

function inEnglish(alert: Alert, scheme: Scheme): string {
  switch (alert.code) {
    case "spent-share":
      return `${alert.percent} % of the budget is spent, which is over ${alert.threshold} % (${alert.spent} of ${alert.approved}).`;
    case "nothing-delivered":
      return `nothing of "${alert.line}" came from ${alert.from} to ${alert.to}.`;
    case "sudden-change":
      return `"${alert.line}" went from ${alert.before} to ${alert.now} in ${countOf(alert.weeks, "week")}.`;
    case "not-paid":
      return `of "${alert.line}" ${alert.units} (${alert.unit}) of ${daysOf(alert)} are not paid: ${whyNotPaid(alert.why, scheme, "en", noService)}.`;
  }
}

function inLatvian(alert: Alert, scheme: Scheme): string {
  switch (alert.code) {
    case "spent-share":
      return `izlietoti ${alert.percent} % budžeta, kas pārsniedz ${alert.threshold} % (${alert.spent} no ${alert.approved}).`;
    case "nothing-delivered":
      return `no „${alert.line}” nekas nav saņemts no ${alert.from} līdz ${alert.to}.`;
    case "sudden-change":
      return `„${alert.line}” mainījās no ${alert.before} uz ${alert.now} (nedēļu skaits: ${alert.weeks}).`;
    case "not-paid":
      return `no „${alert.line}” nav apmaksāti ${alert.units} (${unitInLatvian(alert.unit)}), saņemti ${daysOf(alert)}: ${whyNotPaid(alert.why, scheme, "lv", noService)}.`;
  }
}

const sentencesIn: Readonly<Record<Language, (alert: Alert, scheme: Scheme) => string>> = {
  en: inEnglish,
  lv: inLatvian,
};
