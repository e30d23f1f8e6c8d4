import { formatDay, overlaps, parseDay, parseEnd, type Period } from "../../../calendar/index.js";
import { hintFor, joinPaths, received } from "../../../errors/index.js";
import { formatScaled, type ExactFraction } from "../../../numbers/index.js";
import { assumedSource } from "../assumption.js";
import { chainOf, deriveNumber, type DerivedNumber, type ParameterPlace } from "./derived-number.js";
import { readNamedParameters } from "./read-named-parameters.js";
import type { NamedParameter } from "./named-parameter.js";
import type { AmountReading } from "../reader.js";

/** A document that may name parameters. */
interface WithParameters {
  readonly parameters?: readonly NamedParameter[];
}

/** A number that was taken from a parameter: where it stands, and how the parameter came about. */
export interface UsedParameter {
  readonly path: string;
  readonly number: DerivedNumber;
}

/** A document with its references to parameters replaced by their numbers. */
export interface Resolved<Document> {
  readonly scheme: Document;
  readonly used: readonly UsedParameter[];
}

/** What surrounds a number: the days of the nearest row that has some, and its source. */
interface Around {
  readonly days: Period;
  readonly source: string | undefined;
}

/**
 * Replaces each `{ "parameter": "…" }` by the number that the parameter has on the days of its row. A document without parameters
 * is given back as it is.
 *
 * @param validity the days of the scheme, outside which no number counts
 */
export function withParameters<Document extends WithParameters>(
  scheme: Document,
  validity: Period,
  reading: AmountReading,
): Resolved<Document> {
  if (scheme.parameters === undefined) return { scheme, used: [] };
  const before = reading.issues.length;
  const places = readNamedParameters(scheme.parameters, reading);
  if (reading.issues.length > before) return { scheme, used: [] };
  const used: UsedParameter[] = [];
  const resolve = (value: unknown, path: string, around: Around): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((each, index) => resolve(each, `${path}[${index}]`, around));
    const fields = value as Readonly<Record<string, unknown>>; // an object, and no list
    if (typeof fields["parameter"] === "string") {
      const number = numberOf(fields["parameter"], { path, around, places }, reading);
      if (number === undefined) return value;
      used.push({ path, number });
      return decimalOf(number.value) ?? value;
    }
    const inner = aroundOf(fields, around);
    return Object.fromEntries(
      Object.entries(fields).map(([key, each]) => [
        key,
        path === "" && key === "parameters" ? each : resolve(each, joinPaths(path, key), inner),
      ]),
    );
  };
  // Only texts stand where references stood: the document keeps its form.
  return { scheme: resolve(scheme, "", { days: validity, source: undefined }) as Document, used };
}

function aroundOf({ from, to, source }: Readonly<Record<string, unknown>>, around: Around): Around {
  const dated = typeof from === "string" && typeof to === "string";
  const days = dated ? { from: parseDay(from), to: parseEnd(to) } : around.days;
  // Ages and scores have a from and a to as well, which are no days.
  return {
    days: days.from <= days.to ? days : around.days,
    source: typeof source === "string" ? source : around.source,
  };
}

/** The one number that a parameter has on some days; undefined with an issue where there is none, or several. */
function numberOf(
  id: string,
  {
    path,
    around: { days, source },
    places,
  }: { readonly path: string; readonly around: Around; readonly places: readonly ParameterPlace[] },
  reading: AmountReading,
): DerivedNumber | undefined {
  const own = places.filter(({ row }) => row.id === id);
  const [first, ...others] = own.filter((place) => overlaps(place, days));
  const covers = first !== undefined && first.from <= days.from && first.to >= days.to;
  if (first === undefined || others.length > 0 || !covers) {
    const expected =
      own.length === 0 ? "a parameter of this scheme" : `a parameter with one number from ${formatDay(days.from)} on`;
    const near = hintFor(id, new Set(places.map(({ row }) => row.id)), reading.issues.length);
    const cut = others.length > 0 ? "Cut the row where the parameter changes." : undefined;
    const hint = own.length === 0 ? near : cut;
    reading.issues.push({
      code: own.length === 0 ? "unknown-reference" : "parameter-days",
      path: joinPaths(path, "parameter"),
      expected,
      received: received(id),
      ...(hint === undefined ? {} : { hint }),
    });
    return undefined;
  }
  const number = deriveNumber(first, places);
  checkDecimals(number, path, reading);
  checkAssumed(number, path, source, reading);
  return number;
}

function checkDecimals({ place, value }: DerivedNumber, path: string, reading: AmountReading): void {
  if (decimalOf(value) !== undefined) return;
  reading.issues.push({
    code: "no-decimal",
    path,
    expected: "a parameter that is a decimal number",
    received: `${value.numerator} ÷ ${value.denominator}`,
    hint: `Give ${place.path} a rounding.`,
  });
}

/** What rests on an assumption says so: the row that takes the number has a source that is one. */
function checkAssumed(number: DerivedNumber, path: string, source: string | undefined, reading: AmountReading): void {
  if (source !== undefined && assumedSource(source, reading.scheme) !== undefined) return;
  const assumed = chainOf(number).find(({ place }) => assumedSource(place.row.source, reading.scheme) !== undefined);
  if (assumed === undefined) return;
  reading.issues.push({
    code: "assumption-unsaid",
    path,
    expected: `a row whose source is an assumption, because the number rests on "${assumed.place.row.source}" (${assumed.place.path})`,
    received: received(source),
  });
}

/** Decimals beyond which a number is taken for one without end. */
const mostDecimals = 30;

/** A fraction as decimal text; undefined where it has no end. */
export function decimalOf({ numerator, denominator }: ExactFraction): string | undefined {
  for (let decimals = 0, unit = 1n; decimals <= mostDecimals; decimals += 1, unit *= 10n) {
    if ((numerator * unit) % denominator === 0n) return formatScaled((numerator * unit) / denominator, decimals);
  }
  return undefined;
}
