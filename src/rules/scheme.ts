import type { MeansConversion } from "./reading/means-conversion-rule.js";
import type { CircumstanceKind } from "../person/means/circumstance.js";
import type { Dated } from "../person/dated.js";
import type { DateText, EndText, Id, Label, Language, QuantityText, Source } from "../sources/index.js";
import type { AssessRule } from "./assess/registry.js";
import type { Level } from "./assess/rule.js";
import type { Condition } from "./entitle/conditions/registry.js";
import type { ContributionCap } from "./contribute/cap-registry.js";
import type { ContributeRule } from "./contribute/registry.js";
import type { ContributeOrder } from "./contribute/rule.js";
import type { CostRule } from "./cost/rule.js";
import type { CoverRule } from "./cover/rule.js";
import type { EntitleRule } from "./entitle/registry.js";
import type { FundRule } from "./fund/rule.js";
import type { LimitRule } from "./limit/registry.js";
import type { Purpose } from "./limit/rule.js";
import type { LiableRelativesRule } from "./contribute/relatives/liable-relatives-rule.js";
import type { NamedParameter } from "./reading/parameters/named-parameter.js";
import type { OpenInput } from "./reading/parameter.js";
import type { Calendar } from "./reading/calendar-rule.js";
import type { Place } from "./common/place.js";
import type { Area, Service } from "./common/service.js";
import type { SchemeBudget } from "./beside/scheme-budget.js";

/** A target group that conditions and clients name. */
export interface TargetGroup {
  /** Name by which conditions and cases refer to it, unique among the groups. */
  readonly id: Id;
  readonly label: Label;
}

/** A dated fact that rules ask for by its id, and cases state under `client.circumstances`. */
export interface NamedCircumstance {
  /** Name by which rules and cases refer to it, unique among the circumstances. */
  readonly id: Id;
  readonly label: Label;
  readonly kind: CircumstanceKind;
  /**
   * The least that its number can be; left out, 0. A case that says less is refused.
   *
   * @unit number
   */
  readonly minimum?: QuantityText;
  /**
   * The most that its number can be; left out, any. A case that says more is refused.
   *
   * @unit number
   */
  readonly maximum?: QuantityText;
  /**
   * By which steps its number rises from the least, such as `"1"` for whole numbers; left out, by any.
   *
   * @unit number
   */
  readonly step?: QuantityText;
}

/** A kind of income that rules may treat differently, such as a benefit for care. */
export interface IncomeKind {
  /** Name by which rules and incomes refer to it, unique among the kinds of income. */
  readonly id: Id;
  readonly label: Label;
}

/** A kind of expenses that rules may take off, such as rent. */
export interface ExpenseKind {
  /** Name by which rules and expenses refer to it, unique among the kinds of expenses. */
  readonly id: Id;
  readonly label: Label;
}

/** A time with prices of its own, such as night or holidays. */
export interface TimeBand {
  /** Name by which prices and plan lines refer to it, unique among the time bands. */
  readonly id: Id;
  readonly label: Label;
}

/** Where and until when a decision that rests on these rules can be appealed. */
export interface Appeal {
  readonly authority: Label;
  /**
   * Days from the day on which the decision takes effect.
   *
   * @unit days
   */
  readonly days: number;
  /** Id of the source. */
  readonly source: Id;
}

/**
 * One set of rules as data: a JSON document that says how assessed need becomes a budget, what services cost, what the
 * budget covers and who pays. Every number names its source by id.
 */
