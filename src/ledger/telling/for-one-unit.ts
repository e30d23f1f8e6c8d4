import { quantityDecimals } from "../../numbers/index.js";
import type { StatementService } from "../statement/statement-document.js";

/** What is asked for one unit; nothing where it does not come out to the cent, as of units of several prices. */
export function forOneUnit({ price, units }: StatementService): string {
  const [, cents = ""] = price.split(".");
  const [whole = "", rest = ""] = units.split(".");
  const count = BigInt(whole + rest.padEnd(quantityDecimals, "0"));
  const minor = BigInt(price.replace(".", "")) * 10n ** BigInt(quantityDecimals);
  if (count <= 0n || minor % count !== 0n) return "";
  const one = String(minor / count).padStart(cents.length + 1, "0");
  return cents === "" ? one : `${one.slice(0, -cents.length)}.${one.slice(-cents.length)}`;
}
