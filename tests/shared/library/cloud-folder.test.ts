import { expect, test } from 'vitest';
import { cloudOf } from '../../../shared/library/cloud-folder.ts';

test.each([
  ['C:\\Users\\anna\\OneDrive - Havnehuset Kommune\\Historier', 'OneDrive'],
  ['/Users/anna/Library/CloudStorage/OneDrive-Havnehuset/Historier', 'OneDrive'],
  ['/home/anna/Dropbox (Havnehuset)/Historier', 'Dropbox'],
  ['/home/anna/Nextcloud/Gode historier æøå', 'Nextcloud'],
  ['G:\\My Drive\\Historier', 'Google Drive'],
  ['/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/Historier', 'iCloud'],
])('%s is synchronised by %s', (folder, cloud) => {
  expect(cloudOf(folder)).toBe(cloud);
});

test.each(['/home/anna/Historier', 'C:\\Onedrivers\\x', '/srv/nextcloudy/x', ''])(
  '%s is not known to be synchronised',
  (folder) => {
    expect(cloudOf(folder)).toBe('');
  },
);
