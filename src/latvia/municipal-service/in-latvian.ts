import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "No public source gives what a unit costs here; ask the municipality's social service for its price list. The table prices has those of other places.":
    "Neviens publisks avots nenorāda šī pakalpojuma vienības cenu; lūdziet pašvaldības sociālajam dienestam cenrādi. Citu vietu cenas ir tabulā prices.",
  "What the client pays for a unit was not seen; ask the municipality's social service for its binding regulations. Give 0 where it is free.":
    "Ko klients maksā par vienību, nav atrasts; lūdziet pašvaldības sociālajam dienestam saistošos noteikumus. Ja pakalpojums ir bez maksas, norādiet 0.",
};
