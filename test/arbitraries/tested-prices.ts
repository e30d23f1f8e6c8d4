import { formatDay, parseDay } from "../../src/calendar/index.js";
import type { Case } from "../../src/person/case.js";
import { settingKinds } from "../../src/person/setting.js";
import type { UnitPriceRow } from "../../src/rules/cost/rule.js";
import type { Scheme } from "../../src/rules/scheme.js";
import type { Test } from "../../src/rules/when/registry.js";
import { drawn, type Draw } from "./draw.js";
import { drawSituation, type Situation } from "./index.js";
import { drawEdges } from "./limits.js";

/** Situations in which some prices are told apart by tests: of age, level, setting and a circumstance that changes inside months. */
export const testedPrices = drawn((draw): Situation => {
  const situation = drawSituation(draw, draw.chance(80));
  const scheme = {
    ...situation.scheme,
    circumstances: [{ id: "meal", label: { lv: "meal", en: "meal" }, kind: "yes-no" as const }],
  };
  const prices = scheme.cost.prices.flatMap((row): readonly UnitPriceRow[] => [
    ...(draw.chance(95) ? [row] : []),
    ...Array.from({ length: draw.integer(0, 2) }, () => testedRow(draw, row, scheme)),
  ]);
  return {
    ...situation,
    scheme: { ...scheme, cost: { ...scheme.cost, prices: withoutTwice(draw.shuffled(prices)) } },
    case: withMeals(draw, situation.case),
  };
});

/** A price beside another, of the same days and place, for some people or days. */
function testedRow(draw: Draw, row: UnitPriceRow, scheme: Scheme): UnitPriceRow {
  return { ...row, price: draw.decimal(500, 2), source: "act", when: [drawTest(draw, scheme)] };
}

function drawTest(draw: Draw, { levels }: Scheme): Test {
  const age = draw.integer(1, 17);
  return draw.one<Test>([
    { kind: "circumstance", circumstance: "meal", is: draw.chance(50), ...drawEdges(draw) },
    { kind: "age", from: age },
    { kind: "age", until: age },
    { kind: "setting", settings: draw.some(settingKinds, 1), ...drawEdges(draw) },
    { kind: "level", atLeast: draw.one(levels).id },
  ]);
}

/** Of two rows by the same tests only the first. */
function withoutTwice(rows: readonly UnitPriceRow[]): readonly UnitPriceRow[] {
  const seen = new Set<string>();
  return rows.filter(({ service, place, from, when }) => {
    const key = JSON.stringify([service, place, from, when]);
    if (when === undefined || !seen.has(key)) return seen.add(key).has(key);
    return false;
  });
}

/** A person who is given a meal on some days; of some, nobody says so of the last days. */
function withMeals(draw: Draw, document: Case): Case {
  const [first, last] = [parseDay(document.period.from), parseDay(document.period.to)];
  const begins = [first - 40, draw.integer(first, last), draw.integer(first, last), draw.integer(first, last)];
  const days = [...new Set(begins)].sort((one, other) => one - other);
  const spans = days.map((from, index) => ({
    circumstance: "meal",
    value: draw.chance(50),
    from: formatDay(from),
    to: formatDay((days[index + 1] ?? last + 40) - 1),
  }));
  const circumstances = draw.chance(90) ? spans : spans.slice(0, -1);
  return { ...document, client: { ...document.client, circumstances } };
}
