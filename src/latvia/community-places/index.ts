export { capacity, type Capacity, type Demand } from "./capacity.js";
export {
  communityPlaceTable,
  type CommunityPlaceTable,
  type GroupFigure,
  type PlaceGroup,
  type PlanFigure,
  type PlannedPlaces,
} from "./data.js";
export { sitesDone, type SitesDone } from "./sites-done.js";
