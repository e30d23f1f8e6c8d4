import { formatDay, formatEnd, intersect, parseDay, parseEnd, type Period } from "../../calendar/index.js";
import { groupBy } from "../../lists/index.js";
import type { Scheme } from "../../rules/scheme.js";
import { isFirstDay } from "../keys.js";
import type { Effect } from "./effect.js";
import { workedOutIn, type WorkedOut } from "./worked-out.js";

/**
 * What goes along where reforms have changed parameters: numbers that rest on these, and that no change names, as they are worked out by
 * either scheme.
 *
 * @param effects what the changes do
 */
export function effectsAlong(before: Scheme, after: Scheme, effects: readonly Effect[]): readonly Effect[] {
  const causes = effects.filter(({ at }) => at === "parameters" || at.startsWith("parameters."));
  if (causes.length === 0) return [];
  const named = groupBy(effects, addressOf);
  const old = groupBy(workedOutIn(before), addressOf);
  return workedOutIn(after).flatMap((is) =>
    (old.get(addressOf(is)) ?? []).flatMap((was): readonly Effect[] => {
      const days = intersect(was.days, is.days);
      if (days === undefined || was.value === is.value) return [];
      if ((named.get(addressOf(is)) ?? []).some((each) => intersect(daysOf(each), days) !== undefined)) return [];
      return [
        {
          ...causedBy(causes, [was, is]),
          what: "goes-along",
          at: was.at,
          where: was.where,
          field: was.field,
          from: formatDay(days.from),
          to: formatEnd(days.to),
          before: was.value,
          after: is.value,
        },
      ];
    }),
  );
}

/** The place, keys and field of a number, whatever the days of its row. */
function addressOf({ at, where, field }: Pick<Effect, "at" | "where" | "field">): string {
  const keys = Object.entries(where);
  const lasting = keys.filter(([key]) => !isFirstDay(key)).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([at, lasting, field]);
}

function daysOf({ from, to }: Effect): Period {
  return { from: parseDay(from), to: parseEnd(to) };
}

/** The reforms and changes by which a number is another; where none names a row on which it rests, all that touch parameters. */
function causedBy(causes: readonly Effect[], both: readonly WorkedOut[]): Pick<Effect, "reform" | "change"> {
  const rests = both.flatMap((each) => each.rests);
  const own = causes.filter((cause) => {
    const id = cause.where["id"] ?? cause.where["parameters.id"];
    return rests.some((row) => row.id === id && intersect(row, daysOf(cause)) !== undefined);
  });
  const all = own.length === 0 ? causes : own;
  return { reform: joined(all.map(({ reform }) => reform)), change: joined(all.map(({ change }) => change)) };
}

function joined(ids: readonly string[]): string {
  return [...new Set(ids)].join("+");
}
