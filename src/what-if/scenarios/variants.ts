import { changedNumber } from "../../reform/arithmetic.js";
import { hintForPlace, InputError, isInputError, withHint } from "../../errors/index.js";
import { placeOfCase } from "../../compare/place-of-case.js";
import type { Case } from "../../person/case.js";
import type { PlanLine } from "../../person/plan.js";
import type { Scenario, ScenarioGroup, TakeUp } from "../../scenario/document.js";
import type { StatedPart } from "./document.js";

/** A case as a scenario has it, and for how many people it stands. */
export interface Variant {
  readonly document: Case;
  readonly weight: number;
}

/** Whether somebody is in a group. */
export function isOf({ level, place, service }: ScenarioGroup, document: Case, own: string): boolean {
  if (level !== undefined && level !== own) return false;
  if (place !== undefined && place !== placeOfCase(document)) return false;
  return service === undefined || linesOf(document).some((line) => line.service === service);
}

/** The lines of a plan; none where there is none. */
export function linesOf({ plan }: Case): readonly PlanLine[] {
  return plan?.lines ?? [];
}

/** A case with the use that a scenario states. @param hit is told whom each statement hits @throws {InputError} where two hit one line */
export function withTakeUp(
  document: Case,
  { takeUp = [] }: Scenario,
  level: string,
  hit: (index: number) => void,
): Case {
  const own = takeUp.flatMap((each, index) => (isOf(each, document, level) ? [{ each, index }] : []));
  if (own.length === 0) return document;
  const used = new Set<number>();
  const lines = linesOf(document).map((line) => {
    const [first, second] = own.filter(({ each }) => each.service === undefined || each.service === line.service);
    if (first === undefined) return line;
    if (second !== undefined) {
      const expected = "one statement about the use of a service by somebody";
      const issue = { code: "two-changes", path: `takeUp[${second.index}]`, expected };
      throw new InputError([{ ...issue, received: `"${first.each.id}" and "${second.each.id}"` }]);
    }
    used.add(first.index);
    return { ...line, quantity: quantityBy(line.quantity, first.each) };
  });
  for (const index of used) hit(index);
  return { ...document, plan: { ...document.plan, lines } };
}

/** What is no decimal stays: the rules then refuse the case, with its place. */
function quantityBy(quantity: string, { multiply, rounding }: TakeUp): string {
  try {
    return changedNumber(quantity, { multiply, rounding });
  } catch (error) {
    if (!isInputError(error)) throw error;
    return quantity;
  }
}

/** Whether it is a mistake that nobody is hit: places that are enough are none. */
const mustHit: Readonly<Record<StatedPart["what"], boolean>> = { "take-up": true, entrants: true, places: false };

/** How many people a statement hits, and where it stands. */
interface StatedHits {
  readonly path: string;
  readonly people: number;
  readonly what: StatedPart["what"];
  readonly stated: object;
}

/**
 * Where something that is stated hits nobody, it is refused.
 *
 * @param places that the rules or the people name: a place that is none of them is what is wrong, and the near one is told
 * @throws {InputError} with every statement that hits nobody
 */
export function requireHits(parts: readonly StatedHits[], places: ReadonlySet<string>): void {
  const none = parts.filter(({ people, what }) => people === 0 && mustHit[what]);
  if (none.length === 0) return;
  const expected = "somebody of these people who is in the group";
  const issues = none.map(({ path, stated }) => {
    const issue = { code: "hits-nothing", path, expected, received: "nobody" };
    const { place }: { readonly place?: string } = stated;
    if (place === undefined || places.has(place)) return issue;
    return withHint({ ...issue, path: `${path}.place` }, hintForPlace(place, places));
  });
  throw new InputError(issues);
}
