import { HeadlessMantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createQueryClient } from '../bridge/query-client.ts';
import { SpokenLanguage } from './spoken-language.tsx';
import { Window } from './window.tsx';

/**
 * The whole window. Mantine brings behaviour alone: its own styles
 * would be injected, which the content security policy forbids, and the look is ours.
 */
export function App() {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <HeadlessMantineProvider>
        <SpokenLanguage>
          <Window />
        </SpokenLanguage>
      </HeadlessMantineProvider>
    </QueryClientProvider>
  );
}
