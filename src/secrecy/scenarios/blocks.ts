import type { Alike, Atom } from "./atoms.js";
import { afterOf, changeAt, type Layout, setsOf, setsOfRules } from "./layout.js";

/** What is looked at: amounts by some of the rules, 0 those before, or what changes of them from those before. */
export interface Block {
  readonly rules: number;
  readonly isChange: boolean;
}

/** Amounts by each set of rules, and what changes from those before to each of the others. */
export function blocksOf(layout: Layout): readonly Block[] {
  return setsOfRules(layout).flatMap((rules) => [
    { rules, isChange: false },
    ...(rules === 0 ? [] : [{ rules, isChange: true }]),
  ]);
}

/** Whether a scenario is by the rules of a block: all are by those before. */
export function isOf({ rules }: Block, scenario: number, layout: Layout): boolean {
  return rules === 0 || rules === 1 + afterOf(layout, scenario);
}

/** Which value of people is looked at, among how many. */
interface Asked {
  readonly block: Block;
  readonly layout: Layout;
  readonly list: readonly Alike[];
  readonly values: number;
  readonly at: number;
}

/** Atoms with what they come to in a block; of a change, with how many people it touches. */
export function partsIn(atoms: readonly Atom[], { block, layout, list, values, at }: Asked) {
  return atoms.map(({ who, people, of, scenarios }) => {
    const own = scenarios?.find((scenario) => isOf(block, scenario, layout));
    const [old, now] = own === undefined ? [0, block.rules] : setsOf(layout, own);
    const set = block.isChange ? changeAt(layout, old, now) : block.rules === 0 ? old : now;
    const isKnown = scenarios === undefined || own !== undefined;
    const spread = isKnown ? list[of]?.cell.quantities[set * values + at] : undefined;
    return {
      who,
      people: block.isChange ? (spread?.touched ?? 0) : people,
      isChange: block.isChange,
      value: Number(spread?.sizes ?? 0n),
    };
  });
}
