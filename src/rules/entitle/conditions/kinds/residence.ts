import { intersect, type Period } from "../../../../calendar/index.js";
import { residenceKinds, type ResidenceKind } from "../../../../person/residence.js";
import type { Id } from "../../../../sources/index.js";
import type { FactName } from "../../../../outcome/missing-fact.js";
import { daysInside } from "../../../common/days-inside.js";
import { eachDayOutside } from "../../../common/days-outside.js";
import type { PlaceFacts } from "../../../common/place-facts.js";
import { checkAll } from "../../../reading/check/check-lists.js";
import type { ConditionKind } from "../kind.js";
import type { ConditionBase } from "../rule.js";

/** The residence on the day is one of the places, or lies within one of them. */
export interface ResidenceCondition extends ConditionBase {
  readonly kind: "residence";
  /** Which residence counts; `both` asks it of each. */
  readonly basis: ResidenceKind | "both";
  /** Ids of the places; living in one of them, or in a place within it, is enough. */
  readonly places: readonly Id[];
}

/** The fact that misses on a day without a residence. */
export function residenceFact(kind: ResidenceKind): FactName {
  return kind === "declared" ? "residences.declared" : "residences.actual";
}

/** A residence in one of some places. */
export const residence: ConditionKind<ResidenceCondition> = {
  read({ id, kind, basis, places, source }, path, reading) {
    checkAll(places, reading.placeIds, { what: "a place of this scheme", path: `${path}.places` }, reading);
    const asksResidence = basis === "both" ? residenceKinds : [basis];
    const inside = insideOf(places, reading.places);
    return {
      asksResidence,
      tellsBefore: true,
      check(facts, { failures, gaps }) {
        for (const which of asksResidence) {
          const spans = facts[which] ?? [];
          eachDayOutside(spans, facts, (from, to) => {
            gaps.push({ fact: residenceFact(which), from, to, neededBy: id, expected: undefined });
          });
          for (const span of spans) {
            const lived = intersect(span, facts);
            if (lived === undefined) continue;
            eachDayOutside(inside(span.place), lived, (from, to) => {
              failures.push({
                code: "outside-places",
                condition: id,
                from,
                to,
                actual: { kind, basis: which, place: span.place },
                limit: { kind, places },
                source,
              });
            });
          }
        }
      },
    };
  },
};

/** Works out once for each place that somebody lives in, on which days it lies within those asked for. */
function insideOf(asked: readonly Id[], places: readonly PlaceFacts[]): (place: Id) => readonly Period[] {
  const known = new Map(places.map((facts) => [facts.place.id, facts]));
  const wanted = new Set(asked);
  const found = new Map<Id, readonly Period[]>();
  return (place) => {
    const before = found.get(place);
    if (before !== undefined) return before;
    const facts = known.get(place);
    const days = facts === undefined ? [] : daysInside(facts, wanted, known);
    found.set(place, days);
    return days;
  };
}
