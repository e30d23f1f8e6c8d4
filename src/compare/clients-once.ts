import { countOnce } from "../cohort/index.js";
import { InputError } from "../errors/index.js";
import { clientTwice } from "./check.js";

/** People of whom each is compared once: at most 32 bytes for each. */
export interface ClientsOnce {
  /** @throws {InputError} where the client was there before */
  add(client: string): void;
}

/** Nobody yet. */
export function clientsOnce(): ClientsOnce {
  const counted = countOnce({ path: "client.id", placeOf: String });
  return {
    add(client) {
      if (counted.issueOf({ client, period: always }, 0) !== undefined) throw new InputError([clientTwice(client)]);
    },
  };
}

/** All days that a case can have. */
const always = { from: "1900-01-01", to: "2199-12-31" };
