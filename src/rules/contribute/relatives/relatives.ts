import type { Day, Period } from "../../../calendar/index.js";
import type { RelativeFacts } from "../../../person/facts/spans.js";
import { multiplyDivide, multiplyDivideTo, allocate } from "../../../numbers/index.js";
import type { CompiledRelatives } from "../compiled.js";
import { noteAssumption } from "../../reading/note-assumption.js";
import { withoutFreed } from "../means/freed-days.js";
import { incomeOn } from "../means/income-on.js";
import { abilityOfMonth } from "../months/month-of-test.js";
import { protectedOn, protectedUntil } from "../means/protected-on.js";
import { told } from "../months/tested-month.js";
import { lacks, sameSpansUntil, type Testing } from "../testing.js";

const none: readonly never[] = [];

/** What liable relatives pay together for a month, and each of them by means. */
export interface RelativesPart {
  readonly total: number;
  /** In the order of the case's relatives. */
  readonly parts: readonly number[];
}

/**
 * What liable relatives pay of what the client leaves: together at most what their households' incomes leave above the protected
 * amounts, and at most the rule's share of what the services can be asked for; each by means, by largest remainder, ties to the earlier id.
 *
 * @param rest minor units that the client does not pay
 * @param freed the days on which everyone is freed of all that relatives are asked for: a test by days finds nothing on them
 * @param asked minor units that can be asked for: what the budget covers, or all the cost where it is net of contribution
 */
export function relativesPay(
  rule: CompiledRelatives,
  {
    rest,
    asked,
    day,
    freed,
  }: { readonly rest: number; readonly asked: number; readonly day: Day; readonly freed: readonly Period[] },
  testing: Testing,
): RelativesPart {
  const { facts, assumptions, recorder } = testing;
  noteAssumption(rule.assumption, assumptions);
  for (const assumption of rule.month.assumptions) noteAssumption(assumption, assumptions);
  if (facts.relatives === undefined) {
    lacks(testing, "relatives", day, { neededBy: rule.path });
    return { total: 0, parts: [] };
  }
  let sum = 0;
  const abilities = facts.relatives.map((relative) => {
    const ability = abilityOfRelative(rule, relative, { day, freed }, testing);
    sum += ability;
    return ability;
  });
  const most = mostOf(rule, asked, testing);
  const total = Math.min(rest, sum, most);
  const share = rule.atMost?.row;
  recorder?.record({ kind: "relatives", rule: rule.path, day, rest, asked, abilities, most, share, total });
  return { total, parts: total === 0 ? [] : allocate(total, abilities) };
}

/** What a relative can pay for a month; nothing where a fact is missing, of which no amount will be shown. */
function abilityOfRelative(
  rule: CompiledRelatives,
  relative: RelativeFacts,
  { day, freed }: { readonly day: Day; readonly freed: readonly Period[] },
  testing: Testing,
): number {
  const { month, from } = rule;
  if (month.byOneDay) return abilityOn(rule, relative, day, testing);
  const found = abilityOfMonth(
    { month, day, from, birth: testing.facts.birth, eligible: testing.eligible },
    withoutFreed(month.change === "by-day" ? freed : none, {
      abilityOn: (each) => abilityOn(rule, relative, each, testing),
      until(each) {
        const until = sameSpansUntil([relative], each, sameSpansUntil(relative.incomes ?? [], each, rule.to));
        return protectedUntil(rule.protected, { day: each, sizes: relative.household }, testing, until);
      },
    }),
  );
  const tells = { rule: rule.path, person: relative.id, ...told(found, day), taken: 0, ability: found.own };
  testing.recorder?.record({ kind: "means-of-month", ...tells });
  return found.own;
}

/** What a relative can pay in a month by the facts of a day. */
function abilityOn(rule: CompiledRelatives, relative: RelativeFacts, day: Day, testing: Testing): number {
  if (day < relative.from || day > relative.to || !rule.relations.includes(relative.relation)) return 0;
  const { contributions } = testing.compiled;
  const path = `relatives[${relative.index}]`;
  const expected = { kind: "relative", relative: relative.id } as const;
  const asked = { fact: "relatives.incomes", path: `${path}.incomes`, neededBy: rule.path, expected } as const;
  const means = incomeOn(relative.incomes, rule.income, { day, asked }, testing) * contributions.perHundredth;
  const household = { sizes: relative.household, fact: "relatives.household", expected } as const;
  const kept = protectedOn(rule.protected, { day, household, neededBy: rule.path }, testing) * contributions.perMinor;
  if (Number.isNaN(means) || Number.isNaN(kept)) return 0;
  const ability = means > kept ? multiplyDivide(means - kept, 1, contributions.perMinor, "down") : 0;
  testing.recorder?.record({ kind: "means-test", rule: rule.path, day, person: relative.id, means, kept, ability });
  return ability;
}

function mostOf({ atMost }: CompiledRelatives, asked: number, testing: Testing): number {
  if (atMost === undefined) return Infinity;
  noteAssumption(atMost.row.assumption, testing.assumptions);
  const { share, rounding } = atMost;
  return multiplyDivideTo(asked, share.numerator, share.denominator, rounding);
}
