// One style sheet for every page, inside the page: no network. Type scale 0.8 / 0.9 / 1 / 1.25 / 1.6; colours carry meaning and
// are never the only sign (labels say the same).

/** The style sheet. */
export const style = `
:root{--paper:#fbfaf7;--ink:#1b1c1d;--soft:#5a5f63;--line:#d9d5cc;--card:#fff;--agreed:#22623a;--single:#6a5a1c;--disputed:#9c2f1f;--altered:#7a3a86;--link:#184a8c;--mark:#fff0b3}
@media (prefers-color-scheme:dark){:root{--paper:#15171a;--ink:#e6e4df;--soft:#a2a7ab;--line:#363b41;--card:#1c1f23;--agreed:#7fc695;--single:#d8c270;--disputed:#f0907f;--altered:#d3a0de;--link:#8fb8f2;--mark:#4a4212}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 Georgia,'Times New Roman',serif}
main,header.top,footer{max-width:70rem;margin:0 auto;padding:0 1.25rem}
header.top{padding-top:1rem;font:0.85rem/1.4 system-ui,sans-serif;color:var(--soft);display:flex;gap:1rem;flex-wrap:wrap;border-bottom:1px solid var(--line);padding-bottom:.6rem}
footer{font:0.8rem/1.5 system-ui,sans-serif;color:var(--soft);border-top:1px solid var(--line);margin-top:3rem;padding-top:.8rem;padding-bottom:2rem;overflow-wrap:anywhere}
h1,h2,h3,li,p,td{overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.2;margin:1.2rem 0 .4rem}
h2{font:600 1.05rem/1.3 system-ui,sans-serif;margin:2rem 0 .5rem;border-bottom:1px solid var(--line);padding-bottom:.2rem}
h3{font:600 .95rem/1.3 system-ui,sans-serif;margin:1.1rem 0 .3rem}
a{color:var(--link);text-underline-offset:2px}
a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.meta,.small{font:0.85rem/1.45 system-ui,sans-serif;color:var(--soft)}
.note{background:var(--mark);padding:.5rem .8rem;font:0.9rem/1.4 system-ui,sans-serif;margin:1rem 0}
.tag{display:inline-block;font:600 .72rem/1 system-ui,sans-serif;letter-spacing:.03em;text-transform:uppercase;padding:.22rem .4rem;border:1px solid currentColor;border-radius:3px;margin-right:.35rem;white-space:nowrap}
.corroborated{color:var(--agreed)}.single-source{color:var(--single)}.disputed,.conflict{color:var(--disputed)}.altered,.translated{color:var(--altered)}.verbatim,.shortened,.indirect{color:var(--soft)}
ul.plain{list-style:none;padding:0;margin:0}
ul.plain>li{padding:.45rem 0;border-bottom:1px solid var(--line)}
ul.plain>li:last-child{border-bottom:0}
.ev{font:0.82rem/1.5 system-ui,sans-serif}
.ev a{margin-right:.7rem;overflow-wrap:anywhere}
blockquote{margin:.3rem 0;padding-left:.8rem;border-left:3px solid var(--line)}
del{color:var(--soft);text-decoration:line-through}ins{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:3px;font-weight:600}
table{border-collapse:collapse;width:100%;font-size:.93rem}
.scroll{overflow-x:auto}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--line)}
th{font:600 .8rem/1.3 system-ui,sans-serif;color:var(--soft)}
summary{cursor:pointer;font:600 .9rem/1.6 system-ui,sans-serif}
.bar{display:flex;height:.7rem;border-radius:3px;overflow:hidden;background:var(--line);margin:.3rem 0;max-width:34rem;gap:2px}
.bar span{background:var(--link)}.bar span:nth-child(2n){opacity:.65}.bar span:nth-child(3n){opacity:.4}
ol.ladder{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem .2rem;font:0.85rem/1.5 system-ui,sans-serif}
ol.ladder li:not(:last-child)::after{content:' ›';color:var(--soft)}
article.text p,article.text h2,article.text h3{overflow-wrap:anywhere}
article.text p{margin:.7rem 0}
article.text .furniture,article.text .caption,article.text .credit,article.text .date,article.text .byline,article.text .dateline{color:var(--soft);font:0.85rem/1.45 system-ui,sans-serif;border-left:3px solid var(--line);padding-left:.7rem}
article.text .kind{font-size:.7rem;text-transform:uppercase;letter-spacing:.04em;margin-right:.5rem}
:target{background:var(--mark);outline:.25rem solid var(--mark);scroll-margin:30vh}
.empty{color:var(--soft);font-style:italic}
@media print{header.top{display:none}a{color:inherit;text-decoration:none}details{display:block}body{background:#fff;color:#000}}
@media (max-width:40rem){main,header.top,footer{padding-left:.8rem;padding-right:.8rem}h1{font-size:1.35rem}}
`
