export {
  individualBudgetChildren,
  pilotMunicipalities,
  pilotYear,
  type PilotMunicipality,
} from "./individual-budget-children/index.js";
export {
  country,
  membershipOn,
  municipalities,
  municipalityOf,
  placeOn,
  regionOf,
  regions,
  regionSources,
  regionTable,
  type DatedCode,
  type DatedRegion,
  type Municipality,
  type RegionTable,
} from "./regions/index.js";
export {
  adultsPilotMunicipalities,
  adultsPilotPeriod,
  individualBudgetAdults,
} from "./individual-budget-adults/index.js";
export { places } from "./regions/places-asked.js";
export { moneyFollowsClient } from "./money-follows-client/index.js";
export { compensations, schemeById, schemes } from "./schemes.js";
export type { BasedAmount, Basis } from "./basis.js";
export { entries, entryById } from "./entries.js";
export type {
  AssumedDays,
  CompensationEntry,
  DeclaredGap,
  Entry,
  EntryKind,
  SchemeEntry,
  Table,
  TableEntry,
} from "./entry.js";
export { textsOf, type EntryTexts } from "./latvian/texts-of.js";
export { parametersOf, type EntryParameter } from "./walk/index.js";
export { serviceTable, type CatalogueService, type ServiceTable } from "./services/index.js";
export {
  priceTable,
  pricesOn,
  unitPrice,
  type PriceBasis,
  type PriceOnDay,
  type PriceQuery,
  type PriceTable,
  type PublishedPrice,
  type UndatedPrice,
} from "./prices/index.js";
export * from "./autism-rehabilitation/index.js";
export * from "./care-levels/index.js";
export * from "./community-places/index.js";
export * from "./equalisation/index.js";
export * from "./minimum-basket/index.js";
export * from "./municipal-share/index.js";
export * from "./palliative-home-care/index.js";
export * from "./programmes/index.js";
export * from "./state-and-municipal/index.js";
export * from "./state-co-financing/index.js";
export * from "./thresholds/index.js";
export {
  administrationAtMost,
  administrationTable,
  assistant,
  assistantFrom2024,
  type AdministrationShare,
  type AdministrationTable,
} from "./assistant/index.js";
export { homeCareContribution, homeCarePublicPart } from "./home-care-contribution/index.js";
export { institutionContribution } from "./institution-contribution/index.js";
export { supportPerson, supportPersonPilot } from "./support-person/index.js";
export { technicalAids, technicalAidsChildren, technicalAidsVoucher } from "./technical-aids/index.js";
export * from "./public-holidays/index.js";
export * from "./use-and-spending/index.js";
