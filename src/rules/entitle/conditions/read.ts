import { received } from "../../../errors/index.js";
import type { PlaceFacts } from "../../common/place-facts.js";
import { checkIds, checkSource, type Reading } from "../../reading/reading.js";
import type { CompiledCondition } from "./compiled.js";
import { readByKind, type Condition } from "./registry.js";

/** What reasons and missing facts name instead of a condition: where the assessment decides, and where the client has died. */
const reserved: ReadonlyMap<string, string> = new Map([
  ["assess", "the assessment"],
  ["death", "a death"],
]);

/** The conditions: unique ids, known groups and places, ages and durations that some day can satisfy. */
export function readConditions(
  reading: Reading,
  places: readonly PlaceFacts[],
): readonly CompiledCondition<Condition>[] {
  const { conditions, id: programme } = reading.scheme;
  checkIds(conditions, "conditions", reading.issues);
  return conditions.map((condition, index) => {
    const path = `conditions[${index}]`;
    const meaning = reserved.get(condition.id);
    if (meaning !== undefined) {
      reading.issues.push({
        code: "reserved-id",
        path: `${path}.id`,
        expected: `an id other than "${condition.id}", by which reasons name ${meaning}`,
        received: received(condition.id),
      });
    }
    checkSource(condition.source, path, reading);
    return { ...readByKind(condition.kind, condition, path, { ...reading, programme, places }), condition };
  });
}
