import { InputError, withArguments } from "../../errors/index.js";
import { allocate, formatScaled, multiplyDivide, readScaled } from "../../numbers/index.js";
import { amountAsked as amount } from "../amount-asked.js";
import { basisOf, type Basis } from "../basis.js";
import { basketTable } from "./data.js";
import {
  cents,
  questionIssues,
  shareDecimals,
  wholeShare,
  type ServiceSpending,
  type StateSharePolicy,
} from "./state-share-question.js";

/** What of a municipality's service the state would pay. */
export interface SharedSpending {
  readonly municipality: string;
  readonly service: string;
  /** What the share is of, in EUR. */
  readonly base: string;
  /** The share of the base, in EUR, were there no appropriation. */
  readonly asked: string;
  /** What the state pays within the appropriation, in EUR. */
  readonly state: string;
  /** Cost less contribution and state, in EUR. */
  readonly municipalityPays: string;
  /** Whether it is money that the municipality does not have now. */
  readonly isNew: boolean;
}

/** A state share that is tried out, by municipality and service and together. */
export interface StateShareOutcome {
  readonly rows: readonly SharedSpending[];
  readonly asked: string;
  readonly state: string;
  /** Of it, what is new. */
  readonly newMoney: string;
  /** What the appropriation leaves unpaid. */
  readonly unpaid: string;
  /** What is known of such a share; the shares themselves are those of who asks. */
  readonly basis: readonly Basis[];
}

/**
 * What the state would pay of the services that municipalities must offer, if it paid a share of them. No share has been adopted, so
 * every one is an input. Where the appropriation does not suffice, all are cut alike, by largest remainder.
 *
 * @throws {InputError} for unknown municipalities, services and keys, amounts that are none or below 0, contributions above the cost,
 *   shares outside 0 to 1, and a standard cost that is missing where it is the base
 *
 * @example
 * const spending = [{ municipality: "riga", service: "respite", cost: "1000.00", contribution: "0.00", sharedBefore: false }];
 * stateShareIf(spending, { shares: { respite: "0.5" }, of: "gross", mode: "half-up" }).state; // "500.00"
 */
export function stateShareIf(spending: readonly ServiceSpending[], policy: StateSharePolicy): StateShareOutcome {
  const looked = [
    ["spending", spending, "list", "a list of what municipalities spend"],
    ["policy", policy, "object", "the shares that are tried out"],
  ] as const;
  return withArguments(looked, () => outcomeOf(spending, policy));
}

function outcomeOf(spending: readonly ServiceSpending[], policy: StateSharePolicy): StateShareOutcome {
  const issues = questionIssues(spending, policy);
  if (issues.length > 0) throw new InputError(issues);
  const rows = spending.map((row, index) => {
    const cost = amount(row.cost, `spending[${index}].cost`);
    const net = cost - amount(row.contribution, `spending[${index}].contribution`);
    const base = baseOf(row, index, policy, { cost, net });
    const share = readScaled(policy.shares[row.service] ?? "0", shareDecimals, "share");
    return { ...row, net, base, asked: Math.min(net, multiplyDivide(base, share, wholeShare, policy.mode)) };
  });
  const asked = rows.reduce((sum, row) => sum + row.asked, 0);
  const limit = policy.appropriation === undefined ? asked : amount(policy.appropriation, "policy.appropriation");
  const given =
    asked <= limit
      ? rows.map((row) => row.asked)
      : allocate(
          limit,
          rows.map((row) => row.asked),
        );
  const text = (minor: number) => formatScaled(minor, cents);
  const paid = rows.map((row, index) => ({ row, state: given[index] ?? 0 }));
  const sum = (some: typeof paid) => some.reduce((all, { state }) => all + state, 0);
  const services = new Set(rows.map(({ service }) => service));
  return {
    rows: paid.map(({ row, state }) => ({
      municipality: row.municipality,
      service: row.service,
      base: text(row.base),
      asked: text(row.asked),
      state: text(state),
      municipalityPays: text(row.net - state),
      isNew: !row.sharedBefore && state > 0,
    })),
    asked: text(asked),
    state: text(sum(paid)),
    newMoney: text(sum(paid.filter(({ row }) => !row.sharedBefore))),
    unpaid: text(asked - sum(paid)),
    basis: basisOf(basketTable, [
      { source: "talks-2024" },
      basketTable.stateShares.filter(({ service }) => services.has(service)),
    ]),
  };
}

function baseOf(
  { standardCost }: ServiceSpending,
  index: number,
  { of }: StateSharePolicy,
  { cost, net }: { readonly cost: number; readonly net: number },
): number {
  if (of === "gross") return cost;
  return of === "net-of-contribution" ? net : amount(standardCost, `spending[${index}].standardCost`);
}
