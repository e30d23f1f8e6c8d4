import { InputError } from "../../errors/index.js";
import { formatScaled, formatScaledShort, multiplyDivide, readScaled } from "../../numbers/index.js";
import { basisOf, type Basis } from "../basis.js";
import { nameIssues, oneWithId } from "../name-asked.js";
import { programmeTable } from "./data.js";
import type { Programme } from "./programme.js";

const cents = 2;

/** What the parts of a programme come to, against its published total. */
export interface SplitCheck {
  /** The sum of the parts, in euro with cents. */
  readonly sum: string;
  /** Total less sum. */
  readonly difference: string;
  /** Whether the difference lies within the tolerance of the publication; an exact split has none. */
  readonly addsUp: boolean;
  /** What total, parts and tolerance rest on. */
  readonly basis: readonly Basis[];
}

/** The share of a part in a total. */
export interface PartShare {
  /** Decimal text of at most six decimals. */
  readonly share: string;
  readonly basis: readonly Basis[];
}

/**
 * Adds up the published parts of a programme.
 *
 * @param id id of the programme
 * @returns undefined where no split is published
 * @throws {InputError} for an unknown programme
 *
 * @example
 * checkSplit("esf-9-2-2-2")?.difference; // "-9060.00": the total is cut, the parts are not
 */
export function checkSplit(id: string): SplitCheck | undefined {
  const programme = programmeOf(id);
  const { total, parts, tolerance } = programme;
  if (parts.length === 0) return undefined;
  const sum = parts.reduce((all, { amount }) => all + readScaled(amount, cents, "amount"), 0);
  const difference = readScaled(total, cents, "total") - sum;
  return {
    sum: formatScaled(sum, cents),
    difference: formatScaled(difference, cents),
    addsUp: Math.abs(difference) <= readScaled(tolerance?.amount ?? "0", cents, "tolerance"),
    basis: basisOf(programmeTable, [{ source: programme.source }, parts, tolerance]),
  };
}

/**
 * The share of a part in the total, rounded half-up to six decimals. It follows from the amounts; of press figures it is as
 * rough as they are.
 *
 * @param id id of the programme
 * @param part id of a part, such as `"esf"`
 * @throws {InputError} for an unknown programme, and for a part that it does not have, or that is no source of money
 *
 * @example
 * shareOf("esf-9-2-2-1-latgale", "esf").share; // "0.860671"
 */
export function shareOf(id: string, part: string): PartShare {
  const programme = programmeOf(id);
  const { total, source } = programme;
  const parts = programme.partsAre === undefined ? programme.parts : [];
  const found = parts.find((each) => each.id === part);
  if (found === undefined) {
    const ids = parts.map((each) => each.id);
    const expected = ids.length === 0 ? "nothing: no split by sources is published" : ids.join(" or ");
    throw new InputError(nameIssues(part, ids, { path: "part", expected }));
  }
  const decimals = 6;
  const scaled = multiplyDivide(
    readScaled(found.amount, cents, "amount"),
    10 ** decimals,
    readScaled(total, cents, "total"),
    "half-up",
  );
  return { share: formatScaledShort(scaled, decimals), basis: basisOf(programmeTable, [{ source }, found]) };
}

function programmeOf(id: string): Programme {
  return oneWithId(programmeTable.programmes, id, "the id of a programme");
}
