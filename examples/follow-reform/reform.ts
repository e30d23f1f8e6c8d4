import type { Case } from "seko";
import { compileCompensation, type CompensationScheme } from "seko/compensation";
import { moneyOfMinor } from "seko/numbers";
import { follow, type Following } from "seko/following";
import { moneyFollowsClient } from "seko/latvia";
import { compensationInputs } from "../pilot-adults/inputs.js";

/** One set of rules for the same people. */
export interface Option {
  readonly id: "today" | "larger-amount" | "wider-group";
  readonly title: string;
  readonly scheme: CompensationScheme;
  readonly inputs: Readonly<Record<string, string>>;
}

/** Who would qualify too: adults whose impairments are not severe. */
const widerGroup = {
  id: "adult-moderate",
  label: {
    lv: "Pilngadīgas personas ar vidēji smagiem garīga rakstura traucējumiem",
    en: "Adults with moderate mental impairments",
  },
};

/** Today's rules and the two options of April 2024: a larger amount, or a wider group. By how much and to whom, is assumed. */
export const options: readonly Option[] = [
  { id: "today", title: "Today's rules", scheme: moneyFollowsClient, inputs: compensationInputs },
  {
    id: "larger-amount",
    title: "A larger amount: 180.00 instead of 150.00 a month",
    scheme: moneyFollowsClient,
    inputs: { ...compensationInputs, "amount-adult": "180.00" },
  },
  {
    id: "wider-group",
    title: "A wider group: adults with moderate impairments too",
    scheme: {
      ...moneyFollowsClient,
      id: "money-follows-client-wider",
      groups: [...moneyFollowsClient.groups, widerGroup],
      qualify: moneyFollowsClient.qualify.map((rule) =>
        rule.id === "adults" ? { ...rule, groups: [...rule.groups, widerGroup.id] } : rule,
      ),
    },
    inputs: compensationInputs,
  },
];

/** What an option comes to. Amounts are in cents. */
export interface OptionResult {
  readonly option: Option;
  readonly followings: readonly Following[];
  /** People to whom money follows on at least one day. */
  readonly people: number;
  readonly days: number;
  readonly compensation: number;
  readonly overcompensation: number;
}

/** Follows the same people by every option. */
export function compare(cases: readonly Case[]): readonly OptionResult[] {
  return options.map((option) => {
    const compiled = compileCompensation(option.scheme, option.inputs);
    const followings = cases.map((document) => follow(document, compiled));
    const claims = followings.flatMap((following) => following.claims);
    const sum = (valueOf: (claim: (typeof claims)[number]) => number) =>
      claims.reduce((total, claim) => total + valueOf(claim), 0);
    return {
      option,
      followings,
      people: followings.filter((following) => following.claims.length > 0).length,
      days: sum(({ days }) => days),
      compensation: sum(({ amount }) => amount.minor),
      overcompensation: sum(({ overcompensation }) => overcompensation?.minor ?? 0),
    };
  });
}

/** What an option changes for one claimant, as decimal text. */
export interface Gain {
  readonly claimant: string;
  readonly people: number;
  readonly amount: string;
}

/** By municipality, how much more follows than today, and for how many people. */
export function gains(today: OptionResult, option: OptionResult): readonly Gain[] {
  const byClaimant = new Map<string, { readonly people: Set<string>; minor: number }>();
  const add = ({ followings }: OptionResult, sign: 1 | -1) => {
    for (const { client, claimant, amount } of followings.flatMap(({ claims }) => claims)) {
      const gain = byClaimant.get(claimant) ?? { people: new Set<string>(), minor: 0 };
      gain.people.add(client);
      gain.minor += sign * amount.minor;
      byClaimant.set(claimant, gain);
    }
  };
  add(option, 1);
  add(today, -1);
  return [...byClaimant]
    .map(([claimant, { people, minor }]) => ({ claimant, people: people.size, amount: moneyOfMinor(minor).toString() }))
    .sort((one, other) => (one.claimant < other.claimant ? -1 : 1));
}
