import type { IssueTexts } from "./texts.js";

const perhapsGrouped = (english: string, latvian: string) => ({
  [`If the ${english} groups thousands, write {}; if it begins the decimals, write {}.`]: `Ja ${latvian} atdala tūkstošus, rakstiet {}; ja aiz tā ir daļskaitlis, rakstiet {}.`,
  [`If the ${english} groups thousands, write {}; if it begins the decimals, round it by a named rule before it is written here.`]: `Ja ${latvian} atdala tūkstošus, rakstiet {}; ja aiz tā ir daļskaitlis, pirms ierakstīšanas noapaļojiet to pēc nosaukta noteikuma.`,
});

/** Days and numbers as people write them. */
export const ofValues: IssueTexts = {
  expected: {
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
    "{} has {} days.": "Mēneša {} dienu skaits ir {}.",
  },
};
