import type { Scheme, TargetGroup } from "../../rules/scheme.js";
import { municipalService } from "../municipal-service/index.js";
import { shortTermCareSources as sources } from "./sources.js";
import { notes } from "./in-latvian.js";

const open2021 = { from: "2021-07-01", to: "open" } as const;
const county = { from: "2022-01-10", to: "open" } as const;

const groups: readonly TargetGroup[] = [
  { id: "pension-age", label: { lv: "Pensijas vecuma cilvēki", en: "People of pension age" } },
  { id: "adults-with-disability", label: { lv: "Pilngadīgas personas ar invaliditāti", en: "Adults with disability" } },
  { id: "homeless", label: { lv: "Personas bez noteiktas dzīvesvietas", en: "Homeless people" } },
  { id: "in-crisis", label: { lv: "Personas krīzes situācijā", en: "People in crisis" } },
];

/** Jelgava: up to two months in an institution. */
const shortTermCareJelgava: Scheme = municipalService({
  id: "short-term-care-jelgava",
  label: { lv: "Īslaicīga sociālā aprūpe Jelgavā", en: "Short-term care in Jelgava" },
  note: "The two months run from the first enrolment; a second stay in the same life is not described by the rules seen.",
  validity: open2021,
  notes,
  sources: [sources.jelgava, sources.since2021, sources.stay],
  groups,
  services: { "short-term-care": "24h" },
  servedPlaces: ["jelgava"],
  daysSource: sources.since2021.id,
  conditions: [
    { id: "target-group", kind: "target-group", groups: groups.map(({ id }) => id), source: sources.jelgava.id },
    { id: "enrolment", kind: "enrolment", source: sources.stay.id },
    { id: "two-months", kind: "duration", months: 2, source: sources.jelgava.id },
  ],
  limits: [],
});

/** Liepāja: up to two months in a hospital, for a fee. */
const shortTermCareLiepaja: Scheme = municipalService({
  id: "short-term-care-liepaja-hospital",
  label: {
    lv: "Īslaicīga sociālā aprūpe ārstniecības iestādē Liepājā",
    en: "Short-term care in a hospital in Liepāja",
  },
  note: "An extension beyond two months is a decision of the social service and no rule here. From 2026 some days of the city's rules change from 60 to 30; for which service was not visible.",
  validity: { from: "2021-07-01", to: "2025-12-31" },
  notes,
  sources: [sources.liepaja, sources.since2021, sources.stay],
  services: { "short-term-care": "24h" },
  servedPlaces: ["liepaja"],
  daysSource: sources.since2021.id,
  conditions: [
    { id: "setting", kind: "setting", settings: ["hospital"], source: sources.liepaja.id },
    { id: "enrolment", kind: "enrolment", source: sources.stay.id },
    { id: "two-months", kind: "duration", months: 2, source: sources.liepaja.id },
  ],
  limits: [],
});

/** The county of Jelgava: the published price of a day in SAC Zemgale. */
const shortTermCareJelgavaCounty: Scheme = municipalService({
  id: "short-term-care-jelgava-county",
  label: {
    lv: "Īslaicīga sociālā aprūpe Jelgavas novadā (SAC „Zemgale”)",
    en: "Short-term care in the county of Jelgava (SAC Zemgale)",
  },
  note: "Prices for residents of the county. How long a stay may last was not seen, so nothing limits it here.",
  validity: county,
  notes,
  sources: [sources.county2022, sources.county2024, sources.countyResidents],
  services: { "short-term-care": "24h" },
  servedPlaces: ["jelgavas-novads"],
  residenceSource: sources.countyResidents.id,
  conditions: [],
  limits: [],
  prices: [
    {
      service: "short-term-care",
      place: "jelgavas-novads",
      price: "27.00",
      from: "2022-01-10",
      to: "2024-01-31",
      source: sources.county2022.id,
    },
    {
      service: "short-term-care",
      place: "jelgavas-novads",
      price: "34.82",
      from: "2024-02-01",
      to: "open",
      source: sources.county2024.id,
    },
  ],
});

/** Short-term care by municipality, because the rules differ. */
export const shortTermCareSchemes: readonly Scheme[] = [
  shortTermCareJelgava,
  shortTermCareLiepaja,
  shortTermCareJelgavaCounty,
];
