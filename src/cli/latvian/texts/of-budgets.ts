import type { IssueTexts } from "./texts.js";

/** Of budgets beside each other. */
export const ofBudgets: IssueTexts = {
  expected: {
    "a service that the budget pays": "pakalpojums, ko šis budžets maksā",
    "a service that is named once, because one budget pays it":
      "vienreiz nosaukts pakalpojums, jo to maksā viens budžets",
    "nothing, because `entitle.afterDeath` of the scheme holds for each of its budgets":
      "nekas, jo noteikumu `entitle.afterDeath` attiecas uz visiem to budžetiem",
    "a method by which need gives an amount, because each of several budgets has one":
      "metode, pēc kuras vajadzība dod summu, jo no vairākiem budžetiem tāda ir katram",
    '"gross", because of several budgets nobody says which of them a contribution spares':
      '"gross", jo par vairākiem budžetiem neviens nesaka, kuru no tiem līdzmaksājums taupa',
    "a service that the scheme's own budget pays, or it would never be spent":
      "pakalpojums, ko maksā noteikumu pašu budžets, citādi to nekad neizlietotu",
    "budget periods, because each of several budgets has days of its own":
      "budžeta periodi, jo no vairākiem budžetiem katram ir savas dienas",
    "a budget of the scheme": "noteikumu budžets",
    "nothing, because the scheme has one budget": "nekas, jo noteikumos ir viens budžets",
  },
  received: {
    "budgets that pay all services": "budžeti, kas maksā visus pakalpojumus",
    several: "vairāki",
  },
  hints: {
    "It stands at {} too.": "Tas ir arī {}.",
  },
};
