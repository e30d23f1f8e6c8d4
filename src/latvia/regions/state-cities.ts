import { lastDayBeforeReform, reformDay, tableStart } from "./dates.js";
import type { Municipality } from "./municipality.js";

/** The seven cities with a council of their own. The reform of 2021 left them and their regions alone but gave new ATVK codes. */
export const stateCities: readonly Municipality[] = [
  city("riga", "Rīga", "LV-RIX", "0001000", "riga-region"),
  city("daugavpils", "Daugavpils", "LV-DGV", "0002000", "latgale"),
  city("jelgava", "Jelgava", "LV-JEL", "0003000", "zemgale"),
  city("jurmala", "Jūrmala", "LV-JUR", "0004000", "riga-region"),
  city("liepaja", "Liepāja", "LV-LPX", "0005000", "kurzeme"),
  city("rezekne", "Rēzekne", "LV-REZ", "0006000", "latgale"),
  city("ventspils", "Ventspils", "LV-VEN", "0007000", "kurzeme"),
];

function city(id: string, name: string, iso: string, atvk: string, region: string): Municipality {
  return {
    id,
    label: { lv: name, en: name },
    form: "state-city",
    from: tableStart,
    to: "open",
    iso,
    atvk: [{ code: atvk, from: reformDay, to: "open" }],
    regions: [
      { region, from: tableStart, to: lastDayBeforeReform, source: "regions-before-2021" },
      { region, from: reformDay, to: "open", source: "planning-regions-2021" },
    ],
    source: "municipalities-2021",
  };
}
