import type { Id, QuantityText } from "../../../sources/index.js";
import { circumstanceDecimals } from "../../../person/means/circumstance.js";
import { formatScaledShort } from "../../../numbers/index.js";
import { readDecimal } from "../../reading/reader.js";
import { checkBounds } from "../check-bounds.js";
import { boundsOf, firstFrom } from "../circumstance-bounds.js";
import {
  checkCircumstance,
  circumstanceAxis,
  circumstanceOn,
  circumstanceStated,
  circumstanceUnknown,
  sameCircumstanceUntil,
  type CircumstanceStated,
} from "../circumstances.js";
import type { TestKind } from "../kind.js";
import { between } from "../persons.js";

/** A circumstance of the person has a number within bounds on the day. */
export interface NumberTest {
  readonly kind: "number";
  /** Id of a circumstance of kind `number`. */
  readonly circumstance: Id;
  /**
   * The smallest number that passes, as decimal text.
   *
   * @unit number
   */
  readonly atLeast?: QuantityText;
  /**
   * The number that no longer passes, as decimal text.
   *
   * @unit number
   */
  readonly below?: QuantityText;
}

/** How much of something is the case of a person. */
export const number: TestKind<NumberTest, CircumstanceStated> = {
  looksAt: "person",
  read(test, path, reading) {
    const { circumstance } = test;
    checkCircumstance(circumstance, "number", `${path}.circumstance`, reading);
    const bound = (key: "atLeast" | "below", otherwise: number): number => {
      const text = test[key];
      return text === undefined ? otherwise : readDecimal(text, circumstanceDecimals, `${path}.${key}`, reading.issues);
    };
    const least = bound("atLeast", 0);
    const below = bound("below", Infinity);
    const can = boundsOf(circumstance, reading.scheme);
    checkBounds({ least: test.atLeast, most: test.below }, below <= firstFrom(least, can), path, reading);
    const persons = between(circumstanceAxis(circumstance), least, below, (value) =>
      formatScaledShort(value, circumstanceDecimals),
    );
    return {
      birthdays: [],
      answerOn({ facts }, day) {
        const value = circumstanceOn(facts, circumstance, day);
        if (value === undefined) return circumstanceUnknown(circumstance);
        return typeof value === "number" && value >= least && value < below;
      },
      sameUntil: ({ facts }, day, last) => sameCircumstanceUntil(facts, circumstance, day, last),
      statedOn: (facts, day) => circumstanceStated(facts, circumstance, day),
      persons: {
        ...persons,
        // Of a number that no case may have nobody is asked.
        axes: persons.axes.map((axis) => ({
          ...axis,
          points: axis.points.map((value) => firstFrom(value, can)).filter((value) => value < Infinity),
        })),
      },
    };
  },
};
