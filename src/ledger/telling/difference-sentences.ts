import { groupBy } from "../../lists/index.js";
import { formatScaled, parseScaled } from "../../numbers/index.js";
import type { DifferenceRow, Statement } from "../statement/statement-document.js";
import { withoutSign } from "./without-sign.js";

type Say = (key: "due" | "to-be-decided" | "relatives-due" | "relatives-to-be-decided", amount: string) => string;

/** What differences mean for the person, and for relatives who pay, a sentence of each for each month of service. */
export function differenceSentences(
  { earlier }: Statement,
  nameOf: (line: string) => string,
  say: Say,
): readonly string[] {
  return [...groupBy(earlier, ({ serviceMonth }) => serviceMonth)].flatMap(([month, all]) => {
    const rows = all.filter(({ state }) => state !== "none");
    const ofRelatives = all.filter((row) => row.ofRelatives !== undefined);
    const about = ([row, ...others]: readonly DifferenceRow[]) =>
      row === undefined || others.length > 0 ? month : `${month}, ${nameOf(row.line)}`;
    const state = rows[0]?.state ?? "none";
    const relatives = sumOf(ofRelatives.map((row) => row.ofRelatives ?? ""));
    const key = relatives.startsWith("-") ? "relatives-due" : "relatives-to-be-decided";
    return [
      ...(state === "none"
        ? []
        : [`${about(rows)}: ${say(state, withoutSign(sumOf(rows.map(({ outOfPocket }) => outOfPocket))))}`]),
      ...(ofRelatives.length === 0 ? [] : [`${about(ofRelatives)}: ${say(key, withoutSign(relatives))}`]),
    ];
  });
}

/** What is paid more or less in all. */
function sumOf(amounts: readonly string[]): string {
  const decimals = amounts[0]?.split(".")[1]?.length ?? 0;
  return formatScaled(
    amounts.reduce((sum, amount) => sum + parseScaled(amount, decimals), 0),
    decimals,
  );
}
