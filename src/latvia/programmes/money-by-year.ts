import { monthsFrom, parseDay, parseEnd, yearOf } from "../../calendar/index.js";
import { InputError, received, type Issue } from "../../errors/index.js";
import { groupBy } from "../../lists/index.js";
import { allocateEvenly, formatScaled, readScaled } from "../../numbers/index.js";
import { basisOf, type Basis } from "../basis.js";
import { fieldIssues } from "../fields-asked.js";
import { nameAsked } from "../name-asked.js";
import { programmeTable } from "./data.js";

const cents = 2;

/** Money of a phase in a calendar year. */
export interface PhaseYear {
  /** Id of the phase. */
  readonly phase: string;
  readonly year: number;
  readonly months: number;
  /** In euro with cents. */
  readonly amount: string;
  readonly basis: readonly Basis[];
}

/**
 * The money of a programme by phase and year, under one stated spread: each phase's money evenly over its months, cents that do not divide
 * to the earlier months. How much a phase has is not published, so whoever asks says it.
 *
 * @param id id of a programme with phases
 * @param money euro by phase, such as `{ vehicles: "1200.00" }`; a phase that is left out has no rows
 * @returns a row for each phase and year, phases in the order of the programme
 * @throws {InputError} for a programme without phases, a phase that there is not, an amount that is none, and amounts that together are
 *   more than the programme
 *
 * @example
 * moneyByYear("esf-plus-4-3-5-1-round-1", { vehicles: "1200.00" }).map(({ year, amount }) => `${year} ${amount}`);
 * // ["2024 600.00", "2025 600.00"]
 */
export function moneyByYear(id: string, money: Readonly<Record<string, string>>): readonly PhaseYear[] {
  const known = [...new Set(programmeTable.phases.map(({ programme }) => programme))];
  nameAsked(id, known, { path: "id", expected: "the id of a programme with phases" });
  const phases = programmeTable.phases.filter(({ programme }) => programme === id);
  const issues: Issue[] = [
    ...fieldIssues(
      money,
      phases.map((each) => each.phase),
      "money",
    ),
  ];
  if (issues.length > 0) throw new InputError(issues);
  const asked = phases.flatMap((phase) => {
    const text = money[phase.phase];
    return text === undefined ? [] : [{ phase, amount: amountOf(text, `money.${phase.phase}`) }];
  });
  const total = readScaled(programmeTable.programmes.find((each) => each.id === id)?.total, cents, "total");
  const sum = asked.reduce((all, { amount }) => all + amount, 0);
  if (sum > total) {
    const expected = `amounts of at most ${formatScaled(total, cents)} together`;
    throw new InputError([{ code: "more-than-all", path: "money", expected, received: formatScaled(sum, cents) }]);
  }
  return asked.flatMap(({ phase, amount }) => {
    const months = monthsFrom({ from: parseDay(phase.from), to: parseEnd(phase.to) });
    const parts = allocateEvenly(amount, months.length);
    const shared = months.map(({ from }, index) => ({ year: yearOf(from), part: parts[index] ?? 0 }));
    return [...groupBy(shared, ({ year }) => year)].map(([year, own]) => {
      const inYear = own.reduce((all, { part }) => all + part, 0);
      return {
        phase: phase.phase,
        year,
        months: own.length,
        amount: formatScaled(inYear, cents),
        basis: basisOf(programmeTable, [phase, { source: "even-spread" }]),
      };
    });
  });
}

function amountOf(text: string, path: string): number {
  const scaled = readScaled(text, cents, path);
  if (scaled >= 0) return scaled;
  throw new InputError([{ code: "negative", path, expected: "an amount of at least 0", received: received(text) }]);
}
