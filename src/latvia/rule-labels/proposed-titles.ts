import type { Source } from "../../sources/index.js";

/**
 * What is assumed of the children's pilot, in Latvian, by the id of the source: proposals, to be checked by a Latvian lawyer. The
 * titles of price lists stand in English only.
 */
export const proposedTitlesOfChildren: Readonly<Record<string, string>> = {
  "age-under-18":
    "Pieņemts: bērns ir jaunāks par 18 gadiem, kā pakalpojumos bērniem plānošanas reģionu deinstitucionalizācijas projektos",
  "pilot-municipalities":
    "Pieņemts: dzīvesvieta deklarēta vienā no desmit pašvaldībām. Publicētas ir Liepāja, Talsi, Jelgava un Tukums; pārējo sešu vietā ir Daugavpils, Balvi, Ogre, Cēsis, Gulbene un Bauska. Deklarētā dzīvesvieta ir noteicošā, jo likums pienākumu sniegt pakalpojumus uzliek tās pašvaldībai",
  "setting-home": "Pieņemts: bērns dzīvo mājās, jo pakalpojumi paredzēti ģimenēm sabiedrībā",
  "bands-of-care-levels":
    "Pieņemts: četri līmeņi pēc spēju vērtējuma no 0 līdz 100 ar Ministru kabineta 02.04.2019. noteikumu Nr. 138 četru aprūpes līmeņu robežām (75, 50 un 25 %), spēkā no izvērtējuma dienas; izmēģinājumprojekta skala un līmeņi nav publiski",
  "level-weights": "Pieņemts: līmeņi attiecas cits pret citu kā no 1 līdz 4, jo par to nekas nav publicēts",
  "level-amounts": "Līmeņu apmēri nav publiski: metode aprakstīta Latvijas Veselības ekonomikas asociācijas dokumentā",
  "cover-by-priority":
    "Pieņemts: budžets vispirms sedz steidzamākos pakalpojumus, jo izmēģinājumprojektā bija jāizvēlas tie, kas bērnam pieejamās naudas robežās vajadzīgi visvairāk",
  "no-contribution": "Pieņemts: ģimenes nemaksā neko, jo neviens avots par izmēģinājumprojektu maksājumu nepiemin",
  "regions-before-2021":
    "Pieņemts: pirms 01.07.2021. pašvaldība bija tajā plānošanas reģionā, kurā tā vai tās pārņēmēja ir kopš tā laika, jo publicētas ir tikai Tukuma, Limbažu un Ogres pārejas",
};

/** Sources with their titles in both languages, where there is a proposal for the Latvian one. */
export function withTitles(sources: readonly Source[], titles: Readonly<Record<string, string>>): readonly Source[] {
  return sources.map((source) => {
    const lv = titles[source.id];
    return lv === undefined ? source : { ...source, label: { lv, en: source.title } };
  });
}
