export { mostBytesOfUnit, textOfUtf8, utf8Of, writeUtf8 } from "./utf-8.js";
