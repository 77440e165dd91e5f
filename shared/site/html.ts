import { escapeHtml } from './escape-html.ts';
import { type Place, templatePlaces } from './template-places.ts';

/** Finished markup. The private field makes the type opaque: no string and no JSON can pass as it. */
class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** Markup that may go on a page as it is; only `html` and `rawHtml` make it. */
export type Html = Markup;

/** What a template takes: strings are escaped, null is nothing, an array is its items in a row. */
export type HtmlValue = string | number | Html | null | readonly HtmlValue[];

/**
 * A template for markup: ``html`<p title="${title}">${text}</p>` ``. Whatever a user wrote stays
 * text. In an attribute only strings and numbers can stand.
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const places = placesOf(parts);
  let text = parts[0] ?? '';
  for (let index = 0; index < values.length; index += 1) {
    text += write(values[index] ?? null, places[index] ?? 'text') + (parts[index + 1] ?? '');
  }
  return new Markup(text);
}

/** Takes a string as finished markup. Only the Markdown renderer, whose output is escaped, needs it. */
export function rawHtml(text: string): Html {
  return new Markup(text);
}

/** A template's places never change, so they are worked out at its first use alone. */
const knownPlaces = new WeakMap<TemplateStringsArray, readonly Place[]>();

function placesOf(parts: TemplateStringsArray): readonly Place[] {
  const known = knownPlaces.get(parts);
  if (known !== undefined) return known;
  const places = templatePlaces(parts);
  knownPlaces.set(parts, places);
  return places;
}

function write(value: HtmlValue, place: Place): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if (value === null) return '';
  if (place === 'attribute') throw new TypeError('An attribute takes a string or a number alone.');
  if (value instanceof Markup) return value.toString();
  return value.map((item) => write(item, place)).join('');
}
