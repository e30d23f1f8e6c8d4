import { countOf, InputError, received, requireArgument } from "../../../errors/index.js";
import type { Label } from "../../../sources/index.js";
import { stepPicture, writtenNumber, type Table } from "../../index.js";
import type { Figure } from "../section.js";
import type { Voice } from "../voice.js";

/** What one person has along one axis, such as a budget along a score, or a contribution along an income; everything else stays. */
export interface Axis {
  /** A name for programs, such as `"budget-by-score"`. */
  readonly id: string;
  /** What it goes along, such as "Score". */
  readonly along: Label;
  /** What is read off, such as "Budget": an amount in the currency of the scheme. */
  readonly value: Label;
  /** From the least to the most: decimal texts. The value holds until the next point. */
  readonly points: readonly { readonly at: string; readonly value: string }[];
  /** From which change on, from one point to the next, a step counts as a cliff: decimal text. */
  readonly cliffFrom: string;
}

/** A point at which the value changes, and by how much. */
interface Step {
  readonly at: string;
  readonly value: string;
  readonly change: bigint;
}

/** The steps of one axis, its cliffs marked. */
export function axisFigure(axis: Axis, minorUnit: number, voice: Voice): Figure {
  requireArgument("axis.points", axis.points, "list", "a list of points");
  const { say, amount, titled, titles, money, language, name } = voice;
  const least = minorOf(axis.cliffFrom, minorUnit, `${axis.id}.cliffFrom`);
  const steps = stepsOf(axis, minorUnit);
  const changes = steps.slice(1);
  const isCliff = ({ change }: Step) => change !== 0n && magnitude(change) >= least;
  const mark = (step: Step) =>
    isCliff(step) ? `${step.change < 0n ? "−" : "+"}${amount(magnitude(step.change))}` : undefined;
  const last = axis.points.at(-1);
  const first = steps[0];
  const end = last === undefined || steps.at(-1)?.at === last.at ? [] : [[last.at, last.value, undefined]];
  const table: Table = {
    id: axis.id,
    title: titles(`${axis.value.lv} pa soļiem: ${axis.along.lv}`, `${axis.value.en} in steps: ${axis.along.en}`),
    columns: [
      { id: "along", kind: "quantity", label: axis.along },
      money("value", axis.value.lv, axis.value.en),
      { id: "cliff", kind: "text", label: { lv: "Krauja", en: "Cliff" } },
    ],
    rows: [
      ...(first === undefined ? [] : [[first.at, first.value, undefined]]),
      ...changes.map((step) => [step.at, step.value, mark(step)]),
      ...end,
    ],
  };
  const largest = changes.reduce<Step | undefined>(
    (found, step) => (found === undefined || magnitude(step.change) > magnitude(found.change) ? step : found),
    undefined,
  );
  const value = name(axis.value);
  const along = name(axis.along);
  const title = titled(
    largest === undefined
      ? say(`„${value}” visur ir tas pats`, `“${value}” is the same everywhere`)
      : say(
          `„${value}” visvairāk mainās, kur „${along}” ir ${writtenNumber(largest.at, language)}: par ${amount(magnitude(largest.change))}; kraujas: ${changes.filter(isCliff).length}`,
          `“${value}” changes most where “${along}” is ${writtenNumber(largest.at, language)}, by ${amount(magnitude(largest.change))}; cliffs: ${changes.filter(isCliff).length}`,
        ),
  );
  return { picture: stepPicture(table, { language, along: "along", values: "value", cliffs: "cliff", title }), table };
}

/** The first point and those at which the value is another than at the one before. */
function stepsOf({ id, points }: Axis, minorUnit: number): readonly Step[] {
  const values = points.map(({ value }, index) => minorOf(value, minorUnit, `${id}.points[${index}].value`));
  return points.flatMap(({ at, value }, index) => {
    const change = (values[index] ?? 0n) - (values[index - 1] ?? values[index] ?? 0n);
    return index === 0 || change !== 0n ? [{ at, value, change }] : [];
  });
}

/** An amount in minor units. */
function minorOf(amount: string, minorUnit: number, path: string): bigint {
  const [, sign = "", whole = "", part = ""] = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(amount) ?? [];
  if (whole !== "" && part.length <= minorUnit) return BigInt(`${sign}${whole}${part.padEnd(minorUnit, "0")}`);
  const expected = `an amount as decimal text with at most ${countOf(minorUnit, "decimal")}`;
  throw new InputError([{ code: "not-decimal", path, expected, received: received(amount) }]);
}

function magnitude(number: bigint): bigint {
  return number < 0n ? -number : number;
}
