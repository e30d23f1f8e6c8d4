import { isId, whyNotId } from "../../../person/id.js";
import { joinPaths, received, withHint, type Issue } from "../../../errors/index.js";
import type { SchemeName } from "../../compiled.js";
import type { Scheme } from "../../scheme.js";

/** How long the name of a version may be: every result carries it. */
const longestVersion = 100;

/** The decimals of the smallest unit of money that can be counted with. */
export const minorUnits: readonly number[] = [0, 1, 2, 3, 4];

/**
 * Checks the head of a document of rules, whatever its caller holds it for.
 *
 * @param units the decimals of the smallest unit of money that such a document may have
 */
export function checkHead(
  head: Pick<Scheme, "schemaVersion" | "id" | "version" | "currency" | "minorUnit">,
  units: readonly number[],
  issues: Issue[],
): void {
  const version: unknown = head.schemaVersion;
  if (version !== 1) {
    const expected = "1, the version of the scheme form that this seko reads";
    issues.push({ code: "schema-version", path: "schemaVersion", expected, received: received(version) });
  }
  checkName(head, units, "", issues);
}

/** Checks what a scheme and its results say of it. Amounts are divided by powers of its minor unit. */
export function checkName(
  { id, version, currency, minorUnit }: SchemeName,
  units: readonly number[],
  path: string,
  issues: Issue[],
): void {
  const refuse = (key: keyof SchemeName, code: string, expected: string, value: unknown): void => {
    issues.push({ code, path: joinPaths(path, key), expected, received: received(value) });
  };
  if (!isId(id)) issues.push(whyNotId(id, joinPaths(path, "id")));
  checkVersion(version, joinPaths(path, "version"), issues);
  if (!isCurrency(currency)) {
    const expected = 'a currency of ISO 4217, such as "EUR"';
    const large = inLargeLetters(currency);
    const issue = { code: "currency", path: joinPaths(path, "currency"), expected, received: received(currency) };
    issues.push(withHint(issue, large && `Did you mean "${large}"?`));
  }
  if (!units.includes(minorUnit)) {
    const last = units.at(-1);
    const range = units.length === 1 ? `${last}` : `a whole number of decimals from ${units[0]} to ${last}`;
    refuse("minorUnit", "minor-unit", range, minorUnit);
  }
}

/** Adds an issue where something is no name of a version. */
export function checkVersion(version: unknown, path: string, issues: Issue[]): void {
  if (isVersion(version)) return;
  const expected = `text of 1 to ${longestVersion} characters`;
  issues.push({ code: "version", path, expected, received: received(version) });
}

function isVersion(version: unknown): boolean {
  return typeof version === "string" && version.length > 0 && version.length <= longestVersion;
}

function isCurrency(currency: unknown): boolean {
  return typeof currency === "string" && /^[A-Z]{3}$/u.test(currency);
}

/** A currency that is written in small letters as it is meant. */
function inLargeLetters(currency: unknown): string | undefined {
  return typeof currency === "string" && /^[A-Za-z]{3}$/u.test(currency) ? currency.toUpperCase() : undefined;
}
