import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "One id for each service, whatever scheme, price list or duty names it. Names are those of the lists and acts where one was seen; the English ones are translations. A service has no legal definition here.":
    "Katram pakalpojumam viens identifikators, lai kādi noteikumi, cenrādis vai pienākums to nosauc. Nosaukumi ir no sarakstiem un aktiem, kur tādi redzēti; angļu nosaukumi ir tulkojumi. Pakalpojumam šeit nav juridiskas definīcijas.",
};
