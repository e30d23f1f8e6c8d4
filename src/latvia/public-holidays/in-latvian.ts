import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Where 4 May, 18 November or the closing day of the General Latvian Song and Dance Festival falls on a Saturday or Sunday, the next working day is a day off and no public holiday. Working days that the Cabinet moves to a Saturday by its orders of each year are not in the table: they are of state institutions, and who follows them adds them. Holidays of other confessions are not in it either.":
    "Ja 4. maijs, 18. novembris vai Vispārējo latviešu Dziesmu un deju svētku noslēguma diena iekrīt sestdienā vai svētdienā, nākamā darba diena ir brīvdiena, bet ne svētku diena. Darba dienu, ko Ministru kabinets ar katra gada rīkojumu pārceļ uz sestdienu, tabulā nav: tās attiecas uz valsts iestādēm, un, kas tās ievēro, pievieno pats. Nav arī citu konfesiju svētku.",
  "Which working days are moved to Saturdays the Cabinet orders for each year; ask for its order. It holds for institutions of the state, and others may follow it.":
    "Kuras darba dienas pārceļ uz sestdienām, Ministru kabinets nosaka katram gadam; jautājiet pēc rīkojuma. Tas attiecas uz valsts iestādēm, citi to var ievērot.",
};
