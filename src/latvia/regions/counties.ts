import { reformDay } from "./dates.js";
import type { Municipality } from "./municipality.js";

const varaklaniLastDay = "2025-06-30";
const varaklaniMergerDay = "2025-07-01";

/** The 36 counties of the reform of 2021-07-01, 35 since Varakļāni became part of Madona on 2025-07-01. */
export const counties: readonly Municipality[] = [
  county("adazu-novads", "Ādažu novads", "Ādaži Municipality", "LV-011", "0023000", "riga-region"),
  county("kekavas-novads", "Ķekavas novads", "Ķekava Municipality", "LV-052", "0034000", "riga-region"),
  county("marupes-novads", "Mārupes novads", "Mārupe Municipality", "LV-062", "0039000", "riga-region"),
  county("olaines-novads", "Olaines novads", "Olaine Municipality", "LV-068", "0041000", "riga-region"),
  county("ropazu-novads", "Ropažu novads", "Ropaži Municipality", "LV-080", "0044000", "riga-region"),
  county("salaspils-novads", "Salaspils novads", "Salaspils Municipality", "LV-087", "0045000", "riga-region"),
  county("saulkrastu-novads", "Saulkrastu novads", "Saulkrasti Municipality", "LV-089", "0047000", "riga-region"),
  county("siguldas-novads", "Siguldas novads", "Sigulda Municipality", "LV-091", "0048000", "riga-region"),
  county(
    "dienvidkurzemes-novads",
    "Dienvidkurzemes novads",
    "South Kurzeme Municipality",
    "LV-112",
    "0027000",
    "kurzeme",
  ),
  county("kuldigas-novads", "Kuldīgas novads", "Kuldīga Municipality", "LV-050", "0033000", "kurzeme"),
  county("saldus-novads", "Saldus novads", "Saldus Municipality", "LV-088", "0046000", "kurzeme"),
  county("talsu-novads", "Talsu novads", "Talsi Municipality", "LV-097", "0051000", "kurzeme"),
  county("tukuma-novads", "Tukuma novads", "Tukums Municipality", "LV-099", "0052000", "kurzeme"),
  county("ventspils-novads", "Ventspils novads", "Ventspils Municipality", "LV-106", "0056000", "kurzeme"),
  county("aluksnes-novads", "Alūksnes novads", "Alūksne Municipality", "LV-007", "0021000", "vidzeme"),
  county("cesu-novads", "Cēsu novads", "Cēsis Municipality", "LV-022", "0026000", "vidzeme"),
  county("gulbenes-novads", "Gulbenes novads", "Gulbene Municipality", "LV-033", "0029000", "vidzeme"),
  county("limbazu-novads", "Limbažu novads", "Limbaži Municipality", "LV-054", "0035000", "vidzeme"),
  county("ogres-novads", "Ogres novads", "Ogre Municipality", "LV-067", "0040000", "vidzeme"),
  county("smiltenes-novads", "Smiltenes novads", "Smiltene Municipality", "LV-094", "0049000", "vidzeme"),
  county("valkas-novads", "Valkas novads", "Valka Municipality", "LV-101", "0053000", "vidzeme"),
  county("valmieras-novads", "Valmieras novads", "Valmiera Municipality", "LV-113", "0054000", "vidzeme"),
  county("augsdaugavas-novads", "Augšdaugavas novads", "Augšdaugava Municipality", "LV-111", "0022000", "latgale"),
  county("balvu-novads", "Balvu novads", "Balvi Municipality", "LV-015", "0024000", "latgale"),
  county("kraslavas-novads", "Krāslavas novads", "Krāslava Municipality", "LV-047", "0032000", "latgale"),
  county("livanu-novads", "Līvānu novads", "Līvāni Municipality", "LV-056", "0036000", "latgale"),
  county("ludzas-novads", "Ludzas novads", "Ludza Municipality", "LV-058", "0037000", "latgale"),
  county("preilu-novads", "Preiļu novads", "Preiļi Municipality", "LV-073", "0042000", "latgale"),
  county("rezeknes-novads", "Rēzeknes novads", "Rēzekne Municipality", "LV-077", "0043000", "latgale"),
  county("aizkraukles-novads", "Aizkraukles novads", "Aizkraukle Municipality", "LV-002", "0020000", "zemgale"),
  county("bauskas-novads", "Bauskas novads", "Bauska Municipality", "LV-016", "0025000", "zemgale"),
  county("dobeles-novads", "Dobeles novads", "Dobele Municipality", "LV-026", "0028000", "zemgale"),
  county("jelgavas-novads", "Jelgavas novads", "Jelgava Municipality", "LV-041", "0030000", "zemgale"),
  county("jekabpils-novads", "Jēkabpils novads", "Jēkabpils Municipality", "LV-042", "0031000", "zemgale"),
  {
    ...county("madonas-novads", "Madonas novads", "Madona Municipality", "LV-059", "0038000", "vidzeme"),
    atvk: [
      { code: "0038000", from: reformDay, to: varaklaniLastDay },
      { code: "0038001", from: varaklaniMergerDay, to: "open" },
    ],
    source: "varaklani-madona-2025",
  },
  {
    ...county("varaklanu-novads", "Varakļānu novads", "Varakļāni Municipality", "LV-102", "0055000", "vidzeme"),
    to: varaklaniLastDay,
    atvk: [{ code: "0055000", from: reformDay, to: varaklaniLastDay }],
    regions: [{ region: "vidzeme", from: reformDay, to: varaklaniLastDay, source: "planning-regions-2021" }],
    successors: ["madonas-novads"],
    source: "varaklani-madona-2025",
  },
];

function county(id: string, lv: string, en: string, iso: string, atvk: string, region: string): Municipality {
  return {
    id,
    label: { lv, en },
    form: "county",
    from: reformDay,
    to: "open",
    iso,
    atvk: [{ code: atvk, from: reformDay, to: "open" }],
    regions: [{ region, from: reformDay, to: "open", source: "planning-regions-2021" }],
    source: "municipalities-2021",
  };
}
