import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Proposals, never law as far as could be seen. `checkMunicipalShare` applies those that it is given and no other.":
    "Priekšlikumi, cik redzams, nekad nav bijuši likums. `checkMunicipalShare` piemēro tos, kurus tai dod, un citus ne.",
  "The proposal names no minimum share; ask the Ministry of Welfare, or try shares of your own.":
    "Priekšlikums minimālo daļu nenosauc; jautājiet Labklājības ministrijai vai izmēģiniet savas daļas.",
};
