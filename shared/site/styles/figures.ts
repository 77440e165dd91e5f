/** Key figures, their bars, and costs. */
export const figureStyles = `
.figure-grid{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--space-xl) var(--space-xl);font-size:var(--size-body)}
.figure{min-width:0;font-family:var(--font-sans)}
.figure figcaption{margin-top:var(--space-m);line-height:1.4}
.figure-comparison figcaption{margin:0 0 var(--space-m)}
.figure-label{display:block;font-weight:var(--weight-bold);text-wrap:balance}
.figure-note,.figure-story{display:block;font-size:var(--size-small);color:var(--colour-ink-soft)}
.figure-story{margin-top:var(--space-xs)}
.figure-story a{color:inherit}
.figure-story a:hover{color:var(--colour-accent)}
.figure .number{font-family:var(--font-serif);font-variant-numeric:lining-nums}
.figure-amount .number,.change-own .number{font-size:clamp(2.75rem,2.2rem + 2.2vw,3.75rem);line-height:1;letter-spacing:-.02em;color:var(--colour-accent)}
.figure .unit{margin-left:.15em}
.figure-amount .unit,.change-own .unit{font-size:1rem;color:var(--colour-ink-soft)}
.figure-amount+.bar{margin-top:var(--space-m)}
.change{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--space-m)}
.change dd .number{display:inline-block}
.change dt{font-size:var(--size-small);line-height:1.2;color:var(--colour-ink-soft)}
.change-other .number{font-size:1.4375rem;line-height:1.1;color:var(--colour-ink-soft)}
.change-other .unit{font-size:var(--size-small);color:var(--colour-ink-soft)}
.bar{display:block;width:100%;height:.3125rem;margin-top:.4rem;overflow:visible}
.bar rect{fill:var(--colour-accent)}
.bar-other rect{fill:var(--colour-ink-soft);opacity:.5}
.bar-ground{stroke:var(--colour-rule);stroke-width:1px}
.comparison{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--space-m);max-width:44rem}
.comparison>div{display:grid}
.comparison dt{line-height:1.35}
.comparison dd{display:grid;grid-template-columns:minmax(0,1fr) max-content;gap:0 var(--space-m);align-items:center}
.comparison dd .number{grid-column:2;grid-row:1;font-size:1.1875rem}
.comparison .bar{grid-column:1;grid-row:1;margin:0;height:.6rem}
.comparison-own dt,.comparison-own .number{font-weight:var(--weight-bold)}
.comparison-own .number{color:var(--colour-accent)}
.costs table{width:100%;border-collapse:collapse;font-size:min(var(--size-body),6.5vw)}
.costs :is(th,td){padding:.7em 0;border-bottom:1px solid var(--colour-rule);font-weight:400;text-align:left;vertical-align:baseline}
.costs th{overflow-wrap:anywhere}
.costs :is(th,td)+:is(th,td){padding-left:var(--space-m);text-align:right}
.costs thead th{padding-top:0;font-size:var(--size-small);color:var(--colour-ink-soft)}
.costs td .number{font-variant-numeric:lining-nums tabular-nums;white-space:nowrap}
.costs td .unit{display:block;font-size:var(--size-small);color:var(--colour-ink-soft)}
.costs tfoot :is(th,td){border-bottom:0;border-top:2px solid var(--colour-ink);font-weight:var(--weight-bold)}
.costs tfoot .number{font-family:var(--font-serif);font-size:min(1.625rem,7.5vw);color:var(--colour-accent)}
@media (min-width:40rem){
.figure-grid{grid-template-columns:repeat(auto-fit,minmax(min(13rem,100%),1fr))}
.figure-comparison{grid-column:1/-1}
.comparison>div{grid-template-columns:minmax(8rem,14rem) minmax(0,1fr);column-gap:var(--space-l);align-items:center}
}
`;
