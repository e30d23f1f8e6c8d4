import { InputError, received, type Issue } from "../../errors/index.js";
import { amountAsked } from "../amount-asked.js";
import { basisOf, type Basis } from "../basis.js";
import { csvOf, eachMunicipality, withoutRow, type MunicipalRow } from "../municipal-table/index.js";
import { formatScaled, formatScaledShort, safe, toScaled } from "../../numbers/index.js";
import { equalisationTable } from "./data.js";
import { grantOf2024 } from "./grant-of-2024.js";
import { equalisationUnits } from "./units.js";

/** The units of a municipality, and its grant of 2024 where that was asked for. */
export interface EqualisationRow {
  /** Id of the municipality. */
  readonly municipality: string;
  /** Exact decimal text. */
  readonly units: string;
  /** The special grant of 2024 in euro, where the mean was given. */
  readonly grantOf2024?: string;
}

/** What of equalisation can be computed for many municipalities. */
export interface EqualisationOfMunicipalities {
  /** A row for each municipality, in the order of the table that was given. */
  readonly rows: readonly EqualisationRow[];
  /** The units of all, and their grants where any was asked for. */
  readonly total: Omit<EqualisationRow, "municipality">;
  /** The municipalities of today that the table has no row for. */
  readonly without: readonly string[];
  /** The rows as a table: `municipality,units,grantOf2024`. */
  readonly csv: string;
  readonly basis: readonly Basis[];
}

const cents = 2;
const unitDecimals = 4;
const people = ["residents", "childrenTo6", "schoolAge", "aboveWorkingAge"];
const counts = [...people, "squareKilometres"];
const ownRevenue = "equalisedRevenuePerUnit";

/**
 * The units of many municipalities and, where the mean is given, the special grant of 2024 of each: a table in, a table out. What a
 * municipality pays into the fund or has from it is not computed: its formula is not published.
 *
 * @param csv a line of names and a line for each municipality: `municipality`, `residents`, `childrenTo6`, `schoolAge`, `aboveWorkingAge`,
 *   `squareKilometres`, and with the mean in every line `equalisedRevenuePerUnit` in euro, so that a sum over some is taken for none over all (without it the column may stand and is not read); numbers with a point, cells parted by commas, semicolons or tabs
 * @param meanPerUnit the mean equalised revenue for a unit of all municipalities, in euro; needed for the grant
 * @throws {InputError} with every wrong column, line, municipality and number, each with its line
 *
 * @example
 * const head = "municipality,residents,childrenTo6,schoolAge,aboveWorkingAge,squareKilometres";
 * equalisationOfMunicipalities(`${head}\nvalkas-novads,1000,60,120,230,10.5`).total.units; // "1717.76"
 */
export function equalisationOfMunicipalities(csv: string, meanPerUnit?: string): EqualisationOfMunicipalities {
  if (meanPerUnit !== undefined) amountAsked(meanPerUnit, "meanPerUnit");
  const columns =
    meanPerUnit === undefined ? { needed: counts, allowed: [ownRevenue] } : { needed: [...counts, ownRevenue] };
  const rows = eachMunicipality(csv, columns, (row) => rowOf(row, meanPerUnit));
  const sum = (texts: readonly string[], decimals: number) =>
    texts.reduce((all, text) => safe(all + toScaled(text, decimals)), 0);
  const grants = rows.flatMap(({ grantOf2024: grant }) => (grant === undefined ? [] : [grant]));
  const units = formatScaledShort(
    sum(
      rows.map((row) => row.units),
      unitDecimals,
    ),
    unitDecimals,
  );
  const used = [equalisationTable.weights, equalisationTable.weightsHold];
  return {
    rows,
    total: { units, ...(grants.length === 0 ? {} : { grantOf2024: formatScaled(sum(grants, cents), cents) }) },
    without: withoutRow(rows),
    csv: csvOf(
      ["municipality", "units", "grantOf2024"],
      rows.map((row) => ({ ...row })),
    ),
    basis: basisOf(equalisationTable, grants.length === 0 ? used : [...used, equalisationTable.grant2024]),
  };
}

function rowOf({ municipality, cells }: MunicipalRow, meanPerUnit: string | undefined): EqualisationRow {
  const ownPerUnit = cells[ownRevenue];
  const issues: Issue[] = people.flatMap((name) => wholeIssues(cells[name], name));
  if (meanPerUnit !== undefined && ownPerUnit === undefined) {
    const expected = "an amount in euro, because the grant is asked for by the mean";
    const hint = "Without the revenue of each municipality leave the mean out, and only the units are worked out.";
    issues.push({ code: "missing-cell", path: ownRevenue, expected, received: "an empty cell", hint });
  }
  if (issues.length > 0) throw new InputError(issues);
  const { units } = equalisationUnits({
    residents: Number(cells["residents"]),
    childrenTo6: Number(cells["childrenTo6"]),
    schoolAge: Number(cells["schoolAge"]),
    aboveWorkingAge: Number(cells["aboveWorkingAge"]),
    squareKilometres: cells["squareKilometres"] ?? "",
  });
  if (meanPerUnit === undefined || ownPerUnit === undefined) return { municipality, units };
  return { municipality, units, grantOf2024: grantOf2024({ meanPerUnit, ownPerUnit, units }).amount };
}

/** What is wrong with a cell that must count people: nothing, or that it is no whole number. */
function wholeIssues(text: string | undefined, path: string): readonly Issue[] {
  if (text !== undefined && /^\d{1,9}$/u.test(text)) return [];
  return [{ code: "not-a-count", path, expected: "a whole number of people", received: received(text) }];
}
