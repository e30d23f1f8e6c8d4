import type { Source } from "../../sources/index.js";
import { monthOfTestSources } from "../month-of-test.js";
import { thresholdTable } from "../thresholds/index.js";

/** The acts and municipal rules by which clients pay for care at home. */
export const sources: readonly Source[] = [
  {
    id: "regulation-275",
    title:
      "Cabinet regulation No. 275 of 2003-05-27: after paying, the client keeps at least the line of needy households; a municipality may set more favourable rules",
    article: "points 5.1 and 6",
    link: "https://www.vestnesis.lv/ta/id/80816",
    date: "2003-05-27",
    certainty: "seen",
  },
  {
    id: "needy-free",
    title: "Ministry of Welfare: care at home is a paid service; for needy persons it is free",
    link: "https://www.lm.gov.lv/lv/socialas-aprupes-un-socialas-rehabilitacijas-pakalpojumi-dzivesvieta",
    certainty: "seen",
  },
  {
    id: "ropazi",
    title:
      "Ropaži: free up to an income of the minimum monthly wage; above it the client pays what is above, at most the price, and the municipality the rest; relatives are not assessed",
    link: "https://www.ropazi.lv/lv/pakalpojumi/aprupe-majas",
    certainty: "seen",
  },
  {
    id: "elsewhere",
    title:
      "Assumed: a municipality whose own rule was not seen asks for all income above the line of needy households, which is the least that regulation 275 leaves",
    certainty: "assumption",
  },
  {
    id: "jurmala",
    title: "Jūrmala co-finances a set amount, and the client pays what the care costs above it",
    link: "https://dokumenti.jurmala.lv/docs/l21/s/l21s036.htm",
    certainty: "seen",
  },
  {
    id: "public-part-per-hour",
    title: "Assumed: the amount that Jūrmala co-finances is counted for each hour of care",
    certainty: "assumption",
  },
  {
    id: "price",
    title:
      "Assumed: the price of an hour that whoever calculates supplies, because it differs by provider (5 to 20 EUR in the press of 2024)",
    link: "https://jauns.lv/raksts/zinas/617685",
    date: "2024-10",
    certainty: "assumption",
  },
  ...monthOfTestSources,
  ...thresholdTable.sources.filter(({ id }) => id.startsWith("minimum-wage") || /^lines-202[456]$/.test(id)),
];