export interface Scheme {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /**
   * Version of this form, always 1.
   *
   * @expected 1, the version of the scheme form that this seko reads
   */
  readonly schemaVersion: 1;
  /** Name of the rules, stable over their versions; enrolments and results name it. */
  readonly id: Id;
  /** Version of the rules, such as `"1"`; a changed number is a new version. */
  readonly version: string;
  readonly label: Label;
  /** Free text for readers. */
  readonly note?: string;
  /** The language of texts that stand in one only: titles of sources, notes, units and reasons of inputs. Left out, English. */
  readonly language?: Language;
  /** The days for which the rules hold; a case's period must lie within them. */
  readonly validity: Dated;
  /** ISO 4217 code, such as `"EUR"`. */
  readonly currency: string;
  /**
   * Decimals of the smallest unit that is paid, 2 for cents.
   *
   * @unit none
   */
  readonly minorUnit: number;
  readonly sources: readonly Source[];
  /** Values that whoever calculates must supply. */
  readonly inputs: readonly OpenInput[];
  /** Numbers with names, stated or worked out from each other, to which numbers of the scheme refer. */
  readonly parameters?: readonly NamedParameter[];
  readonly places: readonly Place[];
  readonly groups: readonly TargetGroup[];
  /** Facts about a person that the rules ask for and no other field of a case holds. */
  readonly circumstances?: readonly NamedCircumstance[];
  /** What services may be used for, where a limit depends on it. */
  readonly purposes?: readonly Purpose[];
  /** From the least need to the most. */
  readonly levels: readonly Level[];
  readonly areas: readonly Area[];
  /**
   * The services that a plan may hold. A scheme by which only money is granted leaves it out, and with it `cost`, `cover`, `contribute` and `fund`.
   *
   * @leftOut
   */
  readonly services: readonly Service[];
  /** The time bands that prices and plan lines may name. */
  readonly timeBands?: readonly TimeBand[];
  /** The working week and the public holidays, where rules ask about them. */
  readonly calendar?: Calendar;
  /** Conditions that must all hold on a day for it to qualify. */
  readonly conditions: readonly Condition[];
  readonly assess: AssessRule;
  readonly entitle: EntitleRule;
  /** How much of a plan may be received. */
  readonly limits?: readonly LimitRule[];
  /**
   * What services cost; needed where there are any.
   *
   * @leftOut
   */
  readonly cost: CostRule;
  /**
   * How cost is set against the budget; needed where there are services.
   *
   * @leftOut
   */
  readonly cover: CoverRule;
  /** Budgets beside that of `entitle` and `cover`, each with the services that it pays; left out, that one pays all. */
  readonly budgets?: readonly SchemeBudget[];
  /**
   * What the client pays of services; needed where there are any.
   *
   * @leftOut
   */
  readonly contribute: readonly ContributeRule[];
  /** The most that the client pays of a month for services together, by whichever rules; of several that hold, the least. */
  readonly contributeCaps?: readonly ContributionCap[];
  /** In which order a month's test is spent over services; needed where anybody pays. */
  readonly contributeOrder?: ContributeOrder;
  /** By which rules relatives pay after the client, never two on a day. */
  readonly liableRelatives?: readonly LiableRelativesRule[];
  /** The kinds of income that rules may count or leave out; a case then names no other. */
  readonly incomeKinds?: readonly IncomeKind[];
  /** How incomes and expenses by week and by year count by month, or by week; left out, all are stated as they count. */
  readonly meansConversion?: MeansConversion;
  /** The kinds of expenses that rules may take off; a case then names no other. */
  readonly expenseKinds?: readonly ExpenseKind[];
  /**
   * Who pays what is covered of services; needed where there are any.
   *
   * @leftOut
   */
  readonly fund: FundRule;
  /** Left out, letters say nothing of appeals. */
  readonly appeal?: Appeal;
}

/**
 * What the rows of a scheme that need it and leave it out have: the act from which most numbers are, and the days for which most hold. A row
 * that says it itself keeps what it says; one that need not say it gets nothing. What no row leaves out is refused.
 */
export interface SchemeDefaults {
  /** Id of the source of rows that name none. */
  readonly source?: Id;
  /** The first day of rows that name none. */
  readonly from?: DateText;
  /** The last day of rows that name none, itself included, or `"open"`. */
  readonly to?: EndText;
}

/**
 * One set of rules as data, as people write it. Beside the fields of a scheme it may say once what its rows leave out (\* is then not
 * needed at their `source`, `from` and `to`), a label may be in one language, and a scheme by which only money is granted leaves out what is
 * said of services. `parseScheme` fills all of this in: the scheme that it gives is the one written out, and has no `defaults`.
 */
export interface WrittenScheme extends Scheme {
  readonly defaults?: SchemeDefaults;
}
