const page = /^ {4}<path class="typst-shape"/m;
const size = /viewBox="0 0 ([\d.]+) [\d.]+"/;
const pageHeight = / d="M 0 0v ([\d.]+) /;
const offset = /^ {4}<g transform="matrix\([^"]*\)">$/m;
const symbol = /<symbol id="([^"]+)".*?<\/symbol>/gs;
const used = /xlink:href="#([^"]+)"/g;

/**
 * Cuts the SVG in which Typst draws a whole document, its pages below one another, into one SVG a
 * page: a window draws the few that are in sight. A page is a path for its paper and a group that is
 * moved to its place; behind the last one stand the letters, of which each page takes its own.
 */
export function svgPages(svg: string): readonly string[] {
  const width = size.exec(svg)?.[1];
  const start = svg.search(page);
  const end = svg.search(/^ {4}<defs/m);
  if (width === undefined || start < 0 || end < start) return [];
  const letters = new Map([...svg.slice(end).matchAll(symbol)].map((one) => [one[1], one[0]]));
  const others = svg.slice(end, svg.lastIndexOf('</svg>')).replace(symbol, '');
  return svg
    .slice(start, end)
    .split(new RegExp(`(?=${page.source})`, 'm'))
    .map((drawn) => {
      const height = pageHeight.exec(drawn)?.[1] ?? width;
      const names = new Set([...drawn.matchAll(used)].map((one) => one[1]));
      const own = [...names].map((name) => letters.get(name) ?? '').join('');
      return [
        `<svg viewBox="0 0 ${width} ${height}" width="${width}pt" height="${height}pt"`,
        ' xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">',
        drawn.replace(offset, '    <g>'),
        `<defs>${own}</defs>${others}</svg>`,
      ].join('');
    });
}
