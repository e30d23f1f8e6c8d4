import { InputError, isInputError, received, type Issue } from "../../errors/index.js";
import { formatScaled, readScaled } from "../../numbers/index.js";

/** Values from a first to a last, each a step further. */
export interface Grid {
  /** How many steps there are from the first to the last. */
  readonly steps: number;
  /** The value after so many steps, as decimal text. */
  valueAt(step: number): string;
}

/** The most decimals that a value may have. */
const decimals = 9;

/** So many steps a range may have: a search looks at as many values as this has binary digits. */
const mostSteps = 1_000_000_000;

/** The values of a range. @throws {InputError} where a text is no decimal, the range is empty, or no whole number of steps */
export function gridOf(range: { readonly low: string; readonly high: string; readonly step: string }): Grid {
  const issues: Issue[] = [];
  const read = (key: keyof typeof range): bigint => {
    try {
      return BigInt(readScaled(range[key], decimals, key));
    } catch (error) {
      if (!isInputError(error)) throw error;
      issues.push(...error.issues);
      return 0n;
    }
  };
  const [low, high, step] = [read("low"), read("high"), read("step")];
  const wrong = (path: string, expected: string, given: unknown): void => {
    issues.push({ code: "range", path, expected, received: received(given) });
  };
  if (issues.length === 0 && step <= 0n) wrong("step", "a step above 0", range.step);
  if (issues.length === 0 && high <= low) wrong("high", `more than the low end, ${range.low}`, range.high);
  if (issues.length === 0 && (high - low) % step !== 0n) wrong("step", "a step that leads to the high end", range.step);
  if (issues.length === 0 && (high - low) / step > BigInt(mostSteps)) {
    wrong("step", `at most ${mostSteps} steps`, String((high - low) / step));
  }
  if (issues.length > 0) throw new InputError(issues);
  return {
    steps: Number((high - low) / step),
    valueAt: (index) => shortened(formatScaled(low + BigInt(index) * step, decimals), decimalsOf(range)),
  };
}

/** As many decimals as the texts of the range have. */
function decimalsOf(range: Readonly<Record<"low" | "high" | "step", string>>): number {
  return Math.max(...Object.values(range).map((text) => text.split(".")[1]?.length ?? 0));
}

function shortened(text: string, kept: number): string {
  const [whole = "", part = ""] = text.split(".");
  return kept === 0 ? whole : `${whole}.${part.slice(0, kept)}`;
}
