import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Cabinet regulation No. 797 of 2018-12-18 on state support to municipalities for social services at a person's place of residence, in force from 2019-01-01; known by its title and by what is said about it":
    "Ministru kabineta 18.12.2018. noteikumi Nr. 797 par valsts atbalstu pašvaldībām par sociālajiem pakalpojumiem personas dzīvesvietā, spēkā no 01.01.2019.; zināmi pēc nosaukuma un pēc tā, kas par tiem teikts",
  "Ministry of Welfare, page on money follows the client: the groups of people who ended the service of a state institution from 2018-07-01 on, each with the impairments that count":
    "Labklājības ministrija, lapa par principu „nauda seko klientam”: personu grupas, kas pārtraukušas valsts institūcijas pakalpojumu no 01.07.2018., katra ar traucējumiem, kurus ņem vērā",
  "Ministry of Welfare, the same page: after 18 it goes on where it was applied to the child and there are severe or very severe impairments of mental and physical development and disability group I or II":
    "Labklājības ministrija, tā pati lapa: pēc 18 gadu vecuma NSK turpina, ja tas piemērots bērnam un ir smagi vai ļoti smagi garīgās un fiziskās attīstības traucējumi un I vai II invaliditātes grupa",
  "Ministry of Welfare, the same page: any of the community services, for example those it names, or other social services whose need the person's individual plan of rehabilitation or care states; the municipality that provides it is compensated":
    "Labklājības ministrija, tā pati lapa: jebkurš no sabiedrībā balstītiem pakalpojumiem, piemēram, nosauktie, vai citi sociālie pakalpojumi, kuru nepieciešamība noteikta personas individuālajā rehabilitācijas vai aprūpes plānā; kompensē pašvaldībai, kas to nodrošina",
  "Assumed: a service opens a month only where it stands in the person's plan, also one that the page names; that those it names count without the plan is the other reading":
    "Pieņemts: pakalpojums ļauj naudai sekot mēnesī tikai tad, ja tas ir personas plānā, arī lapā nosaukts pakalpojums; otrs lasījums ir, ka nosauktos skaita bez plāna",
  "Ministry of Welfare, the same page: not applied where the person receives a service of a kind that it goes on to name; the sentence is cut in what could be read":
    "Labklājības ministrija, tā pati lapa: nepiemēro, ja persona saņem tādu pakalpojumu, kādu lapa nosauc tālāk; izlasāmajā tekstā teikums ir aprauts",
  "For people who do not receive long-term care or rehabilitation financed by the state or a municipality":
    "Personām, kas nesaņem valsts vai pašvaldības finansētu ilgstošu aprūpi vai rehabilitāciju",
  "Nothing is published on stays in hospital: how many days of one are borne is an open input":
    "Par uzturēšanos slimnīcā nekas nav publicēts: cik tās dienas pieskaita, ir atvērta ievade",
  "Assumed: no compensation while the person is abroad or in prison, because no municipality then serves them":
    "Pieņemts: kompensācijas nav, kamēr persona ir ārzemēs vai ieslodzījumā, jo tad to neapkalpo neviena pašvaldība",
  "Assumed: the day of death still counts": "Pieņemts: nāves dienu vēl skaita",
  "Assumed: the municipality of the declared residence claims, because the law puts the duty to serve there; what the regulation says of moves could not be read":
    "Pieņemts: kompensāciju pieprasa deklarētās dzīvesvietas pašvaldība, jo likums pienākumu sniegt pakalpojumus uzliek tai; noteikumu tekstu par pārcelšanos nebija iespējams izlasīt",
  "The amounts, their formula and what part of a month is paid are not public; that there is one amount per month for adults and one for children, by the days of the month, is assumed":
    "Apmēri, to formula un tas, kādu mēneša daļu maksā, nav publiski; pieņemts, ka ir viena summa mēnesī pieaugušajiem un viena bērniem, dalīta pēc mēneša dienām",
};

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Cabinet regulation No. 797 of 2018 as far as it is known without its text: who, from when, for which services. How much and by which deadlines is not public.":
    "Ministru kabineta 2018. gada noteikumi Nr. 797, ciktāl tie zināmi bez to teksta: kam, no kura laika, par kuriem pakalpojumiem. Cik un kādos termiņos, nav publisks.",
  "No public source gives the compensation for an adult; ask the Ministry of Welfare, or read Cabinet regulation No. 797 (likumi.lv 303855).":
    "Neviens publisks avots nedod kompensāciju par pieaugušo; jautājiet Labklājības ministrijai vai lasiet Ministru kabineta noteikumus Nr. 797 (likumi.lv, 303855).",
  "No public source gives the compensation for a child; ask the Ministry of Welfare, or read Cabinet regulation No. 797 (likumi.lv 303855).":
    "Neviens publisks avots nedod kompensāciju par bērnu; jautājiet Labklājības ministrijai vai lasiet Ministru kabineta noteikumus Nr. 797 (likumi.lv, 303855).",
  "Nothing is published on stays in hospital; ask the Ministry of Welfare, or read Cabinet regulation No. 797 (likumi.lv 303855).":
    "Par uzturēšanos slimnīcā nekas nav publicēts; jautājiet Labklājības ministrijai vai lasiet Ministru kabineta noteikumus Nr. 797 (likumi.lv, 303855).",
  "The ministry's page names them in a sentence that is cut in what could be read: services paid under Cabinet regulation No. 829 or by the deinstitutionalisation project are likely; ask the Ministry of Welfare.":
    "Ministrijas lapa tās nosauc teikumā, kas izlasāmajā tekstā ir aprauts: iespējams, tie ir pakalpojumi, ko apmaksā pēc Ministru kabineta noteikumiem Nr. 829 vai no deinstitucionalizācijas projekta; jautājiet Labklājības ministrijai.",
};
