import type { Label } from "../../sources/index.js";

/** The assessment of needs, as official texts call it. */
export const needsAssessment: Label = { lv: "Individuālais izvērtējums", en: "Needs assessment" };

/** The level of support intensity, as official texts call it. */
export const supportIntensity: Label = { lv: "Atbalsta intensitātes līmenis", en: "Level of support intensity" };
