import type { Collection } from '../../../shared/domain/collection.ts';
import { currentFormat } from '../../../shared/domain/format.ts';
import { demoStories } from './demo-stories.ts';

/** Three collections of the demo's stories: one of approved ones, one with stories held back, one empty. */
export function demoCollections(): readonly Collection[] {
  const ids = demoStories().map(({ id }) => id);
  const waiting = demoStories().find(({ status }) => status === 'inbox')?.id ?? '';
  return [
    {
      ...common,
      id: '01C00000000000000000000000',
      title: 'Til socialudvalget',
      audience: 'Socialudvalgets medlemmer',
      introduction: 'Her er **tre historier** fra hverdagen i Familie og Job.',
      scope: ['meeting', 'print'],
      stories: ids.slice(0, 4),
      changedAt: '2026-11-20T09:00:00.000Z',
    },
    {
      ...common,
      id: '01C00000000000000000000001',
      title:
        'Historier om sammenhængende indsatser og medarbejderinddragelse i børne-, unge- og beskæftigelsesforvaltningen',
      audience: 'Kommunalbestyrelsen og dens underudvalg for forebyggelse',
      scope: ['web', 'press'],
      stories: [ids[3] ?? '', waiting, '01C0000000000000000000G0NE', ids[1] ?? ''],
      changedAt: '2026-11-19T09:00:00.000Z',
    },
    {
      ...common,
      id: '01C00000000000000000000002',
      title: 'Nye kolleger',
      changedAt: '2026-11-18T09:00:00.000Z',
    },
  ];
}

const common = {
  format: currentFormat,
  audience: '',
  introduction: '',
  scope: [],
  stories: [],
  createdAt: '2026-11-01T09:00:00.000Z',
} as const;
