/** Colours that people with any kind of colour blindness tell apart, also in grey (Okabe and Ito, 2008), in the order of use. */
export const colours = [
  "#0072B2",
  "#E69F00",
  "#009E73",
  "#CC79A7",
  "#56B4E9",
  "#D55E00",
  "#999999",
  "#F0E442",
] as const;

/** From a loss over nothing to a gain: six bins, of which the last is those who were not computed; behind them, those whose bin is not shown. */
export const binColours = ["#D55E00", "#E69F00", "#DDDDDD", "#56B4E9", "#0072B2", "#777777", "#EEEEEE"] as const;

/** The colour of a series by its place. */
export function colourOf(index: number): string {
  return colours[index % colours.length] ?? colours[0];
}
