import { HeadlessMantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { messages } from '../../shared/messages/messages.ts';
import { createQueryClient } from '../bridge/query-client.ts';
import { MessagesContext } from '../ui/messages-context.ts';
import { Window } from './window.tsx';

/**
 * The whole window; Danish until people can choose. Mantine brings behaviour alone: its own styles
 * would be injected, which the content security policy forbids, and the look is ours.
 */
export function App() {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <HeadlessMantineProvider>
        <MessagesContext value={messages('da')}>
          <Window />
        </MessagesContext>
      </HeadlessMantineProvider>
    </QueryClientProvider>
  );
}
