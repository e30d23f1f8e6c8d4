// Written from ../groups.tsv by npm run generate: change that one.
import type { BasketGroup } from "../basket.js";

/** The groups to whom a duty is owed. */
export const groups: readonly BasketGroup[] = [
  {"id":"severe-functional-impairments","label":{"lv":"Personas ar smagiem funkcionāliem traucējumiem","en":"People with severe functional impairments"}},
  {"id":"mental-impairments","label":{"lv":"Personas ar garīga rakstura traucējumiem","en":"People with mental impairments"}},
  {"id":"in-crisis","label":{"lv":"Personas krīzes situācijā","en":"People in crisis"}},
  {"id":"homeless","label":{"lv":"Personas bez noteiktas dzīvesvietas","en":"Homeless people"}},
  {"id":"children-without-parental-care","label":{"lv":"Bez vecāku gādības palikuši bērni","en":"Children without parental care"}},
  {"id":"carers","label":{"lv":"Personas, kas aprūpē cilvēku ar smagiem funkcionāliem traucējumiem","en":"Carers of people with severe functional impairments"}},
  {"id":"after-out-of-family-care","label":{"lv":"Personas pēc ārpusģimenes aprūpes beigšanās","en":"People after out-of-family care"}},
  {"id":"functional-impairments","label":{"lv":"Personas ar dažādiem funkcionāliem traucējumiem, arī ne smagiem","en":"People with various functional impairments, also such as are not severe"}},
  {"id":"families-with-children","label":{"lv":"Ģimenes ar bērniem, kurās vecākiem trūkst prasmju","en":"Families with children whose parents lack skills"}},
  {"id":"youth-with-behaviour-or-addiction-problems","label":{"lv":"Bērni un jaunieši ar uzvedības vai atkarību problēmām vai augstu to attīstības risku","en":"Children and youth with behaviour or addiction problems or a high risk of them"}},
  {"id":"adults-with-functional-impairments","label":{"lv":"Pilngadīgas personas ar funkcionāliem traucējumiem","en":"Adults with functional impairments"}},
  {"id":"pension-age","label":{"lv":"Pensijas vecuma cilvēki ar aprūpes vajadzībām","en":"People of pension age who need care"}},
  {"id":"children-with-disability","label":{"lv":"Bērni ar invaliditāti","en":"Children with disability"}},
];
