/** Where everything lies in a published site, relative to its folder; `/` on every system. */
export const sitePaths = {
  front: 'index.html',
  about: 'om.html',
  stylesheet: 'filer/site.css',
  filterScript: 'filer/filter.js',
  icon: 'filer/ikon.svg',
  fonts: 'filer/skrifter',
  media: 'medier',
  story: (slug: string) => `historier/${slug}.html`,
  tag: (slug: string) => `maerker/${slug}.html`,
} as const;
