/**
 * Key figures as numerals and bars. The words and numbers carry the meaning and are read aloud; the
 * bars beside them repeat it for the eye and are marked as artifacts. Shares are of the bar's width.
 */
export const figures = String.raw`
#let amount(value, unit, size) = {
  text(font: sans, size: size, weight: 600, fill: accent, value)
  if unit != "" { text(font: sans, size: calc.max(size * 0.5, 9pt), weight: 600, fill: accent, "\u{a0}" + unit) }
}
#let figure-note(item) = if item.note != "" { block(above: 0.45em, fine(item.note)) }
#let bar-row(label, from, to, value, fill) = (
  text(font: sans, size: 9pt, label),
  if to == none { [] } else {
    pdf.artifact(block(width: 100%, height: 3.4mm, fill: sunken, place(
      dx: calc.min(from, 0.985) * 100%,
      rect(width: calc.max((to - from) * 100%, 1.5%), height: 100%, fill: fill),
    )))
  },
  align(right, text(font: sans, size: 9pt, weight: 600, value)),
)
#let bars(rows, label-width) = grid(
  columns: (label-width, 1fr, auto),
  column-gutter: 3mm,
  row-gutter: 2.2mm,
  align: horizon,
  ..rows.flatten()
)
#let key-figure(item) = block(breakable: false, width: 100%, {
  set par(justify: false, first-line-indent: 0pt, leading: 0.5em)
  if item.form == "value" {
    block(below: 0.5em, amount(item.value, item.unit, if item.long { 14pt } else { 27pt }))
    text(size: 10pt, item.label)
  } else {
    block(below: 0.8em, strong(item.label))
    let rows = item.bars.enumerate().map(((index, bar)) => bar-row(
      bar.label, bar.from, bar.to, bar.value, if bar.strong { accent } else { soft.lighten(35%) },
    ))
    bars(rows, if item.form == "change" { 12mm } else { 38mm })
  }
  figure-note(item)
})
#let key-figures(items) = grid(
  columns: (1fr, 1fr),
  column-gutter: 7mm,
  row-gutter: 6mm,
  ..items.map(item => if item.form == "value" { key-figure(item) } else {
    grid.cell(x: 0, colspan: 2, key-figure(item))
  })
)
`;
