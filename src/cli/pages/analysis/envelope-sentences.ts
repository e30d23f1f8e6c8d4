import type { Language } from "seko";
import { countOf } from "seko/errors";
import type { Envelope, EnvelopeKey, WhenShort } from "seko/envelope";
import { pageNumber } from "../../layout/page-number.js";

/** Who is served and who waits, and what there is for them, in sentences. */
export const sentences: Readonly<Record<Language, (found: Envelope) => readonly string[]>> = {
  en: ({ people, money, places: seats, order, whenShort, support, waitingSupport, currency, unknown }) => [
    `Of ${countOf(people.inLine, "person", "people")} with a right ${people.served} have a place and ${people.waiting} wait. Order: ${order.join(", ")}, id of the case.`,
    ...(money === undefined ? [] : [`Of ${money.given} ${currency} ${money.used} are used and ${money.left} left.`]),
    ...(seats === undefined ? [] : [`Of ${seats.given} places ${seats.used} are taken and ${seats.left} free.`]),
    `Those served take ${support} ${currency} of public support; those waiting would need ${waitingSupport} ${currency} more.`,
    shortSaid.en[whenShort],
    ...Object.entries(unknown).map(([key, count]) => `Not known of ${count}, who stand behind: ${key}.`),
  ],
  lv: ({ people, money, places: seats, order, whenShort, support, waitingSupport, currency, unknown }) => [
    `Vietu saņem ${people.served} no ${people.inLine} cilvēkiem, kam ir tiesības; gaida ${people.waiting}. Secība: ${order.map((key) => keysInLatvian[key]).join(", ")}, lietas identifikators.`,
    ...(money === undefined
      ? []
      : [
          `No ${inLatvian(money.given)} ${currency} izlietoti ${inLatvian(money.used)}, atlikuši ${inLatvian(money.left)}.`,
        ]),
    ...(seats === undefined ? [] : [`No ${seats.given} vietām aizņemtas ${seats.used}, brīvas ${seats.left}.`]),
    `Vietu saņēmējiem vajag ${inLatvian(support)} ${currency} publiskā atbalsta; gaidītājiem vajadzētu vēl ${inLatvian(waitingSupport)} ${currency}.`,
    shortSaid.lv[whenShort],
    ...Object.entries(unknown).map(
      ([key, count]) => `Nav zināms (cilvēki: ${count}; stāv aiz pārējiem): ${keysInLatvian[key as EnvelopeKey]}.`,
    ),
  ],
};

const inLatvian = (decimal: string) => pageNumber(decimal, "lv");

const shortSaid: Readonly<Record<Language, Readonly<Record<WhenShort, string>>>> = {
  en: {
    stop: "Where the money is too short for the next in line, nobody behind is served.",
    skip: "Where the money is too short for the next in line, the next for whom it is enough is served.",
  },
  lv: {
    stop: "Ja nākamajam rindā naudas nepietiek, neviens aiz viņa vietu nesaņem.",
    skip: "Ja nākamajam rindā naudas nepietiek, vietu saņem nākamais, kam pietiek.",
  },
};

const keysInLatvian: Readonly<Record<EnvelopeKey, string>> = {
  level: "augstākais līmenis vispirms",
  assessed: "agrāk novērtētie vispirms",
  enrolled: "agrāk uzņemtie vispirms",
  youngest: "jaunākie vispirms",
  oldest: "vecākie vispirms",
  cheapest: "lētākie vispirms",
  listed: "reģistra secībā",
  applied: "agrāk pieteikušies vispirms",
  priority: "augstākā prioritāte vispirms",
};
