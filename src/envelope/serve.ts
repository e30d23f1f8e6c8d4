import type { InLine } from "./in-line.js";
import type { ReadOptions } from "./read-options.js";

/** How many people of each case of a line have a place, and what all of them take. */
export interface Served {
  readonly served: readonly number[];
  readonly people: number;
  readonly support: bigint;
}

/** Gives places along a line for as long as there are money and places. */
export function serve(line: readonly InLine[], { money, places, whenShort }: ReadOptions): Served {
  let people = 0;
  let support = 0n;
  let isOver = false;
  const served = line.map((each) => {
    const seats = places === undefined ? each.weight : places - people;
    const paid = money === undefined || each.support === 0n ? each.weight : Number((money - support) / each.support);
    const served = isOver ? 0 : Math.min(each.weight, seats, paid);
    isOver ||= served < each.weight && whenShort === "stop";
    people += served;
    support += each.support * BigInt(served);
    return served;
  });
  return { served, people, support };
}
