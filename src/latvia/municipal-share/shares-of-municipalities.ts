import type { Basis } from "../basis.js";
import { csvOf, eachMunicipality, withoutRow, type MunicipalRow } from "../municipal-table/index.js";
import { formatScaled, safe, toScaled } from "../../numbers/index.js";
import { checkMunicipalShare, type ShareFinding, type SharePolicy } from "./check-share.js";

/** One share of one municipality. */
export interface MunicipalShareRow extends Omit<ShareFinding, "basis"> {
  /** Id of the municipality. */
  readonly municipality: string;
}

/** How far the money of municipalities is from shares. */
export interface SharesOfMunicipalities {
  /** A row for each municipality and share, in the order of the table that was given. */
  readonly rows: readonly MunicipalShareRow[];
  /** What is missing of each share in all of them. */
  readonly missing: Readonly<Record<string, string>>;
  /** The municipalities of today that the table has no row for. */
  readonly without: readonly string[];
  /** The rows as a table: `municipality,share,least,planned,missing`. */
  readonly csv: string;
  readonly basis: readonly Basis[];
}

const cents = 2;
const needed = ["budget", "social", "voluntary"];
const allowed = ["workAndGuarantees"];
const nothing = { budget: "0.00", social: "0.00", workAndGuarantees: "0.00", voluntary: "0.00" };

/**
 * Holds the money of many municipalities against shares, as `checkMunicipalShare` does that of one: a table in, a table out. No share is in
 * force by law, so only those that are given count.
 *
 * @param csv a line of names and a line for each municipality: `municipality`, `budget`, `social`, `voluntary`, and for `voluntaryMinimum`
 *   `workAndGuarantees`; amounts in euro with a point, cells parted by commas, semicolons or tabs
 * @throws {InputError} with every wrong column, line, municipality, amount and share, each with its line
 *
 * @example
 * const csv = "municipality;budget;social;voluntary\nriga;1000000.00;90000.00;0.00";
 * sharesOfMunicipalities(csv, { socialMinimum: "0.10" }).missing; // { socialMinimum: "10000.00" }
 */
export function sharesOfMunicipalities(csv: string, policy: SharePolicy): SharesOfMunicipalities {
  // What is wrong with the shares is so for every row, and told once.
  checkMunicipalShare(nothing, policy);
  const found = eachMunicipality(csv, { needed, allowed }, (row) =>
    checkMunicipalShare(moneyOf(row), policy).map((finding) => ({ municipality: row.municipality, ...finding })),
  ).flat();
  const rows = found.map(({ municipality, share, least, planned, missing }) => {
    return { municipality, share, least, planned, missing };
  });
  const sums = new Map<string, number>();
  for (const { share, missing } of rows) sums.set(share, safe((sums.get(share) ?? 0) + toScaled(missing, cents)));
  const basis = new Map(found.flatMap((row) => row.basis.map((each) => [each.id, each] as const)));
  return {
    rows,
    missing: Object.fromEntries([...sums].map(([share, sum]) => [share, formatScaled(sum, cents)])),
    without: withoutRow(rows),
    csv: csvOf(
      ["municipality", "share", "least", "planned", "missing"],
      rows.map((row) => ({ ...row })),
    ),
    basis: [...basis.values()],
  };
}

function moneyOf({ cells }: MunicipalRow) {
  const { budget = "", social = "", voluntary = "", workAndGuarantees } = cells;
  return { budget, social, voluntary, ...(workAndGuarantees === undefined ? {} : { workAndGuarantees }) };
}
