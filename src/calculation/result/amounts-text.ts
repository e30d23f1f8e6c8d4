import { formatScaled } from "../../numbers/index.js";
import type { ResultForm } from "../../scheme/index.js";
import { outsideDocument, type OutsideMinor } from "./outside-row.js";
import { payersDocument, type PayerMinor } from "./payer-row.js";
import { unitCostDocument } from "./unit-cost-row.js";

/** What a text of amounts is made of; all amounts in minor units. */
export interface AmountNumbers {
  readonly costMinor: number;
  readonly coveredMinor: number;
  readonly contributionMinor: number;
  /** In the order of the sources. */
  readonly sourceMinors: readonly number[];
  readonly outsideMinors: readonly OutsideMinor[];
  readonly payerMinors: readonly PayerMinor[];
  /** Of each source that pays by unit cost: accepted, funded and paid. */
  readonly unitCostMinors: readonly number[];
}

/** The keys of an `AmountsDocument` as JSON text, without the braces around them. */
export function amountsText(form: ResultForm, amounts: AmountNumbers): string {
  const { minorUnit } = form.scheme;
  const { costMinor, coveredMinor, contributionMinor } = amounts;
  const covered = coveredText(costMinor, coveredMinor, minorUnit);
  const funded = fundedText(coveredMinor, contributionMinor, minorUnit);
  const always = `${covered},${funded},"bySource":{${bySourceText(form, amounts.sourceMinors)}}`;
  return (
    always +
    keysText(unitCostDocument(form, amounts.unitCostMinors)) +
    keysText(outsideDocument(amounts.outsideMinors, minorUnit)) +
    keysText(payersDocument(amounts.payerMinors, minorUnit))
  );
}

/** How a cost is covered, as keys of JSON text. */
export function coveredText(cost: number, covered: number, minorUnit: number): string {
  const whole = formatScaled(cost, minorUnit);
  // Mostly all is covered, and each figure is written once.
  const within = covered === cost ? whole : formatScaled(covered, minorUnit);
  return `"cost":"${whole}","covered":"${within}","uncovered":"${formatScaled(cost - covered, minorUnit)}"`;
}

/** Who pays what is covered, as keys of JSON text. */
export function fundedText(covered: number, contribution: number, minorUnit: number): string {
  return `"contribution":"${formatScaled(contribution, minorUnit)}","funded":"${formatScaled(covered - contribution, minorUnit)}"`;
}

/**
 * The keys of a document as JSON text, to be put behind others. For the parts that most results do not have; those that each
 * has many times are written straight, because a country's results are as many gigabytes.
 */
export function keysText(document: object): string {
  const text = JSON.stringify(document);
  return text === "{}" ? "" : `,${text.slice(1, -1)}`;
}

function bySourceText({ scheme, sourceIds }: ResultForm, minors: readonly number[]): string {
  let text = "";
  for (let index = 0; index < sourceIds.length; index += 1) {
    const comma = index === 0 ? "" : ",";
    text += `${comma}${JSON.stringify(sourceIds[index])}:"${formatScaled(minors[index] ?? 0, scheme.minorUnit)}"`;
  }
  return text;
}
