import { countOnce } from "../cohort/index.js";
import { formatMonth, parseMonth } from "../calendar/index.js";
import { InputError, type Issue, pathOf, received, withArguments } from "../errors/index.js";
import { isId, whyNotId } from "../person/id.js";
import type { Result } from "../result/result.js";
import { readMoved } from "./moved-before.js";
import { type PartOfMonth, partsOf } from "./part.js";
import type { MovedBefore } from "./read-month.js";
import { type SettlementRule, checkRule } from "./rule.js";
import { settleMonth } from "./settle-month.js";
import type { OpenMonth, SettledMonth, Settlement } from "./settlement.js";

/** A result of a payer: its days are days on which that payer pays. */
export interface PayersResult {
  /** Id of the payer, such as a municipality. */
  readonly payer: string;
  readonly result: Result;
}

/** What is known besides the results. */
export interface SettleOptions {
  /** Settlements of before, whatever clients and months they were about: what they moved is not moved again. */
  readonly previous?: readonly Settlement[];
}

/** Results that are added one by one. Only months that a result is about in part are kept. */
export interface SettlementInProgress {
  /**
   * Adds a result of a payer.
   *
   * @throws {InputError} for a payer that has no id, another currency than before, and days of the client that were given before
   */
  readonly add: (part: PayersResult) => void;
  /** What is settled by the results so far. */
  readonly settlement: () => Settlement;
}

/** A settlement of no results, which takes some. */
export function starting(rule: SettlementRule, { previous = [] }: SettleOptions): SettlementInProgress {
  const issues: Issue[] = [];
  checkRule(rule, issues);
  const moved = readMoved(previous, issues);
  if (issues.length > 0) throw new InputError(issues);
  const counted = countOnce({ path: "client", placeOf: (place) => `Result ${place}` });
  const kept = new Map<string, PartOfMonth[]>();
  let count = 0;
  let money = moved.money;

  function add(part: PayersResult): void {
    const path = (key: string) => pathOf("parts", count, key);
    const looked = [[path("result"), part.result, "object", "a result"]] as const;
    withArguments(looked, () => {
      const { payer, result } = part;
      const { client, scheme, period } = result;
      const found: Issue[] = isId(payer) ? [] : [whyNotId(payer, path("payer"))];
      money ??= { currency: scheme.currency, minorUnit: scheme.minorUnit };
      if (money.currency !== scheme.currency || money.minorUnit !== scheme.minorUnit) {
        const expected = `amounts in ${money.currency}, as all before`;
        const given = received(scheme.currency);
        found.push({ code: "currency", path: `${path("result")}.scheme.currency`, expected, received: given });
      }
      const twice = counted.issueOf({ client, period }, count);
      if (twice !== undefined) found.push({ ...twice, path: `${path("result")}.client` });
      if (found.length > 0) throw new InputError(found);
      for (const [month, own] of partsOf(payer, result)) {
        const key = keyOf(client, formatMonth(month));
        if (own.isWhole && !moved.byMonth.has(key)) continue;
        kept.set(key, [...(kept.get(key) ?? []), own]);
      }
      count += 1;
    });
  }

  function settlement(): Settlement {
    // Without results and earlier settlements nobody says in what money.
    if (money === undefined) return { kind: "settlement", rule, months: [], open: [] };
    const { currency, minorUnit } = money;
    const months: SettledMonth[] = [];
    const open: OpenMonth[] = [];
    for (const key of [...new Set([...kept.keys(), ...moved.byMonth.keys()])].sort()) {
      const before: readonly MovedBefore[] = moved.byMonth.get(key) ?? [];
      const [client = "", month = ""] = key.split(" ");
      const own = { client, month: parseMonth(month), parts: kept.get(key) ?? [], before };
      const settled = settleMonth(own, rule, minorUnit);
      if (settled === undefined) continue;
      if ("why" in settled) open.push(settled);
      else months.push(settled);
    }
    return { kind: "settlement", rule, currency, minorUnit, months, open };
  }

  return { add, settlement };
}

/** A month of a client. Neither has a space. */
function keyOf(client: string, month: string): string {
  return `${client} ${month}`;
}
