import { sources, type DataTable } from "./data-table.js";
import { programmeTables } from "./programme-tables.js";

const use = { folder: "latvia/use-and-spending", from: "../figures.js" };
const prices = { folder: "latvia/prices", type: "PublishedPrice", from: "../published-price.js" };

/** Every table of data. */
export const dataTables: readonly DataTable[] = [
  { ...prices, name: "dated", constant: "datedPrices", says: "Prices of lists that say from which day they hold." },
  {
    ...prices,
    name: "disputed",
    constant: "disputedPrices",
    says: "Prices of a page that another source contradicts for the same days.",
  },
  {
    ...prices,
    name: "undated",
    type: "UndatedPrice",
    constant: "undatedPrices",
    says: "Prices of lists that do not say from which day they hold.",
  },
  {
    ...prices,
    ...sources,
    constant: "priceListSources",
    says: "The price lists, decisions and articles behind the published prices.",
  },
  {
    ...use,
    name: "groups",
    type: "ServedGroup",
    constant: "servedGroups",
    says: "How many people of each group were served in all.",
  },
  {
    ...use,
    name: "uses",
    type: "ServiceUse",
    constant: "uses",
    says: "How many people of each group used each service.",
  },
  {
    ...use,
    name: "years",
    type: "YearFigure",
    constant: "years",
    says: "What municipalities spent, or how many they served, in each year.",
  },
  {
    ...use,
    name: "totals",
    type: "YearTotal",
    constant: "totals",
    says: "The published sums of parts of a municipality's money in a year.",
  },
  {
    folder: "latvia/public-holidays",
    name: "days",
    type: "NamedDay",
    from: "../../../rules/reading/calendar-rule.js",
    constant: "days",
    says: "The public holidays of 2017 to 2027, and the days off after them.",
  },
  ...programmeTables,
];
