import { changedNumber } from "../arithmetic.js";
import type { Hit } from "../applying/hits.js";
import { lastOf } from "../rows.js";
import type { Effect } from "./effect.js";
import { placeOfEffect, type TellRow } from "./of-rows.js";
import { saidValue } from "./said.js";

/** What changes of numbers, and of rows that they end, do in a scheme. */
export function effectsOfHits(hits: readonly Hit[], tell: TellRow): readonly Effect[] {
  return hits.flatMap(({ by, number, rows, days }): readonly Effect[] => {
    if (number === undefined) return tell(by, lastOf(rows).fields, "ended", days);
    const { input } = by.change;
    return [
      {
        ...placeOfEffect(by, rows, days),
        what: "changed",
        field: number.field,
        before: saidValue(number.value),
        after: input === undefined ? changedNumber(String(number.value), by.change) : saidValue({ input }),
      },
    ];
  });
}
