import { joinPaths, received, type Issue } from "../../errors/index.js";
import { formatScaledShort } from "../../numbers/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import { circumstanceDecimals, type CircumstanceKind } from "../../person/means/circumstance.js";
import { readDecimal } from "../reading/reader.js";

/** What the number of a circumstance can be, scaled by {@link circumstanceDecimals}. */
export interface CircumstanceBounds {
  readonly minimum: number;
  readonly maximum: number;
  /** From the minimum; 0 where any number between the bounds will do. */
  readonly step: number;
}

/** A circumstance as a scheme names it. */
interface Bounded {
  readonly id: string;
  readonly kind: CircumstanceKind;
  readonly minimum?: string;
  readonly maximum?: string;
  readonly step?: string;
}

/** What a scheme says of circumstances. */
interface Circumstances {
  readonly circumstances?: readonly Bounded[];
}

const boundKeys = ["minimum", "maximum", "step"] as const;

/** The circumstances with bounds, by their ids; adds an issue for bounds of a yes or no, that leave nothing, or a step of nothing. */
export function readBounds(
  circumstances: readonly Bounded[],
  issues: Issue[],
): ReadonlyMap<string, CircumstanceBounds> {
  const bounds = new Map<string, CircumstanceBounds>();
  for (const [index, named] of circumstances.entries()) {
    const path = `circumstances[${index}]`;
    const said = boundKeys.filter((key) => named[key] !== undefined);
    const refuse = (key: string, expected: string, got: unknown) =>
      void issues.push({ code: "circumstance-bounds", path: joinPaths(path, key), expected, received: received(got) });
    const read = (key: (typeof boundKeys)[number], otherwise: number) => {
      const text = named[key];
      return text === undefined ? otherwise : readDecimal(text, circumstanceDecimals, joinPaths(path, key), issues);
    };
    const [minimum, maximum, step] = [read("minimum", 0), read("maximum", Infinity), read("step", 0)];
    const [first] = said;
    if (first === undefined) continue;
    if (named.kind === "yes-no") refuse(first, 'a circumstance of kind "number"', named.kind);
    else if (maximum < minimum) refuse("maximum", "no less than the minimum", named.maximum);
    else if (step === 0 && said.includes("step")) refuse("step", "a step above 0", named.step);
    bounds.set(named.id, { minimum, maximum, step });
  }
  return bounds;
}

/** The bounds of one circumstance; undefined where it has none. */
export function boundsOf(id: string, { circumstances = [] }: Circumstances): CircumstanceBounds | undefined {
  const issues: Issue[] = [];
  const own = circumstances.filter((each) => each.id === id);
  const bounds = readBounds(own, issues).get(id);
  // What is wrong with them is said where they stand.
  return issues.length === 0 ? bounds : undefined;
}

/** The first number from one on that a circumstance can be; infinite where there is none. */
export function firstFrom(value: number, bounds: CircumstanceBounds | undefined): number {
  if (bounds === undefined) return value;
  const { minimum, maximum, step } = bounds;
  const from = Math.max(value, minimum);
  const first = step > 0 ? minimum + Math.ceil((from - minimum) / step) * step : from;
  return first <= maximum ? first : Infinity;
}

/** Adds an issue for each number of a person that its circumstance cannot be. */
export function bindBounds(
  { circumstances = [] }: CaseFacts,
  bounds: ReadonlyMap<string, CircumstanceBounds>,
  issues: Issue[],
): void {
  if (bounds.size === 0) return;
  for (const { circumstance, value, index } of circumstances) {
    const own = bounds.get(circumstance);
    if (own === undefined || typeof value !== "number") continue;
    const { minimum, maximum, step } = own;
    if (minimum <= value && value <= maximum && (step === 0 || (value - minimum) % step === 0)) continue;
    issues.push({
      code: "circumstance-out-of-bounds",
      path: `client.circumstances[${index}].value`,
      expected: withinBounds(own),
      received: received(text(value)),
    });
  }
}

function withinBounds({ minimum, maximum, step }: CircumstanceBounds): string {
  const [from, to, by] = [text(minimum), text(maximum), text(step)];
  if (maximum === Infinity) return step === 0 ? `a number from ${from}` : `a number from ${from} in steps of ${by}`;
  return step === 0 ? `a number from ${from} to ${to}` : `a number from ${from} to ${to} in steps of ${by}`;
}

function text(scaled: number): string {
  return scaled === Infinity ? "" : formatScaledShort(scaled, circumstanceDecimals);
}
