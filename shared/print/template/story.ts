/** A story on pages of its own, with its running head. Reads the dictionary that `storySource` writes. */
export const story = `
#let running-head(start, booklet, title) = context {
  if here().page() != locate(start).page() {
    set text(font: sans, size: 8pt, fill: soft)
    let number = counter(page).get().first()
    if calc.odd(number) { align(right, title) } else { align(left, booklet) }
  }
}
#let pull-quote(body) = block(above: 2em, below: 2em, width: 100%, breakable: false, {
  set par(justify: false, first-line-indent: 0pt, leading: 0.55em)
  set text(size: 15pt, fill: accent, style: "italic", hyphenate: false)
  pdf.artifact(line(length: 12mm, stroke: 1.2pt + accent))
  block(above: 1em, body)
})
#let facts(items, whole) = block(above: 2.2em, below: 1.6em, width: 100%, breakable: not whole, sticky: whole, {
  set par(justify: false, first-line-indent: 0pt, leading: 0.55em)
  heading(level: 2, words.facts)
  for item in items {
    block(above: 0pt, below: 0pt, hairline)
    block(above: 1.7mm, below: 1.7mm, breakable: false, grid(
      columns: (24mm, 1fr),
      column-gutter: 4mm,
      label-text(item.label),
      text(size: 9.5pt, hyphenate: false, par(item.text)),
    ))
  }
  block(above: 0pt, hairline)
})
#let costs(items, sum) = {
  heading(level: 2, words.costs)
  set par(justify: false, first-line-indent: 0pt, leading: 0.5em)
  set text(size: 9.5pt)
  table(
    columns: (1fr, auto),
    align: (left, right),
    column-gutter: 4mm,
    table.hline(stroke: 0.4pt + rule),
    table.header(label-text(words.costLine), label-text(words.costAmount)),
    table.hline(stroke: 0.4pt + rule),
    ..items.map(item => (
      { item.label; if item.source != "" { block(above: 0.45em, fine(item.source)) } },
      text(font: sans, item.amount),
      table.hline(stroke: 0.4pt + rule),
    )).flatten(),
    ..if sum != none { (strong(words.costSum), text(font: sans, weight: 600, fill: accent, sum)) }
  )
}
#let tag-lines(tags) = block(above: 1.8em, width: 100%, breakable: false, {
  set par(justify: false, first-line-indent: 0pt, leading: 0.65em)
  set text(font: sans, size: 8.5pt)
  hairline
  block(above: 2.2mm, tags.map(tag => box({
    facet-shape(tag.facet)
    h(1.2mm)
    text(fill: hues.at(tag.facet), tag.label)
  })).join(h(3.5mm, weak: true) + " "))
})
#let recordings(items) = for item in items {
  block(above: 2em, below: 1em, {
    set par(justify: false, first-line-indent: 0pt, spacing: 0.9em)
    par(label-text(item.kind))
    if item.title != "" { par(item.title) }
    if item.address != none { par(link(item.address.href, item.address.text)) }
    if item.transcript.len() > 0 {
      block(above: 1em, inset: (left: 5mm), for paragraph in item.transcript { par(paragraph) })
    }
  })
}
#let story(item) = page(
  header: running-head(item.anchor, item.booklet, item.running),
  {
    v(6mm)
    if item.kicker != "" {
      block(below: 4mm, text(font: sans, size: 8.5pt, weight: 600, fill: accent, item.kicker))
    }
    {
      show heading.where(level: 1): it => {
        set par(justify: false, first-line-indent: 0pt, leading: 0.42em)
        set text(font: serif, weight: 600, fill: ink, size: item.size * 1pt, hyphenate: item.hyphenate)
        block(above: 0pt, below: 5mm, sticky: true, it.body)
      }
      [#heading(level: 1, item.title)#item.anchor]
    }
    if item.lead != "" {
      block(above: 6.5mm, below: 5mm, {
        set par(justify: false, first-line-indent: 0pt, leading: 0.6em)
        text(size: 12.5pt, style: "italic", fill: soft, hyphenate: false, par(item.lead))
      })
    }
    if item.byline != "" { block(below: 8mm, fine(item.byline)) }
    // A title of several lines needs air below it, where nothing else parts it from the text.
    if item.lead == "" and item.byline == "" { v(4mm) }
    for body in item.before-quote { body }
    if item.quote != "" { pull-quote(item.quote) }
    for body in item.after-quote { body }
    for image in item.pictures { picture(image.path, image.alt, image.caption) }
    if item.own-words != none {
      heading(level: 2, words.ownWords)
      block(inset: (left: 5mm, y: 1mm), stroke: (left: 1.2pt + accent), {
        set par(first-line-indent: 0pt, spacing: 1em)
        set text(style: "italic")
        item.own-words
      })
    }
    if item.reflections != none { heading(level: 2, words.reflections); item.reflections }
    if item.figures.len() > 0 { heading(level: 2, words.keyFigures); key-figures(item.figures) }
    if item.costs.len() > 0 { costs(item.costs, item.sum) }
    recordings(item.recordings)
    if item.facts.len() > 0 { facts(item.facts, item.facts-whole) }
    if item.tags.len() > 0 { tag-lines(item.tags) }
  },
)
`;
