/** The first day of this table: the reform of 2009 that made the municipalities of before 2021. */
export const tableStart = "2009-07-01";

/** The last day of the municipalities of 2009. */
export const lastDayBeforeReform = "2021-06-30";

/** The first day of the municipalities, codes and planning regions of 2021. */
export const reformDay = "2021-07-01";
