import { countOf, InputError, received, type Issue } from "../errors/index.js";
import type { Case } from "../person/case.js";
import type { Result } from "../result/result.js";
import type { CompiledScheme } from "../rules/compiled.js";

/** A person with the results of both sets of rules. */
export interface Person {
  readonly document: Case;
  readonly old: Result;
  readonly now: Result;
}

/** Amounts of two currencies are not compared. @throws {InputError} where they differ */
export function checkCurrencies(before: CompiledScheme, after: CompiledScheme): void {
  const { currency, minorUnit } = before.name;
  if (currency === after.name.currency && minorUnit === after.name.minorUnit) return;
  const [expected, got] = [before, after].map(
    ({ name }) => `${name.currency} with ${countOf(name.minorUnit, "decimal")}`,
  );
  throw new InputError([{ code: "other-currency", path: "after", expected: expected ?? "", received: got ?? "" }]);
}

/** Nobody is compared twice. @throws {InputError} where somebody is */
export function checkOnce(client: string, clients: ReadonlySet<string>): void {
  if (clients.has(client)) throw new InputError([clientTwice(client)]);
}

/** Each result is of the case and by the rules that it is said to be. @throws {InputError} where one is not */
export function checkPerson(
  { document, old, now }: Person,
  { before, after }: { readonly before: CompiledScheme; readonly after: CompiledScheme },
): void {
  const issues = [...otherResult("before", old, document, before), ...otherResult("after", now, document, after)];
  if (issues.length > 0) throw new InputError(issues);
}

/** A client who was compared before. */
export function clientTwice(client: string): Issue {
  const expected = "a client of whom no other case was compared";
  const hint = "A comparison counts people: give one case for each.";
  return { code: "client-twice", path: "client.id", expected, received: received(client), hint };
}

/** A result is of the case and by the rules that it is said to be. @throws {InputError} where it is not */
export function checkResult(path: string, result: Result, document: Case, compiled: CompiledScheme): void {
  const issues = otherResult(path, result, document, compiled);
  if (issues.length > 0) throw new InputError(issues);
}

function otherResult(path: string, result: Result, { id }: Case, { name }: CompiledScheme): readonly Issue[] {
  const { scheme } = result.numbers.form;
  if (result.case === id && scheme.id === name.id && scheme.version === name.version) return [];
  const expected = `a result of case ${id} by ${name.id} ${name.version}`;
  return [{ code: "other-result", path, expected, received: received(`${result.case} by ${scheme.id}`) }];
}
