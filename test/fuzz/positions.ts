import type { Random } from "../../examples/random.js";
import { formatDay, lastDay, monthOf, parseDay } from "../../src/calendar/index.js";
import { parsePosition } from "../../src/documents/index.js";
import type { Case } from "../../src/person/case.js";
import type { Position } from "../../src/result/position/document.js";
import type { CompiledScheme } from "../../src/rules/compiled.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import type { EntitledSituation } from "../arbitraries/entitlement.js";
import { madeForFields } from "../fields/made-for-fields.js";
import { askResult, holds } from "./laws.js";
import { mutated } from "./mutate.js";
import { refusedOr } from "./refused.js";

/** A position, and the case that goes on from it. */
export interface Begun {
  readonly rest: Case;
  readonly compiled: CompiledScheme;
  readonly opening: Position;
}

/** What situations leave behind at the end of their first month, and in the middle of their second. */
export function begunIn(
  situations: readonly (Pick<EntitledSituation, "case" | "scheme" | "inputs"> & { readonly opening?: Position })[],
): readonly Begun[] {
  return [...situations, ...madeForFields].flatMap(({ case: document, scheme, inputs, opening: before }) => {
    const { from, to } = document.period;
    const monthEnd = lastDay(monthOf(parseDay(from)));
    return [monthEnd, monthEnd + 10].flatMap((last): readonly Begun[] => {
      if (last >= parseDay(to)) return [];
      const compiled = compile(scheme, inputs);
      const first = { ...document, period: { from, to: formatDay(last) } };
      const result = refusedOr(() => calculate(first, compiled, { opening: before }));
      if (result?.closing === undefined) return [];
      return [
        {
          rest: { ...document, period: { from: formatDay(last + 1), to } },
          compiled,
          opening: result.closing,
        },
      ];
    });
  });
}

/** Mutates what somebody goes on from, and goes on with what comes through; gives whether it did. */
export function runPosition(begun: readonly Begun[], random: Random): boolean {
  const { rest, compiled, opening } = random.pick(begun);
  const mutant = mutated(JSON.parse(JSON.stringify(opening)), random);
  const known = refusedOr(() => parsePosition(mutant));
  if (known === undefined) return false;
  holds("a position there and back", JSON.stringify(parsePosition(JSON.stringify(known))) === JSON.stringify(known));
  const result = refusedOr(() => calculate(rest, compiled, { opening: known }));
  if (result === undefined) return true;
  askResult(result);
  const { closing } = result;
  if (closing !== undefined)
    holds("a closing is a position", parsePosition(JSON.stringify(closing)).through === closing.through);
  return true;
}
