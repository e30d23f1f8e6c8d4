import { type ExactFraction, roundFraction, stepArithmetic, writtenFraction } from "../numbers/index.js";
import { parameterArithmetic } from "../rules/reading/parameters/derived-number.js";
import { decimalOf } from "../rules/reading/parameters/with-parameters.js";
import { ofExact, sameNumber } from "./evaluate.js";
import { textOf } from "./proof-parts.js";
import type { DerivationLink, DerivationOperand } from "./tree.js";

/** A number of a chain that does not follow: what does, and what stands there. */
export interface ChainFault {
  readonly expected: string;
  readonly found: string;
}

/** Works a chain of parameters out again, from the first on. */
export function faultsOfChain(chain: readonly DerivationLink[]): readonly ChainFault[] {
  return chain.flatMap((link, index) => {
    const faults: ChainFault[] = [];
    const before = chain.slice(0, index);
    const { steps = [] } = link;
    const known = new Map<string, ExactFraction>();
    for (const { name, operation, start, by, ...numbers } of steps) {
      for (const operand of [start, by])
        expectNumber(operandOf(operand, known, link, before), ofExact(operand.exact), faults);
      const exact = stepArithmetic[operation](ofExact(start.exact), ofExact(by.exact), name);
      known.set(name, expectRounded(exact, numbers, faults));
    }
    const last = steps.at(-1);
    if (last === undefined) expectRounded(exactOfLink(link, before.at(-1)), link, faults);
    else expectNumber(goesOn(last), goesOn(link), faults);
    return faults;
  });
}

/** What an operand's name stands for: a step before, or a parameter that holds on the days of the row, or ends before it. */
function operandOf(
  { of, exact }: DerivationOperand,
  known: ReadonlyMap<string, ExactFraction>,
  { id, from, to }: DerivationLink,
  before: readonly DerivationLink[],
): ExactFraction {
  if (of === undefined) return ofExact(exact);
  const holds = (each: DerivationLink) => each.id === of && (of === id || (each.from <= from && each.to >= to));
  const parameter = before.findLast(holds);
  return known.get(of) ?? (parameter === undefined ? { numerator: 0n, denominator: 1n } : goesOn(parameter));
}

/** The number that others get. */
function goesOn({ value, exact }: Pick<DerivationLink, "value" | "exact">): ExactFraction {
  return value === null ? ofExact(exact) : writtenFraction(value, "value");
}

function expectRounded(
  exact: ExactFraction,
  { rounding, ...found }: Pick<DerivationLink, "exact" | "value" | "rounding">,
  faults: ChainFault[],
): ExactFraction {
  expectNumber(exact, ofExact(found.exact), faults);
  const value = rounding === undefined ? exact : writtenFraction(roundFraction(exact, rounding), "value");
  expectNumber(value, goesOn(found), faults);
  return value;
}

function expectNumber(expected: ExactFraction, found: ExactFraction, faults: ChainFault[]): void {
  if (!sameNumber(expected, found))
    faults.push({ expected: decimalOf(expected) ?? textOf(expected), found: decimalOf(found) ?? textOf(found) });
}

/** The exact number of a parameter: stated, or worked out from the one before it. */
function exactOfLink(link: DerivationLink, before: DerivationLink | undefined): ExactFraction {
  const { step, by } = link;
  if (step === undefined || by === undefined || before === undefined) return ofExact(link.exact);
  const base = link.takesExact === true ? ofExact(before.exact) : goesOn(before);
  return parameterArithmetic[step](base, writtenFraction(by, link.id));
}
