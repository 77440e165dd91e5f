/** A story's page. */
export const storyStyles = `
.story-header{padding:var(--space-xl) 0 var(--space-l)}
.story-header .kind{margin-top:var(--space-l)}
.story-header h1{margin-top:var(--space-s)}
.back+h1,.back+.title{margin-top:var(--space-l)}
.story-header .lead{margin-top:var(--space-m)}
.byline{margin-top:var(--space-l);font-size:1rem;color:var(--colour-ink-soft)}
.byline p:not(.byline-facts){color:var(--colour-ink)}
.byline p::first-letter{text-transform:uppercase}
.byline-facts>*+*::before{content:"·";margin:0 .5em}
.media{max-width:var(--measure);margin:var(--space-l) 0;font-size:1.1875rem}
.media img{border-radius:var(--radius)}
.media figcaption,.media summary{margin-top:var(--space-s);font-size:var(--size-small);color:var(--colour-ink-soft)}
.media details{font-size:1rem}
.media details p{margin-top:var(--space-s)}
.story-main>.media:first-child{max-width:none;margin-top:0}
.story-main>.media:first-child img{width:100%;max-height:34rem;object-fit:cover}
.prose-opening>p:first-child::first-letter{float:left;margin:.06em .06em 0 -.03em;font-size:3.35em;line-height:.82;color:var(--colour-accent)}
.pull-quote{max-width:calc(var(--measure) + 4rem);margin:clamp(2rem,5vw,3.25rem) 0;font:400 clamp(1.5rem,1.3rem + 1.1vw,2.125rem)/1.3 var(--font-serif);font-style:italic;color:var(--colour-accent);text-wrap:balance}
.pull-quote p{max-width:24em}
.pull-quote p::before{content:"”";margin-left:-.46em}
.pull-quote p::after,.own-words blockquote>:last-child::after{content:"”"}
.pull-quote+.prose{margin-top:0}
.story-main h2{font-size:1.4375rem}
.story-main .prose h2{font-size:1.2em}
.own-words,.reflections,.figures,.costs{max-width:var(--measure);margin-top:clamp(2.5rem,5vw,3.5rem);font-size:1.1875rem}
.own-words blockquote{margin-top:var(--space-m);font:400 clamp(1.3125rem,1.2rem + .6vw,1.625rem)/1.4 var(--font-serif);font-style:italic;text-wrap:pretty}
.own-words blockquote>*+*{margin-top:.6em}
.own-words blockquote>:first-child::before{content:"”"}
.reflections .prose,.figures .figure-grid,.costs table{margin-top:var(--space-m)}
.reflections .prose{font-size:var(--size-body)}
.facts,.story-tags{padding-top:var(--space-m);border-top:1px solid var(--colour-rule)}
.facts{margin-top:var(--space-xl)}
.facts h2,.story-tags h2{font-size:1.1875rem}
.facts dl{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--space-m);margin-top:var(--space-m);max-width:40rem}
.facts dt,.tag-group h3{font:600 var(--size-small)/1.4 var(--font-sans);color:var(--colour-ink-soft)}
.facts dd{hyphens:auto;font-size:1rem;line-height:1.5}
.story-tags{margin-top:var(--space-l)}
.tag-group{margin-top:var(--space-m)}
.tag-group .tags{margin-top:.15em;font-size:1rem}
.related{margin-top:var(--space-xxl);padding-top:var(--space-l);border-top:1px solid var(--colour-rule)}
.related h2{font-size:1.4375rem}
.related ul{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--space-l) var(--space-xl);margin-top:var(--space-m)}
.related h3{font-size:1.1875rem;line-height:1.3;hyphens:auto}
.related h3 a,.neighbours a{color:inherit;text-decoration:none}
.related h3 a:hover,.neighbours a:hover .neighbour-title{color:var(--colour-accent);text-decoration:underline}
.related p{margin-top:var(--space-xs);font:400 1rem/1.5 var(--font-serif)}
.neighbours{margin-top:var(--space-xl);padding-top:var(--space-l);border-top:1px solid var(--colour-rule)}
.neighbours ul{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--space-l)}
.neighbours a{display:block}
.neighbour-word{display:block;font-size:var(--size-small);color:var(--colour-ink-soft)}
.neighbour-title{font:600 1.1875rem/1.3 var(--font-serif)}
.about .prose{padding-top:var(--space-s)}
.legend{list-style:none}
.prose .legend{padding-left:0;list-style:none}
@media (min-width:40rem){
.related ul{grid-template-columns:repeat(auto-fit,minmax(min(14rem,100%),1fr))}
.neighbours ul{grid-template-columns:repeat(2,minmax(0,1fr))}
.neighbour-next{grid-column:2;text-align:right}
}
@media (min-width:64rem){
.story-header,.story-main,.about>*,.onward>*{grid-column:2}
.story-header{padding:var(--space-xxl) 0 var(--space-xl)}
.story-main{grid-row:2}
.story-rail{grid-column:1;grid-row:2}
.facts{margin-top:0}
.tag-group .tags{flex-direction:column}
}
`;
