import type { Source } from "../sources/index.js";
import type { PlacedChange } from "./applying/days-of-change.js";

/** The sources of what a reform changes: each change's own, or an assumption made of its reason. */
export class MadeSources {
  readonly #made = new Map<string, Source>();

  /** The id of the source of what some changes have made together. */
  idFor(changes: readonly PlacedChange[]): string {
    const [first, ...more] = new Set(changes);
    if (first === undefined) throw new RangeError("a source is that of a change");
    if (more.length === 0 && first.change.source !== undefined) return first.change.source;
    const all = [first, ...more];
    const id = all.map(({ reform, change }) => `${reform.id}-${change.id}`).join("-and-");
    if (!this.#made.has(id)) {
      const lv = all.map(({ change }) => change.reason.lv).join("; ");
      const en = all.map(({ change }) => change.reason.en).join("; ");
      this.#made.set(id, { id, title: en, label: { lv, en }, certainty: "assumption" });
    }
    return id;
  }

  /** Those that were made of reasons. */
  made(): readonly Source[] {
    return [...this.#made.values()];
  }
}
