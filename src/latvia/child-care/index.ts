export { childCare, childCareAizkraukle, childCareLiepaja, childCareProject, childCareSchemes } from "./scheme.js";
