import type { Language } from "seko";
import { countOf } from "seko/errors";
import type { Alert } from "seko/ledger";

/** What there is to look at of a budget, in a sentence. */
export function alertLine(alert: Alert, language: Language): string {
  return sentencesIn[language](alert);
}

function inEnglish(alert: Alert): string {
  switch (alert.code) {
    case "spent-share":
      return `${alert.percent} % of the budget is spent, which is over ${alert.threshold} % (${alert.spent} of ${alert.approved}).`;
    case "nothing-delivered":
      return `nothing of "${alert.line}" came from ${alert.from} to ${alert.to}.`;
    case "sudden-change":
      return `"${alert.line}" went from ${alert.before} to ${alert.now} in ${countOf(alert.weeks, "week")}.`;
  }
}

function inLatvian(alert: Alert): string {
  switch (alert.code) {
    case "spent-share":
      return `izlietoti ${alert.percent} % budžeta, kas pārsniedz ${alert.threshold} % (${alert.spent} no ${alert.approved}).`;
    case "nothing-delivered":
      return `no „${alert.line}” nekas nav saņemts no ${alert.from} līdz ${alert.to}.`;
    case "sudden-change":
      return `„${alert.line}” mainījās no ${alert.before} uz ${alert.now} (nedēļu skaits: ${alert.weeks}).`;
  }
}

const sentencesIn: Readonly<Record<Language, (alert: Alert) => string>> = { en: inEnglish, lv: inLatvian };
