/** Cover, contents, introduction, tag index and the page on safety. */
export const frontAndBack = `
#let cover(item) = page(margin: 0mm, header: none, footer: none, fill: accent, {
  set par(justify: false, first-line-indent: 0pt, leading: 0.4em)
  set text(fill: on-accent)
  pdf.artifact({
    let tint = on-accent.transparentize(86%)
    place(dx: -26mm, dy: 118mm, circle(radius: 48mm, fill: tint))
    place(dx: 62mm, dy: 128mm, rotate(45deg, square(size: 58mm, fill: tint)))
    place(dx: 118mm, dy: 176mm, square(size: 44mm, fill: tint))
  })
  place(dx: 17mm, dy: 22mm, block(width: 114mm, {
    if item.organisation != "" { block(below: 22mm, text(font: sans, size: 10pt, weight: 600, item.organisation)) }
    pdf.artifact(line(length: 14mm, stroke: 1.6pt + on-accent))
    // In points: a title is by itself 1.7 times as large as the text that it stands in.
    show title: set text(size: item.size * 1pt, weight: 600, hyphenate: item.hyphenate)
    block(above: 8mm, below: 10mm, title(item.title))
    if item.audience != "" { block(text(size: 12.5pt, style: "italic", item.audience)) }
  }))
  place(bottom + left, dx: 17mm, dy: -17mm, text(font: sans, size: 9pt, item.date))
})
#let contents(leads) = page({
  show outline.entry: it => {
    set par(justify: false, first-line-indent: 0pt, leading: 0.5em)
    let lead = leads.at(str(it.element.at("label", default: "")), default: "")
    block(above: 0pt, below: 3.5mm, breakable: false, link(it.element.location(), {
      set text(fill: ink)
      grid(
        columns: (1fr, auto),
        column-gutter: 6mm,
        text(size: 11pt, weight: 600, it.body()),
        text(font: sans, size: 10pt, fill: accent, weight: 600, it.page()),
      )
      if lead != "" { block(above: 1.7mm, width: 100% - 12mm, text(size: 9pt, fill: soft, hyphenate: false, lead)) }
    }))
  }
  heading(level: 1, outlined: false, bookmarked: true, words.contents)
  outline(title: none, depth: 1)
})
#let introduction(body) = page({ heading(level: 1, words.introduction); body })
#let tag-index(groups) = page({
  set par(justify: false, first-line-indent: 0pt, leading: 0.5em)
  heading(level: 1, words.tagIndex)
  block(below: 6mm, text(size: 11pt, style: "italic", fill: soft, words.tagIndexLead))
  set text(font: sans, size: 8.5pt)
  columns(2, gutter: 8mm, for group in groups {
    heading(level: 2, { facet-shape(group.facet, size: 2.6mm); h(1.6mm); text(fill: hues.at(group.facet), group.name) })
    for term in group.terms {
      block(above: 0pt, below: 1.5mm, breakable: false, grid(
        columns: (1fr, auto),
        column-gutter: 3mm,
        term.label,
        block(width: calc.min(term.anchors.len(), 5) * 5.4mm, align(right, context {
          let pages = term.anchors.map(anchor => (anchor, counter(page).at(anchor).first()))
          pages.map(((anchor, number)) => link(anchor, str(number))).join(", ")
        })),
      ))
    }
  })
})
#let safe-page(paragraphs, imprint) = page({
  heading(level: 1, words.safeTitle)
  set par(first-line-indent: 0pt, spacing: 1em)
  for paragraph in paragraphs { par(paragraph) }
  v(1fr)
  fine(imprint)
})
`;
