/** The front page: the cover, the band of figures, the list of stories and its filter. */
export const frontStyles = `
.cover{padding:clamp(2.5rem,7vw,6rem) 0 0}
.title-cover{font-size:min(clamp(2.375rem,1.4rem + 4.6vw,4.75rem),14vw);line-height:1.06;max-width:16em}
.title-cover.title-long{font-size:min(clamp(2rem,1.4rem + 2.6vw,3.25rem),12vw);max-width:20em}
.title-cover.title-longest{font-size:min(clamp(1.5rem,1.2rem + 1.2vw,2.125rem),12vw);line-height:1.25;max-width:32em}
.particulars{display:grid;gap:var(--space-s);margin-top:var(--space-xl);font-size:1rem;line-height:1.4}
.particulars div{display:flex;flex-wrap:wrap;column-gap:var(--space-m)}
.particulars dt{min-width:4.5rem;color:var(--colour-ink-soft)}
.particulars dd{flex:1 1 10rem}
.introduction{margin-top:var(--space-xl)}
.introduction>p:first-child{font-size:min(1.16em,12vw);line-height:1.5}
.band{margin-top:calc(var(--space-xxl)*1.25);padding-top:var(--space-l);border-top:1px solid var(--colour-rule)}
.band>h2,.band-rail>h2{font-size:min(var(--size-heading),12vw)}
.band-content{margin-top:var(--space-l)}
.filter{margin-top:var(--space-m)}
.filter-facet{border-top:1px solid var(--colour-rule)}
.filter-facet:last-of-type{border-bottom:1px solid var(--colour-rule)}
.filter summary{display:flex;align-items:center;padding:.7em 0;font-weight:var(--weight-bold);list-style:none}
.filter summary::-webkit-details-marker{display:none}
.filter summary::after{content:"";width:.45em;height:.45em;margin:0 .25em 0 auto;border:solid var(--colour-ink-soft);border-width:0 .11em .11em 0;transform:translateY(-.12em) rotate(45deg)}
.filter details[open]>summary::after{transform:translateY(.12em) rotate(225deg)}
.filter summary:hover{color:var(--colour-accent)}
.filter ul{padding-bottom:var(--space-s)}
.filter-more summary{padding:.35em 0;font-weight:400;font-size:var(--size-small);color:var(--colour-ink-soft)}
.filter-more[open]>summary{display:none}
.choice{display:flex;justify-content:space-between;gap:var(--space-m);width:100%;padding:.32em .5em;margin:0 -.5em;border:0;border-radius:var(--radius);background:none;color:var(--colour-ink);font:400 1rem/1.35 var(--font-sans);text-align:left;text-decoration:none;cursor:pointer;width:calc(100% + 1em)}
.choice:hover{background:var(--colour-sunken);color:var(--colour-ink)}
.choice-count{color:var(--colour-ink-soft);font-variant-numeric:tabular-nums}
.choice-empty{color:var(--colour-ink-soft)}
.choice[aria-pressed=true]{background:var(--colour-accent);color:var(--colour-on-accent)}
.choice[aria-pressed=true] .choice-count{color:inherit}
.filter-clear{margin-top:var(--space-m);padding:.4em 0;border:0;background:none;color:var(--colour-accent);font:inherit;text-decoration:underline;text-underline-offset:.18em;cursor:pointer}
.filter-status{font-size:1rem;color:var(--colour-ink-soft)}
@media (min-width:40rem){.particulars{grid-template-columns:repeat(auto-fit,minmax(9rem,max-content));column-gap:var(--space-xl)}.particulars div{display:block;max-width:24rem}.particulars dt{font-size:var(--size-small)}}
@media (min-width:64rem){
.cover{display:grid;grid-template-columns:15rem minmax(0,1fr);column-gap:var(--space-xxl)}
.cover h1{grid-column:1/-1}
.particulars{grid-template-columns:1fr;align-content:start;gap:var(--space-l);margin-top:calc(var(--space-xxl) + .5rem)}
.introduction{margin-top:var(--space-xxl)}
.band-content{margin-top:0}
}
`;
