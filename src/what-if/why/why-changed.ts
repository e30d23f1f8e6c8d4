import { withArguments } from "../../errors/index.js";
import { type Explanation, explain, parametersIn } from "../../explanation/index.js";
import type { Case } from "../../person/case.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { namesOfPaths, type NamedPlace } from "../../reform/index.js";
import { outcomeCause, type Cause } from "./outcome-cause.js";

/**
 * Why the amounts of a person change: what the explanations by both sets of rules rest on and is not the same, in the order in which the
 * calculation comes to it. Rows are told by their keys, so that a row that others have moved in its list is no cause.
 *
 * @param document what is known of the person
 * @param before the compiled rules before
 * @param after the compiled rules after
 * @throws {InputError} where either set of rules refuses the case
 *
 * @example
 * whyChanged(document, compile(baseline), compile(reformed))[0];
 * // { kind: "parameter", at: "cost.prices", where: { service: "physio", place: "north" }, before: "22.5", after: "22.5, 24.75" }
 */
export function whyChanged(document: Case, before: CompiledScheme, after: CompiledScheme): readonly Cause[] {
  const looked = [
    ["case", document, "object", "a case"],
    ["before", before, "compiled", "a compiled scheme"],
    ["after", after, "compiled", "a compiled scheme"],
  ] as const;
  return withArguments(looked, () => causesOf(document, startWhy(before, after)));
}

/** Two sets of rules, read once for many people. */
export interface WhyRules {
  readonly before: CompiledScheme;
  readonly after: CompiledScheme;
  readonly namesBefore: (path: string) => NamedPlace;
  readonly namesAfter: (path: string) => NamedPlace;
}

/** Reads two sets of rules, to tell of many people why their amounts change. */
export function startWhy(before: CompiledScheme, after: CompiledScheme): WhyRules {
  const looked = [
    ["before", before, "compiled", "a compiled scheme"],
    ["after", after, "compiled", "a compiled scheme"],
  ] as const;
  return withArguments(looked, () => ({
    before,
    after,
    namesBefore: namesOfPaths(before.scheme),
    namesAfter: namesOfPaths(after.scheme),
  }));
}

/** {@link whyChanged} by rules that were read before. @throws {InputError} where either set of rules refuses the case */
export function causesOf(document: Case, rules: WhyRules): readonly Cause[] {
  return withArguments([["case", document, "object", "a case"]], () => {
    const [old, now] = [explain(document, rules.before), explain(document, rules.after)];
    const [was, is] = [parametersOf(old, rules.namesBefore), parametersOf(now, rules.namesAfter)];
    const changed = [...is].filter(([name, { values }]) => valuesText(was.get(name)) !== valuesText({ values }));
    const gone = [...was].filter(([name]) => !is.has(name));
    return [
      ...outcomeCause(old, now),
      ...changed.map(([name, found]) => causeOf(found, was.get(name), found)),
      ...gone.map(([, found]) => causeOf(found, found, undefined)),
    ];
  });
}

/** A number that an explanation rests on, with its values in the order in which the calculation comes to them. */
interface Found {
  readonly place: NamedPlace;
  readonly values: Set<string>;
}

function parametersOf(explanation: Explanation, nameOf: (path: string) => NamedPlace): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  for (const { parameter, value } of parametersIn(explanation)) {
    const place = nameOf(parameter);
    const name = JSON.stringify([place.at, place.where, place.field]);
    const same = found.get(name);
    if (same === undefined) found.set(name, { place, values: new Set([value]) });
    else same.values.add(value);
  }
  return found;
}

function valuesText(found: Pick<Found, "values"> | undefined): string | undefined {
  return found === undefined ? undefined : [...found.values].join(", ");
}

function causeOf({ place: { at, where, field, label } }: Found, before?: Found, after?: Found): Cause {
  const [was, is] = [valuesText(before), valuesText(after)];
  return {
    kind: "parameter",
    at,
    where,
    ...(field === "" ? {} : { field }),
    ...(label === undefined ? {} : { label }),
    ...(was === undefined ? {} : { before: was }),
    ...(is === undefined ? {} : { after: is }),
  };
}
