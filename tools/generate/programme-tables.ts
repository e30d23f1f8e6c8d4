import { sources, type DataTable } from "./data-table.js";

const programmes = { folder: "latvia/programmes", from: "../programme.js" };
const palliative = { folder: "latvia/palliative-home-care", from: "../palliative.js" };
const basket = { folder: "latvia/minimum-basket", from: "../basket.js" };
const equalisation = { folder: "latvia/equalisation", from: "../equalisation.js" };

/** The tables of programmes, of palliative care at home, of the minimum basket and of equalisation. */
export const programmeTables: readonly DataTable[] = [
  { ...programmes, ...sources, constant: "programmeSources", says: "Where the totals and splits were published." },
  {
    ...programmes,
    name: "programmes",
    type: "ProgrammeTotal",
    constant: "programmeTotals",
    says: "The published total of every programme.",
  },
  {
    ...programmes,
    name: "parts",
    type: "ProgrammePart",
    constant: "programmeParts",
    says: "The published parts of the totals.",
  },
  {
    ...programmes,
    name: "targets",
    type: "Target",
    constant: "targets",
    says: "Published figures of programmes that are no money of a source.",
  },
  { ...programmes, name: "phases", type: "ProgrammePhase", constant: "phases", says: "When programmes do what." },
  { ...programmes, name: "groups", type: "ProgrammeGroup", constant: "groups", says: "For whom programmes are." },
  {
    ...programmes,
    name: "partial",
    type: "PartialMoney",
    constant: "partial",
    says: "Money of measures of which the whole was not found.",
  },
  {
    ...programmes,
    name: "budget-lines",
    type: "BudgetLine",
    constant: "budgetLines",
    says: "Lines of the state budget by year.",
  },
  {
    ...palliative,
    ...sources,
    constant: "palliativeSources",
    says: "Where the figures of palliative care at home stand.",
  },
  {
    ...palliative,
    name: "rules",
    type: "PalliativeRule",
    constant: "rules",
    says: "Conditions and rules of the service.",
  },
  {
    ...palliative,
    name: "figures",
    type: "PalliativeFigure",
    constant: "figures",
    says: "Every figure of its cost, money and volume.",
  },
  {
    ...basket,
    ...sources,
    constant: "basketSources",
    says: "Where the mandatory services, their days and the proposals stand.",
  },
  { ...basket, name: "groups", type: "BasketGroup", constant: "groups", says: "The groups to whom a duty is owed." },
  {
    ...basket,
    name: "duties",
    type: "Duty",
    constant: "duties",
    says: "The services that every municipality must offer, by group and day.",
  },
  {
    ...basket,
    name: "undated",
    type: "UndatedDuty",
    constant: "undated",
    says: "Duties of which the day or the group is not known.",
  },
  {
    ...basket,
    name: "proposals",
    type: "Proposal",
    constant: "proposals",
    says: "What documents proposed before the law.",
  },
  {
    ...basket,
    name: "state-shares",
    type: "NamedStateShare",
    constant: "stateShares",
    says: "Shares of the state that were named and of which no adoption was found.",
  },
  { ...equalisation, ...sources, constant: "equalisationSources", says: "Where the weights, totals and grants stand." },
  {
    ...equalisation,
    name: "weights",
    type: "UnitWeight",
    constant: "weights",
    says: "What a resident, an age and land weigh.",
  },
  {
    ...equalisation,
    name: "totals",
    type: "FundTotal",
    constant: "totals",
    says: "The published totals of each year.",
  },
  {
    ...equalisation,
    name: "by-municipality",
    type: "MunicipalMoneyRow",
    constant: "byMunicipality",
    says: "What single municipalities pay in or receive.",
  },
];
