import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Ministry of Welfare, 2020-03-11: proposals for the new Local Government Law; no text that adopted them was found":
    "Labklājības ministrija, 11.03.2020.: priekšlikumi jaunajam Pašvaldību likumam; teksts, kas tos būtu pieņēmis, nav atrasts",
};

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Proposals, never law as far as could be seen. `checkMunicipalShare` applies those that it is given and no other.":
    "Priekšlikumi, cik redzams, nekad nav bijuši likums. `checkMunicipalShare` piemēro tos, kurus tai dod, un citus ne.",
  "The proposal names no minimum share; ask the Ministry of Welfare, or try shares of your own.":
    "Priekšlikums minimālo daļu nenosauc; jautājiet Labklājības ministrijai vai izmēģiniet savas daļas.",
};
