import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { StoryPage } from '../../../renderer/story/story-page.tsx';
import type { Story } from '../../../shared/domain/story.ts';
import { makeStory } from '../../support/make-story.ts';

const drawn = (fields: Partial<Story>) =>
  renderToStaticMarkup(<StoryPage story={makeStory(fields)} tags={null} language="da" />);

const consent = { state: 'given', scope: ['meeting', 'print', 'web'], how: '', when: '' } as const;

describe('StoryPage', () => {
  it('names who told, how they will be named, and how far their consent reaches', () => {
    const html = drawn({
      contributors: [
        { name: 'Marie', role: 'kontaktperson', part: 'told', attribution: 'named', consent },
      ],
    });
    expect(html).toContain('Fortalt af Marie, kontaktperson');
    expect(html).toContain('med navn, samtykke til møder, tryk og nettet');
  });

  it('says that a citizen has not been asked, and nothing where there is no need', () => {
    const notAsked = { state: 'not-asked', scope: [], how: '', when: '' } as const;
    expect(drawn({ citizenConsent: notAsked })).toContain('ikke spurgt om samtykke endnu');
    expect(drawn({})).not.toContain('Borgeren');
  });

  it('tells figures in words, in all their forms', () => {
    const common = { unit: '%', period: '', source: 'Skolen' };
    const html = drawn({
      figures: [
        { form: 'value', label: 'I job', value: '40', ...common },
        { form: 'change', label: 'Fravær', before: '20', after: '0', ...common },
        { form: 'comparison', label: 'Sager', ...common, compare: [{ label: 'Os', value: '12' }] },
      ],
    });
    expect(html).toContain('40\u00a0%');
    expect(html).toContain('fra 20\u00a0% til 0\u00a0%');
    expect(html).toContain('Os <strong>12\u00a0%</strong>');
    expect(html).toContain('Kilde: Skolen');
  });

  it('shows pictures, plays sounds and films, and tells the address of a link', () => {
    const texts = { url: '', alt: '', caption: '', transcript: '', recognisable: 'no' } as const;
    const html = drawn({
      media: [
        { kind: 'image', file: 'a.png', ...texts, alt: 'En cykel' },
        { kind: 'audio', file: 'b.mp3', ...texts, transcript: 'Han sagde ja.' },
        { kind: 'video', file: 'c.mp4', ...texts, caption: 'Rundvisningen' },
        { kind: 'link', file: '', ...texts, url: 'https://example.dk/film' },
      ],
    });
    expect(html).toContain('alt="En cykel" src="/library-media/a.png"');
    expect(html).toMatch(/<audio [^>]*src="\/library-media\/b.mp3"/);
    expect(html).toContain('Han sagde ja.');
    expect(html).toMatch(/<video [^>]*aria-label="Rundvisningen"/);
    expect(html).toContain('https://example.dk/film');
    expect(html).not.toContain('<a ');
  });

  it('leaves out what nobody wrote', () => {
    const html = drawn({});
    for (const heading of ['Kort fortalt', 'Tallene i historien', 'Med egne ord', 'Mærker']) {
      expect(html).not.toContain(heading);
    }
  });

  it('calls a story without a title what it is', () => {
    expect(drawn({ title: '' })).toContain('Uden titel');
  });
});
