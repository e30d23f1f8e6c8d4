import { lastDayBeforeReform, tableStart } from "./dates.js";
import type { Municipality } from "./municipality.js";

const assumed = "regions-before-2021";

/**
 * Counties of before the reform of 2021, as far as the examples need them; there were 110. Their ATVK codes of that time are not
 * in this table.
 */
export const counties2009: readonly Municipality[] = [
  county("balvu-novads", "Balvu novads", "Balvi Municipality", "LV-015", "latgale", assumed),
  county("bauskas-novads", "Bauskas novads", "Bauska Municipality", "LV-016", "zemgale", assumed),
  county("cesu-novads", "Cēsu novads", "Cēsis Municipality", "LV-022", "vidzeme", assumed),
  county("gulbenes-novads", "Gulbenes novads", "Gulbene Municipality", "LV-033", "vidzeme", assumed),
  county("ogres-novads", "Ogres novads", "Ogre Municipality", "LV-067", "riga-region", "riga-region-2016"),
  county("talsu-novads", "Talsu novads", "Talsi Municipality", "LV-097", "kurzeme", "talsi-kurzeme-2018"),
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
