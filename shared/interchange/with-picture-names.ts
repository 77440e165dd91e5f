const picture = /(!\[(?:\\.|[^\]\\])*\]\(<?)([^)\s<>]+)/g;

/**
 * A text in which pictures are called by other names: what lies beside a file as `cykel.png` is kept in a
 * library under a name of its own. A picture that is not among them keeps its address.
 */
export function withPictureNames(markdown: string, names: ReadonlyMap<string, string>): string {
  return markdown.replace(picture, (written, opening: string, address: string) => {
    const name = names.get(address) ?? names.get(decoded(address));
    return name === undefined ? written : `${opening}${name}`;
  });
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
