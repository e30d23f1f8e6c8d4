import { InputError, received, type Issue } from "../../errors/index.js";
import { allocate, formatScaled, multiplyDivide, roundingModes, safe, type RoundingMode } from "../../numbers/index.js";
import { amountAsked, numberAsked } from "../amount-asked.js";
import { basisOf, type Basis } from "../basis.js";
import { fieldIssues } from "../fields-asked.js";
import { csvOf, eachMunicipality, withoutRow } from "../municipal-table/index.js";
import { nameIssues } from "../name-asked.js";
import { stateCoFinancingTable } from "./data.js";

/** A grant for the pay of carers that is tried out. No public source gives an amount, so every figure is the caller's. */
export interface CarersGrantPolicy {
  /** What the state gives for a full post and month, in EUR. */
  readonly perPostAndMonth: string;
  /** For how many months, from 1 to 12. */
  readonly months: number;
  /** What the state has for it, in EUR; left out, it is not limited. */
  readonly appropriation?: string;
  /** How what a municipality asks for is rounded to cents. */
  readonly mode: RoundingMode;
}

/** What one municipality has of the grant. */
export interface CarersGrantRow {
  /** Id of the municipality. */
  readonly municipality: string;
  /** Posts of carers in its institutions and with providers under contract; whose posts count by the rules was not seen. */
  readonly posts: string;
  /** Posts × amount × months, in EUR. */
  readonly asked: string;
  /** What the state pays within the appropriation, in EUR. */
  readonly state: string;
}

/** A grant for the pay of carers over municipalities. */
export interface CarersGrantOfMunicipalities {
  /** A row for each municipality, in the order of the table that was given. */
  readonly rows: readonly CarersGrantRow[];
  readonly asked: string;
  readonly state: string;
  /** What the appropriation leaves unpaid. */
  readonly unpaid: string;
  /** What the state has for it, in EUR; left out, it is not limited. */
  readonly appropriation?: string;
  /** The municipalities of today that the table has no row for. */
  readonly without: readonly string[];
  /** The rows as a table: `municipality,posts,asked,state`. */
  readonly csv: string;
  readonly basis: readonly Basis[];
}

const cents = 2;
const postDecimals = 2;
const wholePost = 10 ** postDecimals;

/**
 * Tries out the state's grant for the pay of carers in long-term institutions over many municipalities: a table in, a table out. The law of
 * 2022 and 2023 names the grant; its amount was not seen, so it is an input. Where the appropriation does not suffice, all are cut alike, by
 * largest remainder.
 *
 * @param csv a line of names and a line for each municipality: `municipality` and `posts`, full posts with at most two decimals; cells parted
 *   by commas, semicolons or tabs
 * @throws {InputError} with every wrong column, line, municipality, number and figure of the grant
 *
 * @example
 * const csv = "municipality,posts\nriga,100\nliepaja,12.5";
 * carersGrantOfMunicipalities(csv, { perPostAndMonth: "100.00", months: 12, mode: "half-up" }).state; // "135000.00"
 */
export function carersGrantOfMunicipalities(csv: string, policy: CarersGrantPolicy): CarersGrantOfMunicipalities {
  const { amount, limit } = figuresOf(policy);
  const counted = eachMunicipality(csv, { needed: ["posts"] }, ({ municipality, cells }) => {
    const posts = numberAsked(cells["posts"], "posts", postDecimals);
    const year = safe(amount * policy.months);
    return { municipality, posts, asked: multiplyDivide(year, posts, wholePost, policy.mode) };
  });
  const parts = counted.map((row) => row.asked);
  const asked = parts.reduce((sum, part) => safe(sum + part), 0);
  const paid = limit === undefined || asked <= limit ? parts : allocate(limit, parts);
  const text = (minor: number) => formatScaled(minor, cents);
  const rows = counted.map((row, index) => ({
    municipality: row.municipality,
    posts: formatScaled(row.posts, postDecimals),
    asked: text(row.asked),
    state: text(paid[index] ?? 0),
  }));
  const state = paid.reduce((sum, part) => sum + part, 0);
  return {
    rows,
    asked: text(asked),
    state: text(state),
    unpaid: text(asked - state),
    ...(limit === undefined ? {} : { appropriation: text(limit) }),
    without: withoutRow(rows),
    csv: csvOf(["municipality", "posts", "asked", "state"], rows),
    basis: basisOf(stateCoFinancingTable, stateCoFinancingTable.carersGrant),
  };
}

/** The figures of a grant in cents, all that is wrong with them told together. */
function figuresOf(policy: CarersGrantPolicy): { readonly amount: number; readonly limit: number | undefined } {
  const issues: Issue[] = [...fieldIssues(policy, ["perPostAndMonth", "months", "appropriation", "mode"], "policy")];
  if (issues.length > 0) throw new InputError(issues);
  const { perPostAndMonth, months, appropriation, mode } = policy;
  issues.push(...nameIssues(mode, roundingModes, { path: "policy.mode", expected: roundingModes.join(", ") }));
  if (!Number.isInteger(months) || months < 1 || months > 12) {
    const expected = "a whole number of months from 1 to 12";
    issues.push({ code: "not-months", path: "policy.months", expected, received: received(months) });
  }
  if (issues.length > 0) throw new InputError(issues);
  const amount = amountAsked(perPostAndMonth, "policy.perPostAndMonth");
  const limit = appropriation === undefined ? undefined : amountAsked(appropriation, "policy.appropriation");
  return { amount, limit };
}
