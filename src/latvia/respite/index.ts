export { respiteAdultsPilot, respiteKuldiga, respiteKurzeme, respiteRopazi, respiteSchemes } from "./scheme.js";
