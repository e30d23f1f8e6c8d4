import type { Table } from "../../index.js";
import type { SectionOrWhy } from "../section.js";
import type { Tally } from "../sums/tally.js";
import type { Voice } from "../voice.js";
import { months } from "./costs-by-month.js";

/** What is paid out as money, in all and by month. */
export function benefitsSection(tally: Tally, also: readonly Table[], voice: Voice): SectionOrWhy {
  const { totals } = tally;
  const { say, amount, people, titled } = voice;
  const title = titled(
    say(
      `naudas pabalstos izmaksā ${amount(totals.paidOut)} (ar budžetu: ${people(totals.people)})`,
      `${people(totals.people)} are paid ${amount(totals.paidOut)} in cash benefits`,
    ),
  );
  const notes = [
    say(`Budžeti kopā: ${amount(totals.budget)}.`, `Budgets come to ${amount(totals.budget)}.`),
    say(
      "Naudas pabalsti ir publiskais atbalsts; kas tos maksā, noteikumi nesaka.",
      "Cash benefits are public support; who pays them, the rules do not say.",
    ),
  ];
  return { title, notes, figures: [...months(tally, [], voice), ...also.map((table) => ({ table }))] };
}
