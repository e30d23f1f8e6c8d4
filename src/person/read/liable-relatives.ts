import { type Issue, received } from "../../errors/index.js";
import type { Case } from "../case.js";
import type { RelativeFacts } from "../facts/spans.js";
import { type PeriodRead, readDay, readEnd, readId } from "./values.js";
import { checkUniqueIds } from "../facts/unique.js";
import { readIncomes, readSizes } from "./means.js";

/** The liable relatives by id. Nobody is a relative of their own. */
export function readRelatives(
  relatives: Case["relatives"],
  client: string,
  period: PeriodRead,
  issues: Issue[],
): readonly RelativeFacts[] | undefined {
  if (relatives === undefined) return undefined;
  const list = "relatives";
  const facts = relatives.map((row, index): RelativeFacts => {
    if (row.id === client) {
      issues.push({
        code: "relative-is-client",
        path: `relatives[${index}].id`,
        expected: "the id of somebody else than the client",
        received: received(row.id),
      });
    }
    const from = readDay(row.from, issues, list, index, "from");
    const to = readEnd(row.to, from, issues, list, index);
    const place = `relatives[${index}]`;
    return {
      from,
      to,
      id: readId(row.id, issues, list, index, "id"),
      index,
      relation: row.relation,
      birth: row.birthDate === undefined ? Number.NaN : readDay(row.birthDate, issues, list, index, "birthDate"),
      household: readSizes(row.household, `${place}.household`, issues),
      incomes: readIncomes(row.incomes, `${place}.incomes`, period, issues),
    };
  });
  checkUniqueIds(relatives, issues, list);
  return facts.sort((left, right) => (left.id < right.id ? -1 : 1));
}
