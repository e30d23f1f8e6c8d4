import { residenceKinds } from "../../src/person/residence.js";
import { settingKinds } from "../../src/person/setting.js";
import { absenceDays, absenceWindows } from "../../src/rules/entitle/conditions/kinds/absence.js";
import type { ConditionOption } from "../../src/rules/entitle/conditions/kinds/any-of.js";
import type { Condition, Conditions } from "../../src/rules/entitle/conditions/registry.js";
import type { Place } from "../../src/rules/common/place.js";
import type { Test } from "../../src/rules/when/registry.js";
import type { Draw } from "./draw.js";
import type { SchemeNumbers } from "./numbers-of-a-scheme.js";

/** Target groups that schemes ask for. */
export const groups = ["adults", "children", "seniors"] as const;

/** A condition without what all conditions have. */
type Asked<Kind extends keyof Conditions> = Omit<Conditions[Kind], "id" | "label" | "source">;

/** Draws what a condition of each kind asks for. */
export const drawAsked: { readonly [Kind in keyof Conditions]: (draw: Draw, places: readonly Place[]) => Asked<Kind> } =
  {
    "target-group": (draw) => ({ kind: "target-group", groups: [...new Set(["children", ...draw.some(groups)])] }),
    age(draw) {
      const from = draw.one([undefined, 0, 3, 5]);
      const until = from === undefined ? 18 : draw.one([undefined, 7, 18, 25]);
      const asOf = draw.chance(70) ? {} : { asOf: draw.one(["day", "month-start", "september-1"] as const) };
      const leapDay = draw.chance(70) ? {} : { leapDay: draw.one(["march-1", "february-28"] as const) };
      const bounds = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
      return { kind: "age", ...bounds, ...asOf, ...leapDay };
    },
    "relative-age"(draw) {
      const bounds = draw.one([{ from: 65 }, { until: 30 }, { from: 18, until: 70 }]);
      const relation = draw.one(["spouse", "child"] as const);
      return { kind: "relative-age", relation, ...bounds, without: draw.one(["holds", "fails"] as const) };
    },
    residence(draw, places) {
      const ids = places.map((place) => place.id);
      const asked = draw.chance(60) ? ["country"] : draw.some(ids, 2);
      return { kind: "residence", basis: draw.one([...residenceKinds, "both"] as const), places: asked };
    },
    setting: (draw) => ({ kind: "setting", settings: [...new Set(["home" as const, ...draw.some(settingKinds)])] }),
    enrolment: () => ({ kind: "enrolment" }),
    duration: (draw) => ({ kind: "duration", months: draw.integer(1, 30) }),
    absence(draw) {
      const settings = ["hospital" as const, ...(draw.chance(50) ? ["institution" as const] : [])];
      const graceDays = draw.one([0, 1, 14, draw.integer(0, 60)]);
      const then = draw.one(absenceDays);
      // Of what was drawn, so that all else stays what it was: some days count together.
      const counted = absenceWindows[graceDays % 5];
      const lastDay = graceDays % 7 === 1 ? { lastDay: "not-counted" as const } : {};
      return then === "all" || counted === undefined || (counted === "month" && graceDays > 30)
        ? { kind: "absence", settings, graceDays, then, ...lastDay }
        : { kind: "absence", settings, graceDays, then, counted, ...lastDay };
    },
    "any-of": (draw) => ({
      kind: "any-of",
      options: Array.from({ length: draw.integer(1, 3) }, () => drawOption(draw)),
    }),
  };

/**
 * Conditions, each kind asked by about a third of the schemes. Absences and options are drawn where the facts are that they hang on:
 * stays away from home, disabilities.
 */
export function drawConditions(draw: Draw, places: readonly Place[], numbers: SchemeNumbers): readonly Condition[] {
  const kinds: readonly Condition["kind"][] = [
    "target-group",
    "age",
    "residence",
    "residence",
    "setting",
    "enrolment",
    "duration",
    "age",
  ];
  return draw.some(kinds).flatMap((kind, index): Condition[] => {
    if (draw.chance(25)) return [];
    const base = { id: `${kind}-${index + 1}`, source: numbers.source() };
    return [{ ...base, ...drawAsked[kind](draw, places) }];
  });
}

/** Tests of age, disability and group, which count from or until some day, or always. */
function drawOption(draw: Draw): ConditionOption {
  const tests: readonly Test[] = [
    { kind: "age", until: draw.integer(3, 30) },
    {
      kind: "disability",
      statuses: draw.one([["child"], ["group-1", "group-2"]] as const),
      ...draw.one([{}, { specialCare: true }]),
    },
    { kind: "target-group", groups: [draw.one(groups)] },
  ];
  const days = { from: draw.one(["2000-01-01", "2018-07-15"]), to: draw.one(["open", "open", "2019-03-20"] as const) };
  return { ...days, when: draw.some(tests, 1) };
}
