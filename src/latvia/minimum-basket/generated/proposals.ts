// Written from ../proposals.tsv by npm run generate: change that one.
import type { Proposal } from "../basket.js";

/** What documents proposed before the law. */
export const proposals: readonly Proposal[] = [
  {"id":"2020-families-with-children-social-work","proposedOn":"2020-03-04","service":"social-work","group":"families-with-children","priority":"1","source":"working-group-2020"},
  {"id":"2020-families-with-children-family-assistant","proposedOn":"2020-03-04","service":"family-assistant","group":"families-with-children","priority":"1","source":"working-group-2020"},
  {"id":"2020-families-with-children-psychosocial-work","proposedOn":"2020-03-04","service":"psychosocial-work","group":"families-with-children","priority":"1","source":"working-group-2020"},
  {"id":"2020-families-with-children-social-rehabilitation","proposedOn":"2020-03-04","service":"social-rehabilitation","group":"families-with-children","priority":"1","source":"working-group-2020"},
  {"id":"2020-families-with-children-early-diagnostics","proposedOn":"2020-03-04","service":"early-diagnostics","group":"families-with-children","priority":"1","source":"working-group-2020"},
  {"id":"2020-families-with-children-parent-education","proposedOn":"2020-03-04","service":"parent-education","group":"families-with-children","priority":"1","source":"working-group-2020"},
  {"id":"2020-adults-with-functional-impairments-home-care","proposedOn":"2020-03-04","service":"home-care","group":"adults-with-functional-impairments","priority":"2","source":"working-group-2020"},
  {"id":"2020-adults-with-functional-impairments-day-care-centre","proposedOn":"2020-03-04","service":"day-care-centre","group":"adults-with-functional-impairments","priority":"2","source":"working-group-2020"},
  {"id":"2020-adults-with-functional-impairments-support-person","proposedOn":"2020-03-04","service":"support-person","group":"adults-with-functional-impairments","priority":"2","source":"working-group-2020"},
  {"id":"2020-adults-with-functional-impairments-group-home","proposedOn":"2020-03-04","service":"group-home","group":"adults-with-functional-impairments","priority":"2","source":"working-group-2020"},
  {"id":"2020-adults-with-functional-impairments-workshop","proposedOn":"2020-03-04","service":"workshop","group":"adults-with-functional-impairments","priority":"2","source":"working-group-2020"},
  {"id":"2020-pension-age-home-care","proposedOn":"2020-03-04","service":"home-care","group":"pension-age","priority":"3","source":"working-group-2020"},
  {"id":"2020-pension-age-long-term-care","proposedOn":"2020-03-04","service":"long-term-care","group":"pension-age","priority":"3","source":"working-group-2020"},
  {"id":"2020-children-with-disability-day-care-centre","proposedOn":"2020-03-04","service":"day-care-centre","group":"children-with-disability","priority":"4","source":"working-group-2020"},
  {"id":"2020-children-with-disability-parent-support-group","proposedOn":"2020-03-04","service":"parent-support-group","group":"children-with-disability","priority":"4","source":"working-group-2020"},
  {"id":"2020-children-with-disability-respite","proposedOn":"2020-03-04","service":"respite","group":"children-with-disability","priority":"4","source":"working-group-2020"},
  {"id":"2024-social-mentor","proposedOn":"2024-04","service":"social-mentor","group":"youth-with-behaviour-or-addiction-problems","plannedFrom":"2029-01-01","source":"talks-2024"},
  {"id":"2024-social-rehabilitation-programme","proposedOn":"2024-04","service":"social-rehabilitation-programme","group":"youth-with-behaviour-or-addiction-problems","plannedFrom":"2029-01-01","source":"talks-2024"},
];
