import { createContext, use } from 'react';
import { type Messages, messages } from '../../shared/messages/messages.ts';

/** The catalogue that the window speaks. */
export const MessagesContext = createContext<Messages>(messages('da'));

/** The texts of the language that the person reads. */
export function useMessages(): Messages {
  return use(MessagesContext);
}
