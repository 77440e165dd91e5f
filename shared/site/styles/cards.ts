/** Lists of stories, and tags wherever they stand. */
export const cardStyles = `
.card{padding:var(--space-l) 0;border-top:1px solid var(--colour-rule)}
.filter-status+.cards{margin-top:var(--space-m)}
.card:last-child{border-bottom:1px solid var(--colour-rule)}
.card[hidden]{display:none}
.card article{display:flex;flex-direction:column-reverse;gap:var(--space-m)}
.card-text{flex:1;min-width:0}
.card h3{font-size:clamp(1.375rem,1.25rem + .6vw,1.75rem);line-height:1.2;letter-spacing:-.005em;hyphens:auto;max-width:26em}
.card h3 a{color:inherit;text-decoration:none}
.card h3 a:hover{color:var(--colour-accent);text-decoration:underline;text-decoration-thickness:.05em}
.card .kind{margin-bottom:var(--space-xs)}
.card-lead{margin-top:var(--space-s);font:400 var(--size-body)/1.55 var(--font-serif);max-width:38em;text-wrap:pretty}
.card .tags{margin-top:var(--space-m)}
.card-image{width:100%;max-height:15rem;object-fit:cover;border-radius:var(--radius)}
.tags{display:flex;flex-wrap:wrap;gap:.35em 1.1em;font-size:var(--size-small)}
.tags li{max-width:100%}
.tag{display:inline-block;max-width:100%;overflow-wrap:anywhere;padding:.15em 0;color:var(--colour-ink-soft);text-decoration:none}
.tag:hover{color:var(--colour-accent);text-decoration:underline}
.shape{display:inline-block;width:0;height:0;margin-right:.5em;border:.3em solid;vertical-align:.04em}
.shape-method{border-radius:50%;color:var(--colour-method)}
.shape-outcome{transform:rotate(45deg) scale(.86);color:var(--colour-outcome)}
.shape-area{border-width:.27em;color:var(--colour-area)}
.tag-header{padding:var(--space-xl) 0 var(--space-l)}
.tag-header .tag-facet{margin-top:var(--space-l)}
.tag-facet-method{color:var(--colour-method)}
.tag-facet-outcome{color:var(--colour-outcome)}
.tag-facet-area{color:var(--colour-area)}
.tag-header h1::first-letter{text-transform:uppercase}
.tag-header .lead{margin-top:var(--space-m)}
.count-heading{margin-bottom:var(--space-m);font:400 1rem/1.4 var(--font-sans);color:var(--colour-ink-soft)}
.tag-others{margin-top:var(--space-xl)}
.tag-others h2{font:600 1rem/1.4 var(--font-sans)}
.tag-others .tags{margin-top:var(--space-s);font-size:1rem}
@media (min-width:40rem){
.card{padding:var(--space-xl) 0}
.card article{flex-direction:row;gap:var(--space-xl)}
.card-image{flex:none;width:13rem;height:9.5rem;margin-top:.35rem}
}
@media (min-width:64rem){
.tag-header,.tag-stories{grid-column:2}
.tag-others{grid-column:1;grid-row:1/span 2;margin-top:calc(var(--space-xl) + .25rem)}
.tag-others .tags{flex-direction:column}
}
`;
