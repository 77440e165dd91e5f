import type { Mark } from '@tiptap/pm/model';

/** What stands in the round brackets of a link: its address and, where it has one, its title. */
export function linkTarget({ attrs }: Pick<Mark, 'attrs'>): string {
  const address = addressOf(String(attrs.href));
  return attrs.title ? `${address} "${escapeEntities(String(attrs.title), /["\\]/g)}"` : address;
}

function addressOf(href: string): string {
  const address = href.replace(/[\r\n]/g, '');
  return address === '' || /[\s<>()\\]/.test(address)
    ? `<${escapeEntities(address, /[<>\\]/g)}>`
    : escapeEntities(address, /\\/g);
}

function escapeEntities(text: string, special: RegExp): string {
  return text.replace(special, String.raw`\$&`).replace(/&(?=#?\w+;)/g, String.raw`\&`);
}
