import type { Language } from "../../sources/index.js";
import type { RoundingMode } from "../../numbers/index.js";
import { latvianOf } from "../latvian/latvian-of.js";
import { isFields } from "./leaves.js";

/** How a walk tells what people read, in one language. */
export interface Said {
  readonly open: string;
  readonly text: (english: string) => string;
  /** A rounding such as `half-up to 0.01`. */
  readonly rounding: (words: string) => string;
  /** What a rule without a figure says, where it is how a figure is read: `reading: sites`. */
  readonly reading: (text: string) => string;
  /** A label of both languages, or nothing where there is none. */
  readonly label: (label: unknown) => string;
}

const modes: Readonly<Record<RoundingMode, string>> = {
  "half-up": "pēc vispārējiem noapaļošanas noteikumiem",
  "half-even": "puses līdz pāra ciparam",
  up: "uz augšu",
  down: "uz leju",
  floor: "uz mazāko",
  ceil: "uz lielāko",
};

/** {@link Said} by language. */
export const inLanguage: Readonly<Record<Language, Said>> = {
  en: {
    open: "open",
    text: (english) => english,
    rounding: (words) => words,
    reading: (text) => `reading: ${text}`,
    label: (label) => labelIn(label, "en"),
  },
  lv: {
    open: "nezināms",
    text: latvianOf,
    rounding(words) {
      // A scheme is checked before it is an entry: its modes are those there are.
      const [mode = "", step = ""] = words.split(" to ");
      return `${modes[mode as RoundingMode]} līdz ${step}`;
    },
    reading: (text) => `pieņemts: ${latvianOf(text)}`,
    label: (label) => labelIn(label, "lv"),
  },
};

function labelIn(label: unknown, language: Language): string {
  const text = isFields(label) ? label[language] : undefined;
  return typeof text === "string" ? text : "";
}
