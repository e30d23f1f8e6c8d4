import { monthOf, parseDay } from "../../calendar/index.js";
import { formatScaled } from "../../numbers/index.js";

/** Something of a line in a month, with a number of so many decimals as all of its kind have. */
export interface PartOfMonth {
  readonly line: string;
  readonly month: string;
  readonly value: string;
}

/** Parts of one kind in months that follow each other: the first, with the last month and the sum of all. */
export interface MonthRun<Part> {
  readonly part: Part;
  readonly last: string;
  readonly value: string;
}

/** Parts joined where their line and kind are the same and their months follow each other. */
export function monthRuns<Part extends PartOfMonth>(
  parts: readonly Part[],
  kindOf: (part: Part) => string,
): readonly MonthRun<Part>[] {
  const runs: MonthRun<Part>[] = [];
  /** By line, kind and the month that would go on, the places of the runs that wait for it. */
  const waiting = new Map<string, number[]>();
  for (const part of parts) {
    const { month, value } = part;
    const number = monthOf(parseDay(`${month}-01`));
    const kind = `${part.line} ${kindOf(part)}`;
    const at = waiting.get(`${number} ${kind}`)?.shift() ?? runs.length;
    const run = runs[at];
    runs[at] =
      run === undefined ? { part, last: month, value } : { ...run, last: month, value: sumOf(run.value, value) };
    const next = `${number + 1} ${kind}`;
    waiting.set(next, [...(waiting.get(next) ?? []), at]);
  }
  return runs;
}

/** The sum of two numbers, each written with all its decimals. */
function sumOf(one: string, other: string): string {
  const decimals = one.split(".")[1]?.length ?? 0;
  return formatScaled(BigInt(one.replace(".", "")) + BigInt(other.replace(".", "")), decimals);
}
