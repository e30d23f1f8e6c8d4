export { municipalService } from "./municipal-service.js";
