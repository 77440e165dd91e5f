import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Language } from '../../shared/messages/language.ts';
import { AboutDialog } from '../about/about-dialog.tsx';
import { useAction } from '../actions/actions-context.ts';
import { useActionKeys } from '../actions/use-action-keys.ts';
import { queries } from '../bridge/queries.ts';
import { KeysDialog } from '../keys/keys-dialog.tsx';
import { useLanguage } from '../ui/messages-context.ts';
import { useSpeak } from './use-speak.ts';

/** What can be asked of the program wherever a person is: its keys, what it is, and another language. */
export function ProgramDialogs() {
  const [open, setOpen] = useState<'keys' | 'about' | null>(null);
  const { data: about } = useQuery(queries.about());
  const language = useLanguage();
  const speak = useSpeak();
  const speakUnless = (other: Language) => (language === other ? null : () => speak(other));
  useActionKeys();
  useAction('keys', () => setOpen('keys'));
  useAction('about', () => setOpen('about'));
  useAction('danish', speakUnless('da'));
  useAction('english', speakUnless('en'));
  const close = () => setOpen(null);
  if (open === 'keys') return <KeysDialog onClose={close} />;
  if (open === 'about') return <AboutDialog about={about ?? null} onClose={close} />;
  return null;
}
