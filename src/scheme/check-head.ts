import { isId, whyNotId } from "../client/index.js";
import { received, type Issue } from "../errors/index.js";
import type { Scheme } from "./scheme.js";

/** What every document of rules begins with. */
type Head = Pick<Scheme, "schemaVersion" | "id" | "version" | "currency" | "minorUnit">;

/** How long the name of a version may be: every result carries it. */
const longestVersion = 100;

/**
 * Checks the head of a document of rules, whatever its caller holds it for: amounts are divided by powers of its minor unit.
 *
 * @param minorUnits the decimals of the smallest unit of money that such a document may have
 */
export function checkHead(head: Head, minorUnits: readonly number[], issues: Issue[]): void {
  const { schemaVersion, id, version, currency, minorUnit } = head;
  const refuse = (code: string, path: string, expected: string, value: unknown): void => {
    issues.push({ code, path, expected, received: received(value) });
  };
  if ((schemaVersion as unknown) !== 1) {
    refuse("schema-version", "schemaVersion", "1, the version of the scheme form that this seko reads", schemaVersion);
  }
  if (!isId(id)) issues.push(whyNotId(id, "id"));
  if (!isVersion(version)) refuse("version", "version", `text of 1 to ${longestVersion} characters`, version);
  if (!isCurrency(currency)) refuse("currency", "currency", 'a currency of ISO 4217, such as "EUR"', currency);
  if (!minorUnits.includes(minorUnit)) {
    const last = minorUnits.at(-1);
    const range = minorUnits.length === 1 ? `${last}` : `a whole number of decimals from ${minorUnits[0]} to ${last}`;
    refuse("minor-unit", "minorUnit", range, minorUnit);
  }
}

function isVersion(version: unknown): boolean {
  return typeof version === "string" && version.length > 0 && version.length <= longestVersion;
}

function isCurrency(currency: unknown): boolean {
  return typeof currency === "string" && /^[A-Z]{3}$/u.test(currency);
}
