import { InputError, received } from "../../errors/index.js";
import { formatScaled, multiplyDivide, readScaled } from "../../numbers/index.js";
import { basisOf, type Basis } from "../basis.js";
import { oneWithId } from "../name-asked.js";
import { programmeTable } from "./data.js";
import type { Programme } from "./programme.js";

const cents = 2;

/** A project's money by source. */
export interface ProjectSplit {
  /** The parts in the order of the programme; together they are the project's money. */
  readonly parts: readonly { readonly id: string; readonly amount: string }[];
  /** What the split rests on; that a project is split as its programme is, is an assumption. */
  readonly basis: readonly Basis[];
}

/**
 * Splits the money of a project as its programme is split: the EU part rounded down to the cent, the national part the rest. The rate is the
 * whole per cent by which the programme's amounts come about, or else the ratio of its amounts, as in Latgale's 86.07 %.
 *
 * @param total the project's money in euro, such as `"250000.00"`
 * @param id id of the programme
 * @throws {InputError} for an unknown programme, for one without an exact split into two sources, and for what is no amount of at least 0
 *
 * @example
 * splitProject("250000.01", "esf-plus-4-3-5-1-round-1").parts.map(({ amount }) => amount); // ["212500.00", "37500.01"]
 */
export function splitProject(total: string, id: string): ProjectSplit {
  const programme = oneWithId(programmeTable.programmes, id, "the id of a programme");
  const [first, last, ...others] = programme.parts;
  const isExact = programme.tolerance === undefined && programme.partsAre === undefined;
  if (first === undefined || last === undefined || others.length > 0 || !isExact) {
    const expected = "a programme with an exact split into two sources";
    throw new InputError([{ code: "no-split", path: "id", expected, received: received(id) }]);
  }
  const money = readScaled(total, cents, "total");
  if (money < 0) {
    const expected = "an amount of at least 0";
    throw new InputError([{ code: "negative", path: "total", expected, received: received(total) }]);
  }
  const { part, whole } = rateOf(programme, first.amount);
  const eu = multiplyDivide(money, part, whole, "down");
  return {
    parts: [
      { id: first.id, amount: formatScaled(eu, cents) },
      { id: last.id, amount: formatScaled(money - eu, cents) },
    ],
    basis: basisOf(programmeTable, [{ source: programme.source }, first, last, { source: "project-as-programme" }]),
  };
}

/** The whole per cent that, rounded down to the euro or cent of the programme, gives its part; else the part of the total. */
function rateOf({ total }: Programme, amount: string): { readonly part: number; readonly whole: number } {
  const [whole, part] = [readScaled(total, cents, "total"), readScaled(amount, cents, "amount")];
  const step = total.includes(".") ? 1 : 100;
  const percent = multiplyDivide(part, 100, whole, "half-up");
  const isWhole = multiplyDivide(whole / step, percent, 100, "down") * step === part;
  return isWhole ? { part: percent, whole: 100 } : { part, whole };
}
