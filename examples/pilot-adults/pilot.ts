import { fileURLToPath } from "node:url";
import { compile, type Case, type Result } from "seko";
import { compileCompensation, type CompiledCompensation } from "seko/compensation";
import { follow, priceDeliveries, type Following } from "seko/following";
import { readCases } from "seko/io";
import { moneyFollowsClient } from "seko/latvia";
import { compensationInputs } from "./inputs.js";
import { services } from "./services.js";

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
}

/** Reads the adults whose results are published. */
export function readAdults(): readonly Case[] {
  return readCases(casesFile);
}

/** Prices what adults received. */
export function priceAdults(adults: readonly Case[] = readAdults()): Omit<Pilot, "followings"> {
  const compiled = compile(services);
  const priced = adults.map((adult) => priceDeliveries(adult, compiled, { municipality }));
  return { adults, cases: priced.map((each) => each.case), results: priced.map(({ result }) => result) };
}

/** Today's rules, with the amounts that the example assumes. */
export function todaysRules(): CompiledCompensation {
  return compileCompensation(moneyFollowsClient, compensationInputs);
}

/** Prices what adults received, and follows the adults. */
export function runPilot(adults: readonly Case[] = readAdults()): Pilot {
  const priced = priceAdults(adults);
  const compiled = todaysRules();
  return { ...priced, followings: priced.cases.map((adult) => follow(adult, compiled)) };
}
