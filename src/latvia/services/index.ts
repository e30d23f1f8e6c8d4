export { schemeService } from "./scheme-service.js";
export { serviceTable, type CatalogueService, type ServiceTable } from "./service-table.js";
