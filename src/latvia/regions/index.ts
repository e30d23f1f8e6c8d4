export { municipalities, municipalityOf, municipalityWithId } from "./municipalities.js";
export type { DatedCode, DatedRegion, Municipality } from "./municipality.js";
export { isIn, membershipOn, placeOn, regionOf } from "./on-date.js";
export { places } from "./places.js";
export { country, regions } from "./regions.js";
export { regionTable, type RegionTable } from "./table.js";
export { regionSources } from "./sources.js";
