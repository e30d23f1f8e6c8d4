import { checkOnce } from "../../compare/check.js";
import { measureIds, nothing, together, type Measures } from "../../compare/measures.js";
import { countLacking, countRefused, nobodySetAside } from "../../compare/set-aside.js";
import type { Issue } from "../../errors/index.js";
import type { Case } from "../../person/case.js";
import type { Result } from "../../result/result.js";
import type { Made } from "./made.js";

/** What people have by each set of changes, added up. */
export class EffectSums {
  readonly #clients = new Set<string>();
  readonly #sums = new Map<Made, Measures>();
  readonly #touched: number[];
  readonly setAside = nobodySetAside();
  compared = 0;
  synthetic = false;

  constructor(changes: number) {
    this.#touched = Array.from({ length: changes }, () => 0);
  }

  /** @throws {InputError} where the client was there before */
  begin({ client: { id }, synthetic }: Case): void {
    checkOnce(id, this.#clients);
    this.#clients.add(id);
    this.synthetic ||= synthetic === true;
  }

  refuse(issues: readonly Issue[]): void {
    countRefused(this.setAside, issues);
  }

  lack(results: readonly Result[]): void {
    countLacking(this.setAside, results);
  }

  /** Adds a person who has measures by every set. */
  add(measures: ReadonlyMap<Made, Measures>): void {
    this.compared += 1;
    for (const [made, own] of measures) this.#sums.set(made, together(this.of(made), own));
    const before = measures.get(0) ?? nothing;
    for (const index of this.#touched.keys()) {
      const after = measures.get(2 ** index) ?? before;
      if (measureIds.some((id) => before[id] !== after[id])) this.#touched[index] = this.touched(index) + 1;
    }
  }

  /** How many people there were, those set aside with them. */
  get all(): number {
    return this.#clients.size;
  }

  /** What all people compared have where some changes are made. */
  of(made: Made): Measures {
    return this.#sums.get(made) ?? nothing;
  }

  /** For how many people an amount is another where one change alone is made. */
  touched(index: number): number {
    return this.#touched[index] ?? 0;
  }
}
