import { formatDay, openEnd, parseDay, parseEnd, type Period } from "../../src/calendar/index.js";
import { disabilityStatuses, type Client, type GroupMembership } from "../../src/person/client.js";
import { settingKinds, type Setting } from "../../src/person/setting.js";
import type { Case } from "../../src/person/case.js";
import type { Enrolment } from "../../src/person/enrolment.js";
import type { Residence, ResidenceKind } from "../../src/person/residence.js";
import type { LevelScheme } from "../support/level-scheme.js";
import { drawAssessments } from "./assessments.js";
import { groups } from "./conditions.js";
import type { Draw } from "./draw.js";
import { drawLines } from "./lines.js";
import { window } from "./places.js";
import { cut, datesOf, dayIn, pieces } from "./spans.js";

/**
 * A case that fits a scheme: it reads and binds without issues.
 *
 * @param whole whether every fact is known, so that the case is never incomplete
 */
export function drawCase(draw: Draw, scheme: LevelScheme, whole: boolean, id = "case-1"): Case {
  const period = drawPeriod(draw, scheme);
  const unknown = () => !whole && draw.chance(3);
  const known = whole ? 100 : 98;
  return {
    schemaVersion: 1,
    id,
    ...(draw.chance(50) ? { synthetic: draw.chance(50) } : {}),
    period: datesOf(period),
    client: drawClient(draw, scheme, period, whole),
    ...(unknown() ? {} : { enrolments: drawEnrolments(draw, scheme, period) }),
    ...(unknown()
      ? {}
      : {
          residences: draw.shuffled([
            ...drawResidences(draw, "declared", scheme, period, known),
            ...drawResidences(draw, "actual", scheme, period, known),
          ]),
        }),
    ...(unknown() ? {} : { settings: drawSettings(draw, period, known) }),
    ...(unknown() ? {} : { assessments: drawAssessments(draw, scheme, period, whole) }),
    ...(draw.chance(95) ? { plan: { lines: drawLines(draw, scheme, period) } } : {}),
  };
}

/** Days of the scheme's validity: one to about two years, often whole years. */
function drawPeriod(draw: Draw, { validity }: LevelScheme): Period {
  const first = parseDay(validity.from);
  const last = Math.min(parseEnd(validity.to), window.to);
  const from = draw.one([first, draw.integer(first, last)]);
  return {
    from,
    to: Math.min(
      last,
      from +
        draw.one([364, 365, draw.integer(0, 700), draw.integer(0, 60), draw.integer(0, 120), draw.integer(0, 200)]),
    ),
  };
}

function drawClient(draw: Draw, scheme: LevelScheme, period: Period, whole: boolean): Client {
  const unknown = () => !whole && draw.chance(3);
  const birth = unknown() ? {} : { birthDate: drawBirthDate(draw, scheme, period) };
  return {
    id: "client-1",
    ...birth,
    ...drawDeath(draw, period, birth.birthDate),
    ...(unknown() ? {} : { groups: drawGroups(draw, period) }),
    ...(draw.chance(20)
      ? {
          disabilities: [
            { status: draw.one(disabilityStatuses), ...datesOf({ from: period.from - 900, to: openEnd }) },
          ],
        }
      : {}),
  };
}

/** Some have died, mostly inside the period. */
function drawDeath(draw: Draw, period: Period, birthDate: string | undefined): { readonly deathDate?: string } {
  if (!draw.chance(12)) return {};
  const day = draw.chance(80) ? dayIn(draw, period) : draw.integer(period.from - 40, period.to + 40);
  const deathDate = formatDay(day);
  return { deathDate: birthDate !== undefined && birthDate > deathDate ? birthDate : deathDate };
}

/** Mostly of an age that the scheme asks for; often so that the birthday lies inside the period, or is 29 February. */
function drawBirthDate(draw: Draw, scheme: LevelScheme, period: Period): string {
  const ages = scheme.conditions.flatMap((each) => (each.kind === "age" ? [each] : []));
  const from = Math.max(0, ...ages.map((each) => each.from ?? 0));
  const until = Math.min(18, ...ages.map((each) => each.until ?? 18));
  if (ages.length > 0 && draw.chance(25)) {
    const birthday = formatDay(dayIn(draw, period));
    const year = Number(birthday.slice(0, 4)) - draw.one([from, until]);
    const born = `${year}${birthday.slice(4)}`;
    return Number.isNaN(parseDay(born)) ? `${year}-03-01` : born;
  }
  if (draw.chance(10)) return draw.one(["2004-02-29", "2012-02-29", "2016-02-29"]);
  return formatDay(period.from - draw.integer(from * 366, Math.max(from * 366, until * 365 - 366)));
}

function drawGroups(draw: Draw, period: Period): readonly GroupMembership[] {
  const around = { from: period.from - 400, to: period.to + 100 };
  const always = draw.chance(80) ? [{ group: "children", ...datesOf({ from: around.from, to: openEnd }) }] : [];
  const others = draw
    .some(groups)
    .flatMap((group) => pieces(draw, around, 3).map((days) => ({ group, ...datesOf(days) })));
  return draw.shuffled([...always, ...(draw.chance(30) ? others : [])]);
}

/** Enrolled since shortly before the period, sometimes late, twice, elsewhere or not at all. */
function drawEnrolments(draw: Draw, scheme: LevelScheme, period: Period): readonly Enrolment[] {
  const elsewhere = draw.chance(20) ? [{ scheme: "another", place: "lake", from: "2010-01-01", to: "open" }] : [];
  if (draw.chance(8)) return elsewhere;
  const from = draw.one([period.from, period.from - draw.integer(0, 500), dayIn(draw, period)]);
  const all = draw.chance(75) ? [{ from, to: openEnd }] : pieces(draw, { from, to: period.to + 50 }, 3);
  return draw.shuffled([...elsewhere, ...all.map((days) => ({ scheme: scheme.id, place: "lake", ...datesOf(days) }))]);
}

/** Where the person lives: one place, or moves between places that exist on the days. */
function drawResidences(
  draw: Draw,
  kind: ResidenceKind,
  scheme: LevelScheme,
  period: Period,
  known: number,
): readonly Residence[] {
  const around = { from: period.from - 200, to: period.to + 200 };
  // A place that ends inside the period must be left by then.
  return (draw.chance(60) ? [around] : cut(draw, around, 4)).flatMap((days, index, all) => {
    if (!draw.chance(known)) return [];
    const asked = { from: Math.max(days.from, period.from), to: Math.min(days.to, period.to) };
    const alive = scheme.places.filter(
      (place) => parseDay(place.from) <= asked.from && asked.to <= parseEnd(place.to) && place.kind !== "country",
    );
    const municipalities = alive.filter((place) => place.kind === "municipality");
    const place = draw.one(draw.chance(90) ? municipalities : alive).id;
    const to = index === all.length - 1 && draw.chance(70) ? openEnd : days.to;
    return [{ kind, place, ...datesOf({ from: days.from, to }) }];
  });
}

function drawSettings(draw: Draw, period: Period, known: number): readonly Setting[] {
  const around = { from: period.from - 100, to: period.to + 100 };
  const spans = draw.chance(65) ? [around] : cut(draw, around, 4);
  return draw.shuffled(
    spans.flatMap((days) => {
      if (!draw.chance(known)) return [];
      const kind = draw.chance(80) ? ("home" as const) : draw.one(settingKinds);
      return [{ kind, ...datesOf(days) }];
    }),
  );
}
