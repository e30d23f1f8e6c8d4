import { sumAt } from "../../compare/exact/exact-sums.js";
import { saidSetAside } from "../../compare/set-aside.js";
import { parseScheme } from "../../documents/index.js";
import { InputError, received, withArguments } from "../../errors/index.js";
import { formatScaled } from "../../numbers/index.js";
import type { Case } from "../../person/case.js";
import type { PreparedCase } from "../../prepared/prepare.js";
import type { Scheme } from "../../rules/scheme.js";
import type { DecimalText } from "../../sources/index.js";
import type { Inputs } from "../used-inputs.js";
import type { Sweep, SweptTotals, SweptValue, Varied } from "./document.js";
import {
  measureCount,
  peopleIn,
  readPeople,
  withAnswers,
  type OnRefused,
  type People,
  type Totals,
  type Weighing,
} from "./people.js";
import { rulesOfAll, varying } from "./vary.js";

/** What is told besides people, scheme and values. */
export interface SweepOptions extends Weighing {
  /** Values for the open inputs of the scheme. */
  readonly inputs?: Inputs;
  /** Is told which of the cases, from 0, one of the values refuses, and why: it is in no sum. */
  readonly onRefused?: OnRefused;
}

/** What is tried. */
export interface Tried extends SweepOptions {
  /** Which numbers are varied, as `parameters` names them, or which open input. */
  readonly varied: Varied;
  /** The values, at least one. */
  readonly values: readonly DecimalText[];
}

/**
 * The same people with one number of a scheme, or one open input, at several values. A person whom one of the values leaves without an
 * answer is in no sum, so that all sums are of the same people.
 *
 * @param cases the people, a case each, or what `prepare` of "seko/prepared" made of it
 * @param given the scheme
 * @param tried what is varied, and its values
 * @throws {InputError} where a case is wrong, a client stands twice, there is no such number, or a value makes no scheme
 *
 * @example
 * const varied = { at: "entitle.amounts", where: { level: "level-3" }, field: "amount" };
 * sweep(cases, scheme, { varied, values: ["4000.00", "4400.00"] }).values.map(({ support }) => support);
 */
export function sweep(cases: readonly (Case | PreparedCase)[], given: Scheme, tried: Tried): Sweep {
  const looked = [
    ["cases", cases, "list", "cases"],
    ["scheme", given, "object", "a scheme"],
    ["tried", tried, "object", "what is varied and its values"],
  ] as const;
  return withArguments(looked, () => {
    const { varied, values, inputs = {} } = tried;
    if (values.length === 0) {
      throw new InputError([
        { code: "no-values", path: "values", expected: "at least one value", received: received(values) },
      ]);
    }
    const scheme = parseScheme(given);
    const rules = rulesOfAll(values, varying(scheme, varied, inputs));
    const { people, totals } = withAnswers(readPeople(cases, tried), rules, tried.onRefused);
    const rows = totals.map((each, index): SweptValue => {
      return { value: values[index] ?? "", ...saidTotals(each, scheme.minorUnit) };
    });
    return { kind: "sweep", ...headOf(people, scheme, varied), values: rows };
  });
}

/** What a sweep and a solution say of their people. */
export function headOf(
  people: People,
  { id, version, currency }: Scheme,
  varied: Varied,
): Omit<Sweep, "kind" | "values"> {
  const compared = peopleIn(people.known);
  const { cases, known } = people;
  return {
    schemaVersion: 1,
    assumes: "same-people-same-use",
    synthetic: people.synthetic,
    scheme: { id, version },
    currency,
    varied,
    people: { all: people.all, compared, setAside: people.all - compared },
    ...(people.isWeighted ? { cases: { all: cases, compared: known.length, setAside: cases - known.length } } : {}),
    setAside: saidSetAside(people.setAside),
  };
}

function saidTotals({ sums, sourceIds }: Totals, decimals: number): SweptTotals {
  const said = (index: number) => formatScaled(sumAt(sums, index), decimals);
  return {
    ...{ budget: said(0), cost: said(1), support: said(2), outOfPocket: said(3) },
    bySource: Object.fromEntries(sourceIds.map((id, index) => [id, said(measureCount + index)])),
  };
}
