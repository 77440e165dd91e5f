import { textFields } from '../../../shared/domain/story.ts';
import type { Moment } from '../../../shared/history/moment.ts';
import type { Command } from './command.ts';

/** Who carries out a command, and when, where the command itself does not say. */
export function momentOf(command: Command, user: string, now: string): Moment {
  return {
    at: 'at' in command ? command.at : now,
    by: 'by' in command ? command.by : user,
    action: command.type,
  };
}

/** The one field of text that a command types in; empty where it does anything else. */
export function typingOf(command: Command): string {
  if (command.type !== 'edit-story') return '';
  const [field = '', ...others] = Object.keys(command.content);
  const isText = textFields.some((name) => name === field);
  return isText && others.length === 0 ? `${command.id} ${field}` : '';
}
