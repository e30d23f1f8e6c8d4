export { municipality, municipalAssessment, municipalService, type MunicipalService } from "./municipal-service.js";
