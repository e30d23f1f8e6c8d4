export {
  individualBudgetChildren,
  pilotMunicipalities,
  pilotYear,
  type PilotMunicipality,
} from "./individual-budget-children/index.js";
export {
  country,
  municipalities,
  municipalityOf,
  placeOn,
  places,
  regionOf,
  regions,
  regionSources,
  type DatedCode,
  type DatedRegion,
  type Municipality,
} from "./regions/index.js";
export { schemeById, schemes } from "./schemes.js";
