import type { IssueTexts } from "./texts.js";

/** Of populations that are made up of margins, and of scenarios. */
export const ofPopulations: IssueTexts = {
  expected: {
    "at least one": "vismaz viens",
    "a population": "populācija",
    "a scenario": "scenārijs",
    "takeUp, entrants or places": "takeUp, entrants vai places",
    "entrants or places": "vai nu entrants, vai places",
    "an id that nothing else of the scenario has": "identifikators, kura scenārijā nav nekam citam",
    "a whole number of people from {}": "cilvēku skaits, vesels skaitlis no {}",
    "one statement about the use of a service by somebody": "viens apgalvojums par to, kā kāds lieto pakalpojumu",
    "somebody of these people who is in the group": "kāds no šiem cilvēkiem, kas ir grupā",
    "{} {}, as the margin {} has": "{} ({}), kā tabulā {}",
    "people in all": "cilvēki kopā",
    "people of {}": "cilvēki: {}",
    "1 to {} people in all": "kopā 1 līdz {} cilvēki",

    "at least one dimension, each once": "vismaz viena dimensija, katra vienreiz",
    "a group of each of {}": "pa grupai no katras: {}",
    "each combination once": "katrs salikums vienreiz",
    "a whole number of people from 0 to {}": "cilvēku skaits, vesels skaitlis no 0 līdz {}",
    "at most {} combinations of groups": "ne vairāk kā {} grupu salikumi",
    "a margin that says how many people each group has": "tabula, kas saka, cik cilvēku ir katrā grupā",
    "tables that hang together without a circle": "tabulas, kas saistās bez apļa",
    "a pattern with which the margins are fitted in {} rounds": "paraugs, ar kuru tabulas sakrīt {} kārtās",
    "combinations of groups in which an entry of {} can be, which counts {}":
      "grupu salikumi, kuros var būt tabulas {} ieraksts, kurā ir {}",
    "a pattern under which whole people hit every margin": "paraugs, ar kuru veseli cilvēki sakrīt ar katru tabulu",
    'a place that the person has, such as "residences[0].place"; its last key may be new':
      'vieta, kas personai ir, piemēram, "residences[0].place"; pēdējā atslēga drīkst būt jauna',
    "a place into which nothing else is put": "vieta, kurā nekas cits netiek ielikts",
    "either value, or from and to": "vai nu `value`, vai `from` un `to`",
    "two dates or two decimals, the first at most the second, of at most {} values":
      "divi datumi vai divi decimālskaitļi, pirmais nav lielāks par otro, ne vairāk kā {} vērtību",
    "a whole number of places from 0": "vietu skaits, vesels skaitlis no 0",
    "some of {}, each once": "daži no {}, katrs vienreiz",
    "money, places or both": "nauda, vietas vai abas",
    "an amount of 0 or more": "summa, kas nav mazāka par 0",
    '"stop" or "skip"': '"stop" vai "skip"',
    "a whole number from 1 to {}": "vesels skaitlis no 1 līdz {}",
  },
  received: {
    "a population": "populācija",
    "a scenario": "scenārijs",
    nobody: "neviens",
    both: "abi",
    "one with which they are not": "tāds, ar kuru nesakrīt",
    "one that leaves no way": "tāds, ar kuru nevar",
    "value and from": "`value` un `from`",
    "value and to": "`value` un `to`",
    "value and from and to": "`value`, `from` un `to`",
  },
  hints: {
    '{} puts "{}".': '{} liek "{}".',
    "The pattern leaves too few ways to hit the margins: give more combinations people.":
      "Paraugs atstāj pārāk maz iespēju: norādiet cilvēkus vairāk salikumos.",
    "The pattern, or another margin, says that nobody is in any of them.":
      "Paraugs vai cita tabula saka, ka nevienā no tiem neviena nav.",
    "Give more combinations people in the pattern.": "Paraugā norādiet cilvēkus vairāk salikumos.",
    "Whole people cannot always hit tables in a circle: make one of them the pattern.":
      "Tabulas aplī ar veseliem cilvēkiem ne vienmēr sakrīt: vienu no tām padariet par paraugu.",
    "It says margins, and what people of each group have: docs/how-to/population.md shows one.":
      "Tajā ir tabulas un tas, kas ir katras grupas cilvēkiem: paraugs ir docs/how-to/population.md.",
    "State two scenarios: which of them has a place, nobody knows.":
      "Norādiet divus scenārijus: nav zināms, kuram no viņiem ir vieta.",
    "It says who uses more, who comes and how many places there are: docs/how-to/what-if.md shows one.":
      "Tajā ir tas, kas lieto vairāk, kas nāk klāt un cik ir vietu: paraugs ir docs/how-to/what-if.md.",
    "`seko population` reads one.": "To lasa `seko population`.",
  },
};
