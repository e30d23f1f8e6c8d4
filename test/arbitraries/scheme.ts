import type { LevelScheme } from "../support/level-scheme.js";
import { coverOrders } from "../../src/rules/cover/rule.js";
import type { AfterDeath } from "../../src/rules/common/after-death.js";
import { openEnd, type Period } from "../../src/calendar/index.js";
import { residenceKinds } from "../../src/person/residence.js";
import { drawConditions, groups } from "./conditions.js";
import type { Draw } from "./draw.js";
import { drawFunding } from "./funding.js";
import { drawAssess, drawEntitle, drawLevels } from "./levels.js";
import { drawNumbers, drawRounding, sources } from "./numbers-of-a-scheme.js";
import { drawPlaces, window } from "./places.js";
import { drawPrices, drawServices } from "./prices.js";
import { cut, datesOf } from "./spans.js";

/** A scheme with values for what it leaves open. */
export interface SchemeWithInputs {
  readonly scheme: LevelScheme;
  readonly inputs: Readonly<Record<string, string>>;
}

/**
 * Any scheme that compiles.
 *
 * @param whole whether every price is known and every score gives a level that does not expire
 */
export function drawScheme(draw: Draw, whole: boolean): SchemeWithInputs {
  const numbers = drawNumbers(draw);
  const minorUnit = draw.one([2, 2, 2, 0, 3]);
  const validity = drawValidity(draw);
  const places = drawPlaces(draw, whole);
  const levels = drawLevels(draw);
  const services = drawServices(draw);
  const scheme: LevelScheme = {
    schemaVersion: 1,
    id: "made-up",
    version: "1",
    label: { lv: "Izdomāta shēma", en: "A made-up scheme" },
    validity: datesOf(validity),
    currency: "EUR",
    minorUnit,
    sources,
    inputs: numbers.openInputs,
    places,
    groups: groups.map((id) => ({ id, label: { lv: id, en: id } })),
    levels,
    areas: [{ id: "area", label: { lv: "Joma", en: "Area" } }],
    services,
    conditions: drawConditions(draw, places, numbers),
    assess: drawAssess(draw, levels, numbers, whole),
    entitle: drawEntitle(draw, levels, validity, minorUnit, numbers, validity.to === openEnd),
    cost: {
      residence: draw.one(residenceKinds),
      prices: drawPrices(draw, services, places, validity, numbers, whole),
      rounding: drawRounding(draw, minorUnit, ["0.01", "0.05", "0.10", "1"]),
      unitRounding: drawRounding(draw, 4, ["0.0001", "0.01", "0.05", "0.10", "1"]),
    },
    cover: { order: draw.one(coverOrders), source: numbers.source() },
    contribute: cut(draw, validity, 2).map((days) => ({ method: "none", ...datesOf(days), source: numbers.source() })),
    fund: drawFunding(draw, { validity, services, places, minorUnit }, numbers),
  };
  return { scheme: withAfterDeath(draw, withUnentitled(draw, scheme, whole)), inputs: numbers.inputs };
}

/** Sometimes levels of least need that give no entitlement. Not where every person is to have a budget. */
function withUnentitled(draw: Draw, scheme: LevelScheme, whole: boolean): LevelScheme {
  if (whole || scheme.levels.length === 1 || !draw.chance(20)) return scheme;
  const count = draw.integer(1, scheme.levels.length - 1);
  const without = new Set(scheme.levels.slice(0, count).map(({ id }) => id));
  const levels = scheme.levels.map((level) =>
    without.has(level.id) ? { ...level, entitled: false, source: draw.one(sources).id } : level,
  );
  const amounts = scheme.entitle.amounts.filter(({ level }) => !without.has(level));
  return { ...scheme, levels, entitle: { ...scheme.entitle, amounts } };
}

/** Sometimes services, or the amount, that go on after a death. */
function withAfterDeath(draw: Draw, scheme: LevelScheme): LevelScheme {
  const rule = (): { readonly afterDeath?: AfterDeath } => {
    if (!draw.chance(30)) return {};
    const source = draw.one(sources).id;
    const kind = draw.one(["day", "month-end", "goes-on"] as const);
    return { afterDeath: kind === "goes-on" ? { kind, days: draw.integer(1, 90), source } : { kind, source } };
  };
  const services = scheme.services.map((service) => ({ ...service, ...rule() }));
  return { ...scheme, services, entitle: { ...scheme.entitle, ...rule() } };
}

/** One day to the whole window; sometimes without end. */
function drawValidity(draw: Draw): Period {
  const from = draw.one([window.from, draw.integer(window.from, window.to - 400)]);
  if (draw.chance(15)) return { from, to: openEnd };
  return { from, to: draw.one([window.to, Math.min(window.to, from + 364), draw.integer(from, window.to)]) };
}
