import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Zemgale: services used in its deinstitutionalisation project by adults, children and parents, over the years of the project":
    "Zemgale: pakalpojumi, ko tās deinstitucionalizācijas projektā projekta gados izmantoja pieaugušie, bērni un vecāki",
  "Rīga region: services used by children and parents in its deinstitutionalisation project to the end of 2019":
    "Rīgas reģions: pakalpojumi, ko tā deinstitucionalizācijas projektā līdz 2019. gada beigām izmantoja bērni un vecāki",
  "Cēsis: services used by its ten participants of the adults' individual-budget pilot, 2019-11-01 to 2021-01-31":
    "Cēsis: pakalpojumi, ko izmantoja desmit individuālā budžeta izmēģinājumprojekta dalībnieki, 01.11.2019. līdz 31.01.2021.",
  "Jēkabpils: use of money for social services, 2021 to 2023":
    "Jēkabpils: līdzekļu izlietojums sociālajiem pakalpojumiem, 2021. līdz 2023. gads",
  "Rīga: users of home care and money for it": "Rīga: aprūpes mājās saņēmēji un tai izlietotie līdzekļi",
};

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Take-up in projects over several years and in the adults' pilot, and yearly spending of two municipalities. One person may use several services, so uses do not add up to people; totals over years are no yearly budgets. Money of Rīga is published in thousands; that of 2009 holds an advance for January 2010. Another list on the same page has 3942 people in 2009 and 3871 in 2010.":
    "Izmantošana projektos vairāku gadu laikā un pieaugušo izmēģinājumprojektā un divu pašvaldību gada izdevumi. Viens cilvēks var izmantot vairākus pakalpojumus, tāpēc lietojumi nesaskaitās līdz cilvēku skaitam; vairāku gadu kopsummas nav gada budžeti. Rīgas nauda publicēta tūkstošos; 2009. gada nauda ietver avansu par 2010. gada janvāri. Citā tās pašas lapas sarakstā ir 3942 cilvēki 2009. gadā un 3871 cilvēks 2010. gadā.",
  "What the individual-budget pilots spent on each service is not public; ask the Ministry of Welfare for the final reports of project 9.2.2.2./16/I/001.":
    "Cik individuālā budžeta izmēģinājumprojekti iztērēja par katru pakalpojumu, nav publisks; lūdziet Labklājības ministrijai projekta 9.2.2.2./16/I/001 gala ziņojumus.",
};
