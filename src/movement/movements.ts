import { type OptionNames, takes, withArguments } from "../errors/index.js";
import { measuresOf } from "../compare/measures.js";
import { addToTotal, intervalOf, noTotal } from "../compare/sampling.js";
import { readWeight } from "../compare/read-options.js";
import { formatScaled } from "../numbers/index.js";
import type { Case } from "../person/case.js";
import { calculatePrepared } from "../prepared/calculate.js";
import { prepare } from "../prepared/prepare.js";
import { compile } from "../rules/compile.js";
import type { CompiledScheme } from "../rules/compiled.js";
import type { Scheme } from "../rules/scheme.js";
import type { Movements, NotMoved } from "./document.js";
import { type Moving, addChanges, addWeighed, byLargest, movementOf } from "./moving.js";
import { type MovementOptions, readCounts, refuseNothing, refuseOthers } from "./read-options.js";
import { millionths, readShare } from "./share.js";
import { drawTogether, togetherOf } from "./together.js";
import { type Movable, factorsOf, movablesOf, rulesWith } from "./variants.js";
import { changesBy } from "./changes-by.js";

/** Movements that take one person after the other and keep none of them. */
export interface MovementsInProgress {
  /** Calculates a person by the rules as they are and by every other. @throws {InputError} where the case is wrong, and then it is not counted */
  add(document: Case): void;
  /** Counts a person whose case is wrong among those who are in no sum. */
  setAside(document: Case): void;
  /** What moves the result of the people so far. */
  movements(): Movements;
}

/**
 * What moves a result: the amounts and prices of each assumption are lower and higher by a share, as a reform of the scheme, while
 * everything else stays as it is; the same people use the same.
 *
 * @param scheme the rules as they are
 * @throws {InputError} where the scheme is wrong, a share is none, or a share is named for what is no assumption of the scheme
 *
 * @example
 * const moving = startMovements(scheme, { inputs, share: "0.10", between: 4, draws: 200 });
 * for (const document of cases) moving.add(document);
 * moving.movements().moved[0]?.assumption; // what moves public support most
 */
export function startMovements(scheme: Scheme, options: MovementOptions): MovementsInProgress {
  return withArguments([["options", options, "object", "options with a share", takes(optionNames)]], () =>
    begun(scheme, options),
  );
}

function begun(scheme: Scheme, options: MovementOptions): MovementsInProgress {
  const { inputs = {}, share, shares = {} } = options;
  const counts = readCounts(options);
  const compiled = compile(scheme, inputs);
  const { minorUnit } = compiled.name;
  const rules = { scheme, inputs };
  const assumptions = assumptionsOf(scheme);
  refuseNothing(options);
  refuseOthers(shares, assumptions);
  const asked = assumptions.filter((assumption) => (shares[assumption] ?? share) !== undefined);
  const moving: Moving[] = [];
  const notMoved: NotMoved[] = [];
  const ranges: (readonly [Movable, bigint])[] = [];
  for (const movable of movablesOf(asked, rules)) {
    const { assumption, numbers } = movable;
    const own = shares[assumption] ?? share ?? "";
    const read = readShare(own, shares[assumption] === undefined ? "share" : `shares.${assumption}`);
    const made = numbers.length === 0 ? [] : factorsOf(read, counts.between).filter((factor) => factor !== millionths);
    const found = made.map((factor) => rulesWith([[movable, factor]], rules)).filter((each) => each !== undefined);
    if (numbers.length === 0) notMoved.push({ assumption, why: "no-amount" });
    else if (found.length < made.length) notMoved.push({ assumption, why: "refused" });
    else {
      const changes = found.map(() => 0n);
      moving.push({
        assumption,
        share: own,
        numbers: numbers.length,
        rules: found,
        changes,
        people: 0,
        spread: { lower: noTotal(), higher: noTotal() },
      });
      ranges.push([movable, read]);
    }
  }
  const together = drawTogether(ranges, counts, rules);
  const sums = { people: 0, setAside: 0, cases: 0, support: 0n, spread: noTotal() };
  const isWeighted = options.weightOf !== undefined;
  return {
    add(document) {
      const person = prepare(document);
      const weight = readWeight(document, options);
      const support = (by: CompiledScheme) => measuresOf(calculatePrepared(person, by))?.support;
      const base = support(compiled);
      const others = [...moving.map((each) => each.rules), together?.drawn ?? []];
      const found = base === undefined ? undefined : changesBy(others, base, support);
      sums.cases += 1;
      if (base === undefined || found === undefined) {
        sums.setAside += weight;
        return;
      }
      sums.people += weight;
      sums.support += base * BigInt(weight);
      addToTotal(sums.spread, base, weight);
      for (const [index, each] of moving.entries()) addChanges(each, found[index] ?? [], weight);
      if (together !== undefined) addWeighed(together.changes, found.at(-1) ?? [], weight);
    },
    setAside(document) {
      sums.setAside += readWeight(document, options);
      sums.cases += 1;
    },
    movements() {
      const all = together === undefined ? undefined : togetherOf(together, minorUnit);
      const sampling = isWeighted ? intervalOf(sums.spread, minorUnit) : undefined;
      return {
        ...{ people: sums.people, setAside: sums.setAside },
        ...(isWeighted ? { cases: sums.cases } : {}),
        support: formatScaled(sums.support, minorUnit),
        ...(sampling === undefined ? {} : { sampling }),
        moved: moving.toSorted(byLargest).map((each) => movementOf(each, minorUnit, isWeighted)),
        notMoved,
        ...(all === undefined ? {} : { together: all }),
      };
    },
  };
}

/** Assumptions by their ids: sources, and open inputs. */
function assumptionsOf({ sources, inputs }: Scheme): readonly string[] {
  const assumed = sources.filter(({ certainty }) => certainty === "assumption").map(({ id }) => id);
  return [...assumed, ...inputs.map(({ id }) => `input:${id}`)];
}

const optionNames: OptionNames<MovementOptions> = {
  inputs: true,
  share: true,
  shares: true,
  between: true,
  draws: true,
  seed: true,
  weightOf: true,
};
