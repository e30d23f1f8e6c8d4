import { withArguments } from "../errors/index.js";
import type { ClaimDocument } from "../rules/follow/claim-document.js";
import type { CsvTable } from "../report/index.js";

/** The headings of a table of what is held back. */
const columns = ["claim", "claimant", "client", "month", "fact", "from", "to", "needed-by"] as const;

/**
 * What claims hold back, and why, as a table: a row for each person, month and fact that is missing in it. A table of claims
 * (`claimRows`) does not carry it.
 *
 * @param claims of one municipality or several
 *
 * @example
 * const { columns, rows } = heldBackRows([claim(cases, compiled, options)]);
 */
export function heldBackRows(claims: readonly ClaimDocument[]): CsvTable {
  return withArguments([["claims", claims, "list", "a list of claims"]], () => ({
    columns,
    rows: claims.flatMap(({ id, claimant, open }) =>
      open.flatMap(({ client, months, missing }) =>
        months.flatMap((month) =>
          missing
            .filter(({ from, to }) => from.slice(0, month.length) <= month && month <= to.slice(0, month.length))
            .map(({ fact, from, to, neededBy }) =>
              [id, claimant, client, month, fact, from, to, neededBy].map((text) => ({ text })),
            ),
        ),
      ),
    ),
  }));
}
