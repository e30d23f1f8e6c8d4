import type { Label } from "../sources/index.js";
import type { DifferenceCause } from "./document.js";

/** What each part of the rules is called from which a difference comes. */
export const causeLabels: Readonly<Record<DifferenceCause, Label>> = {
  "no-provider": { lv: "nav sniedzēja", en: "no provider" },
  right: { lv: "tiesības", en: "right" },
  "missing-fact": { lv: "trūkstoša ziņa", en: "missing fact" },
  level: { lv: "līmenis", en: "level" },
  amount: { lv: "apmērs", en: "amount" },
  limit: { lv: "ierobežojums", en: "limit" },
  price: { lv: "cena", en: "price" },
  coverage: { lv: "segums", en: "coverage" },
  contribution: { lv: "maksājums", en: "contribution" },
  funding: { lv: "finansējums", en: "funding" },
  other: { lv: "cits", en: "other" },
};
