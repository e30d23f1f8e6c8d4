import { received } from "../../../errors/index.js";
import type { Period } from "../../../calendar/index.js";
import { somebodyIs } from "../../when/read.js";
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
  validity: Period,
): readonly CompiledCondition<Condition>[] {
  const { conditions, id: programme } = reading.scheme;
  const before = reading.issues.length;
  checkIds(conditions, "conditions", reading.issues);
  const read = conditions.map((condition, index) => {
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
  if (reading.issues.length === before) checkTogether(read, validity, reading);
  return read;
}

/** Conditions that somebody meets together: the first that nobody meets who meets those before it is told. */
function checkTogether(conditions: readonly CompiledCondition[], validity: Period, { issues }: Reading): void {
  const told = conditions.flatMap(({ persons }, index) => (persons === undefined ? [] : [{ persons, index }]));
  const met = told.map(({ persons }) => persons);
  if (told.length < 2 || somebodyIs(met, validity)) return;
  const last = told.find((_, nth) => !somebodyIs(met.slice(0, nth + 1), validity));
  issues.push({
    code: "never-satisfied",
    path: `conditions[${last?.index ?? 0}]`,
    expected: "conditions that somebody meets together",
    received: "conditions that exclude each other",
    hint: "All must hold; where one is enough, write an any-of.",
  });
}
