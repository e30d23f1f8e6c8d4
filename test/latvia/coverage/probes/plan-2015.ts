import { checkSplit } from "seko/latvia";
import { readAdults } from "../../../../examples/pilot-adults/pilot.js";
import { readChildren } from "../../../../examples/pilot-children/pilot.js";
import { makeCases } from "../../../../examples/pilot-support-person/generate/cases.js";
import { balanceOfSome, byRegion, modelsOfSome } from "./people.js";
import { asks, figure, probe, worked, type Probes } from "./probe.js";

const year = "A whole year at level 2, a plan within the budget";
const stretched = "Fifteen months at level 3: twelve months' money stretched";
const hours = "16 hours a month at the second level, 26 in a month of a special situation";

/** Of the plan of 2015. */
export const plan2015: Probes = {
  "4.72 m EUR, of it ESF 4.02 m and the state 709.06 k": [
    asks("checkSplit", () => checkSplit("esf-9-2-2-2")?.sum, "4729060.00"),
    worked("individual-budget-children", year, "2160.00"),
    worked("individual-budget-adults", stretched, "5400.00"),
  ],
  "To 2022-12-31": [figure("programmes", "programmes[esf-9-2-2-2].total", "4720000 EUR")],
  "200 adults who left institutions, 40 of each region": [
    probe("example:pilot-adults", () => byRegion(readAdults()), [40, 40, 40, 40, 40]),
  ],
  "100 children, 20 of each region": [
    probe("example:pilot-children", () => byRegion(readChildren()), [20, 20, 20, 20, 20]),
  ],
  "Both pilots last at most 12 months": [
    worked("individual-budget-children", year, "2160.00"),
    worked("individual-budget-adults", stretched, "5400.00"),
  ],
  "A support person for at least 330 people": [
    worked("support-person-pilot", hours, "504.00"),
    probe("example:pilot-support-person", () => makeCases().length, 330),
  ],
  "The support person's pilot lasts at most 24 months": [worked("support-person-pilot", hours, "504.00")],
  "Several mechanisms of financing to be tried": [
    probe("example:financing-model", modelsOfSome, ["5133.00", "6465.64", "228000.00"]),
  ],
  "The ministry's problem: financing does not reward services in the community": [
    probe("example:pilot-adults", () => balanceOfSome().net, -224918),
  ],
};
