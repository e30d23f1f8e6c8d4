import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "What is published of the pilot, completed by assumptions that are marked as such. The three areas are published (Latvian Health Economics Association); which service belongs to which area is a reading of their names.":
    "Tas, kas par izmēģinājumprojektu ir publicēts, papildināts ar pieņēmumiem, kas kā tādi atzīmēti. Trīs jomas ir publicētas (Latvijas Veselības ekonomikas asociācija); kurš pakalpojums pie kuras pieder, nolasīts no nosaukumiem.",
  "No public source gives the amount of level 1; ask the Ministry of Welfare or the Latvian Health Economics Association, or calibrate the level weights to an envelope.":
    "Neviens publisks avots nenorāda 1. līmeņa apmēru; jautājiet Labklājības ministrijai vai Latvijas Veselības ekonomikas asociācijai, vai pielāgojiet līmeņu svarus kopējam finansējumam.",
  "No public source gives the amount of level 2; ask the Ministry of Welfare or the Latvian Health Economics Association, or calibrate the level weights to an envelope.":
    "Neviens publisks avots nenorāda 2. līmeņa apmēru; jautājiet Labklājības ministrijai vai Latvijas Veselības ekonomikas asociācijai, vai pielāgojiet līmeņu svarus kopējam finansējumam.",
  "No public source gives the amount of level 3; ask the Ministry of Welfare or the Latvian Health Economics Association, or calibrate the level weights to an envelope.":
    "Neviens publisks avots nenorāda 3. līmeņa apmēru; jautājiet Labklājības ministrijai vai Latvijas Veselības ekonomikas asociācijai, vai pielāgojiet līmeņu svarus kopējam finansējumam.",
  "No public source gives the amount of level 4; ask the Ministry of Welfare or the Latvian Health Economics Association, or calibrate the level weights to an envelope.":
    "Neviens publisks avots nenorāda 4. līmeņa apmēru; jautājiet Labklājības ministrijai vai Latvijas Veselības ekonomikas asociācijai, vai pielāgojiet līmeņu svarus kopējam finansējumam.",
};
