import type { Label } from "../../sources/index.js";

/** Who pays what is granted as money: no rule says it. */
export const unstatedPayer: Label = {
  lv: "naudas pabalsts, noteikumi nesaka, kas to maksā",
  en: "cash benefit, the rules do not say who pays it",
};
