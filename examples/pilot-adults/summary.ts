import { moneyOfMinor } from "seko/numbers";
import { summarise, type AssumptionTitle, type Summary } from "seko/cohort";
import { moneyFollowsClient } from "seko/latvia";
import { exampleAssumptions } from "./inputs.js";
import type { Pilot } from "./pilot.js";
import { services } from "./services.js";
import { stateBalance } from "./state.js";
import { addUp, regionName, unpaidDaysByReason, type AllSums } from "./sums.js";

/** What `summary.json` holds. */
export interface PilotSummary extends AllSums {
  readonly schemaVersion: 1;
  readonly synthetic: true;
  readonly clients: number;
  readonly outcomes: Readonly<Record<"eligible" | "ineligible" | "incomplete", number>>;
  readonly unpaidDaysByReason: Readonly<Record<string, number>>;
  /** Covered cost ÷ budgets. */
  readonly utilisation: string | null;
  /** How the individual budgets are spread. */
  readonly distribution: Summary["distribution"];
  /** For the state, against staying in the institution. */
  readonly state: Readonly<Record<"avoidedCost" | "lostPayments" | "benefits" | "compensation" | "net", string>>;
  readonly assumptions: readonly AssumptionTitle[];
}

/** Adds up the example. */
export function summaryOf({ cases, results, followings }: Pilot): PilotSummary {
  const regionByCase = new Map(cases.map((document) => [document.id, regionName(document)]));
  const groupOf = (result: { readonly case: string }) => regionByCase.get(result.case) ?? "";
  const budgets = summarise(results, { scheme: services, groupOf });
  const count = (state: string) => followings.filter(({ outcome }) => outcome.state === state).length;
  const { avoidedCost, lostPayments, benefits, compensation, net } = stateBalance(cases, followings);
  const euros = (minor: number) => moneyOfMinor(minor).toString();
  return {
    schemaVersion: 1,
    synthetic: true,
    clients: cases.length,
    outcomes: { eligible: count("eligible"), ineligible: count("ineligible"), incomplete: count("incomplete") },
    ...addUp(cases, followings),
    unpaidDaysByReason: unpaidDaysByReason(followings),
    utilisation: budgets.utilisation,
    distribution: budgets.distribution,
    state: {
      avoidedCost: euros(avoidedCost),
      lostPayments: euros(lostPayments),
      benefits: euros(benefits),
      compensation: euros(compensation),
      net: euros(net),
    },
    assumptions: assumptionsOf(budgets.assumptions, followings),
  };
}

/** Every assumption behind budgets, claims and the state's balance, with what is assumed, by id. */
function assumptionsOf(
  ofBudgets: readonly AssumptionTitle[],
  followings: Pilot["followings"],
): readonly AssumptionTitle[] {
  const named = new Set(followings.flatMap(({ assumptions }) => assumptions));
  const ofClaims = moneyFollowsClient.sources.filter(({ id }) => named.has(id)).map(({ id, title }) => ({ id, title }));
  const ofExample = exampleAssumptions.filter(({ id }) => id.startsWith("state:") || named.has(id));
  const all = new Map([...ofBudgets, ...ofClaims, ...ofExample].map((assumption) => [assumption.id, assumption]));
  return [...all.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}
