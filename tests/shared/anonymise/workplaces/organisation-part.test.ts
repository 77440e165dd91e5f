import { expect, test } from 'vitest';
import {
  organisationPart,
  organisationPartOf,
} from '../../../../shared/anonymise/workplaces/organisation-part.ts';

const partsOf = (text: string) =>
  Object.entries(organisationPart).flatMap(([name, bit]) =>
    (organisationPartOf(text, 0) & bit) === 0 ? [] : [name],
  );

test.each([
  ['hjemmeplejen', 'care'],
  ['opsøgende', 'care'],
  ['fgu', 'letters'],
  ['FGU', 'desk'],
  ['netværket', 'phrase'],
  ['vold-huset', 'hyphened'],
  ['afsnit', 'ward'],
  ['snedkeren', 'trade'],
  ['Skt', 'saint'],
])(
  'the letters of “%s” alone say that it may be this in the name of an organisation: %s',
  (text, part) => {
    expect(partsOf(text)).toContain(part);
  },
);

test.each(['kaffe', 'sommer-huset', 'insta-gruppen'])(
  'what is plain, or of a service, ends no name: %s',
  (text) => {
    expect(partsOf(text)).not.toContain('hyphened');
  },
);
