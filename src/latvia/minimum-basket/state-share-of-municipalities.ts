import { InputError, isInputError, received, type Issue } from "../../errors/index.js";
import { formatScaled, safe, toScaled } from "../../numbers/index.js";
import { csvOf, readRows, withoutRow, type ReadRow } from "../municipal-table/index.js";
import { stateShareIf, type SharedSpending, type StateShareOutcome } from "./state-share.js";
import { cents, type ServiceSpending, type StateSharePolicy } from "./state-share-question.js";

/** What the state would pay of all services of one municipality, in EUR. */
export interface StateShareOfMunicipality {
  readonly municipality: string;
  readonly base: string;
  readonly asked: string;
  readonly state: string;
  /** Of it, money that the municipality does not have now. */
  readonly newMoney: string;
  readonly municipalityPays: string;
  /** Whether any of it is new. */
  readonly isNew: boolean;
}

/** A state share that is tried out over municipalities. */
export interface StateShareOfMunicipalities extends StateShareOutcome {
  /** What the shares are of. */
  readonly of: StateSharePolicy["of"];
  /** What the state has for it, in EUR; left out, it is not limited. */
  readonly appropriation?: string;
  /** A row for each municipality, in the order in which they come first. */
  readonly byMunicipality: readonly StateShareOfMunicipality[];
  /** The municipalities of today that the table has no row for. */
  readonly without: readonly string[];
  /** The rows by service as a table: `municipality,service,of,base,asked,state,municipalityPays,isNew`. */
  readonly csv: string;
  /** Those of municipalities as a table: `municipality,of,base,asked,state,newMoney,municipalityPays,isNew`. */
  readonly csvByMunicipality: string;
}

const needed = ["municipality", "service", "cost", "contribution", "sharedBefore"];
const allowed = ["standardCost"];
const truths: Readonly<Record<string, boolean | undefined>> = { true: true, false: false };

/**
 * Tries out a share of the state in services over many municipalities, as `stateShareIf` does for rows: a table in, a table out. No share has
 * been adopted, so every one is an input; the result names what the shares are of and who gets money that it did not have.
 *
 * @param csv a line of names and a line for each service of a municipality: `municipality`, `service`, `cost`, `contribution`, `sharedBefore`
 *   (`true` or `false`), and where that is the base `standardCost`; amounts in euro with a point, cells parted by commas, semicolons or tabs
 * @throws {InputError} with every wrong column, line, municipality, service, amount and share, each with its line
 *
 * @example
 * const csv = "municipality,service,cost,contribution,sharedBefore\nriga,respite,1000.00,0.00,false";
 * stateShareOfMunicipalities(csv, { shares: { respite: "0.5" }, of: "gross", mode: "half-up" }).newMoney; // "500.00"
 */
export function stateShareOfMunicipalities(csv: string, policy: StateSharePolicy): StateShareOfMunicipalities {
  const { rows: read, issues: ofLines } = readRows(csv, { needed, allowed });
  const spending = read.map(spendingOf);
  const issues = [
    ...ofLines,
    ...twice(read),
    // Each row by itself too, so that what is wrong with one does not hide what is wrong with the next.
    ...read.flatMap(({ line }, index) => rowIssues(spending.slice(index, index + 1), line, index === 0, policy)),
  ];
  if (issues.length > 0) throw new InputError(issues);
  const outcome = stateShareIf(spending, policy);
  const { of, appropriation } = policy;
  const byMunicipality = together(outcome.rows);
  return {
    ...outcome,
    of,
    ...(appropriation === undefined ? {} : { appropriation }),
    byMunicipality,
    without: withoutRow(outcome.rows),
    csv: csvOf(
      ["municipality", "service", "of", "base", "asked", "state", "municipalityPays", "isNew"],
      outcome.rows.map((row) => ({ ...row, of, isNew: String(row.isNew) })),
    ),
    csvByMunicipality: csvOf(
      ["municipality", "of", "base", "asked", "state", "newMoney", "municipalityPays", "isNew"],
      byMunicipality.map((row) => ({ ...row, of, isNew: String(row.isNew) })),
    ),
  };
}

function spendingOf({ cells }: ReadRow): ServiceSpending {
  const { municipality = "", service = "", cost = "", contribution = "", standardCost, sharedBefore = "" } = cells;
  return {
    municipality,
    service,
    cost,
    contribution,
    ...(standardCost === undefined ? {} : { standardCost }),
    // What is neither stays a text, which the question refuses.
    sharedBefore: truths[sharedBefore] ?? (sharedBefore as unknown as boolean),
  };
}

function rowIssues(
  row: readonly ServiceSpending[],
  line: number,
  isFirst: boolean,
  policy: StateSharePolicy,
): readonly Issue[] {
  try {
    stateShareIf(row, policy);
    return [];
  } catch (error) {
    if (!isInputError(error)) throw error;
    const place = `line ${String(line)}: `;
    // What is wrong with the policy is so for every row, and told once, by the first.
    const own = error.issues.filter(({ path }) => isFirst || path.startsWith("spending"));
    return own.map((issue) => ({ ...issue, path: issue.path.replace("spending[0].", place) }));
  }
}

/** A service of a municipality that stands twice: it would be paid twice. */
function twice(rows: readonly ReadRow[]): readonly Issue[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, cells }) => {
    const key = [cells["municipality"], cells["service"]].join(" ");
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, line);
      return [];
    }
    const expected = `a service of a municipality once; it stands in line ${String(before)} too`;
    return [{ code: "duplicate-row", path: `line ${String(line)}`, expected, received: received(key) }];
  });
}

function together(rows: readonly SharedSpending[]): readonly StateShareOfMunicipality[] {
  return [...new Set(rows.map(({ municipality }) => municipality))].map((municipality) => {
    const own = rows.filter((row) => row.municipality === municipality);
    const fresh = own.filter(({ isNew }) => isNew);
    const sum = (some: typeof own, amount: (row: SharedSpending) => string) =>
      formatScaled(
        some.reduce((all, row) => safe(all + toScaled(amount(row), cents)), 0),
        cents,
      );
    return {
      municipality,
      base: sum(own, ({ base }) => base),
      asked: sum(own, ({ asked }) => asked),
      state: sum(own, ({ state }) => state),
      newMoney: sum(fresh, ({ state }) => state),
      municipalityPays: sum(own, ({ municipalityPays }) => municipalityPays),
      isNew: fresh.length > 0,
    };
  });
}
