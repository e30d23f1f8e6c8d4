import type { Unit } from "../../person/unit.js";
import type { CompiledScheme } from "../../rules/compiled.js";

/** A place or an instrument; or a service, with the unit in which it is planned. */
interface Named {
  readonly id: string;
  readonly unit: Unit | undefined;
}

/** Names as numbers, shared by the people of a cohort: a scheme looks each up once, and not once for each person. */
export class Names {
  readonly list: Named[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a name, the next one where it is new. */
  of(id: string, unit?: Unit): number {
    const key = unit === undefined ? id : `${id} ${unit}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.list.push({ id, unit }) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}

/** So many names are kept together: more than a country has services and places, and few enough to be forgotten with their people. */
const most = 4096;

let names = new Names();

/** The names of those who are prepared now. */
export function namesNow(): Names {
  if (names.list.length > most) names = new Names();
  return names;
}

/** What a scheme knows by names: of each number its index in the scheme, -1 where it knows none. */
export interface BoundNames {
  readonly placeOf: readonly number[];
  readonly serviceOf: readonly number[];
  readonly isInstrument: readonly boolean[];
}

/** Looks names up for a scheme, each once, also those that come later. */
export function binder({
  scheme,
  placeIndexes,
  serviceIndexes,
  services,
}: CompiledScheme): (names: Names) => BoundNames {
  const bound = new WeakMap<Names, { readonly [Key in keyof BoundNames]: BoundNames[Key][number][] }>();
  return (all) => {
    let known = bound.get(all);
    if (known === undefined) {
      known = { placeOf: [], serviceOf: [], isInstrument: [] };
      bound.set(all, known);
    }
    for (let number = known.placeOf.length; number < all.list.length; number += 1) {
      // The number is in range.
      const { id, unit } = all.list[number] as Named;
      const service = serviceIndexes.get(id) ?? -1;
      known.placeOf.push(placeIndexes.get(id) ?? -1);
      known.serviceOf.push(services[service]?.unit === unit ? service : -1);
      known.isInstrument.push(id === scheme.assess.instrument);
    }
    return known;
  };
}
