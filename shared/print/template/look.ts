/**
 * Type, colours and rhythm of every page. It reads what `lookValues` defines before it: `ink`,
 * `soft`, `rule`, `accent`, `on-accent`, `hues`, `serif`, `sans`, `words`.
 *
 * A5 with mirrored margins: printed two on a sheet of A4 and folded. At 10 points a line of 111 mm
 * holds the 66 characters of the design. Justified, which Danish hyphenation carries at this width.
 */
export const look = `
#set page(
  paper: "a5",
  binding: left,
  margin: (inside: 20mm, outside: 17mm, top: 21mm, bottom: 21mm),
  header-ascent: 9mm,
  footer-descent: 9mm,
  footer: context {
    let number = counter(page).get().first()
    set text(font: sans, size: 8.5pt, fill: soft)
    align(if calc.odd(number) { right } else { left }, str(number))
  },
)
#set text(font: serif, size: 10pt, fill: ink, hyphenate: true, fallback: false)
#set par(justify: true, leading: 0.66em, spacing: 0.66em, first-line-indent: 1.3em)
#set smartquote(enabled: false)
#set heading(numbering: none)
#set list(indent: 0.4em, body-indent: 0.7em, spacing: 0.7em, marker: ([•], [–], [•]))
#set enum(indent: 0.4em, body-indent: 0.7em, spacing: 0.7em)
#set footnote.entry(separator: line(length: 18mm, stroke: 0.4pt + rule), gap: 0.5em)
#show footnote.entry: set text(font: sans, size: 7.5pt, fill: soft)
#set table(stroke: none, inset: (x: 0pt, y: 5pt))
#show list: set block(above: 1em, below: 1em)
#show enum: set block(above: 1em, below: 1em)
#show raw: set text(font: sans, size: 9pt)
#show link: set text(fill: accent)
#show strong: set text(weight: 600)

#show heading: it => {
  set par(justify: false, first-line-indent: 0pt, leading: 0.5em)
  set text(font: sans, weight: 600, size: if it.level == 2 { 12pt } else { 10pt }, fill: ink)
  block(above: if it.level == 2 { 1.8em } else { 1.6em }, below: 0.9em, sticky: true, it.body)
}
#show heading.where(level: 1): it => {
  set par(justify: false, first-line-indent: 0pt, leading: 0.42em)
  set text(font: serif, weight: 600, size: 25pt, fill: ink, hyphenate: false)
  block(above: 0pt, below: 8mm, sticky: true, it.body)
}
#show quote.where(block: true): it => block(
  above: 1.3em,
  below: 1.3em,
  inset: (left: 5mm),
  stroke: (left: 1.2pt + accent),
  { set par(first-line-indent: 0pt); emph(it.body) },
)

#let fine(body) = {
  set text(font: sans, size: 8pt, fill: soft, hyphenate: false)
  set par(justify: false, first-line-indent: 0pt)
  par(body)
}
#let label-text(body) = text(font: sans, size: 8.5pt, weight: 600, fill: soft, body)
#let prose-table(align, head, ..cells) = block(above: 1.4em, below: 1.4em, {
  set par(justify: false, first-line-indent: 0pt)
  set text(size: 9pt)
  table(
    columns: align.len(),
    align: align,
    inset: (x: 2mm, y: 1.5mm),
    stroke: (_, _) => (bottom: 0.4pt + rule),
    table.header(..head.map(strong)),
    ..cells,
  )
})
#let hairline = pdf.artifact(line(length: 100%, stroke: 0.4pt + rule))
#let divider = pdf.artifact(block(above: 1.5em, below: 1.5em, width: 100%, align(center, {
  for _ in range(3) { box(inset: (x: 1.4mm), circle(radius: 0.55mm, fill: rule)) }
})))
#let web-link(address, body, readable) = {
  link(address, body)
  if body != readable { footnote(link(address, readable)) }
}
#let facet-shape(facet, size: 2.1mm) = pdf.artifact(box(baseline: 0.1mm, {
  let fill = hues.at(facet)
  if facet == "method" { circle(radius: size / 2, fill: fill) }
  else if facet == "outcome" { rotate(45deg, reflow: true, square(size: size * 0.8, fill: fill)) }
  else { square(size: size * 0.9, fill: fill) }
}))
`;
