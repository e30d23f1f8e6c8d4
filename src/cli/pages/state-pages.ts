import type { Language } from "seko";
import type { CarersGrantOfMunicipalities, StateShareOfMunicipalities } from "seko/municipalities";
import { makeTable, writtenNumber } from "seko/report";
import {
  type MunicipalPage,
  column,
  common,
  limits,
  municipality,
  money,
  nameOf,
  together,
} from "./municipal-columns.js";

const yes = { yes: { lv: "jā", en: "yes" }, no: { lv: "nē", en: "no" } };

/** A share of the state in services that is tried out: what it is of, within what, and who gets money that it did not have. */
export function stateSharePage(answer: StateShareOfMunicipalities, language: Language): MunicipalPage {
  const bases = {
    gross: { lv: "no visām izmaksām", en: "of the whole cost" },
    "net-of-contribution": { lv: "no izmaksām bez klientu maksājumiem", en: "of the cost less what clients pay" },
    "standard-cost": { lv: "no izmaksām pēc standarta likmes", en: "of the cost at a standard rate" },
  };
  const table = makeTable({
    id: "state-share",
    title: { lv: `Valsts daļa ${bases[answer.of].lv}`, en: `Share of the state ${bases[answer.of].en}` },
    columns: [
      ...municipality,
      money("base", "Aprēķina bāze", "Base"),
      money("asked", "Daļa", "Share"),
      money("state", "Maksā valsts", "The state pays"),
      money("new-money", "No tā jauna nauda", "Of it new money"),
      money("municipality-pays", "Maksā pašvaldība", "The municipality pays"),
      column("is-new", "text", "Jauns saņēmējs", "New"),
    ],
    rows: answer.byMunicipality.map((row) => [
      row.municipality,
      nameOf(row.municipality, language),
      row.base,
      row.asked,
      row.state,
      row.newMoney,
      row.municipalityPays,
      yes[row.isNew ? "yes" : "no"][language],
    ]),
  });
  const { asked, state, newMoney } = answer;
  const written = (amount: string) => writtenNumber(amount, "lv");
  const sums = {
    lv: `Kopā daļa ir ${written(asked)} EUR, valsts maksā ${written(state)} EUR, no tā jauna nauda ${written(newMoney)} EUR.`,
    en: `Together the share is ${asked} EUR, the state pays ${state} EUR, of it ${newMoney} EUR new money.`,
  };
  const base = {
    lv: `Daļa ir ${bases[answer.of].lv}; neviena daļa nav pieņemta, tāpēc tās ir uzdotās.`,
    en: `The share is ${bases[answer.of].en}; none has been adopted, so they are those that were given.`,
  };
  return { table, remarks: [base[language], limits(answer)[language], sums[language], ...common(answer, language)] };
}

/** A grant for the pay of carers that is tried out. */
export function carersGrantPage(answer: CarersGrantOfMunicipalities, language: Language): MunicipalPage {
  const table = makeTable({
    id: "carers-grant",
    title: { lv: "Valsts dotācija aprūpētāju atlīdzībai", en: "State grant for the pay of carers" },
    columns: [
      ...municipality,
      column("posts", "quantity", "Slodzes", "Posts"),
      money("asked", "Pienāktos", "Asked"),
      money("state", "Maksā valsts", "The state pays"),
    ],
    rows: answer.rows.map((row) => [
      row.municipality,
      nameOf(row.municipality, language),
      row.posts,
      row.asked,
      row.state,
    ]),
    total: [together[language], "", undefined, answer.asked, answer.state],
  });
  const given = {
    lv: "Izmēģinājums: summa par slodzi nav publiska, tāpēc tā ir norādītā.",
    en: "Tried out: no public source gives the amount for a post, so it is the one that was given.",
  };
  return { table, remarks: [given[language], limits(answer)[language], ...common(answer, language)] };
}
