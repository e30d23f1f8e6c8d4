import type { Id } from "../../sources/index.js";

/**
 * What a key of a row is: a name, a word, a day, a number of people, yes or no, several names, or null where the row has none.
 *
 * @expected text, a whole number, true or false, a list of ids, or null
 */
export type KeyValue = string | number | boolean | readonly Id[] | null;

/**
 * Where numbers of a scheme stand, by the keys of their rows: never by an index, which changes when a row is inserted, and never by words.
 *
 * @example
 * { at: "entitle.amounts", where: { level: "level-3", from: "2018-09-01" } }
 */
export interface Address {
  /** The place in the scheme, such as `"entitle.amounts"` or `"cost.prices"`. */
  readonly at: string;
  /**
   * What the row says under its keys, such as `level`, `service`, `place` or `from`. A key of a row around it is named with its place,
   * such as `"limits.id"`; the tests of a row, `when`, as one text, such as `"age until=18"`. `null` is said where the row must not have
   * the key.
   */
  readonly where: Readonly<Record<string, KeyValue>>;
}
