import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const journal = join(import.meta.dirname, "../../out/plan-year/plan-year.journal");

/** @param {readonly string[]} args what is asked of hledger */
function hledger(args) {
  return execFileSync("hledger", ["-f", journal, ...args], { encoding: "utf8" });
}

/**
 * hledger checks the journal of the example's year: every transaction balances, and the balance of the budget after each month is the one that
 * the statement of the month says. With one cent less in a month it has to refuse it.
 */
export async function tryEngine() {
  hledger(["check"]);
  const text = readFileSync(journal, "utf8");
  const months = text.match(/^\d{4}-\d\d-\d\d \* /gmu) ?? [];
  if (months.length !== 15) throw new Error(`The journal has ${months.length} months, not 15.`);
  const closing = /= EUR (\S+)\s*$/u.exec(text.trimEnd())?.[1] ?? "";
  const balance = hledger(["balance", "budget:janis", "--no-total", "--format", "%(total)"]).trim();
  const left = balance === "" || balance === "0" ? "0.00" : balance.replace("EUR ", "");
  if (left !== closing) throw new Error(`hledger has ${left}, the last statement ${closing}.`);
  const wrong = text.replace("= EUR 3640.00", "= EUR 3639.99");
  if (wrong === text) throw new Error("January does not end with 3640.00.");
  let refused = false;
  try {
    execFileSync("hledger", ["-f", "-", "check"], {
      input: wrong,
      encoding: "utf8",
      stdio: ["pipe", "ignore", "ignore"],
    });
  } catch {
    refused = true;
  }
  if (!refused) throw new Error("hledger takes a balance that is a cent too low.");
  return `${months.length} months balance, ${left} EUR are left`;
}
