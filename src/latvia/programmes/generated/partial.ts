// Written from ../partial.tsv by npm run generate: change that one.
import type { PartialMoney } from "../programme.js";

/** Money of measures of which the whole was not found. */
export const partial: readonly PartialMoney[] = [
  {"id":"erdf-9-3-1-1-eu","label":{"lv":"9.3.1.1., deinstitucionalizācijas plānu ēkas: ES daļa","en":"9.3.1.1, buildings of the deinstitutionalisation plans: EU part"},"amount":"37775681","unit":"EUR","source":"buildings-2016"},
  {"id":"esf-plus-4-3-5-1-later-call-available","label":{"lv":"4.3.5.1. vēlāka atlase: pieejamā ESF+ nauda","en":"4.3.5.1, a later call: ESF+ money available"},"amount":"4780000","unit":"EUR","source":"later-call"},
  {"id":"esf-plus-4-3-5-1-later-call-asked","label":{"lv":"4.3.5.1. vēlāka atlase: 22 projektos lūgtā nauda","en":"4.3.5.1, a later call: money that 22 projects asked for"},"amount":"5970000","unit":"EUR","source":"later-call"},
  {"id":"esf-9-2-2-3-second-call-left","label":{"lv":"9.2.2.3. otrajā atlasē pieejamā atlikusī nauda","en":"9.2.2.3: money that was left for the second call"},"amount":"3100000","unit":"EUR","source":"ngo-2019"},
];
