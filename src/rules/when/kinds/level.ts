import type { Id } from "../../../sources/index.js";
import { checkReference } from "../../reading/reader.js";
import { checkBounds } from "../check-bounds.js";
import type { TestKind } from "../kind.js";
import { among } from "../persons.js";
import { sameSpansUntil, spanOn } from "../spans.js";

/** The level of the day lies within bounds, both included, in the order of the scheme's levels. */
export interface LevelTest {
  readonly kind: "level";
  /** Id of the level of least need that passes; left out, the lowest. */
  readonly atLeast?: Id;
  /** Id of the level of most need that passes; left out, the highest. */
  readonly atMost?: Id;
}

/** The level of need of a person, which assessments say and no fact of the person. */
export const level: TestKind<LevelTest, never> = {
  looksAt: "level",
  read(test, path, reading) {
    const bound = (key: "atLeast" | "atMost", otherwise: number): number => {
      const id = test[key];
      if (id === undefined) return otherwise;
      checkReference(id, reading.levelIds, { what: "a level of this scheme", path: `${path}.${key}` }, reading);
      return reading.levelIds.get(id) ?? -1;
    };
    const least = bound("atLeast", 0);
    const most = bound("atMost", reading.levelIds.size - 1);
    checkBounds({ least: test.atLeast, most: test.atMost }, most >= 0 && most < least, path, reading);
    return {
      birthdays: [],
      answerOn({ levels }, day) {
        const found = spanOn(levels, day)?.level;
        return found === undefined ? { fact: "assessments", expected: undefined } : found >= least && found <= most;
      },
      sameUntil: ({ levels }, day, last) => sameSpansUntil(levels, day, last),
      statedOn: () => undefined,
      persons: among("level", [...reading.levelIds.keys()], (id) => {
        const place = reading.levelIds.get(id) ?? -1;
        return place >= least && place <= most;
      }),
    };
  },
};
