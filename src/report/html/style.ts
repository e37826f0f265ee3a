/** The style of the page. Whoever changes it changes the hash below; a test tells it. */
export const STYLE = `:root{color-scheme:light dark;--paper:#fff;--sheet:#fff;--ink:#1c2126;--soft:#525a63;--line:#d5d9de;--tint:#f4f5f7;--link:#0b57a4;--no:#a3231f;--no-tint:#fdeceb;--doubt:#7a5200;--doubt-tint:#fff3d6;--yes:#1c6a37;--yes-tint:#e3f4e8;--note-tint:#eef1f5;--look:#e08a00;--missed:#b3b9c0;--swept:#6d757e;--filled:#3f6fb0}
@media (prefers-color-scheme:dark){:root{--paper:#14171a;--sheet:#1d2126;--ink:#e7e9ec;--soft:#aab2bb;--line:#3a4149;--tint:#1d2126;--link:#8ec1ff;--no:#ff9d96;--no-tint:#431f1e;--doubt:#f3c45e;--doubt-tint:#40310f;--yes:#85d69f;--yes-tint:#173722;--note-tint:#252b32;--look:#a86c00;--missed:#565e67;--swept:#929aa3;--filled:#6f9fe0}}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
header,nav,main,footer{max-width:84rem;margin:0 auto;padding:0 1.25rem}
h1,h2,h3,p,dl,dd,ul,ol,figure{margin:0}
ul,ol{padding:0;list-style:none}
h1{font-size:1.75rem;line-height:1.25;margin:.35rem 0}
h2{font-size:1.3rem;line-height:1.3;margin:2.5rem 0 .75rem}
h3{font-size:1.05rem;line-height:1.35}
a{color:var(--link)}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.banner{padding-top:1.75rem;padding-bottom:1.25rem;border-bottom:1px solid var(--line)}
.about,.hint{color:var(--soft)}
.summary{font-size:1.1rem}
.badge{display:inline-block;padding:.05em .55em;border-radius:.35em;margin-right:.2em}
.reject .badge{background:var(--no-tint);color:var(--no)}
.review .badge{background:var(--doubt-tint);color:var(--doubt)}
.advance .badge{background:var(--yes-tint);color:var(--yes)}
.scores{display:flex;gap:1.5rem;flex-wrap:wrap;margin:1rem 0}
.scores div{flex:1 1 8rem;max-width:15rem}
.scores dt{color:var(--soft);font-size:.9rem}
.scores dd{font-size:1.35rem;font-weight:600}
.scores .of{font-size:.85rem;font-weight:400;color:var(--soft)}
.scores svg,.bar,.shares{display:block}
nav ul{display:flex;gap:1.25rem;flex-wrap:wrap;padding-top:.75rem}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,24rem),1fr));gap:1rem;align-items:start}
.card{border:1px solid var(--line);border-left:5px solid var(--line);border-radius:.5rem;padding:.85rem 1rem;background:var(--sheet)}
.card.no{border-left-color:var(--no)}
.card.doubt{border-left-color:var(--doubt)}
.card .sign{font-weight:700;margin-right:.4em}
.no .sign{color:var(--no)}
.doubt .sign{color:var(--doubt)}
ul.met .sign{color:var(--yes);font-weight:700}
.tags{font-size:.85rem;color:var(--soft);margin:.15rem 0 .35rem}
.tags span{display:inline-block;background:var(--note-tint);color:var(--ink);border-radius:.3em;padding:0 .45em;margin:.1em .15em .1em 0}
.card dl{margin-top:.5rem;display:grid;grid-template-columns:6.5rem 1fr;gap:.2rem .75rem;font-size:.95rem}
.card dt{color:var(--soft);grid-column:1}
.card dd{grid-column:2}
.fix{font-weight:600}
.where a{margin-right:.4em}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.way{background:var(--yes-tint);color:var(--ink);border-radius:.5rem;padding:.6rem .9rem;margin-bottom:.9rem}
.fixes{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,30rem),1fr));gap:1rem}
.fixes li{border:1px solid var(--line);border-radius:.5rem;padding:.75rem 1rem;background:var(--sheet)}
.change p{margin-top:.25rem}
.label{display:inline-block;width:3.6rem;color:var(--soft);font-size:.85rem}
del{background:var(--no-tint);color:var(--no);text-decoration-thickness:1px}
ins{background:var(--yes-tint);color:var(--yes);text-decoration:none;font-weight:600}
.pictures{display:grid;grid-template-columns:minmax(0,6fr) minmax(0,4fr) minmax(0,6fr);gap:1.25rem;align-items:start;margin-top:.75rem}
figure{min-width:0;scroll-margin-top:1rem}
figcaption{display:flex;justify-content:space-between;gap:.5rem;align-items:baseline;margin-bottom:.4rem}
figcaption a{font-size:.85rem;white-space:nowrap}
.shrink{display:none}
figure:target{grid-column:1/-1;order:-1}
figure:target .enlarge{display:none}
figure:target .shrink{display:inline}
.page{display:block;width:100%;height:auto;background:var(--sheet);border:1px solid var(--line);border-radius:.25rem;margin-bottom:.6rem;font-family:"Liberation Sans",Arial,Helvetica,sans-serif}
.page text,.axis text{fill:var(--ink)}
.page .swept{fill:var(--swept)}
.page .missed{fill:var(--missed)}
.page .second{fill:var(--soft)}
rect.mark{stroke-width:1}
rect.mark.met{fill:var(--yes-tint);stroke:var(--yes)}
rect.mark.unmet{fill:var(--no-tint);stroke:var(--no);stroke-dasharray:3 2}
rect.mark.unclear{fill:var(--doubt-tint);stroke:var(--doubt);stroke-dasharray:1 1}
.look{fill:var(--look)}
rect.shade-1{fill-opacity:.8}
rect.shade-2{fill-opacity:.6}
rect.shade-3{fill-opacity:.42}
rect.shade-4{fill-opacity:.28}
rect.shade-5{fill-opacity:.16}
.page a:target rect,.page a:focus-visible rect,.page g:target rect{stroke:var(--link);stroke-width:2.5;stroke-dasharray:none}
.sheet{background:var(--sheet);border:1px solid var(--line);border-radius:.25rem;padding:.75rem 1rem;font-size:.85rem;line-height:1.45}
.sheet .strong{font-weight:700}
.sheet .large{font-size:1.1rem}
.sheet .item{padding-left:1em;text-indent:-.6em}
.sheet .spaced{margin-top:.6em}
.sheet p.swept{color:var(--soft)}
.sheet p.missed{color:var(--soft);opacity:.999;text-decoration:underline dotted var(--missed)}
.plain{font:.78rem/1.45 ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;white-space:pre-wrap;max-height:64rem;overflow:auto}
a.mark,span.look,a.look{color:inherit;text-decoration:none;border-radius:.15em;padding:0 .1em}
a.look{text-decoration:underline dotted}
a.mark.met{background:var(--yes-tint);border-bottom:2px solid var(--yes)}
a.mark.unmet{background:var(--no-tint);border-bottom:2px dashed var(--no)}
a.mark.unclear{background:var(--doubt-tint);border-bottom:2px dotted var(--doubt)}
.sheet .look{background:color-mix(in srgb,var(--look) 45%,transparent)}
.sheet .shade-1{background:color-mix(in srgb,var(--look) 55%,transparent)}
.sheet .shade-3{background:color-mix(in srgb,var(--look) 35%,transparent)}
.sheet .shade-4{background:color-mix(in srgb,var(--look) 25%,transparent)}
.sheet .shade-5{background:color-mix(in srgb,var(--look) 15%,transparent)}
:target{scroll-margin-top:30vh}
.card:target,ul li:target{outline:3px solid var(--link);outline-offset:2px}
.sheet :target{outline:2px solid var(--link)}
figure:target{outline:none;scroll-margin-top:1rem}
.losses{background:var(--doubt-tint);color:var(--ink);border-radius:.25rem;padding:.6rem .9rem;font-size:.85rem;margin-bottom:.5rem}
.losses li{padding-left:1em;text-indent:-.7em}
.losses li::before{content:"– "}
.nothing{color:var(--soft);font-style:italic}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1rem;font-size:.85rem;margin:.5rem 0}
.legend li.swept{color:var(--soft)}
.legend li.missed{color:var(--soft);text-decoration:underline dotted}
.page+.legend{margin-top:0}
table{border-collapse:collapse;width:100%;font-size:.85rem;margin-top:.5rem}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.25rem .5rem .25rem 0;border-top:1px solid var(--line);font-weight:400}
thead th{color:var(--soft)}
.axis line{stroke:var(--line)}
.axis{display:block;overflow:visible}
.jobs li{margin-top:.5rem}
.jobs .job{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;font-size:.95rem}
.dates{color:var(--soft)}
.lane{fill:var(--line)}
.certain,.filled{fill:var(--filled)}
.possible{fill:url(#hatch);stroke:var(--filled)}
.hatch{fill:var(--filled)}
.overlap{fill:var(--look)}
.gap{fill:none;stroke:var(--no);stroke-dasharray:3 2}
rect.advance{fill:var(--yes)}
rect.review{fill:var(--doubt)}
rect.reject{fill:var(--no)}
.bars li{margin:.35rem 0}
section>h3{margin:1rem 0 .25rem}
ul.met,ul.asked{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem}
.defs{position:absolute}
footer{margin-top:3rem;padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
footer p{max-width:60rem}
@media (max-width:60rem){.pictures{grid-template-columns:1fr}.plain{max-height:32rem}.pages{overflow-x:auto}.page{width:max(100%,42rem)}}
@media (max-width:40rem){h1{font-size:1.4rem}.card dl{grid-template-columns:1fr}.card dd{grid-column:1;margin-bottom:.25rem}header,nav,main,footer{padding-left:1rem;padding-right:1rem}}
@media print{:root{--paper:#fff;--sheet:#fff;--ink:#000;--soft:#444}body{font-size:10pt}nav,.enlarge,.shrink,.hint{display:none}.pictures{grid-template-columns:repeat(3,minmax(0,1fr));gap:.5rem}.page{width:100%}.sheet{font-size:6.5pt;padding:.4rem}.sheet.plain{max-height:none;overflow:visible;font-size:5.5pt}.pages{overflow:visible}.card,.fixes li,.jobs li,.page,tr{break-inside:avoid}h2,h3{break-after:avoid}header,nav,main,footer{max-width:none;padding-left:0;padding-right:0}rect,.mark,.badge,.way,ins,del,.look{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{color:inherit;text-decoration:none}}`

/** By which the page's own policy knows the style as its own. */
export const STYLE_HASH = 'sha256-gFXHAlRwBo2o/dJ1diMFt6NdzJhKuh132X8tZOBJM4U='
