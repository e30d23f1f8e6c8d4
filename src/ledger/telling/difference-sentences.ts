import { groupBy } from "../../lists/index.js";
import { formatScaled, parseScaled } from "../../numbers/index.js";
import type { DifferenceRow, Statement } from "../statement/statement-document.js";
import { withoutSign } from "./without-sign.js";

/** What differences mean for the person, one sentence for each month of service. */
export function differenceSentences(
  { earlier }: Statement,
  nameOf: (line: string) => string,
  say: (key: "due" | "to-be-decided", amount: string) => string,
): readonly string[] {
  const ofPerson = earlier.filter(({ state }) => state !== "none");
  return [...groupBy(ofPerson, ({ serviceMonth }) => serviceMonth)].flatMap(([month, rows]) => {
    const [row] = rows;
    if (row === undefined || row.state === "none") return [];
    const about = rows.length === 1 ? `${month}, ${nameOf(row.line)}` : month;
    return [`${about}: ${say(row.state, withoutSign(sumOf(rows)))}`];
  });
}

/** What the person pays more or less in all. */
function sumOf(rows: readonly DifferenceRow[]): string {
  const decimals = rows[0]?.outOfPocket.split(".")[1]?.length ?? 0;
  return formatScaled(
    rows.reduce((sum, { outOfPocket }) => sum + parseScaled(outOfPocket, decimals), 0),
    decimals,
  );
}
