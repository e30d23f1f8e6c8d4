import { describe, expect, it } from "vitest";
import { formatDay, timelineIssues } from "../../src/calendar/index.js";
import { entries, entryById, parametersOf, schemes, serviceTable, type Entry } from "../../src/latvia/index.js";
import { certainties } from "../../src/sources/index.js";
import { regionSources } from "../../src/latvia/regions/index.js";
import { sourcesNamed } from "../../src/latvia/sources-named.js";
import { holesIn, seriesIn } from "./series.js";

const gapsOf = (entry: Entry) =>
  entry.kind === "scheme" || entry.kind === "compensation" ? [] : (entry.document.gaps ?? []);

describe.each(entries.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
  const parameters = parametersOf(entry);

  it("is found by its id, and no other has it", () => {
    expect(entryById(id)).toBe(entry);
    expect(entries.filter((each) => each.id === id)).toHaveLength(1);
  });

  it("is data alone: it survives JSON", () => {
    expect(JSON.parse(JSON.stringify(entry.document))).toEqual(entry.document);
  });

  it("has a source behind every figure, but for the roundings of the method", () => {
    const unfounded = parameters.filter(
      ({ source, value }) => source === undefined && !/^[a-z-]+ to [\d.]+$/u.test(value),
    );
    expect(unfounded.map(({ name }) => name)).toEqual([]);
    expect(parameters.filter(({ source, certainty }) => source !== undefined && certainty === undefined)).toEqual([]);
  });

  it("names only sources that it lists, each once", () => {
    const listed = entry.sources.map((source) => source.id);
    expect(new Set(listed).size).toBe(listed.length);
    expect([...sourcesNamed(entry.document)].filter((named) => !listed.includes(named))).toEqual([]);
  });

  // Those of the regions stand behind the memberships of places, which name none. The act behind money follows the client could not be read.
  it.skipIf(entry.kind === "compensation")("lists no source in vain", () => {
    const named = sourcesNamed(entry.document);
    const inVain = entry.sources.filter(
      (source) => !named.has(source.id) && !regionSources.some(({ id }) => id === source.id),
    );
    expect(inVain.map((source) => source.id)).toEqual([]);
  });

  it("says of each source what it is and how sure", () => {
    for (const source of entry.sources) {
      expect(certainties).toContain(source.certainty);
      expect(source.title.length).toBeGreaterThan(9);
      const place = [source.link, source.article, source.date].some((part) => part !== undefined);
      if (source.certainty !== "assumption") expect([source.id, place]).toEqual([source.id, true]);
    }
  });

  it("keeps what was seen apart from what is read into it: only an assumption infers", () => {
    const inferring = entry.sources.filter(
      ({ certainty, title, article = "", label }) =>
        certainty !== "assumption" &&
        (/assum|reading|read as|infer|presum|likely|probabl|that it held/iu.test(`${title} ${article}`) ||
          /^pieņemts|secināts|droši vien/iu.test(label?.lv ?? "")),
    );
    expect(inferring.map((source) => source.id)).toEqual([]);
  });

  it("asks for every open input by name, with a reason", () => {
    const asked = parameters.filter(({ certainty }) => certainty === "open").map(({ value }) => value.slice(6));
    const open = entry.open.map((each) => each.id);
    expect(asked.filter((input) => !open.includes(input))).toEqual([]);
    expect(new Set(open).size).toBe(open.length);
    for (const { reason } of entry.open) expect(reason).toMatch(/[Aa]sk /u);
  });

  it("has no two figures of one name on one day", () => {
    for (const { name, rows } of seriesIn(parameters)) expect([name, timelineIssues(rows)]).toEqual([name, []]);
  });

  it("has holes in time only where it declares them, and declares no other", () => {
    const holes = seriesIn(parameters).flatMap((series) =>
      holesIn(series).map(({ from, to }) => `${series.name}: ${formatDay(from)} to ${formatDay(to)}`),
    );
    const declared = gapsOf(entry).map(({ series, from, to }) => `${series}: ${from} to ${to}`);
    expect(holes.sort()).toEqual([...declared].sort());
  });
});

describe.each(schemes)("$id", (scheme) => {
  it("lets no rule that was seen answer for days that are assumed", () => {
    const days = scheme.conditions.flatMap(({ id, source }) => (id === "in-force" ? [source] : []));
    const others = scheme.conditions.filter(({ id, source }) => id !== "in-force" && days.includes(source));
    expect(others.map(({ id }) => id)).toEqual([]);
    const ofDays = scheme.sources.filter(({ id }) => /^(?:in-force|since-|project-days)/u.test(id));
    expect(ofDays.map(({ id }) => id)).toEqual(days);
  });
});

describe("the catalogue of services", () => {
  const catalogue = new Map(serviceTable.services.map((service) => [service.id, service]));

  it.each(schemes)("has the services of $id, in their units", ({ services }) => {
    expect(services.filter(({ id }) => !catalogue.has(id)).map(({ id }) => id)).toEqual([]);
    for (const { id, unit } of services)
      expect([id, catalogue.get(id)?.units]).toEqual([id, expect.arrayContaining([unit])]);
  });

  it.each(entries)("has every service that $id names", ({ document }) => {
    expect(servicesNamed(document).filter((service) => !catalogue.has(service))).toEqual([]);
  });
});

function servicesNamed(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "service" && typeof inner === "string" ? [inner] : servicesNamed(inner),
  );
}
