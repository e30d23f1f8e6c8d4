import { duty } from "seko/latvia";
import { carersGrantOfMunicipalities, stateShareIf, stateShareOfMunicipalities } from "seko/municipalities";
import { compare } from "../../../../examples/follow-reform/reform.js";
import { priceAdults, readAdults } from "../../../../examples/pilot-adults/pilot.js";
import { asks, figure, probe, type Probes } from "./probe.js";

const half = { "child-care": "0.5", respite: "0.5", "palliative-home-care": "0.5" };
const policy = { shares: half, of: "net-of-contribution", mode: "down" } as const;
const spending = { municipality: "riga", service: "respite", cost: "9.00", contribution: "1.00", sharedBefore: false };
const table =
  "municipality,service,cost,contribution,sharedBefore\nriga,child-care,9.00,1.00,false\nriga,palliative-home-care,9.00,0.00,false\n";
const grant = { perPostAndMonth: "100.00", months: 12, appropriation: "10000.00", mode: "down" } as const;
const youth = ["youth-with-behaviour-or-addiction-problems"];

/** Of the talks of 2024. */
export const talks2024: Probes = {
  "Social mentor and a programme for youth, then planned for 2029": [
    asks("duty", () => ["2026-01-01", "2029-01-01"].map((day) => duty(day, youth).duties.map(({ service }) => service)), [
      ["social-mentor"],
      ["social-mentor", "social-rehabilitation-programme"],
    ]),
  ],
  "The ministry is to ask for state co-financing of mandatory services": [
    probe("seko/municipalities#stateShareIf", () => stateShareIf([spending], policy).state, "4.00"),
    probe("seko/municipalities#stateShareOfMunicipalities", () => stateShareOfMunicipalities(table, policy).state, "8.50"),
  ],
  "EU money for new services": [figure("programmes", "programmes[esf-plus-4-4-1-1].total", "15000000 EUR")],
  "State money for hospices and for the care at home of children who need special care": [
    probe(
      "seko/municipalities#stateShareOfMunicipalities",
      () => stateShareOfMunicipalities(table, policy).rows.map(({ state }) => state),
      ["4.00", "4.50"],
    ),
    figure("palliative-home-care", "figures[day].amount", "44.65 EUR"),
  ],
  "Money follows the client: a larger amount or a wider group": [
    probe(
      "example:follow-reform",
      () => compare(priceAdults(readAdults().slice(0, 10)).cases).map(({ option, people, compensation }) => [option.id, people, compensation]),
      [["today", 9, 796424], ["larger-amount", 9, 955710], ["wider-group", 10, 826424]],
    ),
  ],
  "Health points in 60 institutions by 2026-01-01": [
    figure("community-places", "plan[health-points].amount", "60 institutions"),
  ],
  "Pay of carers in institutions: a larger earmarked grant": [
    probe(
      "seko/municipalities#carersGrantOfMunicipalities",
      () => carersGrantOfMunicipalities("municipality,posts\nriga,12.5\n", grant).state,
      "10000.00",
    ),
  ],
};
