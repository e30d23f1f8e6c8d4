export {
  shortTermCareJelgava,
  shortTermCareJelgavaCounty,
  shortTermCareLiepaja,
  shortTermCareSchemes,
} from "./scheme.js";
