import { describe, expect, test } from 'vitest';
import { joinedContent, joinedParts } from '../../../../shared/collect/cut/join-told.ts';
import { wholeOf } from '../../../../shared/collect/cut/message-parts.ts';
import { recut } from '../../../../shared/collect/cut/recut.ts';
import { retell } from '../../../../shared/collect/cut/retell.ts';
import { splitTold } from '../../../../shared/collect/cut/split-told.ts';
import type { Part } from '../../../../shared/collect/parts/part.ts';
import { consentNotNeeded } from '../../../../shared/domain/consent.ts';
import { emptyContent } from '../../../../shared/domain/story.ts';
import { fc } from '../../../support/properties.ts';

const message: readonly Part[] = [
  { kind: 'greeting', text: 'Kære alle' },
  { kind: 'lead-in', text: 'Her er min.' },
  { kind: 'story', text: 'Aksel kom aldrig om mandagen. Vi flyttede mødet til tirsdag.' },
  { kind: 'story', text: 'Nu kommer han hver gang. Sig til, hvis den er for lang.' },
  { kind: 'closing', text: 'Hilsen Rikke' },
];
const body = [
  '**Aksel** kom aldrig om *mandagen*. Vi flyttede mødet til tirsdag.',
  'Nu kommer han hver gang. Sig til, hvis den er for lang.',
].join('\n\n');
const story = { title: 'Tirsdag', body };

describe('the story beside the message', () => {
  test('loses what is cut off, and keeps how the rest is set', () => {
    const { parts } = recut(message, { act: 'move-border', at: 4, by: 'up' });
    expect(retell(story, message, parts).body).toBe(
      body.replace(' Sig til, hvis den er for lang.', ''),
    );
  });

  test('gets back what is put back, in its place', () => {
    const before = recut(message, { act: 'put-back', at: 1 }).parts;
    expect(retell(story, message, before).body).toBe(`Her er min.\n\n${body}`);
    const after = recut(message, { act: 'put-back', at: 4 }).parts;
    expect(retell(story, message, after).body).toBe(`${body}\n\nHilsen Rikke`);
  });

  test('gets a sentence back into its own paragraph', () => {
    const shorter = recut(message, { act: 'move-border', at: 4, by: 'up' });
    const cut = retell(story, message, shorter.parts);
    const back = recut(shorter.parts, { act: 'move-border', at: shorter.at, by: 'down' });
    expect(retell(cut, shorter.parts, back.parts)).toEqual(story);
  });

  test('keeps what somebody wrote in it', () => {
    const written = { title: 'Tirsdag', body: `${body}\n\nEn linje, som nogen skrev til.` };
    const { parts } = recut(message, { act: 'cut-away', at: 2 });
    expect(retell(written, message, parts).body).toBe(
      'Nu kommer han hver gang. Sig til, hvis den er for lang.\n\nEn linje, som nogen skrev til.',
    );
  });

  test('is not changed where the stretch was edited away', () => {
    const edited = { title: 'Tirsdag', body: 'Han kom aldrig. Nu kommer han.' };
    const { parts } = recut(message, { act: 'cut-away', at: 2 });
    expect(() => retell(edited, message, parts)).toThrow('edited');
  });

  test('leaves no mark of a line that ended there', () => {
    const lines = ['En bil holdt udenfor.', 'Ingen steg ud.', 'Så bankede vi på ruden.'];
    const parts = lines.map((text): Part => ({ kind: 'story', text }));
    const told = { title: 'Bilen', body: lines.join('\\\n') };
    const less = (at: number) => {
      const cut = recut(parts, { act: 'cut-away', at }).parts;
      const { body } = retell(told, parts, cut);
      const back = retell({ ...told, body }, cut, recut(cut, { act: 'put-back', at }).parts);
      return [body, back.body];
    };
    const [first, second, third] = lines;
    expect(less(0)).toEqual([`${second}\\\n${third}`, `${first}\n\n${second}\\\n${third}`]);
    expect(less(1)).toEqual([`${first}\\\n${third}`, lines.join('\n\n')]);
    expect(less(2)).toEqual([`${first}\\\n${second}`, `${first}\\\n${second}\n\n${third}`]);
  });

  test('takes out what stands by itself at the end of a line as well', () => {
    const parts: readonly Part[] = [
      { kind: 'story', text: 'Tak for sidst !' },
      { kind: 'story', text: 'Han kom på cykel :-)' },
    ];
    const told = { title: 'Cyklen', body: 'Tak for sidst !\n\nHan kom på cykel :-)' };
    const first = recut(parts, { act: 'cut-away', at: 0 }).parts;
    expect(retell(told, parts, first).body).toBe('Han kom på cykel :-)');
    const second = recut(parts, { act: 'cut-away', at: 1 }).parts;
    expect(retell(told, parts, second).body).toBe('Tak for sidst !');
  });

  test('takes in a sentence without the line that a mail program broke in it', () => {
    const parts: readonly Part[] = [
      { kind: 'story', text: 'Vi satte en bænk midt på legepladsen, og den blev brugt.\nNu er ' },
      { kind: 'afterword', text: 'der\nkø til den.' },
    ];
    const told = {
      title: 'Bænken',
      body: 'Vi satte en bænk midt på legepladsen, og den blev brugt.\nNu er',
    };
    const back = recut(parts, { act: 'put-back', at: 1 }).parts;
    expect(retell(told, parts, back).body).toMatch(/Nu er der kø til den\.$/);
  });

  test('takes in no rule that stood between what was written', () => {
    const ruled = message.with(4, { kind: 'signature', text: '-- ' });
    const { parts } = recut(ruled, { act: 'put-back', at: 4 });
    expect(retell(story, ruled, parts)).toEqual(story);
  });

  test('has its title made again where that was its beginning, and keeps any other', () => {
    const untitled = { title: 'Aksel kom aldrig om mandagen', body };
    const { parts } = recut(message, { act: 'move-border', at: 2, by: 'down' });
    expect(retell(untitled, message, parts).title).toBe('Vi flyttede mødet til tirsdag');
    expect(retell(story, message, parts).title).toBe('Tirsdag');
  });

  test('has no star left over where emphasis lost its other end', () => {
    const bold = {
      title: 'Tirsdag',
      body: body.replace(
        'Nu kommer han hver gang. Sig til',
        '**Nu kommer han hver gang. Sig** til',
      ),
    };
    const { parts } = recut(message, { act: 'move-border', at: 4, by: 'up' });
    expect(retell(bold, message, parts).body).not.toMatch(/\*\*Nu/);
  });
});

