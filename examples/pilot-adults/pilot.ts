import { fileURLToPath } from "node:url";
import { compile, type Case, type Result } from "seko";
import { compileCompensation, type CompiledCompensation } from "seko/compensation";
import { follow, priceDeliveries, type Following } from "seko/following";
import { readCases } from "seko/io";
import { moneyFollowsClient } from "seko/latvia";
import { compensationInputs } from "./inputs.js";
import { services } from "./services.js";
import { settleAdults, withCosts, type SettledYear } from "./settle.js";

/** The two hundred synthetic adults. */
export const casesFile = fileURLToPath(new URL("cases.json", import.meta.url));

/** The funding source of the services that stands for the municipality. */
export const municipality = "municipality";

/** What the example works out for its people, in the order of the cases. */
export interface Pilot {
  /** As they were read or made. */
  readonly adults: readonly Case[];
  /** With what their deliveries cost. */
  readonly cases: readonly Case[];
  /** The individual budgets of what was delivered. */
  readonly results: readonly Result[];
  readonly followings: readonly Following[];
  /** Their years as ledgers, settled month by month. */
  readonly settled: readonly SettledYear[];
}

/** Reads the adults whose results are published. */
export function readAdults(): readonly Case[] {
  return readCases(casesFile);
}

/** Prices what adults received, once for the year: what settling by months comes to in the end. */
export function priceAdults(adults: readonly Case[] = readAdults()): Pick<Pilot, "adults" | "cases" | "results"> {
  const compiled = compile(services);
  const priced = adults.map((adult) => priceDeliveries(adult, compiled, { municipality }));
  return { adults, cases: priced.map((each) => each.case), results: priced.map(({ result }) => result) };
}

/** Today's rules, with the amounts that the example assumes. */
export function todaysRules(): CompiledCompensation {
  return compileCompensation(moneyFollowsClient, compensationInputs);
}

/** Settles what adults received month by month, and follows the adults with what it came to. */
export function runPilot(adults: readonly Case[] = readAdults()): Pilot {
  const { results, cases: priced } = priceAdults(adults);
  const settled = settleAdults(adults);
  const cases = adults.map((adult, index) => withCosts(adult, settled[index]) ?? priced[index] ?? adult);
  const compiled = todaysRules();
  return { adults, cases, results, settled, followings: cases.map((adult) => follow(adult, compiled)) };
}
