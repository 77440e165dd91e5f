import { z } from 'zod';
import { consentStates, scopes } from '../domain/consent.ts';
import { attributions, contributorParts } from '../domain/contributor.ts';
import { recognisableAnswers } from '../domain/media.ts';
import { formatDanishNumber } from '../domain/quantity.ts';
import { sourceKinds, storyKinds } from '../domain/story.ts';

/** A text; YAML reads bare numbers as numbers, which become what a Dane would have written. */
const text = z
  .union([z.string(), z.number(), z.boolean(), z.null()])
  .transform((value) =>
    value === null ? '' : typeof value === 'number' ? formatDanishNumber(value) : String(value),
  );
const optionalText = text.default('');

/** One text or a list of them. */
const texts = z
  .union([z.array(text), text.transform((value) => (value === '' ? [] : [value]))])
  .default([]);

const consent = z.object({
  state: z.enum(consentStates).default('not-asked'),
  scope: z
    .union([z.array(z.enum(scopes)), z.enum(scopes).transform((scope) => [scope])])
    .default([]),
  how: optionalText,
  when: optionalText,
});

const common = {
  label: optionalText,
  unit: optionalText,
  period: optionalText,
  source: optionalText,
};

const figure = z.union([
  z.strictObject({ ...common, value: text }),
  z.strictObject({ ...common, before: text, after: text }),
  z.strictObject({
    ...common,
    compare: z.array(z.strictObject({ label: optionalText, value: text })),
  }),
]);

/** The keys of the interchange format that a program reads; any other key is kept as it stands. */
export const frontMatterSchema = z.looseObject({
  title: text.optional(),
  lead: optionalText,
  kind: z.enum(storyKinds).default('good'),
  date: optionalText,
  method: texts,
  outcome: texts,
  area: texts,
  quote: optionalText,
  'own-words': optionalText,
  'target-group': optionalText,
  need: optionalText,
  work: optionalText,
  conditions: optionalText,
  result: optionalText,
  reflections: optionalText,
  figures: z.array(figure).default([]),
  costs: z
    .array(
      z.strictObject({
        label: optionalText,
        amount: text,
        unit: optionalText,
        source: optionalText,
      }),
    )
    .default([]),
  contributors: z
    .array(
      z.strictObject({
        name: optionalText,
        role: optionalText,
        part: z.enum(contributorParts).default('wrote'),
        attribution: z.enum(attributions).default('anonymous'),
        consent: consent.prefault({}),
      }),
    )
    .default([]),
  'citizen-consent': consent.prefault({ state: 'not-needed' }),
  media: z
    .array(
      z.strictObject({
        file: optionalText,
        url: optionalText,
        alt: optionalText,
        caption: optionalText,
        transcript: optionalText,
        recognisable: z.enum(recognisableAnswers).default('unanswered'),
      }),
    )
    .default([]),
  source: z.strictObject({ kind: z.enum(sourceKinds), name: optionalText }).optional(),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;
