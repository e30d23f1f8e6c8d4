import { day, intersect, openEnd, type Day, type Period } from "../../src/calendar/index.js";
import type { Place, PlaceMembership } from "../../src/rules/common/place.js";
import type { Draw } from "./draw.js";
import { cut, datesOf } from "./spans.js";

/** The window in which all made-up schemes and cases lie: it has two leap years. */
export const window: Period = { from: day("2019-01-01"), to: day("2024-12-31") };

const longAgo = day("1990-01-01");
const always: Period = { from: longAgo, to: openEnd };

/**
 * A country, two regions and three municipalities. Regions may begin and municipalities end inside the window, and
 * municipalities may change their region.
 *
 * @param whole whether every municipality lies in the country on all its days
 */
export function drawPlaces(draw: Draw, whole: boolean): readonly Place[] {
  const lives = new Map<string, Period>();
  const place = (id: string, kind: Place["kind"], life: Period, within: readonly PlaceMembership[]): Place => {
    lives.set(id, life);
    return { id, label: { lv: id, en: id }, kind, ...datesOf(life), ...(within.length === 0 ? {} : { within }) };
  };
  const membership = (wider: string, days: Period): readonly PlaceMembership[] => {
    const shared = intersect(days, lives.get(wider) ?? always);
    return shared === undefined ? [] : [{ place: wider, ...datesOf(shared) }];
  };
  const country = place("country", "country", always, []);
  const regions = ["east", "west"].map((id) => {
    const life = draw.chance(20) ? { from: dayInside(draw), to: openEnd } : always;
    return place(id, "region", life, membership("country", life));
  });
  const municipalities = ["hill", "lake", "mill"].map((id) => {
    const life = id === "hill" && draw.chance(30) ? { from: longAgo, to: dayInside(draw) } : always;
    const inRegions = draw.chance(75)
      ? cut(draw, life.to === openEnd ? { from: window.from, to: openEnd } : life, 3).flatMap((days) =>
          draw.chance(85) ? membership(draw.one(["east", "west"]), days) : [],
        )
      : [];
    const inCountry = whole || draw.chance(90) ? membership("country", life) : [];
    const successors = life.to === openEnd ? {} : { successors: ["lake"] };
    return { ...place(id, "municipality", life, draw.shuffled([...inRegions, ...inCountry])), ...successors };
  });
  return draw.shuffled([country, ...regions, ...municipalities]);
}

function dayInside(draw: Draw): Day {
  return draw.integer(window.from + 30, window.to - 30);
}
