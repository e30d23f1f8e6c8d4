import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Cabinet regulation 656 of 2015-11-24 and the Labour Law's transitional rules 26 and 27: minimum monthly wage":
    "Ministru kabineta 24.11.2015. noteikumi Nr. 656 un Darba likuma pārejas noteikumu 26. un 27. punkts: minimālā mēneša darba alga",
  "Press: the minimum monthly wage is set to rise to 780 EUR; the act itself was not seen":
    "Prese: minimālajai mēneša darba algai jāpieaug līdz 780 EUR; pats akts nav redzēts",
  "Lines of 2024, from the median income of 2021, 685.78 EUR":
    "2024. gada sliekšņi no 2021. gada mediānas ienākuma 685,78 EUR",
  "Lines of needy and low-income households in 2025, from the press":
    "Trūcīgo un maznodrošināto mājsaimniecību sliekšņi 2025. gadā pēc preses ziņām",
  "Lines of needy and low-income households in 2026, from the press":
    "Trūcīgo un maznodrošināto mājsaimniecību sliekšņi 2026. gadā pēc preses ziņām",
  "Law on Social Services and Social Assistance: shares of the median income, rounded to whole euro and reviewed each 1 January; 1 for the first person of a household, 0.7 for each further one":
    "Sociālo pakalpojumu un sociālās palīdzības likums: mediānas ienākuma daļas, noapaļotas līdz veselam eiro un pārskatītas katru 1. janvāri; pirmajai mājsaimniecības personai 1, katrai nākamajai 0,7",
  "Ministry of Welfare: guaranteed minimum income from 2021-01-01 to 2023-06-30":
    "Labklājības ministrija: garantētais minimālais ienākums no 01.01.2021. līdz 30.06.2023.",
  "National Health Service: the line of needy patients from 2021-01-01; its last day is that before the law went over to shares of the median income":
    "Nacionālais veselības dienests: trūcīgo pacientu slieksnis no 01.01.2021.; pēdējā diena ir pirms likuma pārejas uz mediānas ienākuma daļām",
  "Tukums, quoting section 33 of the law: the highest low-income line; its days are those of the needy line of the same wording":
    "Tukums, citējot likuma 33. pantu: augstākais maznodrošinātas mājsaimniecības slieksnis; tā dienas ir tās pašas redakcijas trūcīgo sliekšņa dienas",
  "Lines from 2023-07-01, from the median income of 2020, 626.57 EUR":
    "Sliekšņi no 01.07.2023. no 2020. gada mediānas ienākuma 626,57 EUR",
  "Guaranteed minimum income of 2025: 22 % of the median income, 20 % before":
    "Garantētais minimālais ienākums 2025. gadā: 22 % no mediānas ienākuma, iepriekš 20 %",
  "Guaranteed minimum income of 2026 and the median income behind it, 850.02 EUR; its year is not named":
    "Garantētais minimālais ienākums 2026. gadā un tā pamatā esošais mediānas ienākums 850,02 EUR; tā gads nav nosaukts",
  "Ministry of Welfare, changes for people with disability from 2014-01-01: 213.43 EUR for a child":
    "Labklājības ministrija, izmaiņas cilvēkiem ar invaliditāti no 01.01.2014.: bērnam 213,43 EUR",
  "Ministry of Welfare, changes for people with disability from 2014-01-01: 142.29 EUR for an adult; the last day is that before the rise of 2014-07-01":
    "Labklājības ministrija, izmaiņas cilvēkiem ar invaliditāti no 01.01.2014.: pilngadīgai personai 142,29 EUR; pēdējā diena ir pirms 01.07.2014. paaugstinājuma",
  "Press: 213.43 EUR for an adult from 2014-07-01; to 2019-06-30 for those disabled from childhood":
    "Prese: pilngadīgai personai 213,43 EUR no 01.07.2014.; personām ar invaliditāti no bērnības līdz 30.06.2019.",
  "Press and Ministry of Welfare: from 2019-07-01 313.43 EUR, 100.00 more, for children and for adults disabled from childhood":
    "Prese un Labklājības ministrija: no 01.07.2019. 313,43 EUR, par 100,00 vairāk, bērniem un pilngadīgām personām ar invaliditāti no bērnības",
  "Press: 413.43 EUR from 2024-01-01 for adults disabled from childhood":
    "Prese: no 01.01.2024. 413,43 EUR pilngadīgām personām ar invaliditāti no bērnības",
  "Press and State Social Insurance Agency: 213.43 EUR from 2014-07-01 for an adult who was not disabled from childhood, as still in December 2023":
    "Prese un Valsts sociālās apdrošināšanas aģentūra: no 01.07.2014. 213,43 EUR pilngadīgai personai, kam invaliditāte nav no bērnības, tāpat vēl 2023. gada decembrī",
  "Assumed: 213.43 EUR still holds after 2023 for an adult who was not disabled from childhood":
    "Pieņemts: pilngadīgai personai, kam invaliditāte nav no bērnības, 213,43 EUR ir spēkā arī pēc 2023. gada",
  "Ministry of Welfare, changes for people with disability from 2014-01-01, and press on the rise of 2023: 79.68 EUR for a half-year, also for one that is paid out in January to June 2023":
    "Labklājības ministrija, izmaiņas cilvēkiem ar invaliditāti no 01.01.2014., un prese par 2023. gada paaugstinājumu: 79,68 EUR par pusgadu, arī par tādu, ko izmaksā no 2023. gada janvāra līdz jūnijam",
  "Ministry of Welfare: 105.00 EUR for a half-year that is paid out from 2023-07-01, whatever half-year it is":
    "Labklājības ministrija: 105,00 EUR par pusgadu, ko izmaksā no 01.07.2023., par kuru pusgadu tas arī būtu",
  "Ministry of Welfare, changes for people with disability from 2014-01-01: 106.72 EUR a month beside the family benefit for a child with disability":
    "Labklājības ministrija, izmaiņas cilvēkiem ar invaliditāti no 01.01.2014.: 106,72 EUR mēnesī pie ģimenes valsts pabalsta par bērnu ar invaliditāti",
  "Ministry of Welfare, undated page: 160.00 EUR a month beside the family benefit for a child with disability":
    "Labklājības ministrija, nedatēta lapa: 160,00 EUR mēnesī pie ģimenes valsts pabalsta par bērnu ar invaliditāti",
};

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "A table and no formula: since 2024 the line of a further person is 0.7 of the first person's rounded line, rounded half-up to a whole euro, but the 87.50 of 2023 was left unrounded. Each municipality sets its low-income line between the needy line and the maximum.":
    "Tabula, nevis formula: kopš 2024. gada nākamās personas slieksnis ir 0,7 no pirmās personas noapaļotā sliekšņa, noapaļots pēc vispārējiem noteikumiem līdz veselam eiro, bet 2023. gada 87,50 palika nenoapaļots. Maznodrošinātas mājsaimniecības slieksni katra pašvaldība nosaka starp trūcīgas mājsaimniecības slieksni un augstāko.",
  "The median income behind the lines of 2025 lies from 754.38 to 754.99 by arithmetic on them; ask the Central Statistical Bureau for the figure.":
    "Mediānas ienākums, kas ir 2025. gada sliekšņu pamatā, pēc to aritmētikas ir no 754,38 līdz 754,99; jautājiet Centrālajai statistikas pārvaldei.",
  "The income year of the median 850.02 is not named; ask the Central Statistical Bureau.":
    "Mediānas ienākuma 850,02 gads nav nosaukts; jautājiet Centrālajai statistikas pārvaldei.",
  "That adults who were not disabled from childhood still have 213.43 EUR after 2023 was not seen; ask the State Social Insurance Agency, or read the Law on State Social Allowances in its present wording.":
    "Ka pilngadīgām personām, kam invaliditāte nav no bērnības, 213,43 EUR ir arī pēc 2023. gada, nav redzēts; jautājiet Valsts sociālās apdrošināšanas aģentūrai vai lasiet Valsts sociālo pabalstu likumu pašreizējā redakcijā.",
  "From which day the supplement to the family benefit for a child with disability is 160.00 EUR, 106.72 before, was not seen; ask the State Social Insurance Agency.":
    "No kuras dienas piemaksa pie ģimenes valsts pabalsta par bērnu ar invaliditāti ir 160,00 EUR, iepriekš 106,72, nav redzēts; jautājiet Valsts sociālās apdrošināšanas aģentūrai.",
  "The act that sets 780 EUR was not seen; ask for Cabinet regulation 656 in its present wording.":
    "Akts, kas nosaka 780 EUR, nav redzēts; lūdziet Ministru kabineta noteikumus Nr. 656 pašreizējā redakcijā.",
};
