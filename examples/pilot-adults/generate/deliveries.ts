import type { Delivery, PlanLine } from "seko";
import {
  day,
  days,
  daysInMonth,
  formatDay,
  monthOf,
  splitAt,
  splitByMonth,
  subtract,
  type Period,
} from "seko/calendar";
import type { Random } from "../../random.js";
import { pilotYear } from "../year.js";
import type { Adult } from "./adult.js";

/** The month in which services fell by half: their volume in April 2020 was 51 % below that of January. */
const lockdown = "2020-04";

/** What was received of a plan: month by month while the person lived in the community, never more than was planned. */
export function makeDeliveries(adult: Adult, plan: readonly PlanLine[], random: Random): readonly Delivery[] {
  const spells = communitySpells(adult);
  const deliveries = plan.flatMap((line) =>
    spells.flatMap((spell) => {
      const units = unitsOf(line, spell, random);
      if (units === 0) return [];
      const payer = adult.move !== undefined && spell.from >= adult.move.day ? adult.move.place : adult.place;
      const { service, unit } = line;
      const from = formatDay(spell.from);
      const by = paidBy(line, spell, adult);
      return [
        {
          service,
          line: line.id,
          units: String(units),
          unit,
          from,
          to: formatDay(spell.to),
          ...(by === undefined ? { payer } : { paidBy: by }),
        },
      ];
    }),
  );
  return deliveries.map((delivery, index) => ({ id: `d${index + 1}`, ...delivery }));
}

/** The days in the community, in runs inside one month and one municipality. */
function communitySpells({ leftOn, returnedOn, died, hospital, move }: Adult): readonly Period[] {
  const to = Math.min(day(pilotYear.to), (returnedOn ?? Infinity) - 1, died ?? Infinity);
  const all = leftOn + 1 > to ? [] : [{ from: leftOn + 1, to }];
  const outside = hospital === undefined ? all : all.flatMap((spell) => subtract(spell, hospital));
  return outside.flatMap(splitByMonth).flatMap((spell) => splitAt(spell, move === undefined ? [] : [move.day]));
}

function unitsOf({ quantity, per }: PlanLine, spell: Period, random: Random): number {
  const taken = random.between(75, 100);
  if (per === "day") return days(spell);
  if (random.between(1, 20) === 1) return 0;
  const share = formatDay(spell.from).startsWith(lockdown) ? Math.floor(taken / 2) : taken;
  return Math.floor((Number(quantity) * days(spell) * share) / (daysInMonth(monthOf(spell.from)) * 100));
}

/** Group homes are co-financed under another regulation, the first months of some day care by the project. */
function paidBy({ service }: PlanLine, spell: Period, { leftOn, ofProject }: Adult): string | undefined {
  if (service === "group-home") return "mk-829";
  return service === "day-care-centre" && ofProject && spell.from <= leftOn + 90 ? "di-9-2-2-1" : undefined;
}
