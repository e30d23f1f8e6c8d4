/** Messages in Latvian whose words are those of official texts. */
export const lvSeen = {
  "step.assess": "Individuālais izvērtējums",
  "step.contribute": "Klienta maksājums",
  "budget.indicative": "individuālā budžeta provizoriskais apmērs",
  "contribution.clientPays": "klienta maksājums",
  "unit-cost.unitCost": "vienības × vienības izmaksas: {source}",
  "letter.service": "Sociālais pakalpojums",
  "contribution.relativesPay": "apgādnieku maksājums",
} as const;
