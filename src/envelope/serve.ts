import type { InLine } from "./in-line.js";
import type { ReadOptions } from "./read-options.js";

/** Whether each person of a line has a place, and what all of them take. */
export interface Served {
  readonly served: readonly boolean[];
  readonly people: number;
  readonly support: bigint;
}

/** Gives places along a line for as long as there are money and places. */
export function serve(line: readonly InLine[], { money, places, whenShort }: ReadOptions): Served {
  let people = 0;
  let support = 0n;
  let isOver = false;
  const served = line.map((each) => {
    const hasPlace = places === undefined || people < places;
    const hasMoney = money === undefined || support + each.support <= money;
    if (isOver || !hasPlace || !hasMoney) {
      isOver ||= whenShort === "stop";
      return false;
    }
    people += 1;
    support += each.support;
    return true;
  });
  return { served, people, support };
}
