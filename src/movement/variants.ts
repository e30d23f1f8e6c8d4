import { applyReform, parameters } from "../documents/index.js";
import { isInputError } from "../errors/index.js";
import type { Change, Parameter, Reform } from "../reform/index.js";
import { compile } from "../rules/compile.js";
import type { CompiledScheme } from "../rules/compiled.js";
import type { Scheme } from "../rules/scheme.js";
import { amountsOfParameters, type MovableNumber, type Moves } from "./amounts-of-parameters.js";
import { millionths, moved, movedDivisor, movedFactor, movedRise } from "./share.js";

/** Rules, and the values of what they leave open. */
export interface Rules {
  readonly scheme: Scheme;
  readonly inputs: Readonly<Record<string, string>>;
}

/** The numbers of an assumption that are amounts or prices. */
export interface Movable {
  readonly assumption: string;
  readonly numbers: readonly MovableNumber[];
}

const inputPrefix = "input:";

/** The amounts and prices of each assumption, those that it gives by `parameters` among them. */
export function movablesOf(assumptions: readonly string[], { scheme }: Rules): readonly Movable[] {
  const all = parameters(scheme);
  const amounts = all.filter(({ unit }) => isAmount(unit, scheme));
  const byParameters = amountsOfParameters(scheme, amounts, all);
  const stated = (numbers: readonly Parameter[]) =>
    numbers.map((number) => ({ number, moves: "times", isAmount: true }) as const);
  return assumptions.map((assumption) => ({
    assumption,
    numbers: assumption.startsWith(inputPrefix)
      ? stated(amounts.filter(({ input }) => assumption === `${inputPrefix}${input ?? ""}`))
      : [
          ...stated(amounts.filter(({ source, value }) => assumption === source && value !== undefined)),
          ...byParameters(assumption),
        ],
  }));
}

/** Whether a number is an amount or a price: what it is measured in begins with the currency. */
function isAmount(unit: string, { currency }: Scheme): boolean {
  return unit === currency || unit.startsWith(`${currency} `);
}

/**
 * The rules with the amounts and prices of assumptions times a factor in millionths each: as a reform, or, of an open input, with another
 * value. Undefined where such rules are none.
 */
export function rulesWith(
  factors: readonly (readonly [Movable, bigint])[],
  { scheme, inputs }: Rules,
): CompiledScheme | undefined {
  const values: Record<string, string> = { ...inputs };
  const numbers: (readonly [MovableNumber, bigint])[] = [];
  for (const [{ assumption, numbers: own }, factor] of factors) {
    if (!assumption.startsWith(inputPrefix)) {
      numbers.push(...own.map((each) => [each, factor] as const));
      continue;
    }
    const id = assumption.slice(inputPrefix.length);
    const value = inputs[id];
    if (value !== undefined) values[id] = moved(value, factor);
  }
  try {
    return compile(numbers.length === 0 ? scheme : reformed(numbers, scheme), values);
  } catch (error) {
    if (!isInputError(error)) throw error;
    return undefined;
  }
}

/** What is set in place of a factor so that what it makes is times another, in millionths. */
const factorMoved: { readonly [Way in Moves]: (value: string, factor: bigint) => string } = {
  times: movedFactor,
  over: movedDivisor,
  index: movedRise,
};

function reformed(numbers: readonly (readonly [MovableNumber, bigint])[], scheme: Scheme): Scheme {
  const label = { lv: "Pieņemtie skaitļi ir citi", en: "Assumed numbers are others" };
  const changes = numbers.map(([{ number, moves, isAmount }, factor], index): Change => {
    const { at, where, field, from, to, source, value = "" } = number;
    const named = source === undefined ? {} : { source };
    const set = isAmount ? moved(value, factor) : factorMoved[moves](value, factor);
    return { id: `change-${index + 1}`, at, where, field, set, from, to, reason: label, ...named };
  });
  const baseline = { scheme: scheme.id, version: scheme.version };
  const reform: Reform = { schemaVersion: 1, kind: "reform", id: "moved", label, baseline, changes };
  return applyReform(scheme, reform).scheme;
}

/** The factors from lower to higher by a share, with so many between each end and the rules as they are, which stand in the middle. */
export function factorsOf(share: bigint, between: number): readonly bigint[] {
  const steps = BigInt(between + 1);
  const offsets = Array.from({ length: between + 1 }, (_, step) => (share * BigInt(step + 1)) / steps);
  const lower = offsets.toReversed().map((offset) => millionths - offset);
  return [...lower, millionths, ...offsets.map((offset) => millionths + offset)];
}
