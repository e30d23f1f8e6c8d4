/**
 * People made up of published margins, exactly and the same on every machine. Pure: for a browser as well.
 *
 * @packageDocumentation
 */
export {
  makePeople,
  type Dimension,
  type GroupCount,
  type MadeMargin,
  type MadePopulation,
  type Margin,
  type Population,
  type PopulationGroup,
  type PopulationOptions,
  type Put,
  type SyntheticPeople,
  type WeightedCase,
} from "../population/index.js";
export { checkPopulation, parsePopulation } from "../documents/index.js";
export { populationTable } from "../report/population/population-table.js";
