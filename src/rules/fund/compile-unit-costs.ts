import { overlay, type Period, type Timeline } from "../../calendar/index.js";
import { quantityDecimals, unitPriceDecimals } from "../../numbers/index.js";
import { byPlace, valuesAt } from "../cost/compile.js";
import type { CompiledRounding } from "../reading/compiled-rounding.js";
import { groupBy } from "../../lists/index.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import type { PlaceFacts } from "../common/place-facts.js";
import type { CompiledTest } from "../when/read.js";
import type { UnitCostFacts } from "./read-unit-costs.js";

/** A source that pays by unit cost, from a month to a month. */
export interface CompiledUnitCost extends Period {
  readonly id: string;
  /** Index among all sources. */
  readonly source: number;
  /** The tests of whose units it pays for. */
  readonly when: readonly CompiledTest[];
  /** Index among the sources that pay by unit cost on some day. */
  readonly position: number;
  /**
   * By index of the service, and then by index of the place, the unit costs in order of days; the last list is that of a place
   * nobody knows. Services it does not pay for are not there.
   */
  readonly rates: ReadonlyMap<number, readonly (readonly ParameterRow[])[]>;
  /** By how much units × unit cost must be divided to give minor units. */
  readonly denominator: number;
  readonly rounding: CompiledRounding;
  /** The id of the source of the rule, where it is an assumption. */
  readonly assumption: string | undefined;
}

/** The ids of the sources that pay by unit cost on some day, in the order of sources. */
export function unitCostIdsOf(unitCosts: readonly UnitCostFacts[]): readonly string[] {
  const sorted = [...unitCosts].sort((left, right) => left.source - right.source);
  return [...new Set(sorted.map(({ id }) => id))];
}

/** The unit costs of every service a source pays for, at every place: the narrowest place with a rate decides. */
export function compileUnitCosts(
  unitCosts: readonly UnitCostFacts[],
  serviceIds: readonly string[],
  places: readonly PlaceFacts[],
  minorUnit: number,
): readonly CompiledUnitCost[] {
  const ids = unitCostIdsOf(unitCosts);
  return unitCosts.map(({ from, to, id, source, when, rates, rounding, step, assumption }) => {
    const byService = groupBy(rates, (rate) => rate.service);
    return {
      from,
      to,
      id,
      source,
      when,
      position: ids.indexOf(id),
      rates: new Map(
        [...byService].map(([service, own]) => {
          const ofPlaces = byPlace(own);
          const everywhere = ofPlaces.get("") ?? [];
          const lists = places.map((place) => rowsOf(overlay(everywhere, valuesAt(place, ofPlaces, places))));
          return [serviceIds.indexOf(service), [...lists, rowsOf(everywhere)]];
        }),
      ),
      denominator: 10 ** (quantityDecimals + unitPriceDecimals - minorUnit),
      rounding: { mode: rounding.mode, step },
      assumption,
    };
  });
}

/** The rows as parameters on the days on which they decide. */
function rowsOf(timeline: Timeline<ParameterRow>): readonly ParameterRow[] {
  return timeline.map(({ from, to, value: { value, path, source, assumption } }) => ({
    from,
    to,
    value,
    path,
    source,
    assumption,
  }));
}
