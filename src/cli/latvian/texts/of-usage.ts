import type { Texts } from "./texts.js";

/** What is said of arguments themselves: by the library that reads them, by what reads a value, and as hints beside. */
export const ofUsage: Texts = {
  "error: unknown command '{}'": "kļūda: nezināma komanda '{}'",
  "error: unknown option '{}'": "kļūda: nezināma iespēja '{}'",
  "error: missing required argument '{}'": "kļūda: trūkst argumenta '{}'",
  "error: required option '{}' not specified": "kļūda: trūkst obligātās iespējas '{}'",
  "error: option '{}' argument missing": "kļūda: iespējai '{}' trūkst vērtības",
  "error: option '{}' argument '{}' is invalid. {}": "kļūda: iespējai '{}' neder vērtība '{}'. {}",
  "error: command-argument value '{}' is invalid for argument '{}'. {}":
    "kļūda: vērtība '{}' neder argumentam '{}'. {}",
  "error: too many arguments for '{}'. Expected {} argument but got {}.":
    "kļūda: komandai '{}' argumentu ir par daudz: gaidīti {}, saņemti {}.",
  "error: too many arguments for '{}'. Expected {} arguments but got {}.":
    "kļūda: komandai '{}' argumentu ir par daudz: gaidīti {}, saņemti {}.",
  "error: option '{}' is given more than once": "kļūda: iespēja '{}' ir norādīta vairākkārt",
  "error: --before-scheme needs --before": "kļūda: --before-scheme der tikai kopā ar --before",
  "error: --inputs needs --move-by or --ranges": "kļūda: --inputs der tikai kopā ar --move-by vai --ranges",
  "error: --move-by and --ranges need --cases": "kļūda: --move-by un --ranges der tikai kopā ar --cases",
  "(Did you mean {}?)": "(Vai domājāt {}?)",
  "(Did you mean one of {}?)": "(Vai domājāt kādu no šiem: {}?)",
  "Did you mean {}?": "Vai domājāt {}?",
  "Known: {}.": "Zināmie: {}.",
  "Allowed choices are {}.": "Iespējamās vērtības: {}.",
  'There is no "{}". Known: {}.': "Nav „{}”. Zināmie: {}.",
  'There is no "{}". {} Known: {}.': "Nav „{}”. {} Zināmie: {}.",
  "A whole number from {} is expected.": "Gaidīts vesels skaitlis no {}.",
  "A whole number from {} to {} is expected.": "Gaidīts vesels skaitlis no {} līdz {}.",
  "Two ends are expected: {}.": "Gaidīti divi gali: {}.",
  "Keys and values are expected: {}.": "Gaidītas atslēgas un vērtības: {}.",
  "A part and how many there are is expected: {}, or {}.": "Gaidīta daļa un daļu skaits: {} vai {}.",
  "Cases are named by an option: {}.": "Lietas norāda ar iespēju: {}.",
  "Needed too: {}.": "Vajag arī: {}.",
  "`seko list` names the schemes.": "Noteikumus uzskaita `seko list`.",
  "See seko {} --help.": "Skatiet seko {} --help.",
};
