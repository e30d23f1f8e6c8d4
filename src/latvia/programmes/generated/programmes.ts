// Written from ../programmes.tsv by npm run generate: change that one.
import type { ProgrammeTotal } from "../programme.js";

/** The published total of every programme. */
export const programmeTotals: readonly ProgrammeTotal[] = [
  {"id":"esf-9-2-2-2","label":{"lv":"Sociālo pakalpojumu atbalsta sistēmas pilnveide (9.2.2.2)","en":"Improving the support system of social services (9.2.2.2)"},"total":"4720000","unit":"EUR","tolerance":{"amount":"10000","unit":"EUR","source":"press-rounding"},"source":"plan-2015"},
  {"id":"esf-9-2-2-1-vidzeme","label":{"lv":"Vidzeme iekļauj (9.2.2.1)","en":"Vidzeme iekļauj (9.2.2.1)"},"total":"11579801.00","unit":"EUR","source":"vidzeme"},
  {"id":"esf-9-2-2-1-latgale","label":{"lv":"Deinstitucionalizācija Latgalē (9.2.2.1)","en":"Deinstitutionalisation in Latgale (9.2.2.1)"},"total":"8596069.00","unit":"EUR","source":"latgale"},
  {"id":"esf-9-2-2-1-all","label":{"lv":"Deinstitucionalizācijas projekti kopā","en":"The deinstitutionalisation projects together"},"total":"104500000","unit":"EUR","source":"di-whole"},
  {"id":"esf-9-2-2-3","label":{"lv":"Pakalpojumi bērniem ar funkcionāliem traucējumiem (9.2.2.3)","en":"Services for children with functional impairments (9.2.2.3)"},"total":"4970000","unit":"EUR","tolerance":{"amount":"10000","unit":"EUR","source":"press-rounding"},"source":"ngo-2018"},
  {"id":"esf-plus-4-3-5-1-round-1","label":{"lv":"Sabiedrībā balstītu pakalpojumu attīstība (4.3.5.1., 1. kārta)","en":"Development of community-based services (4.3.5.1, round 1)"},"total":"59085884","unit":"EUR","source":"round-1"},
  {"id":"esf-plus-4-3-5-1-round-3","label":{"lv":"Pakalpojumi cilvēkiem ar ļoti smagiem traucējumiem (4.3.5.1., 3. kārta)","en":"Services for people with very severe impairments (4.3.5.1, round 3)"},"total":"1988546","unit":"EUR","source":"round-3"},
  {"id":"esf-plus-4-3-5-1-round-3-approved","label":{"lv":"4.3.5.1. 3. kārtas apstiprinātie projekti","en":"Projects approved in 4.3.5.1, round 3"},"total":"2600000","unit":"EUR","tolerance":{"amount":"10000","unit":"EUR","source":"press-rounding"},"source":"round-3-approved"},
  {"id":"esf-plus-4-4-1-1","label":{"lv":"Jaunas pieejas pakalpojumu sniegšanā (4.4.1.1.)","en":"New approaches to services (4.4.1.1)"},"total":"15000000","unit":"EUR","source":"innovation"},
  {"id":"esf-plus-4-3-6-3","label":{"lv":"Atbalsts bērniem ar smagu diagnozi (4.3.6.3.)","en":"Support for children with a severe diagnosis (4.3.6.3)"},"total":"4350000","unit":"EUR","source":"children-hospital"},
  {"id":"esf-plus-4-3-6-5","label":{"lv":"Atbalsts bērniem ar uzvedības vai atkarību problēmām (4.3.6.5.)","en":"Support for children with behaviour or addiction problems (4.3.6.5)"},"total":"13050000","unit":"EUR","source":"behaviour-addiction"},
  {"id":"rrf-3-1-2-3-i-round-2","label":{"lv":"Ģimeniskai videi pietuvināta aprūpe senioriem (3.1.2.3.i., 2. kārta)","en":"Family-like care of seniors (3.1.2.3.i, round 2)"},"total":"68753017","unit":"EUR","source":"seniors-round-2"},
  {"id":"palliative-2020","label":{"lv":"Paliatīvā aprūpe dzīvesvietā (ES fondi, plāns)","en":"Palliative care at home (EU funds, plan)"},"total":"4500000","unit":"EUR","source":"palliative-2020"},
  {"id":"plan-2026","label":{"lv":"Sociālo pakalpojumu plāns, 2026. gads","en":"Plan for social services, 2026"},"total":"32200000","unit":"EUR","partsAre":"projects","source":"plan-2026"},
  {"id":"plan-2027","label":{"lv":"Sociālo pakalpojumu plāns, 2027. gads","en":"Plan for social services, 2027"},"total":"25700000","unit":"EUR","partsAre":"projects","source":"plan-2026"},
];
