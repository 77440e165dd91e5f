import { describe, expect, it } from 'vitest';
import { announcedCount } from '../../../../shared/collect/reading/announced-count.ts';

describe('a sentence counts stories', () => {
  it.each([
    ['Her er to fra min egen tid.', 2],
    ['Jeg lægger for med disse to.', 2],
    ['Herfra kommer tre små:', 3],
    ['Jeg sender lige 2 korte', 2],
    ['Jeg kunne ikke vælge, så her er alle fire!', 4],
    ['Der følger to historier fra køkkenet.', 2],
    ['Jeg kom i tanke om to episoder fra samme sommer.', 2],
    ['Two from the night shift:', 2],
  ])('%j', (sentence, count) => {
    expect(announcedCount(sentence)).toBe(count);
  });

  it.each([
    'Her er mine:',
    'I får et par stykker fra mig.',
    'Jeg har nogle gode, som I kan få.',
    'Here are some of mine.',
  ])('without saying how many: %j', (sentence) => {
    expect(announcedCount(sentence)).toBe('some');
  });

  it('is told at once in a line of 200,000 signs that counts people again and again', () => {
    const start = performance.now();
    expect(announcedCount('Vi er to om den '.repeat(12_500))).toBeNull();
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it.each([
    'Vi er to på vagt om natten.',
    'Hej alle tre.',
    'Jeg har to børn og en hund.',
    'Mødet er kl. 2.',
    'Den står på side to.',
    'En af de to spurgte.',
    'Mine børn er store nu.',
    'Nogle siger nej.',
    'Her er min:',
  ])('and not where people, times or other things are: %j', (sentence) => {
    expect(announcedCount(sentence)).toBeNull();
  });
});
