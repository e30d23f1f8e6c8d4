/** Titles of the sources of rules: autism, care levels, places, equalisation, the basket, palliative care. */
export const titlesOfRules: Readonly<Record<string, string>> = {
  "Cabinet regulation 55 of 2025-01-21: two services, ages, conditions and providers; the law's section 13(1)16 and 13(2.4)":
    "Ministru kabineta 21.01.2025. noteikumi Nr. 55: divi pakalpojumi, vecums, nosacījumi un sniedzēji; likuma 13. panta pirmās daļas 16. punkts un 2.4 daļa",
  "Assumed: the services are given from the day of the regulation, because its entry into force was not seen":
    "Pieņemts: pakalpojumus sniedz no noteikumu dienas, jo to spēkā stāšanās diena nav redzēta",
  "Press, 2026: about 200 children under seven and 27 who start school at seven; 102 children in 2025":
    "Prese, 2026. gads: aptuveni 200 bērni līdz septiņu gadu vecumam un 27, kas septiņos gados sāk skolu; 2025. gadā 102 bērni",
  "Ministry of Welfare and press.lv of 2026-02-11: 100 children in 2024, over 400 with donations; at least 300 in the association's earlier pilot":
    "Labklājības ministrija un press.lv 11.02.2026.: 2024. gadā 100 bērni, ar ziedojumiem vairāk nekā 400; apvienības agrākajā izmēģinājumprojektā vismaz 300",
  "Children's Hospital Foundation: behaviour therapy twice a week costs at least 3 360 EUR a year; a donor's figure, no tariff":
    "Bērnu slimnīcas fonds: uzvedības terapija divreiz nedēļā maksā vismaz 3 360 EUR gadā; ziedotāju skaitlis, nav tarifs",
  "Cabinet regulation 55 of 2025-01-21: administration 10 %; of what was not readable":
    "Ministru kabineta 21.01.2025. noteikumi Nr. 55: administrēšanai 10 %; no kā, nebija izlasāms",
  "Cabinet regulation 138 of 2019-04-02, as a provider's page gives its bands: more points mean more ability; the annex with the items was not seen":
    "Ministru kabineta 02.04.2019. noteikumi Nr. 138, to robežas no pakalpojuma sniedzēja lapas: vairāk punktu nozīmē lielākas spējas; pielikums ar vērtējamiem jautājumiem nav redzēts",
  "Ministry of Welfare, 2023: four levels since 2017; from 2017-12-01 a place in an institution only at levels 3 and 4":
    "Labklājības ministrija, 2023. gads: četri līmeņi kopš 2017. gada; no 01.12.2017. vieta institūcijā tikai 3. un 4. līmenī",
  "Liepāja: home care in three levels of hours a week, undated page":
    "Liepāja: aprūpe mājās trīs līmeņos pēc stundām nedēļā, nedatēta lapa",
  "Madona, binding regulations No. 19 of 2021-11-25: home care in four levels of hours a week":
    "Madona, 25.11.2021. saistošie noteikumi Nr. 19: aprūpe mājās četros līmeņos pēc stundām nedēļā",
  "Ministry of Welfare, 2023-09-14: planned community-based services by target group and the share done by 2023-08-31":
    "Labklājības ministrija, 14.09.2023.: plānotie sabiedrībā balstītie pakalpojumi pa mērķa grupām un līdz 31.08.2023. īstenotā daļa",
  "Talks of the ministry and the municipalities' association, April 2024: health points might be set up in 60 institutions, the term moves to 2026-01-01":
    "Ministrijas un pašvaldību savienības sarunas 2024. gada aprīlī: veselības punktus varētu izveidot 60 institūcijās, termiņu pārceļ uz 01.01.2026.",
  "Ministry of Welfare, 2026-01-27: plan for social services 2026-2027":
    "Labklājības ministrija, 27.01.2026.: sociālo pakalpojumu plāns 2026. un 2027. gadam",
  "Press on the bill of 2015 (Law on the Equalisation of Local Government Finances, 2015-06-04): weights of the criteria; those of ages are added to the resident's":
    "Prese par 2015. gada likumprojektu (Pašvaldību finanšu izlīdzināšanas likums, 04.06.2015.): kritēriju svari; vecuma svarus pieskaita iedzīvotāja svaram",
  "Assumed: the law was adopted with the weights of its bill, and they hold since 2016, when the system began":
    "Pieņemts: likums pieņemts ar likumprojekta svariem, un tie ir spēkā kopš 2016. gada, kad sistēma sākās",
  "Ministry of Finance: state grants of 2023, the fund and the special grant in it, and the grant for residents placed in homes before 1998":
    "Finanšu ministrija: valsts dotācijas 2023. gadā, fonds un tajā speciālā dotācija, un dotācija par iedzīvotājiem, kas pansionātos ievietoti līdz 1998. gadam",
  "604 656 EUR at 7 752 EUR each": "604 656 EUR, pa 7 752 EUR par katru",
  "Law on Social Services and Social Assistance, section 9(1.1) to (1.3), adopted on 2024-12-19 (draft 22-TA-1080; approved by the Cabinet on 2024-07-16): the list, and the first services from 2025-01-21, as the European Social Network reports":
    "Sociālo pakalpojumu un sociālās palīdzības likuma 9. panta 1.1 līdz 1.3 daļa, pieņemta 19.12.2024. (projekts 22-TA-1080; Ministru kabinetā apstiprināts 16.07.2024.): saraksts un pirmie pakalpojumi no 21.01.2025., kā ziņo Eiropas Sociālais tīkls",
  "Press, 2025-12-18: five services are mandatory in 2025, so the shelter is the fifth of the list and the services without a date follow in 2026 or later":
    "Prese, 18.12.2025.: 2025. gadā obligāti ir pieci pakalpojumi, tātad patversme ir piektais sarakstā, un pakalpojumi bez dienas seko 2026. gadā vai vēlāk",
  "Press on the adopted law: the social mentor from 2026-01-01, programmes of social rehabilitation from 2029-01-01":
    "Prese par pieņemto likumu: sociālais mentors no 01.01.2026., sociālās rehabilitācijas programmas no 01.01.2029.",
  "Assumed: respite is mandatory from 2026-01-01, because Liepāja's rules of 2025-12-18 add it with section 9(1.2) as their ground":
    "Pieņemts: atelpas brīdis ir obligāts no 01.01.2026., jo Liepājas 18.12.2025. noteikumi to pievieno, atsaucoties uz 9. panta 1.2 daļu",
  "Law portal on the adopted law: the social mentor also for children in out-of-family care from 16 and for people after it; read once and not found again":
    "Likumu portāls par pieņemto likumu: sociālais mentors arī bērniem ārpusģimenes aprūpē no 16 gadu vecuma un personām pēc tās; lasīts vienreiz un vairs nav atrasts",
  "Press on the bill approved by the Cabinet on 2024-07-16: home care for people with various functional impairments, where the report on the adopted law says severe ones":
    "Prese par Ministru kabinetā 16.07.2024. apstiprināto likumprojektu: aprūpe mājās personām ar dažādiem funkcionāliem traucējumiem, kamēr ziņojums par pieņemto likumu runā par smagiem",
  "Assumed: the transition of the services without a published day ends with 2028, because some have one to 2026 and others to 2028, and the family assistant is to be in full with 2028":
    "Pieņemts: pakalpojumiem bez publicētas dienas pārejas laiks beidzas ar 2028. gadu, jo vieniem tas ir līdz 2026., citiem līdz 2028. gadam, un ģimenes asistentam jābūt pilnībā ieviestam ar 2028. gadu",
  "Law portal, 2025: state co-financing of 50 % is named for the family assistant and for respite of children with special care; that it was adopted was not found; read once and not found again":
    "Likumu portāls, 2025. gads: ģimenes asistentam un atelpas brīdim bērniem ar īpašu kopšanu nosaukts valsts līdzfinansējums 50 %; ka tas pieņemts, nav atrasts; lasīts vienreiz un vairs nav atrasts",
  "Working groups of 2020-03-04: services to be mandatory and paid by municipalities, by target group in order of priority":
    "04.03.2020. darba grupas: pakalpojumi, kam jābūt obligātiem un ko maksātu pašvaldības, pa mērķa grupām prioritārā secībā",
  "Talks of the ministry and the municipalities' association, April 2024: the ministry proposed to add the social mentor and the programme of social rehabilitation, planned from 2029":
    "Ministrijas un pašvaldību savienības sarunas 2024. gada aprīlī: ministrija ierosināja pievienot sociālo mentoru un sociālās rehabilitācijas programmu, plānoti no 2029. gada",
  "Ministry of Welfare, 2020-03-11: proposals for the new Local Government Law; no text that adopted them was found":
    "Labklājības ministrija, 11.03.2020.: priekšlikumi jaunajam Pašvaldību likumam; teksts, kas tos būtu pieņēmis, nav atrasts",
  "Ministry of Welfare: mobile team for palliative care at home (Cabinet regulation 112 of 2024-02-20; law section 13(1)12.1; Medical Treatment Law 9(5)): who, prognosis, start, parts":
    "Labklājības ministrija: mobilā komanda paliatīvajai aprūpei dzīvesvietā (Ministru kabineta 20.02.2024. noteikumi Nr. 112; likuma 13. panta pirmās daļas 12.1 punkts; Ārstniecības likuma 9. panta piektā daļa): kam, prognoze, sākums, daļas",
  "Latvian Radio: patient and relatives pay nothing": "Latvijas Radio: pacients un tuvinieki nemaksā neko",
  "25-TA-749: nearly 2 000 patients in the first year": "25-TA-749: pirmajā gadā gandrīz 2 000 pacientu",
  "Press, 2025-11-30: 44.65 EUR for a patient and day and a mean stay of 51 days; whether it holds health and social care or one of them is not said":
    "Prese, 30.11.2025.: 44,65 EUR par pacientu un dienu un vidējais ilgums 51 diena; vai tajā ir veselības un sociālā daļa vai viena no tām, nav teikts",
  "44.65 EUR × 51 days": "44,65 EUR × 51 diena",
  "National Health Service, by the press: over 6.7 m EUR for nearly 3 000 patients in 2024":
    "Nacionālais veselības dienests pēc preses ziņām: 2024. gadā vairāk nekā 6,7 milj. EUR gandrīz 3 000 pacientiem",
  "25-TA-1638 and 25-TA-1907: additional money of 2025 for the social part (May to November) and for the health part":
    "25-TA-1638 un 25-TA-1907: 2025. gada papildu nauda sociālajai daļai (maijs līdz novembris) un veselības daļai",
  "Press: the Ministry of Welfare asked for 4.3 m EUR for the social part in 2024":
    "Prese: Labklājības ministrija sociālajai daļai 2024. gadam lūdza 4,3 milj. EUR",
  "National Health Service, letter on contracts: from 2025-07-01 it pays at most 180 days for a patient, one case being 180 days; the service must go on after that and starts within 24 hours":
    "Nacionālais veselības dienests, vēstule par līgumiem: no 01.07.2025. tas maksā ne vairāk kā par 180 dienām pacientam, viens gadījums ir 180 dienas; pakalpojumam pēc tam jāturpinās, un tas sākas 24 stundu laikā",
  "Press on the pilot in Rīga from 2021-10-01: 20 people by November 2021, 150 in 2022":
    "Prese par izmēģinājumprojektu Rīgā no 01.10.2021.: līdz 2021. gada novembrim 20 cilvēki, 2022. gadā 150",
  "Press on the pilot of 2023: 187 350 EUR for the first quarter and up to 562 050 EUR more, about 300 people":
    "Prese par 2023. gada izmēģinājumprojektu: 187 350 EUR pirmajam ceturksnim un vēl līdz 562 050 EUR, aptuveni 300 cilvēku",
  "187 350 EUR + 562 050 EUR, and that over 300 people": "187 350 EUR + 562 050 EUR, un tas dalīts ar 300 cilvēkiem",
  "Ministry of Welfare, 2020-03-11: the least that palliative care is: medical care, psychological, social and spiritual support, from the diagnosis until the mourning relatives no longer need it":
    "Labklājības ministrija, 11.03.2020.: paliatīvās aprūpes minimums: medicīniskā aprūpe, psiholoģiskais, sociālais un garīgais atbalsts no diagnozes līdz brīdim, kad sērojošajiem tuviniekiem tas vairs nav vajadzīgs",
  "Ministry of Welfare, 2026-01-27, plan 2026-2027: pilots of respite, short-term care and psychosocial support for patients at home and their relatives":
    "Labklājības ministrija, 27.01.2026., 2026.-2027. gada plāns: atelpas brīža, īslaicīgas aprūpes un psihosociālā atbalsta izmēģinājumprojekti pacientiem mājās un viņu tuviniekiem",
  "Assumed: the shares done by 2023-08-31 count sites, because the document does not say what they count":
    "Pieņemts: līdz 31.08.2023. īstenotajās daļās skaitītas pakalpojumu sniegšanas vietas, jo dokuments nesaka, ko tās skaita",
  "Cabinet regulation 174 of 2019-04-23: the fund of 2019 with the parts of the state and of municipalities, and the special grant, which is shared as the income tax is and counted as assessed revenue":
    "Ministru kabineta 23.04.2019. noteikumi Nr. 174: 2019. gada fonds ar valsts un pašvaldību daļu un speciālā dotācija, ko sadala kā ienākuma nodokli un ieskaita vērtētajos ieņēmumos",
  "Ministry of Finance, programme of a stable base of municipal budgets: state money of 2020 as it was, of 2021, and of 2022 as planned, and residents placed in homes before 1998":
    "Finanšu ministrija, pašvaldību budžetu stabilas finansiālās bāzes programma: valsts nauda 2020. gadā faktiski, 2021. gadā un 2022. gadā plānotā, un iedzīvotāji, kas pansionātos ievietoti līdz 1998. gadam",
  "Ministry of Finance: parts of the state money of 2021, in hundredths of a million; that for homes is also for homes of children":
    "Finanšu ministrija: valsts naudas daļas 2021. gadā, miljona simtdaļās; pansionātu daļa ir arī bērnu namiem",
  "Ministry of Finance and press: what eight municipalities pay into the fund in 2023, and Rīga of it":
    "Finanšu ministrija un prese: ko fondā 2023. gadā iemaksā astoņas pašvaldības un no tā Rīga",
  "Cabinet order 212 of 2023-04-20: grants to seven municipalities below 90 % of the mean whose revenue grows by less than 80 % of the mean growth":
    "Ministru kabineta 20.04.2023. rīkojums Nr. 212: dotācijas septiņām pašvaldībām zem 90 % no vidējā, kuru ieņēmumu pieaugums ir zem 80 % no vidējā pieauguma",
  "Ministry of Finance: state money of 2024 with its parts; a grant closes 30 % of the gap of municipalities whose equalised revenue for a unit is below 90 % of the mean":
    "Finanšu ministrija: valsts nauda 2024. gadā ar tās daļām; dotācija sedz 30 % no starpības pašvaldībām, kuru izlīdzinātie ieņēmumi uz vienību ir zem 90 % no vidējā",
  "Assumed: the grant of 2024 is 30 % of the gap of a unit, times the municipality's units":
    "Pieņemts: 2024. gada dotācija ir 30 % no starpības uz vienību, reiz pašvaldības vienības",
  "Draft 25-UZ-863 and press of 2025-11-11: the fund of 2026, what nine municipalities pay in and what others receive, in thousands; the list of those that receive is cut":
    "Projekts 25-UZ-863 un 11.11.2025. prese: 2026. gada fonds, ko iemaksā deviņas pašvaldības un ko saņem citas, tūkstošos; saņēmēju saraksts ir aprauts",
  "Residents placed in homes before 1998: the money of the year divided by the amount for each":
    "Iedzīvotāji, kas pansionātos ievietoti līdz 1998. gadam: gada nauda, dalīta ar summu par katru",
};