describe('splitting and joining', () => {
  test('makes two stories, of which the first keeps the message and the second its own beginning on', () => {
    const [first, second] = splitTold(story, message, 3);
    expect(wholeOf(first.parts)).toBe(wholeOf(message));
    expect(first.parts[3]?.kind).toBe('afterword');
    expect(first.story.body).toBe(body.split('\n\n')[0]);
    expect(second.parts).toEqual(message.slice(3));
    expect(second.story).toEqual({
      title: 'Nu kommer han hver gang',
      body: 'Nu kommer han hver gang. Sig til, hvis den er for lang.',
    });
  });

  test('makes a story of what was cut away', () => {
    const [first, second] = splitTold(story, message, 4);
    expect(first.story).toEqual(story);
    expect(second.story.body).toBe('Hilsen Rikke');
    expect(second.parts).toEqual([{ kind: 'story', text: 'Hilsen Rikke' }]);
  });

  test('is refused where the first would tell nothing', () => {
    expect(() => splitTold(story, message, 2)).toThrow('nothing-left');
    expect(() => splitTold(story, message, 5)).toThrow('not-there');
  });

  test('gives what was split back when it is joined', () => {
    const [first, second] = splitTold(story, message, 3);
    expect(joinedParts(first.parts, second.parts)).toEqual(message);
    const whole = joinedContent(
      { ...emptyContent, ...first.story },
      { ...emptyContent, ...second.story },
      second.parts,
    );
    expect(whole.body).toBe(body);
  });

  test('keeps everything of both stories, and takes no consent of one citizen for another’s', () => {
    const given = { ...consentNotNeeded, state: 'given' as const, scope: ['web' as const] };
    const one = { ...emptyContent, body: 'En.', lead: 'Først.', citizenConsent: given };
    const refused = { ...consentNotNeeded, state: 'refused' as const };
    const other = {
      ...emptyContent,
      title: 'To',
      body: 'To.',
      lead: 'Så.',
      citizenConsent: refused,
    };
    const parts: readonly Part[] = [
      { kind: 'title', text: 'Den anden' },
      { kind: 'story', text: 'To.' },
    ];
    const both = joinedContent(one, other, parts);
    expect(both).toMatchObject({ body: 'En.\n\nDen anden\n\nTo.', lead: 'Først.\n\nSå.' });
    expect(both.citizenConsent?.state).toBe('not-asked');
    expect(joinedContent(one, { ...other, citizenConsent: consentNotNeeded }, parts)).toMatchObject(
      {
        citizenConsent: given,
      },
    );
  });
});

const sentence = fc
  .array(fc.stringMatching(/^[a-zæøå]{2,8}$/), { minLength: 2, maxLength: 5 })
  .map((words) => `${words.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));

test('cutting a paragraph away and putting it back gives the same story', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(paragraph, { minLength: 2, maxLength: 5 }),
      fc.nat(4),
      (all, pick) => {
        const parts = all.map((text): Part => ({ kind: 'story', text }));
        const told = { title: 'Titel', body: all.join('\n\n') };
        const at = pick % all.length;
        const cut = recut(parts, { act: 'cut-away', at }).parts;
        const less = retell(told, parts, cut);
        expect(less.body).toBe(all.toSpliced(at, 1).join('\n\n'));
        const back = recut(cut, { act: 'put-back', at }).parts;
        expect(retell(less, cut, back)).toEqual(told);
      },
    ),
  );
});
