import { parseDay, type Day, type Period } from "../../calendar/index.js";
import { parseScaled, quantityDecimals } from "../../numbers/index.js";
import type { CutReason } from "../../outcome/cut.js";
import type { AmountsDocument } from "../document/amounts.js";
import type { LineName } from "../numbers.js";
import type { OutsideMinor } from "../rows/outside-row.js";
import type { MonthSoFar, ShownLine } from "./document.js";

/** What was shown of a month that goes on, as integers. */
export interface Shown {
  /** The first day that counts for the month. */
  readonly from: Day;
  /** The days between that another scheme decided. */
  readonly elsewhere: readonly Period[];
  /** Minor units, as are all amounts here. */
  readonly contribution: number;
  readonly byRelative: ReadonlyMap<string, number>;
  readonly bySource: ReadonlyMap<string, number>;
  /** Accepted, funded and paid of each source that pays by unit cost. */
  readonly unitCosts: ReadonlyMap<string, readonly number[]>;
  readonly lines: readonly ShownLineNumbers[];
}

/** What was shown of a line's month, as integers. */
export interface ShownLineNumbers {
  readonly name: LineName;
  /** In ten-thousandths of a unit. */
  readonly requested: number;
  /** In ten-thousandths of a unit. */
  readonly allowed: number;
  readonly cuts: readonly (CutReason & { readonly scaled: number })[];
  /** Minor units, as are all amounts here. */
  readonly cost: number;
  readonly covered: number;
  readonly contribution: number;
  readonly outside: readonly OutsideMinor[];
}

/** The numbers of a month that was shown in part, whose texts have been checked. */
export function shownOf(
  { from, elsewhere = [], amounts, lines }: MonthSoFar,
  client: string,
  minorUnit: number,
): Shown {
  const money = (text: string | undefined) => (text === undefined ? 0 : parseScaled(text, minorUnit));
  return {
    from: parseDay(from),
    elsewhere: elsewhere.map((days) => ({ from: parseDay(days.from), to: parseDay(days.to) })),
    contribution: money(amounts?.contribution),
    byRelative: new Map(
      Object.entries(amounts?.byPayer ?? {}).flatMap(([id, text]) => (id === client ? [] : [[id, money(text)]])),
    ),
    bySource: new Map(Object.entries(amounts?.bySource ?? {}).map(([id, text]) => [id, money(text)])),
    unitCosts: unitCostsOf(amounts, money),
    lines: lines.map((line) => lineOf(line, money)),
  };
}

function unitCostsOf(amounts: AmountsDocument | undefined, money: (text: string) => number): Shown["unitCosts"] {
  return new Map(
    Object.entries(amounts?.unitCosts ?? {}).map(([id, { accepted, funded, paid }]) => [
      id,
      [money(accepted), money(funded), money(paid)],
    ]),
  );
}

function lineOf(line: ShownLine, money: (text: string | undefined) => number): ShownLineNumbers {
  const { id, service, unit, requested, allowed, cuts = [], outside = [] } = line;
  return {
    name: { id, service, unit },
    requested: parseScaled(requested, quantityDecimals),
    allowed: parseScaled(allowed, quantityDecimals),
    cuts: cuts.map(({ units, ...reason }) => ({ ...reason, scaled: parseScaled(units, quantityDecimals) })),
    cost: money(line.cost),
    covered: money(line.covered),
    contribution: money(line.contribution),
    outside: outside.map(({ reason, bearer, amount }) => ({ reason, bearer, minor: money(amount) })),
  };
}
