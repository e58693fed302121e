/** Narrow columns, one style on a screen and on paper: A4, as printed here, whatever the browser's own default; a binder at the left. */
export const GAYA = `body{font:11pt/1.45 Georgia,serif;color:#111;background:#fff;max-width:60em;margin:2em auto;padding:0 1em}
h1{font-size:1.5em}h2{font-size:1.2em;border-bottom:1px solid #999;margin-top:2em}h3{font-size:1.05em;margin:1.5em 0 .3em}
table{border-collapse:collapse;width:100%;margin:.5em 0;font-size:.9em}th,td{border:1px solid #bbb;padding:.25em .5em;text-align:left;vertical-align:top;overflow-wrap:break-word}
th{background:#eee}.salah{color:#a00;font-weight:bold}.waktu{white-space:nowrap}.hash{font-family:monospace;font-size:.85em;overflow-wrap:anywhere}
@page{size:A4;margin:15mm 15mm 18mm 22mm;@bottom-right{content:"halaman " counter(page) " dari " counter(pages);font:8pt Georgia,serif;color:#555}}
@media print{body{margin:0;padding:0;max-width:none;font-size:10pt}h2,h3,p:has(+table),p:has(+ul){break-after:avoid}tr,li,.ba>table,table:not(:has(tr:nth-child(9))){break-inside:avoid}thead{break-after:avoid}.ba>table+p,.ba>table+table{break-before:avoid}}`;
