import * as latvia from "seko/latvia";
import { equalisationOfMunicipalities, sharesOfMunicipalities } from "seko/municipalities";
import { makeCases } from "../../../../examples/pilot-adults-2019/generate/cases.js";
import { unitsIn } from "../../../../examples/pilot-adults-2019/checks.js";
import { readChildren } from "../../../../examples/pilot-children/pilot.js";
import { adultsOf2019 } from "../../../../examples/pilot-adults-2019/population.js";
import { followed, lettered, unlike } from "./people.js";
import { asks, figure, probe, worked, type Probes } from "./probe.js";

const claims = "2019-01 liepaja 110.00, 2019-02 liepaja 310.00, 2019-03 liepaja 100.00, 2019-03 talsu-novads-2009 150.00";
const severe = ["severe-functional-impairments"];
const money = { budget: "1000000.00", social: "90000.00", workAndGuarantees: "30000.00", voluntary: "0.00" };
const counts = { residents: 1000, childrenTo6: 60, schoolAge: 120, aboveWorkingAge: 230, squareKilometres: "10.5" };
const head = "municipality,residents,childrenTo6,schoolAge,aboveWorkingAge,squareKilometres";
const places = (people: number) =>
  latvia.capacity([{ group: "adults-with-mental-impairments", service: "respite", people }])[0]?.missing;

/** Of the proposals of 2020. */
export const proposals2020: Probes = {
  "The duty to serve lies where residence is declared (law, section 9(1))": [
    worked("child-care", "Eighty hours a month while the parents work", "408.80"),
    worked("money-follows-client", "An adult who left, moved and died within a quarter", "110.00"),
    probe("seko/following#follow", followed, claims),
  ],
  "Municipalities read their duty differently": [
    asks("duty", () => latvia.duty("2026-06-01", severe).duties.map(({ service }) => service), ["home-care", "long-term-care"]),
    asks("gaps", () => latvia.gaps([{ service: "home-care" }], "2026-06-01", severe).duties.map(({ service }) => service), ["long-term-care"]),
  ],
  "The range of services depends on a municipality's priorities, money and infrastructure": [
    asks("capacity", () => places(25), 6),
    asks("checkMunicipalShare", () => latvia.checkMunicipalShare(money, { socialMinimum: "0.10" })[0]?.missing, "10000.00"),
  ],
  "Residents have no clear information on what they will get": [
    asks("duty", () => latvia.duty("2026-01-01", ["homeless"]).duties.map(({ service }) => service), ["shelter"]),
    probe("seko/explanation#letter", lettered, [true, true, true]),
  ],
  "Two people of equal need get different services in different places": [
    probe("seko/typical#typicalCases", unlike, ["jelgava eligible 516", "riga ineligible nothing"]),
  ],
  "A minimum basket by target group": [
    figure(
      "minimum-basket",
      "duties[home-care severe-functional-impairments every-municipality]",
      "service: home-care; group: severe-functional-impairments; level: every-municipality",
    ),
    asks("duty", () => latvia.duty("2026-06-01").duties.length, 10),
  ],
  "Review who is responsible: sources of money, their split, the equalisation formula": [
    asks("chargedWith", () => latvia.chargedWith("group-home").map(({ payer }) => payer), ["municipality", "state", "state"]),
    asks("equalisationUnits", () => latvia.equalisationUnits(counts).units, "1717.76"),
    asks("grantOf2024", () => latvia.grantOf2024({ meanPerUnit: "1000.00", ownPerUnit: "850.00", units: "2000" }).amount, "30000.00"),
    probe(
      "seko/municipalities#equalisationOfMunicipalities",
      () => equalisationOfMunicipalities(`${head}\nvalkas-novads,1000,60,120,230,10.5`).total.units,
      "1717.76",
    ),
  ],
  "Review how services are granted and paid for": [
    worked("institution-contribution", "A pension of 500 and no relatives", "1156.60"),
    worked("home-care-contribution", "Income above the line of needy households", "145.00"),
  ],
  "An individual budget in the medium term": [
    worked("individual-budget-children", "A whole year at level 2, a plan within the budget", "2160.00"),
    worked("individual-budget-adults", "Fifteen months at level 3: twelve months' money stretched", "5400.00"),
    probe("example:pilot-children", () => readChildren().length, 100),
    probe("example:pilot-adults-2019", () => unitsIn(makeCases(adultsOf2019.published), "2020-04"), 870),
  ],
  "A classification of social services": [probe("entry:services", () => latvia.serviceTable.services.find(({ id }) => id === "assistant")?.units, ["hour"]),],
  "A minimum share of the municipal budget for social purposes": [
    asks("checkMunicipalShare", () => latvia.checkMunicipalShare(money, { socialMinimum: "0.10" })[0]?.least, "100000.00"),
    probe(
      "seko/municipalities#sharesOfMunicipalities",
      () =>
        sharesOfMunicipalities("municipality,budget,social,voluntary\nriga,1000.00,90.00,0.00", { socialMinimum: "0.10" })
          .missing,
      { socialMinimum: "10.00" },
    ),
  ],
  "1 % of the money for social services and assistance for voluntary initiatives": [
    asks("checkMunicipalShare", () => latvia.checkMunicipalShare(money, { voluntaryMinimum: "0.01" })[0]?.least, "600.00"),
  ],
  "A basket of its own for first-level and second-level municipalities": [
    figure(
      "minimum-basket",
      "duties[shelter homeless every-municipality]",
      "service: shelter; group: homeless; level: every-municipality",
    ),
  ],
  "Services, groups and classification to be fixed by the Cabinet": [
    figure("minimum-basket", "proposals[2020-pension-age-home-care].priority", "3"),
  ],
  "Working groups of March 2020: four groups in order of priority, 15 services": [
    figure("minimum-basket", "proposals[2020-families-with-children-social-work].priority", "1"),
    figure("minimum-basket", "proposals[2020-children-with-disability-respite].priority", "4"),
  ],
  "Palliative care: what it is, a team of four fields, from the diagnosis until mourning ends": [
    worked("palliative-home-care-team", "200 days: the part of health is paid for 180, the part of social care goes on", "8330.00"),
    worked("palliative-home-care-relatives", "A daughter's support goes on for two months after her father's death", "315.00"),
    figure("palliative-home-care", "fields[spiritual]", "outlivesPatient: true"),
  ],
  "Palliative care of children at home": [figure("palliative-home-care", "rules[choice-until].amount", "24 years")],
  "Palliative care: 4.5 m EUR, adults and relatives, all of Latvia": [
    figure("programmes", "programmes[palliative-2020].total", "4500000 EUR"),
  ],
  "Planned parts: teams, care at home, respite, telecare, advice round the clock, rehabilitation, training": [
    figure("palliative-home-care", "fields[planned-2020]", "Parts planned in 2020: teams, care at home, respite, telecare, advice round the clock, rehabilitation, training"),
  ],
};
