import type { Messages } from '../../shared/messages/messages.ts';

/** The parts of the settings in their order. */
export const settingsParts = [
  'library',
  'rules',
  'published',
  'tags',
  'backups',
  'check',
  'language',
] as const;
export type SettingsPart = (typeof settingsParts)[number];

/** The id of a part's heading, by which it is gone to. */
export function settingsHeading(part: SettingsPart): string {
  return `settings-${part}`;
}

/** What a part's heading says. */
export function settingsTitle(part: SettingsPart, texts: Messages): string {
  const titles: Readonly<Record<SettingsPart, string>> = {
    library: texts.places.settings.library,
    rules: texts.houseRules.title,
    published: texts.places.settings.published,
    tags: texts.domain.fields.tags,
    backups: texts.safety.place.title,
    check: texts.safety.check.title,
    language: texts.actions.language.title,
  };
  return titles[part];
}
