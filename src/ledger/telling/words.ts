import type { Label } from "../../sources/index.js";
import type { RefusingRule } from "../books/lateness.js";
import type { MovementKind } from "../statement/statement-document.js";

/** What moves money, in words. */
export const movementWords: Readonly<Record<MovementKind, Label>> = {
  allocated: { en: "Granted by the rules", lv: "Piešķirts pēc noteikumiem" },
  adjusted: { en: "Changed by decisions", lv: "Mainīts ar lēmumiem" },
  exceptions: { en: "Exceptions outside of the formula", lv: "Izņēmumi ārpus formulas" },
  services: { en: "Services of the month", lv: "Mēneša pakalpojumi" },
  "earlier-months": { en: "Changes of earlier months", lv: "Iepriekšējo mēnešu izmaiņas" },
  lapsed: { en: "Not used in time", lv: "Laikus neizlietots" },
};

/** Who cancelled. */
export const byWords: Readonly<Record<"client" | "provider", Label>> = {
  client: { en: "the client", lv: "klients" },
  provider: { en: "the provider", lv: "pakalpojuma sniedzējs" },
};

/** The budget period on which an entry draws. */
export const budgetPeriodWords: Label = { en: "Budget period", lv: "Budžeta periods" };

/** By which rule something is not paid. */
export const refusalWords: Readonly<Record<RefusingRule, Label>> = {
  "right-ended": { en: "after the last day with a right", lv: "pēc pēdējās dienas, kurā ir tiesības" },
  "refused-after": { en: "came too late after the service", lv: "iesniegts par vēlu pēc pakalpojuma" },
  "year-end": { en: "came after the books of the budget were shut", lv: "iesniegts pēc budžeta slēgšanas" },
  "last-eligible-day": {
    en: "after the last day that the project pays",
    lv: "pēc projekta pēdējās attiecināmās dienas",
  },
  "paid-after-last-eligible-day": {
    en: "the provider was paid after the last day that the project pays",
    lv: "pakalpojuma sniedzējam samaksāts pēc projekta pēdējās attiecināmās dienas",
  },
};

/** What becomes of a difference. */
export const stateWords = {
  due: { en: "due to the person", lv: "pienākas personai" },
  "to-be-decided": { en: "to be decided", lv: "par to vēl jālemj" },
  none: { en: "changes nothing for the person", lv: "personai neko nemaina" },
} as const satisfies Readonly<Record<string, Label>>;

/** Sentences of a statement; what stands in braces is filled in. */
export const sentences = {
  title: { en: "The budget in {month}", lv: "Budžets {month}" },
  client: { en: "Client: {client}", lv: "Klients: {client}" },
  closed: {
    en: "Closed on {day} by: {by}. What becomes known later shows in a later month.",
    lv: "Slēgts {day}, slēdza: {by}. Kas kļūst zināms vēlāk, parādās kādā no nākamajiem mēnešiem.",
  },
  open: {
    en: "The month is not closed: these figures may still change.",
    lv: "Mēnesis vēl nav slēgts: šie skaitļi vēl var mainīties.",
  },
  opening: {
    en: "At the beginning of the month {amount} of the budget were left.",
    lv: "Mēneša sākumā no budžeta atlika {amount}.",
  },
  closing: {
    en: "At the end of the month {amount} are left, to be used by {until}.",
    lv: "Mēneša beigās atliek {amount}, ko var izlietot līdz {until}.",
  },
  committed: {
    en: "Services of the plan that are still to come need {committed} of it. {available} can still be planned.",
    lv: "No tā {committed} vajag plānotajiem pakalpojumiem, kas vēl būs. Vēl var plānot {available}.",
  },
  "closing-ended": {
    en: "At the end of the month {amount} are left, which could be used until {until}.",
    lv: "Mēneša beigās atliek {amount}, ko varēja izlietot līdz {until}.",
  },
  ended: { en: "Nothing of it can be planned any more.", lv: "Neko no tā vairs nevar plānot." },
  lapsed: {
    en: "{amount} were not used in time and lapse.",
    lv: "{amount} laikus nav izlietoti un zūd.",
  },
  carried: { en: "{amount} go over to the next budget.", lv: "{amount} pāriet uz nākamo budžetu." },
  owed: {
    en: "The next budget pays {amount} of what was used.",
    lv: "No izlietotā {amount} sedz nākamais budžets.",
  },
  short: {
    en: "Services of the plan that are still to come need {committed}: that is {missing} more than there is. The plan should be looked at.",
    lv: "Plānotajiem pakalpojumiem, kas vēl būs, vajag {committed}: tas ir par {missing} vairāk, nekā ir. Plāns jāpārskata.",
  },
  services: { en: "What was received", lv: "Kas saņemts" },
  "of-relatives": {
    en: "Of the contributions relatives pay {amount}, and not the person.",
    lv: "No klienta maksājumiem {amount} maksā tuvinieki, nevis persona.",
  },
  "nothing-paid": {
    en: "Nothing that was received in the month is paid.",
    lv: "Nekas no šajā mēnesī saņemtā netiek apmaksāts.",
  },
  nothing: { en: "Nothing was received in the month.", lv: "Šajā mēnesī nekas nav saņemts." },
  cancellations: { en: "What was cancelled in time and costs nothing", lv: "Kas laikus atcelts un neko nemaksā" },
  earlier: {
    en: "What became known later of earlier months",
    lv: "Kas par iepriekšējiem mēnešiem kļuva zināms vēlāk",
  },
  due: {
    en: "The person pays {amount} less than was shown. This money is due to the person.",
    lv: "Persona maksā par {amount} mazāk, nekā bija uzrādīts. Šī nauda pienākas personai.",
  },
  "relatives-due": {
    en: "Relatives pay {amount} less than was shown. This money is due to them.",
    lv: "Tuvinieki maksā par {amount} mazāk, nekā bija uzrādīts. Šī nauda pienākas viņiem.",
  },
  "relatives-to-be-decided": {
    en: "Relatives would have to pay {amount} more than was shown. Somebody has to decide about it; until then nothing is asked for and nothing is set off.",
    lv: "Tuviniekiem būtu jāmaksā par {amount} vairāk, nekā bija uzrādīts. Par to vēl jālemj; līdz tam nekas netiek prasīts un nekas netiek ieturēts.",
  },
  "to-be-decided": {
    en: "The person would have to pay {amount} more than was shown. Somebody has to decide about it; until then nothing is asked for and nothing is set off.",
    lv: "Personai būtu jāmaksā par {amount} vairāk, nekā bija uzrādīts. Par to vēl jālemj; līdz tam nekas netiek prasīts un nekas netiek ieturēts.",
  },
  cuts: {
    en: "What was received and nobody pays, because of a rule",
    lv: "Kas saņemts, bet noteikumu dēļ netiek apmaksāts",
  },
  refused: {
    en: "What is not paid by the rules of the account, or was paid too late",
    lv: "Ko pēc konta noteikumiem neapmaksā vai kas samaksāts par vēlu",
  },
  "over-limit": {
    en: "What passes a limit and is paid all the same, because it came late",
    lv: "Kas pārsniedz ierobežojumu un tomēr tiek apmaksāts, jo iesniegts vēlāk",
  },
  commitments: { en: "What is still to come", lv: "Kas vēl būs" },
  movements: { en: "What came and went", lv: "Kas nāca klāt un kas aizgāja" },
  assumptions: { en: "This rests on assumptions: {titles}.", lv: "Pamatā ir pieņēmumi: {titles}." },
} as const satisfies Readonly<Record<string, Label>>;
