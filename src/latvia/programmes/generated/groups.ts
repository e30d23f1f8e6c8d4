// Written from ../groups.tsv by npm run generate: change that one.
import type { ProgrammeGroup } from "../programme.js";

/** For whom programmes are. */
export const groups: readonly ProgrammeGroup[] = [
  {"programme":"esf-plus-4-3-5-1-round-1","id":"esf-plus-4-3-5-1-round-1-adults-with-mental-impairments","label":{"lv":"Pilngadīgas personas ar garīga rakstura traucējumiem un I vai II invaliditātes grupu","en":"Adults with mental impairments and disability group I or II"},"source":"round-1"},
  {"programme":"esf-plus-4-3-5-1-round-1","id":"esf-plus-4-3-5-1-round-1-children-in-families","label":{"lv":"Bērni ar funkcionāliem traucējumiem un invaliditāti, kuri dzīvo ģimenēs","en":"Children with functional impairments and disability who live in families"},"source":"round-1"},
  {"programme":"esf-plus-4-3-5-1-round-1","id":"esf-plus-4-3-5-1-round-1-pension-age","label":{"lv":"Pensijas vecuma personas, arī ar demenci","en":"People of pension age, also with dementia"},"source":"round-1"},
];
