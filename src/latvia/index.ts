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
