import type { Language } from "seko";
import type { Varied } from "seko/what-if";
import { whereText } from "seko/reform";

const inputWords: Readonly<Record<Language, string>> = { en: "input", lv: "ievade" };
const verbs = { set: "", add: " +", multiply: " ×" } as const;

/** What is varied in one text: `cost.prices service=physio price ×`. */
export function variedText(varied: Varied, language: Language): string {
  if ("input" in varied) return `${inputWords[language]} ${varied.input}`;
  const { at, where = {}, field, vary = "set", from, to } = varied;
  const row = whereText(where);
  const days = from === undefined && to === undefined ? "" : ` (${from ?? "…"}/${to ?? "…"})`;
  return `${at}${row === "" ? "" : ` ${row}`} ${field}${verbs[vary]}${days}`;
}
