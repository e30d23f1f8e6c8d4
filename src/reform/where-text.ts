import { withArguments } from "../errors/index.js";
import type { Address } from "./number/address.js";

/**
 * The keys of a row in one text: `level=level-3; from=2018-09-01`.
 *
 * @throws {InputError} where it is given no keys
 */
export function whereText(where: Address["where"]): string {
  return withArguments([["where", where, "object", "the keys of a row"]], () => textOf(where));
}

function textOf(where: Address["where"]): string {
  return Object.entries(where)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${Array.isArray(value) ? value.join(",") : String(value)}`)
    .join("; ");
}
