import { createContext } from 'react';
import type { CollectionContent } from '../../../shared/domain/collection.ts';
import type { StoryContent } from '../../../shared/domain/story.ts';
import { DocumentSaves } from './document-saves.ts';

/** The one place where what is written in the window is saved. */
export const WindowSavesContext = createContext({
  stories: new DocumentSaves<Partial<StoryContent>>(),
  collections: new DocumentSaves<Partial<CollectionContent>>(),
});
