export { municipalService, type MunicipalService } from "./municipal-service.js";
