import { expect, test } from 'vitest';
import { proposeReplacement } from '../../../shared/anonymise/replace/propose-replacement.ts';
import type { WrittenThing } from '../../../shared/anonymise/replace/replacement.ts';
import { type HouseRules, newLibraryRules } from '../../../shared/domain/house-rules.ts';
import { languages } from '../../../shared/messages/language.ts';
import { messages } from '../../../shared/messages/messages.ts';

/** What the program proposes for a word of a story about a girl, by some rules. */
function proposed(type: WrittenThing['type'], name: string, rules: Partial<HouseRules>) {
  const texts = ['Sofie er 14 år og en glad pige. Hun kom 12. marts 2024.'];
  const context = { seed: 's', texts, avoided: [], pseudonyms: [] };
  const thing = { type, name, forms: [name] };
  return proposeReplacement(thing, { ...context, rules: { ...newLibraryRules, ...rules } })?.text;
}

test.each(languages)('the examples of the rules are what the program proposes, in %s', (spoken) => {
  const { names, ages, dates } = messages(spoken).houseRules;
  const { descriptions, pseudonyms } = names.choices;
  expect(proposed('PERSON', descriptions.from, { names: 'descriptions' })).toBe(descriptions.to);
  const name = proposed('PERSON', pseudonyms.from, { names: 'pseudonyms' });
  expect(name).toMatch(/^\p{Lu}\p{Ll}+$/u);
  expect(name).not.toBe(pseudonyms.from);
  const { bands, exact } = ages.choices;
  expect(proposed('AGE', bands.from, { ages: 'bands' })).toBe(bands.to);
  expect(proposed('AGE', exact.from, { ages: 'exact' })).toBeUndefined();
  expect(exact.to).toBe(exact.from);
  const { season, offset } = dates.choices;
  expect(proposed('DATE', season.from, { dates: 'season' })).toBe(season.to);
  expect(proposed('DATE', offset.from, { dates: 'offset' })).toBe(offset.to);
});
