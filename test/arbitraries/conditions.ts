import { residenceKinds } from "../../src/person/residence.js";
import { settingKinds } from "../../src/person/setting.js";
import type { Condition } from "../../src/rules/entitle/conditions/condition.js";
import type { Place } from "../../src/rules/common/place.js";
import type { Draw } from "./draw.js";
import type { SchemeNumbers } from "./numbers-of-a-scheme.js";

/** Target groups that schemes ask for. */
export const groups = ["adults", "children", "seniors"] as const;

/** The kinds of conditions that are drawn. */
type DrawnKind = "target-group" | "age" | "residence" | "setting" | "enrolment" | "duration";

/** Conditions of these kinds, each kind asked by about a third of the schemes. */
export function drawConditions(draw: Draw, places: readonly Place[], numbers: SchemeNumbers): readonly Condition[] {
  const kinds: readonly DrawnKind[] = [
    "target-group",
    "age",
    "residence",
    "residence",
    "setting",
    "enrolment",
    "duration",
    "age",
  ];
  return draw.some(kinds).flatMap((kind, index) => {
    if (draw.chance(25)) return [];
    return [drawCondition(draw, kind, { id: `${kind}-${index + 1}`, source: numbers.source() }, places)];
  });
}

function drawCondition(
  draw: Draw,
  kind: DrawnKind,
  base: { readonly id: string; readonly source: string },
  places: readonly Place[],
): Condition {
  switch (kind) {
    case "target-group":
      return { ...base, kind, groups: [...new Set(["children", ...draw.some(groups)])] };
    case "age": {
      const from = draw.one([undefined, 0, 3, 5]);
      const until = from === undefined ? 18 : draw.one([undefined, 7, 18, 25]);
      return { ...base, kind, ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
    }
    case "residence": {
      const ids = places.map((place) => place.id);
      const asked = draw.chance(60) ? ["country"] : draw.some(ids, 2);
      return { ...base, kind, basis: draw.one([...residenceKinds, "both"] as const), places: asked };
    }
    case "setting":
      return { ...base, kind, settings: [...new Set(["home" as const, ...draw.some(settingKinds)])] };
    case "enrolment":
      return { ...base, kind };
    case "duration":
      return { ...base, kind, months: draw.integer(1, 30) };
  }
}
