import { parseDay } from "../../calendar/index.js";
import { joinPaths } from "../../errors/index.js";
import type { MonthSoFar } from "../../result/position/document.js";
import type { Placed } from "./given-before.js";
import { beforeNode } from "../before-node.js";
import { count, reference } from "../build/operands.js";
import type { Telling } from "../build/telling.js";
import { wholePath } from "../build/whole-path.js";
import type { BeforeNode } from "../tree.js";

/** A month of which a part is shown. */
export interface Parting<Own extends Telling> {
  /** The part: it knows the amounts of the whole month by their own paths. */
  readonly telling: Own;
  /** The position that says what was shown before. */
  readonly own: Placed;
  readonly shown: MonthSoFar;
}

/** What was shown of an amount: where it stands, and its text. */
export interface Said {
  readonly place: string;
  readonly value: string | undefined;
}

/** The amount of the whole month; nothing where its plan has the line no more. */
export function wholeOf(telling: Telling, amount: string) {
  const path = wholePath(amount);
  return telling.amounts.has(path) ? reference(telling, path) : count("not-in-plan", "0");
}

export function shownBefore(
  { own }: Parting<Telling>,
  measure: "money" | "units",
  { place, value }: Said,
): readonly BeforeNode[] {
  if (value === undefined) return [];
  const through = parseDay(own.position.through);
  return [beforeNode("shown", joinPaths(own.path, `month.${place}`), through, { measure, value })];
}
