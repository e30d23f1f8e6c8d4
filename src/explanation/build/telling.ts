import type { OutcomeNumbers, ResultNumbers } from "../../result/numbers.js";
import type { OutsideAmount } from "../../rules/cost/outside.js";
import type { Result } from "../../result/result.js";
import { type Month, type Period, firstDay, lastDay } from "../../calendar/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { CompiledScheme, SchemeName } from "../../rules/compiled.js";
import type { CutUnits } from "../../outcome/cut.js";
import type { TraceNode } from "../../rules/recording/recorder.js";
import type { LimitsHandedOn } from "../../rules/limit/handed-on-facts.js";
import type { LeavesBefore } from "./before.js";

/** What an explanation is made of: the facts, the scheme, the result, and what the steps recorded. */
export interface Told {
  readonly facts: CaseFacts;
  readonly compiled: CompiledScheme;
  readonly result: Result;
  readonly recorded: readonly TraceNode[];
  /** What the time before left behind; undefined where nobody says. */
  readonly before?: LeavesBefore | undefined;
  /** The index of the one line of which units and costs are told; left out, those of all are. */
  readonly onlyLine?: number;
  /** How limits stood before, as the calculation read it. */
  readonly limitsBefore?: LimitsHandedOn | undefined;
}

export type NodeOf<Kind extends TraceNode["kind"]> = Extract<TraceNode, { readonly kind: Kind }>;

/** An explanation in the making: it knows the value of each amount that was explained. */
export interface Telling extends Told {
  /** The integers to be explained. */
  readonly numbers: OutcomeNumbers;
  readonly firstMonth: Month;
  readonly monthCount: number;
  /** By path, the value of each amount that was explained. */
  readonly amounts: Map<string, string>;
  readonly byKind: ReadonlyMap<string, readonly TraceNode[]>;
  /** What was cut of each line and month, by the place of the month in lists by line and month. */
  readonly cutsAt: ReadonlyMap<number, readonly CutUnits[]>;
  /** By id of the line, what was recorded of its prices and of its days. */
  readonly pricesOf: ReadonlyMap<string, readonly NodeOf<"price">[]>;
  readonly daysOf: ReadonlyMap<string, readonly NodeOf<"day-units">[]>;
  /** By id, the places of assessments among the facts. */
  readonly assessmentAt: ReadonlyMap<string, number>;
}

/** An explanation in the making of amounts. */
export interface AmountsTelling extends Telling {
  /** Id of the budget beside the scheme's own of which it tells; left out where it tells of that, or of all. */
  readonly budget?: string;
  readonly numbers: ResultNumbers;
  /** What is above ceilings, by the place of the month in lists by line and month. */
  readonly outsideAt: ReadonlyMap<number, readonly OutsideAmount[]>;
}

/** What numbers are worked out with: their decimals, and the value of each amount so far. */
export interface Numbering {
  readonly compiled: { readonly name: SchemeName };
  readonly amounts: Map<string, string>;
}

/** The days of a month that lie in the period. */
export function daysOfMonth({ facts, firstMonth }: Telling, index: number): Period {
  const month = firstMonth + index;
  return { from: Math.max(firstDay(month), facts.from), to: Math.min(lastDay(month), facts.to) };
}

/** Whether units and costs of a line are told, by its index. */
export function isTold({ onlyLine }: Told, line: number): boolean {
  return onlyLine === undefined || onlyLine === line;
}
