/** How a report looks, on a screen and on paper. The page's policy names its digest, so that no other style is taken. */
export const reportStyle = `
html{color:#111;background:#fff;font:16px/1.5 system-ui,sans-serif}
body{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.7rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.25rem;line-height:1.35;margin:.1rem 0 .6rem}
.part{margin:0;color:#444;font-weight:bold}
section{margin:2.5rem 0 0;padding-top:1rem;border-top:1px solid #777}
figure{margin:1.5rem 0}
svg{display:block;max-width:100%;height:auto}
nav ol{margin:.3rem 0;padding-left:1.5rem}
a{color:#004b87}
h1,h2,p,li,caption{overflow-wrap:break-word}
pre,td{overflow-wrap:anywhere}
tbody th{min-width:8rem}
pre{white-space:pre-wrap;background:#f2f2f2;padding:.7rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;font-size:.9rem;margin:.5rem 0;min-width:40%}
caption{text-align:left;font-weight:bold;padding:.3rem 0}
th,td{padding:.25rem .6rem;border-bottom:1px solid #bbb;text-align:left;vertical-align:top}
thead th{border-bottom:2px solid #111;vertical-align:bottom}
tbody th{font-weight:normal}
tfoot th,tfoot td{font-weight:bold;border-top:2px solid #111}
.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
thead .number{white-space:normal}
@media print{
body{max-width:none;padding:0;font-size:10pt}
h1,h2,caption{break-after:avoid}
svg,tr{break-inside:avoid}
.wide{overflow:visible}
nav{display:none}
a{color:inherit;text-decoration:none}
}
@page{margin:15mm}
`;

/** SHA-256 of {@link reportStyle} in UTF-8, as a Content Security Policy names it. */
export const reportStyleDigest = "sha256-T6w2iqxjNAdzpbJJPmOZEQTWJLHqUbYlkLwWnXUoFdM=";
