import { publicationOf, samplePublication } from '../support/sample-publication.ts';
import { sampleStories } from '../support/sample-stories.ts';
import { describeSite } from './support/describe-site.ts';
import { publishSample } from './support/publish-sample.ts';

describeSite('the sample site', () => publishSample(samplePublication()));

describeSite('a site in English with an accent of its own', () =>
  publishSample(
    publicationOf(sampleStories, { language: 'en', accent: '#ffe000', scope: 'meeting' }),
  ),
);

describeSite('a site of one bare story', () =>
  publishSample(
    publicationOf([{ title: 'Alene' }], { introduction: '', audience: '', organisation: '' }),
  ),
);
