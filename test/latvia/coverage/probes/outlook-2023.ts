import * as latvia from "seko/latvia";
import { runningAfterProject } from "seko/municipalities";
import { readAdults } from "../../../../examples/pilot-adults/pilot.js";
import { balanceOfSome, byRegion, calibrated, followed, modelsOfSome, summed } from "./people.js";
import { asks, figure, probe, worked, type Probes } from "./probe.js";

const [adults, children, outside] = [
  "adults-with-mental-impairments",
  "children-with-functional-impairments",
  "children-out-of-family",
] as const;
const round1 = "esf-plus-4-3-5-1-round-1";
const claims = "2019-01 liepaja 110.00, 2019-02 liepaja 310.00, 2019-03 liepaja 100.00, 2019-03 talsu-novads-2009 150.00";
const youth = "youth-with-behaviour-or-addiction-problems";
const payers = (service: string) => latvia.chargedWith(service).map(({ payer }) => payer);
const places = (group: latvia.PlaceGroup, services: readonly string[]) =>
  latvia.capacity(services.map((service) => ({ group, service, people: 1 }))).map((each) => each.places);
const added = (id: string) => latvia.checkSplit(id)?.sum;
const running = { year: 2030, costPerPlace: "12000.00", places: 540, use: "0.9", contributions: "832000.00" };

