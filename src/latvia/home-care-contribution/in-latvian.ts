import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Cabinet regulation No. 275 of 2003-05-27: after paying, the client keeps at least the line of needy households; a municipality may set more favourable rules":
    "Ministru kabineta 27.05.2003. noteikumi Nr. 275: pēc maksājuma klientam paliek vismaz trūcīgas mājsaimniecības ienākumu slieksnis; pašvaldība var noteikt labvēlīgākus noteikumus",
  "Ministry of Welfare: care at home is a paid service; for needy persons it is free":
    "Labklājības ministrija: aprūpe mājās ir maksas pakalpojums; trūcīgām personām tā ir bez maksas",
  "Assumed: a municipality whose own rule was not seen asks for all income above the line of needy households, which is the least that regulation 275 leaves":
    "Pieņemts: pašvaldība, kuras pašas noteikumi nav redzēti, prasa visus ienākumus virs trūcīgas mājsaimniecības sliekšņa, kas ir mazākais, ko atstāj noteikumi Nr. 275",
  "Assumed: the price of an hour that whoever calculates supplies, because it differs by provider (5 to 20 EUR in the press of 2024)":
    "Pieņemts: stundas cena, ko dod aprēķina veicējs, jo pakalpojuma sniedzējiem tā atšķiras (5 līdz 20 EUR pēc 2024. gada preses ziņām)",
  "Jūrmala co-finances a set amount, and the client pays what the care costs above it":
    "Jūrmala līdzfinansē noteiktu summu, un klients maksā to, ko aprūpe izmaksā virs tās",
  "Assumed: the amount that Jūrmala co-finances is counted for each hour of care":
    "Pieņemts: Jūrmalas līdzfinansējuma summu skaita par katru aprūpes stundu",
};

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Relatives are not asked here: Ropaži and Liepāja do not assess them, and what others do was not seen. Liepāja gives up to 4, 6 or 12 hours a week by level and counts the special-care benefit; Madona asks fixed monthly fees by level.":
    "Apgādniekiem šeit neprasa: Ropaži un Liepāja viņus nevērtē, un kā dara citi, nav redzēts. Liepāja dod līdz 4, 6 vai 12 stundām nedēļā pēc līmeņa un ņem vērā kopšanas pabalstu; Madona prasa noteiktu mēneša maksu pēc līmeņa.",
  "Jūrmala's amount was not readable.": "Jūrmalas summa nebija izlasāma.",
  "Each provider has a price of its own; ask the municipality, or take one from the published price lists (entry prices).":
    "Katram pakalpojuma sniedzējam ir sava cena; jautājiet pašvaldībai vai ņemiet cenu no publicētajiem cenrāžiem (tabula prices).",
  "The amount that Jūrmala co-finances was not readable; ask for the municipality's rules on social services.":
    "Summa, ko līdzfinansē Jūrmala, nebija izlasāma; lūdziet pašvaldības noteikumus par sociālajiem pakalpojumiem.",
};
