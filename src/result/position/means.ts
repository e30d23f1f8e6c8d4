import { received, type Issue } from "../../errors/index.js";
import { readAmount, readId, readMonth } from "../../person/read/values.js";
import type { MeansUse } from "../numbers.js";
import type { At } from "./at.js";
import type { Position } from "./document.js";

/** Reads what tests took of a client's means, by scheme; none stands twice. */
export function readMeans({ person, scheme: { minorUnit } }: Position, at: At, issues: Issue[]): readonly MeansUse[] {
  const seen = new Set<string>();
  return (person?.means ?? []).map(({ month, scheme, taken, paid }, index) => {
    const path = (key: string) => at("person", "means", index, key);
    const number = readMonth(month, issues, path("month"));
    readId(scheme, issues, "", -1, path("scheme"));
    const name = `${month} ${scheme}`;
    if (seen.has(name)) {
      issues.push({
        code: "duplicate-id",
        path: path("scheme"),
        expected: "a scheme that no other entry of the month has",
        received: received(scheme),
      });
    }
    seen.add(name);
    const amount = (text: string, key: string) => readAmount(text, minorUnit, issues, "", -1, path(key));
    return { month: number, scheme, minor: amount(taken, "taken"), paid: amount(paid, "paid") };
  });
}
