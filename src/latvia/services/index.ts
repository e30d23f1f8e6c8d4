export { serviceTable, type CatalogueService, type ServiceTable } from "./service-table.js";
