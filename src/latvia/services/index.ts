export { schemeService } from "./scheme-service.js";
export { serviceAsked, serviceIssues } from "./service-asked.js";
export { serviceTable, type CatalogueService, type ServiceTable } from "./service-table.js";
