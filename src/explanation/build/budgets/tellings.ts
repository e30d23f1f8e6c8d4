import { budgetPaying, ofBudget } from "../../../result/budget/of-budget.js";
import { monthCountOf, type ResultNumbers } from "../../../result/numbers.js";
import { startAmounts } from "../start-telling.js";
import type { AmountsTelling } from "../telling.js";

/** One of several budgets: what is told of it, as if there were no other. */
interface OwnTelling {
  /** Undefined of the scheme's own. */
  readonly id: string | undefined;
  readonly own: AmountsTelling;
}

/** What is told of each of several budgets: its rules, its lines and its amounts, which all know under paths of the budget. */
export function tellingsOf(telling: AmountsTelling): readonly OwnTelling[] {
  const { compiled, facts, recorded, before, numbers, amounts, result, limitsBefore } = telling;
  const { form } = compiled;
  return compiled.budgets.map(({ id, rules }): OwnTelling => {
    const pays = ({ service }: { readonly service: string }) => budgetPaying(service, form) === id;
    const told = {
      ...{ result, limitsBefore, compiled: rules },
      facts: { ...facts, lines: facts.lines.filter(pays) },
      recorded: recorded.filter(({ budget }) => budget === id),
      before: id === undefined ? before : before?.ofBudget(id),
    };
    const started = startAmounts(told, numbersOf(numbers, id, pays));
    const named = id === undefined ? {} : { budget: id };
    return { id, own: { ...started, ...named, amounts: underPaths(amounts, pathOfBudget(id)) } };
  });
}

/** Where an amount of the only budget of a scheme stands for one of several. */
export function pathOfBudget(id: string | undefined): (amount: string) => string {
  if (id !== undefined) return (amount) => amount.replace(/^budget\./u, `budgets.${id}.`);
  // What is of all budgets has the paths of the only one.
  return (amount) => amount.replace(/^budget\.(?=indicative$|approved$|remaining\.)/u, "budget.own.");
}

/** The numbers of a budget, with no other lines. */
function numbersOf(
  all: ResultNumbers,
  id: string | undefined,
  pays: (line: { readonly service: string }) => boolean,
): ResultNumbers {
  const numbers = ofBudget(all, id);
  const count = monthCountOf(numbers);
  const isOwn = numbers.lines.map(pays);
  const own = (list: readonly number[]) => list.filter((_, at) => isOwn[Math.floor(at / count)] === true);
  return {
    ...numbers,
    lines: numbers.lines.filter(pays),
    cost: own(numbers.cost),
    covered: own(numbers.covered),
    outside: [],
  };
}

/** Amounts that are known under other paths. */
function underPaths(amounts: Map<string, string>, pathOf: (amount: string) => string): Map<string, string> {
  const own = new Map<string, string>();
  return Object.assign(own, {
    get: (amount: string) => amounts.get(pathOf(amount)),
    has: (amount: string) => amounts.has(pathOf(amount)),
    set(amount: string, value: string) {
      amounts.set(pathOf(amount), value);
      return own;
    },
  });
}
