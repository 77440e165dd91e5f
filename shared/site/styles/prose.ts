/** Running text, set for reading. */
export const proseStyles = `
.prose{max-width:var(--measure);font:400 var(--size-story)/var(--leading-story) var(--font-serif);hyphens:auto;hyphenate-limit-chars:9 4 4;text-wrap:pretty;hanging-punctuation:first}
.prose>*+*{margin-top:1em}
.prose h2,.prose h3,.prose h4,.prose h5,.prose h6{font-size:1.2em;line-height:1.3;hyphens:manual}
.prose h3,.prose h4,.prose h5,.prose h6{font-size:1.05em}
.prose>*+:is(h2,h3,h4,h5,h6){margin-top:1.9em}
.prose :is(h2,h3,h4,h5,h6)+*{margin-top:.45em}
.prose ul,.prose ol{padding-left:1.3em}
.prose ul{list-style:disc}
.prose li+li{margin-top:.4em}
.prose li::marker{color:var(--colour-accent)}
.prose blockquote{padding-left:1.3em;font-style:italic}
.prose table{width:100%;border-collapse:collapse;font:400 var(--size-body)/1.4 var(--font-sans);hyphens:auto}
.prose :is(th,td){padding:.45em .75em .45em 0;border-bottom:1px solid var(--colour-rule);text-align:left;vertical-align:top;overflow-wrap:anywhere}
.prose .align-center{text-align:center}
.align-right,.prose .align-right{text-align:right}
.prose code,.prose pre{font-size:.85em;white-space:pre-wrap;overflow-wrap:anywhere}
.prose hr{width:4rem;margin:2em 0;border:0;border-top:1px solid var(--colour-rule)}
`;
