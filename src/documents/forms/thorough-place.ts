import type { Issue } from "../../errors/index.js";
import { capped } from "./capped.js";
import { type WrongValue, wrongValue } from "./form-issues.js";

/** What a mistake of form leaves possible: to read the values nevertheless, or not. */
export type Damage = "none" | "value" | "structure";

/** A copy of a value, with every mistake of its form; it is to be used only where there is none. */
export interface Thorough<Value> {
  readonly copy: Value;
  readonly issues: readonly Issue[];
  /**
   * How far its mistakes spread: an unknown key harms nothing (`none`), a wrong simple value only itself (`value`); where a list or
   * object is wrong or misplaced (`structure`), what lies in it cannot be read.
   */
  readonly damages: ReadonlySet<Damage>;
}

/** What was found so far of one value. */
export interface Found {
  readonly issues: Issue[];
  readonly damages: Set<Damage>;
  /** Where the value stands, and whether it is of another kind altogether. */
  readonly path: readonly PropertyKey[];
  isAnother: boolean;
}

/** A value, and where it stands. */
export interface Place extends WrongValue {
  readonly found: Found;
}

/** Nothing found so far of a value at a path. */
export function nothingFound(path: readonly PropertyKey[]): Found {
  return { issues: [], damages: new Set(), path, isAnother: false };
}

/** An object by its keys, whatever stands under them. */
export type Values = Readonly<Record<string, unknown>>;

/** Whether a value is an object, and no list. */
export function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether it is an object of keys and values, and no Date or Map. */
export function isRecord(value: unknown): value is Values {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.hasOwn(prototype as object, "isPrototypeOf");
}

/** The place of what stands under a key. */
export function at({ path, found }: Place, key: PropertyKey, input: unknown, isThere: boolean): Place {
  return { input, path: [...path, key], isThere, found };
}

/** Another value than the simple one that is expected. */
export function wrong(place: Place, issue: () => Issue): unknown {
  const { input } = place;
  const isSimple = input === null || !["object", "function", "symbol"].includes(typeof input) || isDate(input);
  return note(place, isSimple ? "value" : "structure", issue);
}

function isDate(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/**
 * A list or object that stands where something else is expected, or the other way round.
 *
 * @param whatToWrite said where nothing stands there
 */
export function misplaced(place: Place, expected: string, whatToWrite?: string): unknown {
  const isMissing = place.input === undefined && !place.isThere && whatToWrite !== undefined;
  return note(place, "structure", () => ({
    ...wrongValue(place, expected),
    ...(isMissing ? { hint: whatToWrite } : {}),
  }));
}

/** Writes down a mistake; of a value that is wrong, there is no copy. */
export function note(
  { path, found }: Place,
  damage: Damage,
  issue: () => Issue,
  isAnother = damage !== "none",
): unknown {
  found.damages.add(damage);
  if (isAnother && path === found.path) found.isAnother = true;
  capped(found.issues, issue);
  return undefined;
}
