import type { Language } from "../../sources/index.js";

/** How numbers and dates are written in each language. */
export const locales: Readonly<Record<Language, string>> = { lv: "lv-LV", en: "en-IE" };
