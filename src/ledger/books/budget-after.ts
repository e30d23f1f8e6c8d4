import type { NamedDays } from "../../person/facts/facts.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { GrantedBudget } from "./granted-budget.js";

/** The budget period that begins where the last of an account ends; undefined where the scheme has none, or the account ends before it does. */
export function budgetAfter(
  granted: readonly GrantedBudget[],
  { entitlement, validity }: CompiledScheme,
): NamedDays | undefined {
  const { name: id, from, to } = granted.at(-1) ?? {};
  if (id === undefined || from === undefined || to === undefined || to >= validity.to) return undefined;
  const stated = granted.flatMap(({ name, ...days }) =>
    name === undefined ? [] : [{ id: name, from: days.from, to: days.to }],
  );
  return entitlement?.periods?.touching({ from: to + 1, to: to + 1 }, stated).find((each) => each.from === to + 1);
}
