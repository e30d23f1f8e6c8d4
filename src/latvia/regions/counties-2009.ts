import { lastDayBeforeReform, tableStart } from "./dates.js";
import type { Municipality } from "./municipality.js";

const assumed = "regions-before-2021";

/**
 * Counties of before the reform of 2021, as far as examples and prices need them; there were 110. Their ATVK codes of that time are not
 * in this table.
 */
export const counties2009: readonly Municipality[] = [
  county("aluksnes-novads", "Alūksnes novads", "Alūksne Municipality", "LV-007", "vidzeme", assumed),
  county("balvu-novads", "Balvu novads", "Balvi Municipality", "LV-015", "latgale", assumed),
  county("bauskas-novads", "Bauskas novads", "Bauska Municipality", "LV-016", "zemgale", assumed),
  county("cesu-novads", "Cēsu novads", "Cēsis Municipality", "LV-022", "vidzeme", assumed),
  merged("ciblas-novads", "Ciblas novads", "Cibla Municipality", "LV-023", "latgale", "ludzas-novads"),
  county("gulbenes-novads", "Gulbenes novads", "Gulbene Municipality", "LV-033", "vidzeme", assumed),
  county("livanu-novads", "Līvānu novads", "Līvāni Municipality", "LV-056", "latgale", assumed),
  merged("lubanas-novads", "Lubānas novads", "Lubāna Municipality", "LV-057", "vidzeme", "madonas-novads"),
  county("ogres-novads", "Ogres novads", "Ogre Municipality", "LV-067", "riga-region", "riga-region-2016"),
  county("siguldas-novads", "Siguldas novads", "Sigulda Municipality", "LV-091", "riga-region", assumed),
  county("talsu-novads", "Talsu novads", "Talsi Municipality", "LV-097", "kurzeme", "talsi-kurzeme-2018"),
  merged("tervetes-novads", "Tērvetes novads", "Tērvete Municipality", "LV-098", "zemgale", "dobeles-novads"),
  county("tukuma-novads", "Tukuma novads", "Tukums Municipality", "LV-099", "riga-region", "riga-region-2016"),
];

/** A county of before 2021 whose name its successor kept. */
function county(successor: string, lv: string, en: string, iso: string, region: string, source: string): Municipality {
  return {
    id: `${successor}-2009`,
    label: { lv: `${lv} (līdz 2021. gadam)`, en: `${en} (until 2021)` },
    form: "county",
    from: tableStart,
    to: lastDayBeforeReform,
    iso,
    atvk: [],
    regions: [{ region, from: tableStart, to: lastDayBeforeReform, source }],
    successors: [successor],
    source: "municipalities-2009",
  };
}

/** A county of before 2021 that became part of another one. */
function merged(id: string, lv: string, en: string, iso: string, region: string, successor: string): Municipality {
  return { ...county(id, lv, en, iso, region, assumed), successors: [successor] };
}
