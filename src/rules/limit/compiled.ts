import type { Day, Period } from "../../calendar/index.js";
import type { LineFacts } from "../../person/facts/facts.js";
import type { CutCode } from "../../outcome/cut.js";
import type { CompiledRounding } from "../reading/compiled-rounding.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import type { RowIndex } from "../reading/row-index.js";
import type { CompiledTest } from "../when/read.js";
import type { LimitList, LimitStanding, UsedUnits } from "./handed-on-facts.js";
import type { BeyondBearer, LimitBase, LimitPeriod } from "./rule.js";

/** An amount of a limit, in ten-thousandths of a unit, with its tests. */
export interface LimitRow extends ParameterRow {
  readonly when: readonly CompiledTest[];
}

/** A window of a limit: what was received in it, by the amounts of the days, the smallest first. */
export interface UsedWindow extends Period {
  readonly used: UsedUnits[];
}

/** The windows of a limit that were asked about so far. */
export interface UsedWindows {
  /** In order. */
  readonly all: readonly UsedWindow[];
  /** The window of a day. */
  readonly on: (day: Day) => UsedWindow;
}

/** Days on which a limit asks something, all with one amount. */
export interface AskedRun extends Period {
  /** In ten-thousandths of a unit; 0 for a kind that has no amounts. */
  readonly most: number;
}

/** On which days of a person a limit asks something. */
export interface LimitDays {
  /** The days that are asked about. */
  readonly period: Period;
  /** In order. */
  readonly runs: readonly AskedRun[];
  /** How the limit stands before the period. */
  readonly before: LimitStanding;
  /** The days of the window in which a day lies, as {@link BoundLimit.windows} has them; they may reach beyond the period. */
  readonly windowOf: (day: Day) => Period;
  /** The windows that it shares with other limits; undefined where they are its own. */
  readonly shared: UsedWindows | undefined;
}

/** A line that was given units, where another is held back. */
export interface Standing {
  readonly line: LineFacts;
  /** The units it was given on a day, in ten-thousandths. */
  readonly givenOn: (day: Day) => number;
}

/** A limit at work on one person: it knows what was given, and says what it leaves. */
export interface LimitAtWork {
  /** Whether it asks something on a day. */
  asksOn(day: Day): boolean;
  /**
   * The last day, never after `last`, up to which the units of all days are taken from one room, and what is left of it does not hang
   * on which of the days they fall; where windows are days, up to which each day leaves the same.
   */
  sameUntil(day: Day, last: Day): Day;
  /** How many units it leaves a line on the days of a run, as `sameUntil` has them; infinity where it asks nothing. */
  roomOn(line: LineFacts, day: Day, last: Day): number;
  /** Takes units of the days of a run for a line: where its windows are days, of each of them the same. */
  take(line: LineFacts, day: Day, units: number, last: Day): void;
  /** What it leaves in the window of a day, for reasons, in ten-thousandths; undefined where the reason names no number. */
  mostOn(day: Day): number | undefined;
  /** Of a sum of units, the amount of a day and what was received in its window, on whichever days; undefined where it asks nothing on the day. */
  usedOn?(day: Day): UsedOfDay | undefined;
  /** The line that is received instead of others on a day, for reasons; undefined where the reason names none. */
  takenBy(day: Day): LineFacts | undefined;
  /** Whether what a line was given makes the limit hold back another on a day. */
  isInTheWay(standing: Standing, held: LineFacts, day: Day): boolean;
  /** How it stands after the period, at whose end a month ends: what the time after needs to know. */
  after(): LimitStanding;
}

/** How much of the amount of a day was received in its window. */
export interface UsedOfDay {
  readonly most: number;
  readonly used: number;
}

/** How much of a limit was used in a month, by which another leaves less. */
export interface UsedShare {
  /** Id of the line that asks the other. */
  readonly line: string;
  readonly day: Day;
  /** What the other leaves where nothing was used. */
  readonly amount: number;
  readonly used: number;
  readonly most: number;
}

/** The limit whose unused share counts, at work on the same person. */
export interface OtherLimit {
  readonly work: LimitAtWork;
  /** Is told each share that counts. */
  readonly tell: (share: UsedShare) => void;
}

/** By what roundings the unused share of a limit makes an amount of another. */
export interface UnusedShareRoundings {
  /** Of the share that was used, in ten-thousandths of the whole. */
  readonly share: CompiledRounding;
  /** Of the amount that is left, in ten-thousandths of a unit. */
  readonly amount: CompiledRounding;
}

/** What is known of a limit of any kind when it is read. */
export interface BoundLimit {
  /** Why it cuts units. */
  readonly code: CutCode;
  /** Whether it looks at days: on which of them something is received, or how much on each. */
  readonly looksAtDays: boolean;
  /** Whether what it leaves on a day hangs on that day alone. */
  readonly holdsOnOneDay: boolean;
  /** Whether units are received by whole ones. */
  readonly inWholeUnits: boolean;
  /** In which windows it works: what it leaves in one hangs on no other. */
  readonly windows: LimitPeriod;
  /** Whether it adds up units, so that those of before the period count. */
  readonly counts: boolean;
  /** The key of a limit that several rules share, also of other schemes; undefined for one of its own. */
  readonly shared: string | undefined;
  /** Who pays what it cuts and is received all the same; undefined where that is not received. */
  readonly beyond: BeyondBearer | undefined;
  /** Of a limit that leaves what another leaves unused, the id of that one, and how shares are rounded: its lines come after all others of a month. */
  readonly unused: { readonly of: string; readonly roundings: UnusedShareRoundings } | undefined;
  /** How many days without units make it forget those before them; infinity where none do. */
  readonly forgetsAfter: number;
  /** By what months before it, in its window, change what it leaves in a month; undefined where none does. */
  readonly handsOn: LimitList | undefined;
  /** In the order of the document; empty for a kind that has no amounts. */
  readonly amounts: readonly LimitRow[];
  readonly additions: readonly LimitRow[];
  /** Begins to give out units to a person; `other` is the limit whose share is `unused`, where it concerns a line of the person. */
  begin(days: LimitDays, other?: OtherLimit): LimitAtWork;
}

/** A limit with every text parsed. */
export interface CompiledLimit<Rule extends LimitBase = LimitBase> extends Period, BoundLimit {
  readonly rule: Rule;
  /** Its id, as reasons name it. */
  readonly names: readonly string[];
  readonly services: ReadonlySet<string>;
  /** Undefined where every purpose counts. */
  readonly purposes: ReadonlySet<string> | undefined;
  readonly when: readonly CompiledTest[];
  /** The amounts and additions by day. */
  readonly amountsOn: RowIndex<LimitRow>;
  readonly additionsOn: RowIndex<LimitRow>;
  /** Whether another limit leaves what this one leaves unused, so that it is always at work. */
  readonly isLookedAt: boolean;
  /** Every test of the limit and its rows. */
  readonly tests: readonly CompiledTest[];
  /** What a result that the limit concerns rests on. */
  readonly assumption: string | undefined;
}
