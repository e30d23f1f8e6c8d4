import { formatDay, type Day } from "../../calendar/index.js";
import { received, type Issue } from "../../errors/index.js";
import { readDay } from "./values.js";

/** The day of death, which is not before birth; NaN where none is known of. */
export function readDeath(text: string | undefined, birth: Day, issues: Issue[]): Day {
  if (text === undefined) return Number.NaN;
  const death = readDay(text, issues, "client", -1, "deathDate");
  if (death < birth) {
    issues.push({
      code: "death-before-birth",
      path: "client.deathDate",
      expected: `a day on or after the birth, ${formatDay(birth)}`,
      received: received(text),
    });
  }
  return death;
}
