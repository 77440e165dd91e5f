import { useEffect } from 'react';
import { type SettingsPart, settingsHeading } from './settings-part.ts';

/** Goes to a part of the settings that somebody looked for, once. */
export function useShownPart(part: SettingsPart | null, onShown: () => void): void {
  useEffect(() => {
    if (part === null) return;
    const heading = document.getElementById(settingsHeading(part));
    heading?.focus();
    heading?.scrollIntoView();
    onShown();
  }, [part, onShown]);
}
