export { csvOf } from "./csv-of.js";
export { eachMunicipality, type MunicipalRow } from "./each-municipality.js";
export { withoutRow } from "./without-row.js";
