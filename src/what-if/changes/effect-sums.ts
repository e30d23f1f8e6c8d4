import { checkOnce } from "../../compare/check.js";
import { measureIds, nothing, together, type Measures } from "../../compare/measures.js";
import { addSetAside, countLacking, countRefused, nobodySetAside } from "../../compare/set-aside.js";
import type { Issue } from "../../errors/index.js";
import type { Case } from "../../person/case.js";
import type { Result } from "../../result/result.js";
import type { Made } from "./made.js";
import type { EffectsPart } from "./part.js";
import { isPaidOtherwise, paidTogether, type PaidBy } from "./paid-by.js";

/** What somebody has by one set of changes. */
export interface Had {
  readonly measures: Measures;
  readonly paid: PaidBy;
}

const noPayment: PaidBy = new Map();

/** What people have by each set of changes, added up. */
export class EffectSums {
  readonly #clients = new Set<string>();
  readonly #sums = new Map<Made, Measures>();
  readonly #paid = new Map<Made, PaidBy>();
  readonly #touched: number[];
  readonly setAside = nobodySetAside();
  compared = 0;
  synthetic = false;

  constructor(changes: number) {
    this.#touched = Array.from({ length: changes }, () => 0);
  }

  /** @throws {InputError} where the client was there before */
  begin({ client: { id }, synthetic }: Case): void {
    this.#count(id);
    this.synthetic ||= synthetic === true;
  }

  refuse(issues: readonly Issue[]): void {
    countRefused(this.setAside, issues);
  }

  lack(results: readonly Result[]): void {
    countLacking(this.setAside, results);
  }

  /** Adds a person who has measures by every set. */
  add(had: ReadonlyMap<Made, Had>): void {
    this.compared += 1;
    for (const [made, { measures, paid }] of had) {
      this.#sums.set(made, together(this.of(made), measures));
      this.#paid.set(made, paidTogether(this.paid(made), paid));
    }
    const before = had.get(0);
    for (const index of this.#touched.keys()) {
      const after = had.get(2 ** index);
      if (before !== undefined && after !== undefined && isOther(before, after))
        this.#touched[index] = this.touched(index) + 1;
    }
  }

  /** What was added up, as data. */
  part(): EffectsPart {
    const { lacking, refused } = this.setAside;
    return {
      compared: this.compared,
      synthetic: this.synthetic,
      touched: this.#touched,
      lacking: [...lacking],
      refused: [...refused],
      sums: [...this.#sums].map(([made, measures]) => ({
        made,
        measures: measureIds.map((id) => [id, String(measures[id])]),
        paid: [...this.paid(made)].map(([id, minor]) => [id, String(minor)]),
      })),
    };
  }

  /** Adds the sums of other people. @throws {InputError} where one of them was there before */
  addPart({ compared, synthetic, touched, lacking, refused, sums }: EffectsPart, clients: readonly string[]): void {
    for (const client of clients) this.#count(client);
    this.compared += compared;
    this.synthetic ||= synthetic;
    for (const [index, people] of touched.entries()) this.#touched[index] = this.touched(index) + people;
    addSetAside(this.setAside, { lacking, refused });
    for (const { made, measures, paid } of sums) {
      const own = Object.fromEntries(measures.map(([id, minor]) => [id, BigInt(minor)]));
      this.#sums.set(made, together(this.of(made), { ...nothing, ...own }));
      this.#paid.set(made, paidTogether(this.paid(made), new Map(paid.map(([id, minor]) => [id, BigInt(minor)]))));
    }
  }

  #count(client: string): void {
    checkOnce(client, this.#clients);
    this.#clients.add(client);
  }

  /** How many people there were, those set aside with them. */
  get all(): number {
    return this.#clients.size;
  }

  /** What all people compared have where some changes are made. */
  of(made: Made): Measures {
    return this.#sums.get(made) ?? nothing;
  }

  /** What each source pays for all people compared where some changes are made. */
  paid(made: Made): PaidBy {
    return this.#paid.get(made) ?? noPayment;
  }

  /** For how many people an amount is another where one change alone is made. */
  touched(index: number): number {
    return this.#touched[index] ?? 0;
  }
}

/** Whether an amount differs, or who pays it. */
function isOther(before: Had, after: Had): boolean {
  return (
    measureIds.some((id) => before.measures[id] !== after.measures[id]) || isPaidOtherwise(before.paid, after.paid)
  );
}
