import { countOf } from "../../errors/index.js";
import type { Scheme } from "../../rules/scheme.js";
import type { Tally } from "./sums/tally.js";
import type { Names } from "./tables/places-together.js";
import type { Voice } from "./voice.js";
import type { ReportOptions } from "./report-options.js";

/** The title of a report: which scheme it is about. */
export function titleOf(
  tally: Tally,
  { title, scheme }: ReportOptions,
  { titled, say, day, name, people }: Voice,
): string {
  const about = name(title ?? scheme.label);
  const { from = "", to = "" } = tally;
  const all = new Set(Object.values(tally.outcomes).flatMap((clients) => [...clients])).size;
  return titled(
    say(`${about}: ${people(all)}, ${day(from)} līdz ${day(to)}`, `${about}: ${people(all)}, ${from} to ${to}`),
  );
}

/** That people are made up, where they are. */
export function madeUpNotes(synthetic: boolean, { say }: Voice): readonly string[] {
  if (!synthetic) return [];
  return [
    say(
      "Cilvēki šajā pārskatā ir izdomāti; summas nestāsta ne par vienu īstu cilvēku vai pašvaldību.",
      "People in this report are made up; the amounts tell of no real person or municipality.",
    ),
  ];
}

/** What a reader must know of the people and figures of a report. */
export function notesOf({ synthetic }: Tally, { id, version }: Scheme, voice: Voice): readonly string[] {
  const { say, smallest, currency } = voice;
  return [
    ...madeUpNotes(synthetic, voice),
    say(
      `Aprēķina noteikumi „${id}”, versija ${version}; summas ${currency}. Grupas, kurās ir mazāk par ${smallest} cilvēkiem, atsevišķi nav parādītas.`,
      `Calculated by the scheme “${id}”, version ${version}; amounts in ${currency}. Groups of fewer than ${countOf(smallest, "person", "people")} are not shown alone.`,
    ),
  ];
}

/** What levels and places are called in a report. */
export function namesOf(tally: Tally, { scheme, regionOf, placeName }: ReportOptions, { name }: Voice): Names {
  const levels = new Map(scheme.levels.map(({ id, label }) => [id, name(label)]));
  const places = new Map(scheme.places.map(({ id, label }) => [id, name(label)]));
  return {
    levels: [...levels.keys()],
    level: (id) => levels.get(id) ?? id,
    place(id) {
      const label = placeName?.(id);
      return places.get(id) ?? (label === undefined ? id : name(label));
    },
    region(place) {
      const region = regionOf?.(place, tally.from ?? "");
      return region === undefined ? undefined : { id: region.id, name: name(region.label) };
    },
  };
}
