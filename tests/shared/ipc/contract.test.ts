import { expect, it } from 'vitest';
import { channelOf, channels } from '../../../shared/ipc/channels.ts';
import { contract } from '../../../shared/ipc/contract.ts';

it('has schemas for exactly the calls that are named', () => {
  const named = Object.entries(channels).map(([feature, calls]) => [feature, [...calls].sort()]);
  const specified = Object.entries(contract).map(([feature, calls]) => [
    feature,
    Object.keys(calls).sort(),
  ]);
  expect(named).toEqual(specified);
});

it('names a channel by feature and call', () => {
  expect(channelOf('app', 'about')).toBe('app/about');
});

it('takes no argument where none is meant', () => {
  expect(contract.app.about.argument.safeParse(undefined).success).toBe(true);
  expect(contract.app.about.argument.safeParse({ path: '/' }).success).toBe(false);
});
