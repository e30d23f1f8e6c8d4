import { withArguments } from "../errors/index.js";
import type { ClaimDocument } from "../rules/follow/claim-document.js";
import { makeTable, resultColumn, type Table, type TableColumn } from "../report/index.js";
import { columnOfClaims } from "./read/claims/claim-columns.js";

const text = (id: string, lv: string, en: string): TableColumn => ({ id, kind: "text", label: { lv, en } });

/** The columns of a table of what is held back. */
const columns: readonly TableColumn[] = [
  ...(["claim", "claimant", "client", "month"] as const).map((id) => columnOfClaims(id, undefined)),
  text("fact", "Trūkstošais fakts", "Missing fact"),
  resultColumn("from"),
  resultColumn("to"),
  text("needed-by", "Kam vajadzīgs", "Needed by"),
];

/**
 * What claims hold back, and why, as a table: a row for each person, month and fact that is missing in it. A table of claims
 * (`claimTable`) does not carry it.
 *
 * @param claims of one municipality or several
 * @throws {InputError} for what is no claim
 *
 * @example
 * csvTable(heldBackTable([claim(cases, compiled, options)]), { dialect: plainCsv });
 */
export function heldBackTable(claims: readonly ClaimDocument[]): Table {
  return withArguments([["claims", claims, "list", "a list of claims"]], () =>
    makeTable({
      id: "held-back",
      title: {
        lv: "Mēneši, par kuriem vēl nav pieprasīts, jo trūkst fakta",
        en: "Months held back, and the missing fact",
      },
      short: { lv: "Vēl nav pieprasīts", en: "Held back" },
      columns,
      rows: claims.flatMap(({ id, claimant, open }) =>
        open.flatMap(({ client, months, missing }) =>
          months.flatMap((month) =>
            missing
              .filter(({ from, to }) => from.slice(0, month.length) <= month && month <= to.slice(0, month.length))
              .map(({ fact, from, to, neededBy }) => [id, claimant, client, month, fact, from, to, neededBy]),
          ),
        ),
      ),
    }),
  );
}
