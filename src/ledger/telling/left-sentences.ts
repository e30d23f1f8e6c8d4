import type { Statement } from "../statement/statement-document.js";
import { withoutSign } from "./without-sign.js";

type LeftWords = "committed" | "short" | "ended" | "lapsed" | "carried" | "owed";

/** Says a sentence with amounts. */
type Say = (key: LeftWords, amounts: Readonly<Record<string, string>>) => string;

/** What becomes of what is left at the end of a month, one sentence each. */
export function leftSentences(told: Statement, say: Say): readonly string[] {
  const { lapsed, carried } = told;
  return [
    planned(told, say),
    ...(isSome(lapsed) ? [say("lapsed", { amount: lapsed })] : []),
    ...(isSome(carried) ? [say(carried.startsWith("-") ? "owed" : "carried", { amount: withoutSign(carried) })] : []),
  ];
}

function planned(told: Statement, say: Say): string {
  const { committed, available } = told;
  if (hasEnded(told)) return say("ended", {});
  if (available.startsWith("-")) return say("short", { committed, missing: withoutSign(available) });
  return say("committed", { committed, available });
}

/** Whether nothing can be planned any more, because the budget or the right has ended. */
export function hasEnded({ committed, available, lapsed, carried, until, month }: Statement): boolean {
  const isOver = isSome(lapsed) || isSome(carried) || until.slice(0, 7) < month;
  return isOver && !isSome(committed) && !isSome(available);
}

function isSome(amount: string): boolean {
  return /[1-9]/u.test(amount);
}
