import type { Id } from "../../../sources/index.js";
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
import { among } from "../persons.js";

/** A circumstance of the person is, or is not, the case on the day. */
export interface CircumstanceTest {
  readonly kind: "circumstance";
  /** Id of a circumstance of kind `yes-no`. */
  readonly circumstance: Id;
  /** What it has to be. */
  readonly is: boolean;
}

/** Whether something is the case of a person. */
export const circumstance: TestKind<CircumstanceTest, CircumstanceStated> = {
  looksAt: "person",
  read({ circumstance: id, is }, path, reading) {
    checkCircumstance(id, "yes-no", `${path}.circumstance`, reading);
    return {
      birthdays: [],
      answerOn({ facts }, day) {
        const value = circumstanceOn(facts, id, day);
        return value === undefined ? circumstanceUnknown(id) : value === is;
      },
      sameUntil: ({ facts }, day, last) => sameCircumstanceUntil(facts, id, day, last),
      statedOn: (facts, day) => circumstanceStated(facts, id, day),
      persons: among(circumstanceAxis(id), [false, true], (value) => value === is),
    };
  },
};
