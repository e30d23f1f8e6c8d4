import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Take-up in projects over several years and in the adults' pilot, and yearly spending of two municipalities. One person may use several services, so uses do not add up to people; totals over years are no yearly budgets. Money of Rīga is published in thousands; that of 2009 holds an advance for January 2010. Another list on the same page has 3942 people in 2009 and 3871 in 2010.":
    "Izmantošana projektos vairāku gadu laikā un pieaugušo izmēģinājumprojektā un divu pašvaldību gada izdevumi. Viens cilvēks var izmantot vairākus pakalpojumus, tāpēc lietojumi nesaskaitās līdz cilvēku skaitam; vairāku gadu kopsummas nav gada budžeti. Rīgas nauda publicēta tūkstošos; 2009. gada nauda ietver avansu par 2010. gada janvāri. Citā tās pašas lapas sarakstā ir 3942 cilvēki 2009. gadā un 3871 cilvēks 2010. gadā.",
  "What the individual-budget pilots spent on each service is not public; ask the Ministry of Welfare for the final reports of project 9.2.2.2./16/I/001.":
    "Cik individuālā budžeta izmēģinājumprojekti iztērēja par katru pakalpojumu, nav publisks; lūdziet Labklājības ministrijai projekta 9.2.2.2./16/I/001 gala ziņojumus.",
};
