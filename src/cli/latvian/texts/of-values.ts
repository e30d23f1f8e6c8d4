import type { IssueTexts } from "./texts.js";

const perhapsGrouped = (english: string, latvian: string) => ({
  [`If the ${english} groups thousands, write {}; if it begins the decimals, write {}.`]: `Ja ${latvian} atdala tūkstošus, rakstiet {}; ja aiz tā ir daļskaitlis, rakstiet {}.`,
  [`If the ${english} groups thousands, write {}; if it begins the decimals, round it by a named rule before it is written here.`]: `Ja ${latvian} atdala tūkstošus, rakstiet {}; ja aiz tā ir daļskaitlis, pirms ierakstīšanas noapaļojiet to pēc nosaukta noteikuma.`,
});

/** Days and numbers as people write them, and numbers of tables of municipalities. */
export const ofValues: IssueTexts = {
  expected: {
    "no id, because none are known here": "bez identifikatora, jo šeit neviena nav",
    "a row that leaves it out": "rinda, kurā tā nav",
    "a number of at least 0": "skaitlis, kas nav mazāks par 0",
    "a whole number of at least 0": "vesels skaitlis, kas nav mazāks par 0",
    "{} of at least 0": "{}, ne mazāk par 0",
    "ages that together are at most the residents": "vecuma grupas, kurās kopā nav vairāk cilvēku kā iedzīvotāju",
    "the part of the social money for work and guarantees, from 0 to all of it":
      "sociālās naudas daļa darbam un garantijām, no 0 līdz visai",
    "a decimal as text, with at most {} decimal": "decimālskaitlis kā teksts, ar ne vairāk kā {} zīmi aiz komata",
    "a decimal as text, with at most {} decimals, not three that end in zero":
      "decimālskaitlis kā teksts, ar ne vairāk kā {} zīmēm aiz komata, bet ne ar trim, kas beidzas ar nulli",
    "a step above 0 as text, with at most {} decimals, not three that end in zero":
      "solis virs 0 kā teksts, ar ne vairāk kā {} zīmēm aiz komata, bet ne ar trim, kas beidzas ar nulli",
  },
  received: {},
  hints: {
    ...perhapsGrouped("point", "punkts"),
    ...perhapsGrouped("comma", "komats"),
    "Leave out the zeros at its end.": "Izlaidiet nulles beigās.",
    "Leave out the zeros at its end: {}.": "Izlaidiet nulles beigās: {}.",
    "It is too large to be held exactly.": "Tas ir pārāk liels, lai to glabātu precīzi.",
    'Write "{}".': 'Rakstiet "{}".',
    "Where there are none, write [].": "Ja nav neviena, rakstiet [].",
    'One of "lv" and "en" is enough.': 'Pietiek ar vienu no "lv" un "en".',
    'A scheme that grants money alone leaves out "cost", "cover", "contribute" and "fund" too.':
      'Noteikumos, kas piešķir tikai naudu, nav arī "cost", "cover", "contribute" un "fund".',
    "The scheme grants money and names no service.": "Šie noteikumi piešķir naudu un nenosauc nevienu pakalpojumu.",
    "Leave it out: every row says its own.": "Izlaidiet to: katrā rindā ir savs.",
    "It needs {}.": "Tam vajag {}.",
    "{} has {} days.": "Mēneša {} dienu skaits ir {}.",
  },
};
