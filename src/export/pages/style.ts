// One style sheet for every page, a file beside them. Type scale .75 / .84 / .92 / 1 / 1.2 / 1.75 rem; colours carry meaning and are never
// the only sign (words and icons say the same). Greys of the text reach 7:1, all other text 4.5:1, on both grounds.

/** The style sheet. */
export const style = `
:root{color-scheme:light dark;--paper:#faf9f6;--ink:#17191b;--soft:#4d5358;--line:#dcd8cf;--card:#fff;--agreed:#1c5c36;--single:#6b5409;--disputed:#9a2a1a;--altered:#6f2f7d;--link:#174a8f;--mark:#ffe9a8;--agreed-ground:#dcebdf;--single-ground:#efe6c8;--disputed-ground:#f6dcd6;--l0:#3566a8;--l1:#b0632a;--l2:#3b7d52;--l3:#8a4b98;--l4:#8a7a1e;--l5:#2b7f8c;--l6:#a8434f;--l7:#5f6670}
@media (prefers-color-scheme:dark){:root{--paper:#131517;--ink:#e8e6e1;--soft:#b0b5b9;--line:#34393e;--card:#1b1e21;--agreed:#85cc9c;--single:#dcc678;--disputed:#f59a8a;--altered:#d9a8e4;--link:#97bff5;--mark:#54490f;--agreed-ground:#1d3526;--single-ground:#393117;--disputed-ground:#44231c;--l0:#7ea9e6;--l1:#e09a63;--l2:#79c093;--l3:#c994d6;--l4:#cdbb5a;--l5:#6cc3d0;--l6:#e58a94;--l7:#a5abb4}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 Georgia,'Times New Roman',serif}
main,header.top,footer{max-width:76rem;margin:0 auto;padding:0 1.25rem}
.skip{position:absolute;left:-100rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.4rem .8rem;z-index:9}
header.top,footer,.meta,.small,.chip,.tag,th,summary,nav,.count,.kicker,.ladder,.glance,.legend,label,input,select,button,kbd,figcaption,dt{font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif}
header.top{padding-top:.9rem;padding-bottom:.6rem;font-size:.84rem;color:var(--soft);display:flex;gap:1rem;flex-wrap:wrap;justify-content:space-between;border-bottom:1px solid var(--line)}
header.top a{font-weight:600;text-decoration:none}
footer{font-size:.84rem;color:var(--soft);border-top:1px solid var(--line);margin-top:3rem;padding-top:.8rem;padding-bottom:2rem;overflow-wrap:anywhere}
h1,h2,h3,li,p,td,dd{overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.15;margin:.2rem 0 .5rem;text-wrap:balance;letter-spacing:-.01em}
h2{font:650 1.05rem/1.3 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;display:inline-flex;align-items:center;gap:.45rem;margin:0}
h3{font:650 .92rem/1.3 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;margin:1.1rem 0 .2rem;display:flex;align-items:center;gap:.35rem}
a{color:var(--link);text-underline-offset:2px;text-decoration-thickness:1px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.kicker{font-size:.84rem;color:var(--soft);margin:1.3rem 0 0;text-transform:none}
.meta,.small{font-size:.84rem;line-height:1.45;color:var(--soft)}
.note{background:var(--mark);padding:.45rem .8rem;font-size:.92rem;margin:1rem 0;border-radius:4px}
.icon{fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round;flex:none;vertical-align:-.15em}
.count{font-size:.75rem;font-weight:600;color:var(--soft);border:1px solid var(--line);border-radius:99px;padding:0 .45rem;white-space:nowrap;flex:none}
.tag{display:inline-flex;align-items:center;gap:.25rem;font-weight:650;font-size:.75rem;line-height:1;padding:.24rem .45rem;border-radius:4px;margin-right:.4rem;white-space:nowrap;border:1px solid currentColor}
.corroborated{color:var(--agreed)}.single-source{color:var(--single)}.disputed,.conflict{color:var(--disputed)}.altered,.translated{color:var(--altered)}.verbatim,.shortened,.indirect{color:var(--soft)}
.tag.corroborated{background:var(--agreed-ground)}.tag.single-source{background:var(--single-ground)}.tag.disputed,.tag.conflict{background:var(--disputed-ground)}
ul.plain,ol.plain{list-style:none;padding:0;margin:0}
ul.plain>li,ol.plain>li{padding:.5rem 0;border-bottom:1px solid var(--line)}
ul.plain>li:last-child{border-bottom:0}
li.now{background:var(--card);box-shadow:-.35rem 0 0 var(--link)}
.ev{display:inline-flex;flex-wrap:wrap;gap:.25rem .35rem;vertical-align:baseline;align-items:baseline}
.chip{font-size:.78rem;line-height:1.4rem;min-height:1.5rem;color:var(--ink);text-decoration:none;background:var(--card);border:1px solid var(--line);border-left:4px solid var(--l7);border-radius:3px;padding:.02rem .4rem;max-width:16rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;display:inline-block;vertical-align:bottom}
.chip:hover{border-color:currentColor}
.chip b{font-weight:700}
.chip.elsewhere{border-left-style:dashed}
.l0{border-left-color:var(--l0)}.l1{border-left-color:var(--l1)}.l2{border-left-color:var(--l2)}.l3{border-left-color:var(--l3)}.l4{border-left-color:var(--l4)}.l5{border-left-color:var(--l5)}.l6{border-left-color:var(--l6)}.l7{border-left-color:var(--l7)}
svg .l0{fill:var(--l0)}svg .l1{fill:var(--l1)}svg .l2{fill:var(--l2)}svg .l3{fill:var(--l3)}svg .l4{fill:var(--l4)}svg .l5{fill:var(--l5)}svg .l6{fill:var(--l6)}svg .l7{fill:var(--l7)}
blockquote{margin:.35rem 0;padding-left:.8rem;border-left:3px solid var(--line)}
mark{background:var(--mark);color:inherit;padding:0 .1em}
a.line{color:inherit;text-decoration:none}a.line:hover{text-decoration:underline}
a.said{display:block}.deed{display:inline-block;font-weight:600;font-size:.88rem;margin-right:.8rem}.deed .meta{font-weight:400}
del{color:var(--disputed);text-decoration:line-through}ins{color:var(--altered);text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:3px;font-weight:600}
table{border-collapse:collapse;width:100%;font-size:.92rem}
.scroll{overflow-x:auto}
th,td{text-align:left;vertical-align:top;padding:.45rem .8rem .45rem 0;border-bottom:1px solid var(--line)}
th{font-weight:650;font-size:.8rem;line-height:1.3;color:var(--soft)}
summary{cursor:pointer;font-weight:600;font-size:.92rem;line-height:1.6;min-height:1.5rem}
section{margin-top:1.4rem;position:relative}
.move{position:absolute;right:1.4rem;top:.05rem;display:flex;gap:.2rem;opacity:.55}.move:hover,.move:focus-within{opacity:1}.move button{padding:0 .4rem;line-height:1.45rem;min-width:1.6rem;min-height:1.5rem}.reset{margin-top:1.4rem}
table.beside td{width:50%;font-size:1rem;line-height:1.5}table.beside tr.lone td{background:var(--card)}
details.section>summary{list-style:none;border-bottom:2px solid var(--ink);padding-bottom:.15rem;margin-bottom:.3rem;display:flex;align-items:center;justify-content:space-between}
details.section>summary::-webkit-details-marker{display:none}
details.section>summary::after{content:'–';color:var(--soft);font-weight:400}
details.section>summary>h2{margin-right:4.4rem}
details.section:not([open])>summary::after{content:'+'}
.glance{display:grid;grid-template-columns:repeat(6,1fr);gap:1px;background:var(--line);border:1px solid var(--line);border-radius:6px;overflow:hidden;margin:.8rem 0}
.glance a,.glance div{background:var(--card);padding:.5rem .75rem;text-decoration:none;color:var(--ink);font-size:.84rem;line-height:1.3;display:block}
.glance b{display:block;font-size:1.35rem;line-height:1.2;font-weight:650}
.glance a:hover{text-decoration:underline}
.glance .corroborated b,.glance .single-source b,.glance .disputed b{color:inherit}
.glance .corroborated b{color:var(--agreed)}.glance .single-source b{color:var(--single)}.glance .disputed b{color:var(--disputed)}.glance .altered b{color:var(--altered)}
svg.bar,svg.chart{display:block;width:100%;height:auto;max-width:100%}
svg text{font-family:system-ui,-apple-system,sans-serif;fill:var(--ink)}svg text:not(.place){font-size:11px}svg text.place{paint-order:stroke;stroke:var(--paper);stroke-width:.25em;font-weight:600}
svg .axis{stroke:var(--line)}svg .soft{fill:var(--soft)}
svg .happened{fill:var(--link)}svg .ahead{fill:var(--paper);stroke:var(--link);stroke-width:1.5;stroke-dasharray:3 2}svg .off{fill:var(--paper);stroke:var(--disputed);stroke-width:1.5}svg .reported{fill:var(--soft)}
svg .arrow{stroke:var(--soft);fill:none;stroke-width:1.3}
svg .land{fill:var(--line)}svg .spot{fill:var(--disputed);stroke:var(--card);stroke-width:.8}
figure{margin:.6rem 0}figcaption{font-size:.8rem;color:var(--soft);margin-top:.2rem}
.ladder{list-style:none;padding:0;margin:.4rem 0;display:flex;flex-wrap:wrap;gap:.35rem;font-size:.84rem;line-height:1.4}
.ladder li{display:flex;flex-wrap:wrap;gap:.35rem;align-items:baseline;border:1px solid var(--line);background:var(--card);border-radius:4px;padding:.2rem .55rem}
.ladder li:not(:last-child)::after{content:'→';color:var(--soft)}
.versions{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.6rem;margin:.5rem 0 .2rem;padding:0;list-style:none}
.versions>li{background:var(--card);border:1px solid var(--line);border-radius:5px;padding:.5rem .7rem}
.versions .says{margin:.3rem 0;font-size:.95rem}
.columns{display:grid;grid-template-columns:minmax(0,1fr);gap:0 2.2rem}
nav.toc{font-size:.84rem;margin:.8rem 0;display:flex;gap:.3rem .9rem;flex-wrap:wrap}
nav.toc a{text-decoration:none}nav.toc a:hover{text-decoration:underline}
@media (min-width:66rem){.columns{grid-template-columns:minmax(0,1fr) 19rem}.rail{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow-y:auto;padding-bottom:1rem}nav.toc{flex-direction:column;gap:.3rem}}
.rail h3:first-child{margin-top:1.4rem}
.strip{display:flex;gap:.5rem;overflow-x:auto;padding:.3rem 0 .6rem;list-style:none;margin:0}
.strip li{flex:0 0 13rem;border:1px solid var(--line);border-radius:5px;background:var(--card);padding:.5rem .7rem;font-size:.9rem}
.strip li[aria-current]{border-color:var(--ink);border-width:2px}
dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.4rem 0;font-size:.92rem}dl.facts dt{color:var(--soft);font-size:.84rem}dl.facts dd{margin:0}
article.text{max-width:44rem;font-size:1.06rem;line-height:1.6}
article.text p{margin:.8rem 0}
article.text .furniture,article.text .caption,article.text .credit,article.text .date,article.text .byline,article.text .dateline{color:var(--soft);font:.84rem/1.45 system-ui,sans-serif;border-left:3px solid var(--line);padding-left:.7rem}
article.text .kind{font-size:.75rem;font-weight:600;margin-right:.5rem}
.layers{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;border:0;padding:0;margin:.8rem 0;font-size:.84rem}.layers label{display:inline-flex;gap:.35rem;align-items:center}.layers legend{font:650 .84rem system-ui,sans-serif;padding:0 .8rem 0 0;float:left}
body:has(#layer-names:checked) .n{box-shadow:inset 0 -.12em var(--l0)}
body:has(#layer-times:checked) .t{box-shadow:inset 0 -.45em var(--single-ground)}
body:has(#layer-quotes:checked) .q{color:var(--altered)}
body:has(#layer-happenings:checked) .h{outline:1px dotted var(--agreed);outline-offset:1px}
body:has(#layer-evidence:checked) .e{background:var(--agreed-ground)}
body:not(:has(#layer-furniture:checked)) article.text :is(.furniture,.caption,.credit,.date,.byline,.dateline):not(:target){display:none}
:target{background:var(--mark);outline:.2rem solid var(--mark);scroll-margin:30vh}
section:target{background:none;outline:0;scroll-margin:1rem}
.empty{color:var(--soft);font-style:italic}
button{font-size:.84rem;background:var(--card);color:var(--ink);border:1px solid var(--line);border-radius:4px;padding:.3rem .7rem;cursor:pointer}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.84rem;background:var(--card);border:1px solid var(--line);border-radius:4px;padding:.5rem .7rem;margin:.3rem 0}
.search{display:flex;flex-wrap:wrap;gap:.6rem;margin:1rem 0;align-items:end}.search label{font-size:.8rem;color:var(--soft);display:grid;gap:.15rem}
.search input,.search select{font-size:1rem;padding:.35rem .5rem;border:1px solid var(--soft);border-radius:4px;background:var(--card);color:var(--ink);min-width:11rem;max-width:100%}
.story{border-bottom:1px solid var(--line);padding:.8rem 0}
.story h2{margin:.1rem 0;font:650 1.15rem/1.25 Georgia,serif;display:block}.story h2 a{color:inherit;text-decoration:none}.story h2 a:hover{text-decoration:underline}
.pop{position:absolute;z-index:8;max-width:24rem;background:var(--card);border:1px solid var(--soft);border-radius:5px;padding:.6rem .8rem;font-size:.92rem;box-shadow:0 4px 18px rgb(0 0 0/.2)}
[hidden]{display:none!important}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (max-width:56rem) and (min-width:40.01rem){.glance{grid-template-columns:repeat(3,1fr)}}
@media print{header.top,nav.toc,.skip,.search,.layers,button,.move,.keys{display:none}.columns{display:block}a{color:inherit;text-decoration:none}body{background:#fff;color:#000;font-size:10.5pt}details.section>summary::after{content:''}section{break-inside:auto}li,tr,figure,.versions>li{break-inside:avoid}}
@media (max-width:30rem){svg.days text{font-size:20px}svg.days .tick:nth-of-type(even) text{display:none}}
@media (max-width:40rem){main,header.top,footer{padding-left:.85rem;padding-right:.85rem}h1{font-size:1.4rem}.glance{grid-template-columns:1fr 1fr}.scroll table{min-width:40rem}.scroll table.beside{min-width:0}table.beside tr,table.beside th,table.beside td{display:block}table.beside th,table.beside td{width:100%;padding-left:.6rem;border-left:4px solid var(--l0)}table.beside th:last-child,table.beside td:last-child{border-left-color:var(--l1)}table.beside td.empty{display:none}dl.facts{grid-template-columns:1fr}dl.facts dt{margin-top:.3rem}}
`
