import type { Texts } from "./texts/index.js";

/** What is likely meant otherwise. */
export const warningTexts: Texts = {
  "it has the id {} as {} has it": "identifikators {} ir arī šeit: {}",
  "it has the id {} as {} has it, and {} case more has the id of an earlier one":
    "identifikators {} ir arī šeit: {}; vēl tādas lietas: {}",
  "it has the id {} as {} has it, and {} cases more have the id of an earlier one":
    "identifikators {} ir arī šeit: {}; vēl tādas lietas: {}",
  "no scheme checked with it knows the group {}, and one knows {}":
    "nekādi līdzi pārbaudītie noteikumi nezina grupu {}, bet kādi zina {}",
  "no scheme checked with it knows the instrument {}, and one knows {}":
    "nekādi līdzi pārbaudītie noteikumi nezina instrumentu {}, bet kādi zina {}",
  "more need by the answers {} can lower the budget": "lielāka vajadzība pēc atbildēm {} var samazināt budžetu",
  "the last price of service {} ends on {}, and the scheme goes on":
    "pakalpojuma {} pēdējā cena beidzas {}, bet noteikumi turpinās",
  "the calendar ends on {}, and the scheme goes on": "kalendārs beidzas {}, bet noteikumi turpinās",
  "by mostForLife no more is ever paid, so this cap never binds":
    "pēc mostForLife vairāk nemaksā nekad, tāpēc šie griesti neko neierobežo",
  "by mostPerMonth of the rules no more is ever paid, so this cap never binds":
    "pēc kārtību mostPerMonth vairāk nemaksā nekad, tāpēc šie griesti neko neierobežo",
  "by the caps {} no more is ever covered, so this cap never binds":
    "pēc griestiem {} vairāk nesedz nekad, tāpēc šie griesti neko neierobežo",
  "no budget period ends from {} to {}, so nothing goes over by this row":
    "no {} līdz {} nebeidzas neviens budžeta periods, tāpēc pēc šīs rindas nekas nepāriet",
  "level {} gives {}, so its days are eligible for nothing": "līmenis {} dod {}, tāpēc tā dienās nepienākas nekas",
};
