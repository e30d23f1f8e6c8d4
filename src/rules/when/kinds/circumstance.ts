import type { Id } from "../../../sources/index.js";
import {
  checkCircumstance,
  circumstanceAxis,
  circumstanceOn,
  circumstanceStated,
  circumstanceUnknown,
  sameCircumstanceUntil,
  spansOf,
  type CircumstanceStated,
} from "../circumstances.js";
import { personsBetween, stretchAnswers, type EdgeDays } from "../edges.js";
import type { TestKind } from "../kind.js";
import { among, noneOf } from "../persons.js";

/** A circumstance of the person is, or is not, the case on the day. */
export interface CircumstanceTest {
  readonly kind: "circumstance";
  /** Id of a circumstance of kind `yes-no`. */
  readonly circumstance: Id;
  /** What it has to be. */
  readonly is: boolean;
  /**
   * Whether the first and the last day of a stretch on which the circumstance is so are days of it; left out, they are.
   * `"not-counted"` is for what holds between two days that are whole, such as the cash of a carer's replacement. What lies next to such
   * a day must be known.
   */
  readonly edges?: EdgeDays;
}

/** Whether something is the case of a person. */
export const circumstance: TestKind<CircumstanceTest, CircumstanceStated> = {
  looksAt: "person",
  read({ circumstance: id, is, edges }, path, reading) {
    checkCircumstance(id, "yes-no", `${path}.circumstance`, reading);
    const { answerOn, ...stretches } = stretchAnswers(
      {
        isSo({ facts }, day) {
          const value = circumstanceOn(facts, id, day);
          return value === undefined ? circumstanceUnknown(id) : value === true;
        },
        sameUntil: ({ facts }, day, last) => sameCircumstanceUntil(facts, id, day, last),
        asked: (spans) => ({ kind: "circumstance", circumstance: id, spans }),
        spansOf: (facts) => spansOf(facts, id),
      },
      edges,
    );
    const axis = circumstanceAxis(id);
    const so = personsBetween(
      among(axis, [false, true], (value) => value),
      axis,
      edges,
    );
    return {
      ...stretches,
      birthdays: [],
      answerOn(about, day) {
        const answer = answerOn(about, day);
        return typeof answer === "boolean" ? answer === is : answer;
      },
      statedOn: (facts, day) => circumstanceStated(facts, id, day),
      persons: is ? so : noneOf(so),
    };
  },
};
