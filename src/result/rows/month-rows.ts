import { monthOf } from "../../calendar/index.js";
import { groupBy } from "../../lists/index.js";
import { unitCostNumbers } from "../../rules/fund/unit-costs.js";
import { Amounts } from "../amounts.js";
import { paidOutIn, paidOutOf } from "../budget/paid-out.js";
import { remainingByMonth } from "../budget/used-by-month.js";
import { monthCountOf, type ResultNumbers } from "../numbers.js";
import { sumEvery } from "../sums.js";
import { MonthRow } from "./month-row.js";
import { sumByKind } from "./outside-row.js";
import { payersOf } from "./payer-row.js";
import { sumUnitCosts } from "./unit-cost-row.js";

const none: readonly never[] = [];

/** The months of the period with their amounts. */
export function monthRows(numbers: ResultNumbers): readonly MonthRow[] {
  const { client, form, cost, outside, covered, contribution, sources, unitCosts, from } = numbers;
  const { relatives, byRelative } = numbers.contributionParts;
  const unitCostCount = form.unitCostIds.length * unitCostNumbers;
  const first = monthOf(from);
  const monthCount = monthCountOf(numbers);
  const count = form.sourceIds.length;
  const remaining = remainingByMonth(numbers);
  const outsideOf = groupBy(outside, ({ month }) => month);
  const rows: MonthRow[] = [];
  // Most results have neither amounts outside, relatives nor unit costs: for them no list is cut out of an empty one.
  for (let index = 0; index < monthCount; index += 1) {
    const paid = contribution[index] ?? 0;
    rows.push(
      new MonthRow(
        form,
        first + index,
        sumEvery(cost, index, monthCount),
        sumEvery(covered, index, monthCount),
        paid,
        sources.slice(index * count, (index + 1) * count),
        sumByKind(outsideOf.get(index) ?? none),
        relatives.length === 0
          ? none
          : payersOf(
              client,
              paid,
              relatives,
              byRelative.slice(index * relatives.length, (index + 1) * relatives.length),
            ),
        unitCostCount === 0 ? none : unitCosts.slice(index * unitCostCount, (index + 1) * unitCostCount),
        paidOutIn(first + index, numbers),
        remaining[index] ?? 0,
      ),
    );
  }
  return rows;
}

/** The amounts over all lines and months. */
export function totalsOf(numbers: ResultNumbers): Amounts {
  const { client, form, cost, outside, covered, contribution, sources } = numbers;
  const { relatives, byRelative } = numbers.contributionParts;
  const bySource = form.sourceIds.map((_, index) => sumEvery(sources, index, form.sourceIds.length));
  const paid = sumEvery(contribution, 0, 1);
  const ofRelatives = relatives.map((_, index) => sumEvery(byRelative, index, relatives.length));
  return new Amounts(
    form,
    sumEvery(cost, 0, 1),
    sumEvery(covered, 0, 1),
    paid,
    bySource,
    sumByKind(outside),
    payersOf(client, paid, relatives, ofRelatives),
    sumUnitCosts(numbers.unitCosts, form),
    paidOutOf(numbers),
  );
}
