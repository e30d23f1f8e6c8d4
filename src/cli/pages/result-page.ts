import type { CompiledScheme, Language, Result } from "seko";
import { formatDay } from "seko/calendar";
import { type Pair, pairs } from "../layout/pairs.js";
import { pageNumber } from "../layout/page-number.js";
import { assumptionList } from "./assumption-list.js";
import { findingsOf, outcomeLine, spanText } from "./outcome-words.js";
import { type PageLook, pageWords } from "./page-words.js";
import { budgetPeriods, cuts, lines, months, payments, segments } from "./result-page-tables.js";

/** One result in full, as lines: who and by which rules, the outcome with its reasons, budget, lines, months, assumptions. */
export function resultPage(result: Result, compiled: CompiledScheme, look: PageLook): readonly string[] {
  const { style, width, language } = look;
  const findings = findingsOf(result.outcome, compiled, language);
  return [
    ...(result.synthetic ? [style.warning(pageWords[language].made(1, 1)), ""] : []),
    ...pairs(headOf(result, compiled, language), width),
    ...(findings.length === 0 ? [] : ["", ...pairs(findings, width, 2)]),
    ...segments(result, compiled, look),
    ...budgetPeriods(result, compiled, look),
    ...payments(result, look),
    ...lines(result, compiled, look),
    ...cuts(result, compiled, look),
    ...months(result, compiled, look),
    ...assumptionList(result.assumptions, compiled, look),
  ];
}

function headOf(result: Result, compiled: CompiledScheme, language: Language): readonly Pair[] {
  const { scheme } = compiled;
  const { budget } = result;
  const words = pageWords[language];
  const head: Pair[] = [
    [words.case, result.case],
    [words.client, result.client],
    [words.scheme, `${scheme.id}, ${words.version(scheme.version)}: ${scheme.label[language]}`],
    [words.period, spanText(result.period, language) + questionOf(result, language)],
    ...openingOf(result, language),
    [words.outcome, outcomeLine(result, compiled, language)],
  ];
  if (budget === undefined) {
    return [...head, [words.budget, result.outcome.state === "incomplete" ? words.notKnown : words.noBudget]];
  }
  const { approved, indicative } = budget;
  const given = approved.equals(indicative) ? "" : words.byFormula(pageNumber(indicative.toString(), language));
  return [
    ...head,
    [words.budget, `${pageNumber(approved.toString(), language)} ${approved.currency}${given}`],
    ...outsideOf(result, language),
  ];
}

/** What is outside the budget, why, and who pays it. */
function outsideOf({ budget, totals }: Result, language: Language): readonly Pair[] {
  const words = pageWords[language];
  return (budget === undefined ? [] : totals.outside).map(({ reason, bearer, amount }) => [
    words.outside,
    `${pageNumber(amount.toString(), language)} ${amount.currency}, ${words.above[reason]}; ${words.pays[bearer]}`,
  ]);
}

/** Of which days the period shows some. */
function questionOf({ numbers: { question } }: Result, language: Language): string {
  return question === undefined ? "" : pageWords[language].shownOf(formatDay(question.from), formatDay(question.to));
}

/** With what the period goes on. */
function openingOf({ numbers: { opening } }: Result, language: Language): readonly Pair[] {
  if (opening === undefined) return [];
  const { through, version, decidedFrom } = opening;
  const words = pageWords[language];
  const goesOn = words.goesOn(formatDay(through)) + (version === undefined ? "" : words.byVersion(version));
  if (Number.isNaN(decidedFrom)) return [[words.opening, goesOn]];
  return [[words.opening, `${goesOn}; ${words.decidedAgain(formatDay(decidedFrom))}`]];
}
