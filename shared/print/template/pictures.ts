/** Images never grow over the line's width nor over two thirds of a page, and keep with their caption. */
export const pictures = `
#let picture(path, alt, caption) = {
  let tallest = 100mm
  let set-image = layout(size => {
    let whole = image(path, alt: alt)
    let natural = measure(whole, width: size.width)
    if natural.height > tallest { image(path, alt: alt, height: tallest) } else { whole }
  })
  block(above: 1.4em, below: 1.4em, width: 100%, breakable: false, {
    set par(justify: false, first-line-indent: 0pt)
    set-image
    if caption != none { block(above: 0.6em, fine(caption)) }
  })
}
`;
