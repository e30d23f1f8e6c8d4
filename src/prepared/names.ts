import type { Unit } from "../person/unit.js";
import type { CompiledScheme } from "../rules/compiled.js";
import type { BoundNames, KnownNames } from "../rules/plain/person.js";

/** A place or an instrument; or a service, with the unit in which it is planned. */
interface Named {
  readonly id: string;
  readonly unit: Unit | undefined;
}

/** Names as numbers, shared by the people of a cohort: a scheme looks each up once, and not once for each person. */
export class Names implements KnownNames {
  readonly list: Named[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #texts = new Map<string, string>();
  readonly #bound = new WeakMap<CompiledScheme, Bound>();

  /** The number of a name, the next one where it is new. */
  of(id: string, unit?: Unit): number {
    const key = unit === undefined ? id : `${id} ${unit}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.list.push({ id, unit }) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  place(id: string): number {
    return this.of(id);
  }

  instrument(id: string): number {
    return this.of(id);
  }

  service(id: string, unit: Unit): number {
    return this.of(id, unit);
  }

  /**
   * One text for all people who have a name, in place of their own: whoever looks many people up by it meets a text that is at hand and known,
   * and compares no letters.
   */
  one(id: string): string {
    const known = this.#texts.get(id);
    if (known !== undefined) return known;
    if (this.#texts.size < most) this.#texts.set(id, id);
    return id;
  }

  /** Looks names up for a scheme, each once, also those that come later. */
  boundBy(compiled: CompiledScheme): BoundNames {
    let known = this.#bound.get(compiled);
    if (known === undefined) {
      known = { placeOf: [], serviceOf: [], isInstrument: [] };
      this.#bound.set(compiled, known);
    }
    const { scheme, placeIndexes, serviceIndexes, services } = compiled;
    for (let number = known.placeOf.length; number < this.list.length; number += 1) {
      // The number is in range.
      const { id, unit } = this.list[number] as Named;
      const service = serviceIndexes.get(id) ?? -1;
      known.placeOf.push(placeIndexes.get(id) ?? -1);
      known.serviceOf.push(services[service]?.unit === unit ? service : -1);
      known.isInstrument.push(id === scheme.assess.instrument);
    }
    return known;
  }
}

/** The same, while names are added. */
type Bound = { readonly [Key in keyof BoundNames]: BoundNames[Key][number][] };

/** So many names are kept together: more than a country has services and places, and few enough to be forgotten with their people. */
const most = 4096;

let names = new Names();

/** The names of those who are prepared now. */
export function namesNow(): Names {
  if (names.list.length > most) names = new Names();
  return names;
}
