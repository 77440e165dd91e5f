/** A page on paper: the story alone, black on white, the address of a link beside it. */
export const printStyles = `
@media print{
:root{color-scheme:light}
body{max-width:none;padding:0;font-size:11pt}
.masthead,.skip,.back,.filter,.filter-status,.onward,.tag-others{display:none}
.story,.band,.cover,.tag-page,.about{display:block}
.prose{max-width:none;font-size:11.5pt;orphans:3;widows:3}
.figure,.facts,.card,.pull-quote,.own-words,.costs,img{break-inside:avoid}
h1,h2,h3{break-after:avoid}
.prose a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}
.bar,.shape{print-color-adjust:exact}
}
`;
