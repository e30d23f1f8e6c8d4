import type { Result } from "../../result/result.js";
import { InputError, type Issue } from "../../errors/index.js";
import { formatScaled, multiplyDivide, readScaled, safe } from "../../numbers/index.js";
import type { Scheme } from "../../rules/scheme.js";
import { countOnce } from "../counted/count-once.js";
import { assumptionTitles } from "./assumption-titles.js";
import { type Belonging, checkBelongs } from "./belongs.js";
import { distributionOf } from "./distribution.js";
import { type GroupSums, addGroup, addToGroup, amountText, emptyGroup, groupSummary } from "./group-sums.js";
import { addLevels, emptyLevels, levelSummaries } from "./level-sums.js";
import { addServices, areaSummaries, emptyServices, serviceSummaries } from "./service-sums.js";
import { numberList } from "./number-list.js";
import type { Summary } from "./summary.js";

/** Decimals of the utilisation. */
const utilisationDecimals = 4;

/** What a summary is told besides the results. */
export interface SummariseOptions {
  /** The scheme by which all the results were calculated. */
  readonly scheme: Scheme;
  /** The group, such as the name of a region, in which a result counts with all its amounts. */
  readonly groupOf: (result: Result) => string;
  /** What all budgets together may come to: decimal text in the scheme's currency. */
  readonly envelope?: string;
}

/** A summary that takes one result after the other and keeps none of them. */
export interface SummaryInProgress {
  /** Adds a result. */
  add(result: Result): void;
  /**
   * The summary of the results so far.
   *
   * @throws {InputError} with every issue of the results so far
   */
  summary(): Summary;
}

/** A summary of nobody, which takes results. */
export function begun(options: SummariseOptions): SummaryInProgress {
  const { scheme, groupOf } = options;
  const envelope =
    options.envelope === undefined ? undefined : readScaled(options.envelope, scheme.minorUnit, "envelope");
  const levels = emptyLevels(scheme);
  const services = emptyServices(scheme);
  const sourceIds = [...new Set(scheme.fund.shares.map(({ id }) => id))];
  const counted = countOnce({ path: "client", placeOf: (index) => `results[${index}]` });
  const belonging: Belonging = { scheme, sourceIds, levels, services: services.services, counted, form: undefined };
  const issues: Issue[] = [];
  const outcomes = { eligible: 0, ineligible: 0, incomplete: 0 };
  const groups = new Map<string, GroupSums>();
  const budgets = numberList();
  const assumptions = new Set<string>();
  let count = 0;
  let synthetic = false;
  return {
    add(result) {
      checkBelongs(result, count, belonging, issues);
      count += 1;
      const { state } = result.outcome;
      outcomes[state] += 1;
      synthetic ||= result.synthetic;
      const label = groupOf(result);
      let group = groups.get(label);
      if (group === undefined) groups.set(label, (group = emptyGroup(sourceIds.length)));
      addToGroup(group, result);
      if (result.totals !== undefined) {
        budgets.add(result.numbers.approved);
        addLevels(levels, result);
        addServices(services, result);
      }
      for (const assumption of result.assumptions) assumptions.add(assumption);
    },
    summary() {
      const { id, version, currency, minorUnit } = scheme;
      const found = [...issues];
      const titles = assumptionTitles(assumptions, scheme, found);
      if (found.length > 0) throw new InputError(found);
      const totals = emptyGroup(sourceIds.length);
      for (const group of groups.values()) addGroup(totals, group);
      return {
        schemaVersion: 1,
        synthetic,
        scheme: { id, version, currency, minorUnit },
        basis: "planned",
        clients: counted.clients,
        outcomes: { ...outcomes },
        byRegion: Object.fromEntries(
          [...groups]
            .sort(([left], [right]) => (left < right ? -1 : 1))
            .map(([label, group]) => [label, groupSummary(group, sourceIds, minorUnit, ["byRegion", label])]),
        ),
        byLevel: levelSummaries(levels, { eligible: outcomes.eligible, minorUnit }),
        byArea: areaSummaries(services, minorUnit),
        byService: serviceSummaries(services, minorUnit),
        totals: { ...groupSummary(totals, sourceIds, minorUnit, ["totals"]), clients: counted.clients },
        distribution: distributionOf(budgets.all(), minorUnit),
        utilisation: utilisationOf(totals),
        envelope: envelope === undefined ? null : amountText(envelope, minorUnit, ["envelope"]),
        unallocated: envelope === undefined ? null : amountText(envelope - totals.budget, minorUnit, ["unallocated"]),
        assumptions: titles,
      };
    },
  };
}

/** What is covered or paid out ÷ budget. */
function utilisationOf({ covered, paidOut, budget }: GroupSums): string | null {
  if (budget === 0) return null;
  const scaled = multiplyDivide(safe(covered + paidOut), 10 ** utilisationDecimals, safe(budget), "half-up");
  return formatScaled(scaled, utilisationDecimals);
}
