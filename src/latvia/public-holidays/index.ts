export { latvianCalendar, publicHolidayTable, type HolidayTable } from "./data.js";
