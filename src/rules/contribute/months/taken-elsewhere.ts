import { monthOf, type Day } from "../../../calendar/index.js";
import type { CaseFacts } from "../../../person/facts/facts.js";

/** What other schemes took of the month's means: of one income there is one test, whoever asks. */
export function takenElsewhere({ meansTaken }: CaseFacts, day: Day): number {
  return meansTaken?.month === monthOf(day) ? meansTaken.minor : 0;
}