/** Of the outlook of 2023. */
export const outlook2023: Probes = {
  "The services that municipalities provide": [
    asks("chargedWith", () => payers("home-care"), ["municipality"]),
  ],
  "The services that the state provides": [
    asks("chargedWith", () => payers("assistant"), ["state"]),
    worked("assistant", "A child with special care has 80 hours a month", "360.00"),
    worked("technical-aids", "An aid dearer than the state's amount", "342.89"),
  ],
  "Disability pension, care benefit, transport benefit": [
    asks("careBenefitOn", () => latvia.careBenefitOn("other-adult", "2020-01-01")?.amount, "213.43"),
    asks("transportBenefitOn", () => latvia.transportBenefitOn("2023-07-01")?.amount, "105.00"),
    asks("transportHalfYears", () => latvia.transportHalfYears({ opinion: "2022-12-10", until: "2023-12-31" }).total, "184.68"),
  ],
  "State co-financing for setting up day care centres": [
    asks("dayCentreAid", () => latvia.dayCentreAid("50000.00", 1, "down").amount, "30000.00"),
  ],
  "2017: four care levels": [
    asks("careLevelOf", () => ["9", "24", "49", "50"].map((each) => latvia.careLevelOf(each)?.id), ["level-4", "level-4", "level-3", "level-2"]),
  ],
  "From 2017-12-01 a place in an institution only at levels 3 and 4": [
    asks(
      "institutionOpen",
      () => ["level-1", "level-2", "level-3", "level-4"].map((each) => latvia.institutionOpen(each, "2017-12-01")?.open),
      [false, false, true, true],
    ),
  ],
  "2018: plans of deinstitutionalisation, community services begin": [figure("use-and-spending", "groups[zemgale adults-with-mental-impairments].people", "166 people")],
  "People in state centres are prepared for leaving": [
    probe("seko/following#follow", followed, claims),
    probe("example:pilot-adults", () => balanceOfSome().compensation, 796424),
  ],
  "2019: money follows the client": [
    worked("money-follows-client", "An adult who left, moved and died within a quarter", "110.00"),
    probe("seko/following#follow", followed, claims),
  ],
  "2019: projects that build places (ERDF)": [
    figure("community-places", "totals[adults-with-mental-impairments sites].amount", "145 sites"),
  ],
  "Adults: 53 day care centres, 50 group apartments, 34 workshops, 8 respite; 2080 places": [
    asks("capacity", () => places(adults, ["day-care-centre", "group-home", "workshop", "respite"]), [946, 589, 526, 19]),
  ],
  "Children: 24 day care centres, 37 sites of rehabilitation, 7 respite; 377 places": [
    asks("capacity", () => places(children, ["day-care-centre", "social-rehabilitation", "respite"]), [292, undefined, 48]),
  ],
  "Out of family: 14 family-like services and a youth house, 132 places, handed over 2022-2023": [
    asks("capacity", () => places(outside, ["family-like-care-children", "youth-house"]), [124, 8]),
  ],
  "Done by 2023-08-31: 68, 71 and 80 %": [
    asks(
      "sitesDone",
      () => [adults, children, outside].map((group) => latvia.sitesDone(group)).map(({ least, most, planned }) => [least, most, planned]),
      [
        [98, 99, 145],
        [48, 48, 68],
        [12, 12, 15],
      ],
    ),
  ],
  "Challenges: burden of carers, differences between regions, staff": [
    probe("seko/cohort#summarise", summed, "16323.83"),
    probe("example:pilot-adults", () => byRegion(readAdults()), [40, 40, 40, 40, 40]),
  ],
  "To come: the basket and the individual budget": [
    asks("duty", () => latvia.duty("2026-01-01", ["homeless"]).duties.map(({ service }) => service), ["shelter"]),
    worked("individual-budget-children", "A whole year at level 2, a plan within the budget", "2160.00"),
  ],
  "To come: services for children with addiction or behaviour problems": [
    asks("duty", () => latvia.duty("2029-01-01", [youth]).duties.map(({ service }) => service), [
      "social-mentor",
      "social-rehabilitation-programme",
    ]),
  ],
  "To come: services for autism, palliative care, the support person": [
    worked("autism-rehabilitation-psychosocial-rehabilitation", "Four sessions a month of a child with disability", "280.00"),
    worked("support-person", "Disability group III from 2026 on", "450.00"),
    worked("palliative-home-care-team", "The mean stay of 51 days costs what the press's figures give for a patient", "2277.15"),
  ],
  "To come: family-like care of seniors": [
    figure("programmes", "targets[rrf-3-1-2-3-i-round-2-seniors].amount", "852 people"),
  ],
  "To come: a sustainable model of financing based on evidence": [
    probe("example:financing-model", modelsOfSome, ["5133.00", "6465.64", "228000.00"]),
    probe("seko/cohort#calibrate", calibrated, "1134.132499"),
    probe("seko/cohort#summarise", summed, "16323.83"),
  ],
  "Measure 4.3.5.1, round 1": [
    asks("checkSplit", () => added(round1), "59085884.00"),
    asks("shareOf", () => latvia.shareOf(round1, "esf-plus").share, "0.85"),
  ],
  "Measures 4.3.1.5 (ERDF) and 4.3.5.1, round 3, for very severe impairments": [
    asks("checkSplit", () => added("esf-plus-4-3-5-1-round-3"), "1988546.00"),
  ],
  "Measures 4.4.1.1 and 4.3.6.3": [
    asks("checkSplit", () => ["esf-plus-4-4-1-1", "esf-plus-4-3-6-3"].map(added), ["15000000.00", "4350000.00"]),
  ],
  "Round 1: 59 085 884 EUR of two sources, cross-financing 40 185 181": [
    asks("checkSplit", () => added(round1), "59085884.00"),
    asks("shareOf", () => latvia.shareOf(round1, "municipality").share, "0.15"),
    asks("splitProject", () => latvia.splitProject("59085884", round1).parts.map(({ amount }) => amount), ["50223001.40", "8862882.60"]),
  ],
  "Round 1: three target groups": [
    figure("programmes", `groups[${round1}-adults-with-mental-impairments]`, `programme: ${round1}`),
    figure("programmes", `groups[${round1}-children-in-families]`, `programme: ${round1}`),
    figure("programmes", `groups[${round1}-pension-age]`, `programme: ${round1}`),
  ],
  "Round 1: 540 places, 540 people, 20 % more by 2029-12-31": [
    figure("programmes", `targets[${round1}-places].amount`, "540 places"),
    figure("programmes", `targets[${round1}-people].amount`, "540 people"),
    figure("programmes", `targets[${round1}-increase].amount`, "20 per cent"),
  ],
  "Round 1: phases of infrastructure, vehicles and services": [
    asks(
      "moneyByYear",
      () => latvia.moneyByYear(round1, { infrastructure: "42000.00", services: "2400.00" }).map(({ year, amount }) => `${year} ${amount}`),
      ["2024 6000.00", "2025 12000.00", "2026 12000.00", "2027 12000.00", "2028 1200.00", "2029 1200.00"],
    ),
  ],
  "Round 1: six activities, 24 months of services": [
    probe(
      "seko/municipalities#runningAfterProject",
      () => runningAfterProject({ ...running, stateShare: "0.5", stateShareOf: "net-of-contributions" }).municipality,
      "2500000.00",
    ),
    figure("programmes", `targets[${round1}-months-of-services].amount`, "24 months"),
  ],
};
