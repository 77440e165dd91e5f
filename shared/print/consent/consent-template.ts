/** A form of A4, quiet enough to be read by somebody who is nervous, with boxes that a pen finds. */
export const consentTemplate = `
#let tick = pdf.artifact(box(rect(width: 4.4mm, height: 4.4mm, radius: 0.6mm, stroke: 0.8pt + ink)))
#let choices(items) = block(above: 3mm, below: 0mm, for item in items {
  block(above: 2.6mm, below: 0mm, breakable: false, grid(columns: (8mm, 1fr), align: horizon, tick, text(hyphenate: false, item)))
})
#let part-title(body) = {
  show heading: it => block(above: 7.5mm, below: 2.6mm, sticky: true, text(font: sans, weight: 600, size: 11.5pt, fill: ink, it.body))
  heading(level: 2, body)
  v(1.2mm)
}
#let field(label, value: "") = block(breakable: false, width: 100%, {
  block(height: 10mm, width: 100%, below: 1.2mm, align(bottom, text(size: 11pt, value)))
  pdf.artifact(line(length: 100%, stroke: 0.6pt + soft))
  block(above: 1.4mm, text(font: sans, size: 8.5pt, fill: soft, label))
})
#let consent-form(item) = {
  set page(paper: "a4", margin: (x: 25mm, top: 20mm, bottom: 18mm), footer: none)
  set text(size: 11pt, hyphenate: false)
  set par(justify: false, first-line-indent: 0pt, leading: 0.62em, spacing: 0.9em)
  grid(
    columns: (1fr, auto),
    text(font: sans, size: 9pt, weight: 600, fill: accent, item.kicker),
    text(font: sans, size: 9pt, fill: soft, item.organisation),
  )
  {
    show heading: it => block(above: 5mm, below: 5.5mm, text(font: serif, weight: 600, size: 27pt, fill: ink, it.body))
    heading(level: 1, item.heading)
    v(2mm)
  }
  par(item.why)
  block(above: 6mm, below: 6mm, width: 100%, inset: (left: 5mm, y: 1mm), stroke: (left: 1.4pt + accent), {
    block(below: 3.4mm, label-text(item.story-label))
    block(below: 4mm, text(size: item.size * 1pt, weight: 600, hyphenate: item.hyphenate, item.title))
    if item.about != "" { text(style: "italic", fill: soft, par(item.about)) }
  })
  part-title(item.scopes-title)
  text(fill: soft, item.scopes-hint)
  choices(item.scopes)
  if item.mentions.len() > 0 {
    part-title(item.mention-title)
    choices(item.mentions)
  }
  part-title(item.withdraw-title)
  par(item.withdraw)
  block(breakable: false, above: 3mm, width: 100%, {
    field(item.contact)
    v(1mm)
    grid(columns: (2fr, 1fr), column-gutter: 8mm, field(item.name, value: item.name-value), field(item.date))
    v(1mm)
    field(item.signature)
    if item.guardian != "" { v(1mm); field(item.guardian) }
    v(4mm)
    text(font: sans, size: 8.5pt, fill: soft, item.copy)
  })
}
`;
