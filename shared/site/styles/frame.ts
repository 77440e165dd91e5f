/** What frames every page: the masthead, the foot, titles, and the rail beside the text. */
export const frameStyles = `
.masthead{padding:var(--space-l) 0 var(--space-m);border-bottom:1px solid var(--colour-rule)}
.masthead ul{display:flex;flex-wrap:wrap;gap:var(--space-s) var(--space-l);justify-content:space-between;align-items:baseline}
.masthead a{display:inline-block;padding:var(--space-xs) 0;color:var(--colour-ink-soft);text-decoration:none}
.masthead a:hover{color:var(--colour-accent);text-decoration:underline}
.masthead-name a{color:var(--colour-ink);font-weight:var(--weight-bold)}
.title{font-size:min(clamp(2rem,1.55rem + 2.2vw,3.25rem),14vw);letter-spacing:-.012em;max-width:22em;hyphens:auto}
.title-long{font-size:min(clamp(1.625rem,1.4rem + 1.2vw,2.25rem),12vw)}
.title-longest{font-size:min(clamp(1.25rem,1.15rem + .6vw,1.625rem),12vw);line-height:1.3}
.lead{font:400 clamp(1.1875rem,1.1rem + .45vw,1.4375rem)/1.45 var(--font-serif);color:var(--colour-ink-soft);max-width:34em;text-wrap:pretty}
.kind,.tag-facet{font-weight:var(--weight-bold);font-size:var(--size-small);color:var(--colour-accent)}
.back{font-size:var(--size-small)}
.back a{display:inline-block;padding:var(--space-xs) 0;color:var(--colour-ink-soft);text-decoration:none}
.back a::before{content:"";display:inline-block;width:.45em;height:.45em;margin-right:.5em;border:solid;border-width:0 0 .11em .11em;transform:translateY(-.08em) rotate(45deg)}
.back a:hover{color:var(--colour-accent);text-decoration:underline}
.colophon{margin-top:calc(var(--space-xxl)*1.5);padding:var(--space-l) 0 var(--space-xl);border-top:1px solid var(--colour-rule);font-size:var(--size-small);color:var(--colour-ink-soft)}
.colophon-title{font:400 1rem/1.4 var(--font-serif);color:var(--colour-ink)}
@media (min-width:64rem){
.story,.band,.tag-page,.about,.onward{display:grid;grid-template-columns:15rem minmax(0,1fr);column-gap:var(--space-xxl)}
}
`;
