import { type Table, makeTable } from "../../report/index.js";
import { type Field, keys } from "./followed-keys.js";
import type { FollowedCase } from "./followed-case.js";

/** What each table shows, in both languages. */
export const titles = {
  clients: { lv: "Klienti", en: "Clients" },
  claims: {
    lv: "Nauda, kas seko klientam, pa mēnešiem un pašvaldībām",
    en: "What follows clients, by month and municipality",
  },
  unpaid: { lv: "Dienas, par kurām nauda neseko", en: "Days on which no money follows" },
  missing: { lv: "Trūkstošie fakti", en: "Missing facts" },
  assumptions: { lv: "Pieņēmumi", en: "Assumptions" },
} as const;

/** Sheets of workbooks have names of at most 31 characters. */
const short = {
  claims: { lv: "Nauda pa mēnešiem", en: "What follows" },
  unpaid: { lv: "Neapmaksātās dienas", en: "Unpaid days" },
};

export function tableOf<About>(
  id: keyof typeof titles,
  fields: readonly Field<About>[],
  followed: readonly FollowedCase[],
  aboutOf: (each: FollowedCase) => readonly About[],
): Table {
  const names: Readonly<Partial<Record<string, Table["title"]>>> = short;
  const name = names[id];
  return makeTable({
    id,
    title: titles[id],
    ...(name === undefined ? {} : { short: name }),
    columns: [...keys, ...fields].map(({ column }) => column),
    rows: followed.flatMap((each) => {
      const key = keys.map(({ of }) => of(each));
      return aboutOf(each).map((about) => [...key, ...fields.map(({ of }) => of(about))]);
    }),
  });
}
