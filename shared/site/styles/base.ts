/** The page's ground: type, links, focus, and what is said to a screen reader alone. */
export const baseStyles = `
*,*::before,*::after{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:var(--space-l)}
body{margin:0 auto;max-width:75rem;padding:0 clamp(min(1.125rem,5vw),4vw,3rem);background:var(--colour-paper);color:var(--colour-ink);font:400 var(--size-body)/var(--leading-body) var(--font-sans);overflow-wrap:break-word;font-kerning:normal}
h1,h2,h3,h4,h5,h6,p,ul,ol,dl,dd,figure,blockquote,table{margin:0;padding:0}
ul{list-style:none}
h1,h2,h3{font-family:var(--font-serif);font-weight:var(--weight-bold);line-height:var(--leading-tight);text-wrap:balance}
img,video{display:block;max-width:100%;height:auto}
audio{width:100%}
a{color:var(--colour-accent);text-decoration-thickness:.06em;text-underline-offset:.18em}
a:hover{color:var(--colour-accent-strong);text-decoration-thickness:.12em}
summary{cursor:pointer}
:focus-visible{outline:.1875rem solid var(--colour-accent);outline-offset:.1875rem;border-radius:.125rem}
main:focus,h2:focus{outline:none}
.hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:var(--space-m);top:-6rem;z-index:1;padding:var(--space-s) var(--space-m);background:var(--colour-raised);color:var(--colour-ink)}
.skip:focus{top:var(--space-s)}
@media (prefers-reduced-motion:no-preference){a,button,summary{transition:color var(--motion),background-color var(--motion)}}
`;
