export { csvOf } from "./csv-of.js";
export { eachMunicipality, type MunicipalRow } from "./each-municipality.js";
export { readRows, type ReadRow, type ReadTable } from "./read-rows.js";
export { withoutRow } from "./without-row.js";
