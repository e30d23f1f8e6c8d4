import { formatMonth } from "../../../calendar/index.js";
import type { FundingCapNode as RecordedCap } from "../../../rules/recording/recorder.js";
import type { FundingCapNode, OperandNode } from "../../tree.js";
import { recordedOf } from "../told-entries.js";
import { count, parameter, reference, references } from "../operands.js";
import { working } from "../told-working.js";
import type { AmountsTelling } from "../telling.js";

/** What makes up what a source pays of a month, by the source and the month. */
export interface PaidBySource {
  /** What it is the sum of: shares, what falls to it, or what a cap leaves of them. */
  readonly of: (source: number, month: string) => readonly string[];
  readonly entries: readonly FundingCapNode[];
}

/**
 * What caps leave of what sources pay: each the least of what it is the most of and what was paid, and what falls to another source.
 *
 * @param shared the paths of what a source pays before any cap
 */
export function explainCapped(
  telling: AmountsTelling,
  shared: (source: number, month: string) => readonly string[],
): PaidBySource {
  const entries: FundingCapNode[] = [];
  const paths = new Map<string, readonly string[]>();
  const of = (source: number, month: string) => paths.get(`${source} ${month}`) ?? shared(source, month);
  /** By cap, what was paid of it in the year at hand. */
  const ofYear = new Map<string, { year: number; paid: string[] }>();
  for (const node of recordedOf(telling, "funding-cap")) {
    const { cap, pays, above } = node;
    const month = formatMonth(node.month);
    const name = { kind: "funding-cap", cap: cap.id, of: telling.compiled.sourceIds[cap.of] ?? "", month } as const;
    const year = Math.floor(node.month / 12);
    const known = ofYear.get(cap.id);
    const before = known?.year === year ? known.paid : [];
    const asked = references(telling, of(cap.of, month));
    const sum = (): FundingCapNode => working(telling, { ...name, name: "asked" } as const, "sum", asked);
    const base = `months.${month}.caps.${cap.id}`;
    const left = leftOf(telling, node, before, { ...name, name: "left" });
    entries.push(
      working(telling, { ...name, name: "paid" } as const, "minimum", [sum(), left], {
        amount: `${base}.paid`,
        scaled: pays,
      }),
      working(telling, { ...name, name: "above" } as const, "difference", [sum(), reference(telling, `${base}.paid`)], {
        amount: `${base}.above`,
        scaled: above,
      }),
    );
    if (cap.ofYear) ofYear.set(cap.id, { year, paid: [...before, `${base}.paid`] });
    const others = of(cap.then, month);
    paths.set(`${cap.of} ${month}`, [`${base}.paid`]);
    paths.set(`${cap.then} ${month}`, [...others, `${base}.above`]);
  }
  return { of, entries };
}

/** What a cap leaves: its amount, of one by year less what was paid in it before. */
function leftOf(
  telling: AmountsTelling,
  { cap, month }: RecordedCap,
  before: readonly string[],
  name: Pick<FundingCapNode, "kind" | "name" | "cap" | "of" | "month">,
): OperandNode {
  const most = parameter(cap, telling.compiled.name.minorUnit);
  if (!cap.ofYear) return most;
  const said = telling.before?.paidOfYear(cap.id, month);
  const paid = [...(said === undefined ? [] : [said]), ...references(telling, before)];
  if (paid.length === 0) return most;
  const left = working(telling, name, "difference", [most, ...paid]);
  return working(telling, name, "maximum", [count("nothing-due", "0"), left]);
}
