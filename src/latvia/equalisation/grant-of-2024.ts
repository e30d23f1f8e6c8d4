import { InputError, received, type Issue } from "../../errors/index.js";
import { formatScaled, multiplyDivide, toScaled } from "../../numbers/index.js";
import { basisOf, type BasedAmount } from "../basis.js";
import { fieldIssues } from "../fields-asked.js";
import { equalisationTable } from "./data.js";

/** What the grant of 2024 looks at; revenue is equalised revenue for a unit, in euro. */
export interface GrantQuestion {
  /** The mean of all municipalities. */
  readonly meanPerUnit: string;
  /** The municipality's own. */
  readonly ownPerUnit: string;
  /** Its units, decimal text of at most four decimals, as `equalisationUnits` gives them. */
  readonly units: string;
}

const cents = 2;
const unitDecimals = 4;
const fields = ["meanPerUnit", "ownPerUnit", "units"] as const;

/**
 * The special grant of 2024 to a municipality whose equalised revenue for a unit lies below 90 % of the mean: 30 % of that gap, for all its
 * units, rounded half-up to the cent. That the gap is closed unit by unit is a reading of the published words.
 *
 * @returns the amount in euro, `"0.00"` where nothing lies below, and what it rests on
 * @throws {InputError} for every field that is no amount of at least 0, and every unknown key
 *
 * @example
 * grantOf2024({ meanPerUnit: "1000.00", ownPerUnit: "850.00", units: "2000" }).amount; // "30000.00"
 */
export function grantOf2024(question: GrantQuestion): BasedAmount {
  const malformed = fieldIssues(question, fields, "question");
  if (malformed.length > 0) throw new InputError(malformed);
  const issues: Issue[] = [];
  const [mean, own, units] = [
    read(question.meanPerUnit, cents, "meanPerUnit", issues),
    read(question.ownPerUnit, cents, "ownPerUnit", issues),
    read(question.units, unitDecimals, "units", issues),
  ];
  if (issues.length > 0) throw new InputError(issues);
  // The gap is in tenths of a cent, so that 90 % is exact; 30 % of it are three tenths of a tenth.
  const gap = Math.max(0, mean * 9 - own * 10);
  const amount = multiplyDivide(gap * 3, units, 100 * 10 ** unitDecimals, "half-up");
  return { amount: formatScaled(amount, cents), basis: basisOf(equalisationTable, equalisationTable.grant2024) };
}

function read(text: string, decimals: number, path: string, issues: Issue[]): number {
  const scaled = toScaled(text, decimals);
  if (!(scaled >= 0)) {
    const expected = "an amount of at least 0";
    issues.push({ code: "out-of-range", path: `question.${path}`, expected, received: received(text) });
  }
  return scaled;
}
