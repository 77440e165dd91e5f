import type { Palette } from '../../design/tokens.ts';

/**
 * A page on paper: the story alone, on white and in the colours of daylight even when the reader's
 * screen is dark, the address of a link beside it.
 */
export function printStyles(light: Palette): string {
  const { accent, accentStrong, method, outcome, area } = light;
  return `
@page{margin:18mm 20mm}
@media print{
:root{color-scheme:light;--colour-paper:#fff;--colour-raised:#fff;--colour-sunken:#fff;--colour-ink:#000;--colour-ink-soft:#444;--colour-rule:#bbb;--colour-accent:${accent};--colour-accent-strong:${accentStrong};--colour-method:${method};--colour-outcome:${outcome};--colour-area:${area}}
body{max-width:none;padding:0;font-size:10pt}
.masthead,.skip,.back,.filter,.filter-status,.onward,.tag-others{display:none}
.story,.band,.cover,.tag-page,.about{display:block}
.story-header,.tag-header{padding:0 0 1.25rem}
.prose{max-width:none;font-size:11.5pt;orphans:3;widows:3}
.pull-quote,.own-words blockquote{font-size:16pt}
.pull-quote p::before{margin-left:0}
.figure,.facts dl>div,.card,.tag-group,.pull-quote,.own-words,.costs,img{break-inside:avoid}
.colophon{margin-top:2rem;padding-bottom:0}
h1,h2,h3{break-after:avoid}
.prose a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}
.bar,.shape{print-color-adjust:exact}
}
`;
}
