import { disabilityStatuses, type DisabilityStatus } from "../../../person/client.js";
import { nothingListed } from "../../reading/check/check-lists.js";
import type { TestKind } from "../kind.js";
import { allOf, among } from "../persons.js";
import { sameSpansUntil, spanOn } from "../spans.js";

/** The person has one of the disability statuses on the day. */
export interface DisabilityTest {
  readonly kind: "disability";
  readonly statuses: readonly DisabilityStatus[];
  /** Whether a need of special care must, or must not, have been found; left out, it does not matter. */
  readonly specialCare?: boolean;
}

/** The disability of a person: `none` where none is stated for the day, left out where nothing is known. */
export interface DisabilityStated {
  readonly kind: "disability";
  /** The status of the day; `none` where none is stated for it. */
  readonly status?: DisabilityStatus | "none";
  /** Whether a need of special care was found. */
  readonly specialCare?: boolean;
}

/** The disability of a person, and the need of special care that was found. */
export const disability: TestKind<DisabilityTest, DisabilityStated> = {
  looksAt: "person",
  read({ statuses, specialCare }, path, reading) {
    if (statuses.length === 0) reading.issues.push(nothingListed(`${path}.statuses`));
    return {
      birthdays: [],
      answerOn({ facts: { disabilities } }, day) {
        if (disabilities === undefined) return { fact: "client.disabilities", expected: undefined };
        const stated = spanOn(disabilities, day);
        if (stated === undefined || !statuses.includes(stated.status)) return false;
        if (specialCare === undefined) return true;
        return stated.specialCare === undefined
          ? { fact: "client.disabilities", expected: { kind: "special-care" } }
          : stated.specialCare === specialCare;
      },
      sameUntil: ({ facts }, day, last) => sameSpansUntil(facts.disabilities, day, last),
      statedOn({ disabilities }, day) {
        if (disabilities === undefined) return { kind: "disability" };
        const stated = spanOn(disabilities, day);
        if (stated === undefined) return { kind: "disability", status: "none" };
        const { status, specialCare: care } = stated;
        return care === undefined ? { kind: "disability", status } : { kind: "disability", status, specialCare: care };
      },
      persons: allOf([
        among(
          "disability",
          ["none", ...disabilityStatuses],
          (status) => status !== "none" && statuses.includes(status),
        ),
        ...(specialCare === undefined ? [] : [among("special care", [false, true], (care) => care === specialCare)]),
      ]),
    };
  },
};
