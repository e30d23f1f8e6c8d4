import { InputError, received, type Issue } from "../../errors/index.js";
import { firstBy } from "../../lists/index.js";
import { parseScaled, whyNotDecimal } from "../../numbers/index.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { PostingAccount } from "./document.js";

/** Decimals of per cents of tax. */
const percentDecimals = 4;

/** All of a price, in the unit of rates of tax. */
export const wholeRate = 100 * 10 ** percentDecimals;

/** The account of each service, with the rate of its tax; every service of the ledger that has none is an issue. */
export function readAccounts(accounts: readonly PostingAccount[], compiled: CompiledScheme) {
  const issues: Issue[] = [];
  const byService = firstBy(accounts, ({ service }) => service);
  const rates = new Map<string, number>();
  for (const [index, { service, vat }] of accounts.entries()) {
    const path = `accounts[${index}]`;
    const rate = parseScaled(vat, percentDecimals);
    if (Number.isNaN(rate)) issues.push(whyNotDecimal(vat, percentDecimals, `${path}.vat`));
    else if (rate < 0 || rate > wholeRate) {
      issues.push({ code: "range", path: `${path}.vat`, expected: "per cents from 0 to 100", received: received(vat) });
    }
    if (rates.has(service)) {
      issues.push({
        code: "duplicate-id",
        path: `${path}.service`,
        expected: "each service once",
        received: received(service),
      });
    } else if (!compiled.serviceIndexes.has(service)) {
      const expected = `a service of the scheme: ${compiled.services.map(({ id }) => id).join(", ")}`;
      issues.push({ code: "unknown-reference", path: `${path}.service`, expected, received: received(service) });
    }
    rates.set(service, rate);
  }
  if (issues.length > 0) throw new InputError(issues);
  return (service: string) => {
    const own = byService.get(service);
    if (own !== undefined) return { ...own, rate: rates.get(service) ?? 0 };
    const expected = `an account for the service "${service}", of which the ledger has deliveries`;
    throw new InputError([{ code: "no-account", path: "accounts", expected, received: "none" }]);
  };
}
