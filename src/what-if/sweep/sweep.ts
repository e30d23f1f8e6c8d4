import { saidSetAside } from "../../compare/set-aside.js";
import { parseScheme } from "../../documents/index.js";
import { InputError, received, withArguments } from "../../errors/index.js";
import { formatScaled } from "../../numbers/index.js";
import type { Case } from "../../person/case.js";
import type { Scheme } from "../../rules/scheme.js";
import type { DecimalText } from "../../sources/index.js";
import type { Inputs } from "../used-inputs.js";
import type { Sweep, SweptTotals, SweptValue, Varied } from "./document.js";
import { readPeople, totalsOf, withAnswers, type People, type Totals } from "./people.js";
import { varying } from "./vary.js";

/** What is told besides people, scheme and values. */
export interface SweepOptions {
  /** Values for the open inputs of the scheme. */
  readonly inputs?: Inputs;
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
 * @param cases the people, a case each
 * @param given the scheme
 * @param tried what is varied, and its values
 * @throws {InputError} where a case is wrong, a client stands twice, there is no such number, or a value makes no scheme
 *
 * @example
 * const varied = { at: "entitle.amounts", where: { level: "level-3" }, field: "amount" };
 * sweep(cases, scheme, { varied, values: ["4000.00", "4400.00"] }).values.map(({ support }) => support);
 */
export function sweep(cases: readonly Case[], given: Scheme, tried: Tried): Sweep {
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
    const rules = values.map(varying(scheme, varied, inputs));
    const people = withAnswers(readPeople(cases), rules);
    const rows = rules.map((compiled, index): SweptValue => {
      const totals = totalsOf(people, compiled);
      if (totals === undefined) throw new RangeError("people with an answer by all rules have one by each");
      return { value: values[index] ?? "", ...saidTotals(totals, scheme.minorUnit) };
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
  const compared = people.known.length;
  return {
    schemaVersion: 1,
    assumes: "same-people-same-use",
    synthetic: people.synthetic,
    scheme: { id, version },
    currency,
    varied,
    people: { all: people.all, compared, setAside: people.all - compared },
    setAside: saidSetAside(people.setAside),
  };
}

function saidTotals({ measures, sources }: Totals, decimals: number): SweptTotals {
  const said = (minor: bigint) => formatScaled(minor, decimals);
  return {
    budget: said(measures.budget),
    cost: said(measures.cost),
    support: said(measures.support),
    outOfPocket: said(measures.outOfPocket),
    bySource: Object.fromEntries([...sources].map(([id, minor]) => [id, said(minor)])),
  };
}
