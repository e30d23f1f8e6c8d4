import { type Day, parseDay } from "../calendar/index.js";
import type { Case } from "../person/case.js";
import type { PreparedCase } from "../prepared/prepare.js";
import type { Result } from "../result/result.js";
import { placeOfCase } from "./place-of-case.js";

/** What a comparison looks at of somebody beside amounts. */
export interface Who {
  readonly document: Case;
  /** Id of the client. */
  readonly client: string;
  /** The first and the last day of the case. */
  readonly from: Day;
  readonly to: Day;
  /** NaN where it is not known. */
  readonly birth: Day;
  readonly place: string | undefined;
}

/** Somebody with a result. */
export function whoHas({ numbers: { from, to } }: Result, document: Case): Who {
  const { id, birthDate } = document.client;
  const birth = birthDate === undefined ? Number.NaN : parseDay(birthDate);
  return { document, client: id, from, to, birth, place: placeOfCase(document) };
}

/** Somebody whose case was read: the same without a look at the document, whose parts lie far from each other in memory. */
export function whoIs({ client, facts }: PreparedCase): Who {
  const { case: document, from, to, birth, enrolments = [], declared = [], actual = [] } = facts;
  const place = enrolments.length > 0 ? placeOfCase(document) : (declared[0] ?? actual[0])?.place;
  return { document, client, from, to, birth, place };
}
