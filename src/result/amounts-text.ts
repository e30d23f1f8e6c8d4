import type { ResultForm } from "../rules/compiled.js";
import { fixed, putFixed, putKeys, putQuoted, type JsonBytes } from "./json/bytes.js";
import { putScaled } from "./json/digits.js";
import { outsideDocument, type OutsideMinor } from "./rows/outside-row.js";
import { payersDocument, type PayerMinor } from "./rows/payer-row.js";
import { unitCostDocument } from "./rows/unit-cost-row.js";

const costKey = /* @__PURE__ */ fixed('"cost":');
const coveredKey = /* @__PURE__ */ fixed(',"covered":');
const uncoveredKey = /* @__PURE__ */ fixed(',"uncovered":');
const contributionKey = /* @__PURE__ */ fixed(',"contribution":');
const fundedKey = /* @__PURE__ */ fixed(',"funded":');
const bySourceKey = /* @__PURE__ */ fixed(',"bySource":{');
const comma = /* @__PURE__ */ fixed(",");
const colon = /* @__PURE__ */ fixed(":");
const objectEnd = /* @__PURE__ */ fixed("}");

/** What a text of amounts is made of; all amounts in minor units. */
interface AmountNumbers {
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

/** Puts the keys of an `AmountsDocument`, without the braces around them. */
export function putAmounts(into: JsonBytes, form: ResultForm, amounts: AmountNumbers): void {
  const { minorUnit } = form.scheme;
  const { costMinor, coveredMinor, contributionMinor, outsideMinors, payerMinors } = amounts;
  putCovered(into, costMinor, coveredMinor, minorUnit);
  putFunded(into, coveredMinor, contributionMinor, minorUnit);
  putSources(into, form, amounts.sourceMinors);
  if (form.unitCostIds.length > 0) putKeys(into, unitCostDocument(form, amounts.unitCostMinors));
  if (outsideMinors.length > 0) putKeys(into, outsideDocument(outsideMinors, minorUnit));
  if (payerMinors.length > 0) putKeys(into, payersDocument(payerMinors, minorUnit));
}

/** Puts how a cost is covered, as the first keys of an object. */
export function putCovered(into: JsonBytes, cost: number, covered: number, minorUnit: number): void {
  putFixed(into, costKey);
  putScaled(into, cost, minorUnit);
  putFixed(into, coveredKey);
  putScaled(into, covered, minorUnit);
  putFixed(into, uncoveredKey);
  putScaled(into, cost - covered, minorUnit);
}

/** Puts who pays what is covered, behind other keys. */
export function putFunded(into: JsonBytes, covered: number, contribution: number, minorUnit: number): void {
  putFixed(into, contributionKey);
  putScaled(into, contribution, minorUnit);
  putFixed(into, fundedKey);
  putScaled(into, covered - contribution, minorUnit);
}

function putSources(into: JsonBytes, { scheme, sourceIds }: ResultForm, minors: readonly number[]): void {
  putFixed(into, bySourceKey);
  for (let index = 0; index < sourceIds.length; index += 1) {
    if (index > 0) putFixed(into, comma);
    putQuoted(into, sourceIds[index] ?? "");
    putFixed(into, colon);
    putScaled(into, minors[index] ?? 0, scheme.minorUnit);
  }
  putFixed(into, objectEnd);
}
