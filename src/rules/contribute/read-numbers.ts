import type { Period } from "../../calendar/index.js";
import { received } from "../../errors/index.js";
import { quantityDecimals, rateDecimals, unitPriceDecimals } from "../../numbers/index.js";
import type { Rounding } from "../../numbers/index.js";
import { meansDecimals } from "../../person/read/means.js";
import type { Amount, Factor } from "../common/arithmetic.js";
import type { Parameter } from "../reading/parameter.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import { readRounding, type Reading } from "../reading/reading.js";
import { checkKinds, compileIncome } from "../reading/counted-income.js";
import { lowestTerms } from "./means/lowest-terms.js";
import type { EntryOf, RuleReader } from "./method.js";
import type { ProtectedAmount } from "./means/protected-amount-rule.js";
import { readProtected, readRow } from "./means/read-protected-amount.js";
import { checkedShare } from "../reading/checked-share.js";

/** A rule whose numbers are read: where it stands, when it is in force, and when within the validity of the scheme. */
export interface RuleInScheme<Rule> {
  readonly rule: Rule;
  /** Id of the source of its numbers. */
  readonly source: string;
  readonly path: string;
  readonly days: Period;
  readonly inForce: Period;
}

/** Reads the numbers of a rule by their keys, and adds each to the list. */
export function readerOf<Rule extends object>(
  { rule, source, path, days, inForce }: RuleInScheme<Rule>,
  numbers: ParameterRow[],
  reading: Reading,
): RuleReader<Rule> {
  const { minorUnit } = reading.scheme;
  const perMinor = 10 ** (Math.max(minorUnit, meansDecimals) - minorUnit);
  // What a key holds is proved by the type of the reader, which offers no other keys.
  const own = (key: string): unknown => rule[key as keyof Rule];
  const rowOf = (key: string, decimals: number): ParameterRow => {
    const row = readRow(own(key) as Parameter, { decimals, path: `${path}.${key}`, source, days }, reading);
    numbers.push(row);
    return row;
  };
  const money = (key: string, finer: number): Amount => {
    const row = rowOf(key, minorUnit);
    return { value: row.value * finer, row, decimals: minorUnit };
  };
  const share = (key: string, finer: number): Factor => {
    const row = checkedShare(rowOf(key, rateDecimals), reading);
    const { numerator, denominator } = lowestTerms(row.value, 10 ** rateDecimals);
    return { numerator, denominator: denominator * finer, row, decimals: rateDecimals };
  };
  const exact = (key: string): Amount => {
    const row = rowOf(key, unitPriceDecimals);
    return { value: row.value, row, decimals: unitPriceDecimals };
  };
  return {
    exact,
    part(key) {
      const row = checkedShare(rowOf(key, rateDecimals), reading);
      return { value: row.value, row, decimals: rateDecimals };
    },
    each<Key extends keyof Rule & string>(key: Key) {
      const entries = (rule[key] ?? []) as readonly EntryOf<Rule[Key]>[];
      return entries.map((entry, index) =>
        readerOf({ rule: entry, source, path: `${path}.${key}[${index}]`, days, inForce }, numbers, reading),
      );
    },
    meansDecimals: Math.max(minorUnit, meansDecimals),
    minorUnit,
    money: (key) => money(key, 1),
    means: (key) => money(key, perMinor),
    perUnit(key) {
      const row = rowOf(key, unitPriceDecimals);
      const terms = lowestTerms(row.value, 10 ** (quantityDecimals + unitPriceDecimals - minorUnit));
      return { ...terms, row, decimals: unitPriceDecimals };
    },
    share: (key) => share(key, 1),
    shareOfMeans: (key) => share(key, perMinor),
    allMeans: { numerator: 1, denominator: perMinor, row: undefined, decimals: 0 },
    rounding(key) {
      const rounding = own(key) as Rounding;
      return { mode: rounding.mode, step: readRounding(rounding, minorUnit, `${path}.${key}`, reading.issues) };
    },
    kept: (key) => readProtected(own(key) as ProtectedAmount, inForce, `${path}.${key}`, reading),
    income(counted) {
      checkKinds(counted, path, reading);
      return compileIncome(counted, reading);
    },
    refuse(code, key, expected, value) {
      reading.issues.push({ code, path: `${path}.${key}`, expected, received: received(value) });
    },
  };
}
