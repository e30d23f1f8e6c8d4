import { type Month, formatDay, monthOf } from "../../calendar/index.js";
import type { Before } from "../numbers.js";
import type { MonthSoFar } from "./document.js";

/** The days of a month that goes on which another scheme decided; left out where there are none. */
export function elsewhereIn(month: Month, { elsewhere }: Before): Pick<MonthSoFar, "elsewhere"> {
  const own = elsewhere.filter(({ from }) => monthOf(from) === month);
  if (own.length === 0) return {};
  return { elsewhere: own.map(({ from, to }) => ({ from: formatDay(from), to: formatDay(to) })) };
}
