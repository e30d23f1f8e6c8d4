import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Relatives are not asked here: Ropaži and Liepāja do not assess them, and what others do was not seen. Liepāja gives up to 4, 6 or 12 hours a week by level and counts the special-care benefit; Madona asks fixed monthly fees by level. The line of 2025 is the published one: of the median behind it only bounds are known, in thresholds.":
    "Apgādniekiem šeit neprasa: Ropaži un Liepāja viņus nevērtē, un kā dara citi, nav atrasts. Liepāja dod līdz 4, 6 vai 12 stundām nedēļā pēc līmeņa un ņem vērā kopšanas pabalstu; Madona prasa noteiktu mēneša maksu pēc līmeņa. 2025. gada slieksnis ir publicētais: par tā pamatā esošo mediānu zināmas tikai robežas, tās ir tabulā thresholds.",
  "Jūrmala's amount was not readable.": "Jūrmalas summa nebija izlasāma.",
  "Each provider has a price of its own; ask the municipality, or take one from the published price lists (entry prices).":
    "Katram pakalpojuma sniedzējam ir sava cena; jautājiet pašvaldībai vai ņemiet cenu no publicētajiem cenrāžiem (tabula prices).",
  "The amount that Jūrmala co-finances was not readable; ask for the municipality's rules on social services.":
    "Summa, ko līdzfinansē Jūrmala, nebija izlasāma; lūdziet pašvaldības noteikumus par sociālajiem pakalpojumiem.",
};
