import { Tabs } from '@mantine/core';
import { useState } from 'react';
import type { PublicationSummary } from '../../shared/ipc/publication-calls.ts';
import type { PublicationChoice } from '../../shared/publication/publication-choice.ts';
import { EmptyList } from '../list/empty-list.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { EarlierPublications } from './earlier/earlier-publications.tsx';
import { BookletPreview } from './preview/booklet-preview.tsx';
import { SitePreview } from './preview/site-preview.tsx';
import style from './publish-panes.module.css';

/** What is chosen, whether no story can go out, and what was published before. */
export type PublishPanesProps = {
  readonly choice: PublicationChoice;
  readonly isEmpty: boolean;
  readonly earlier: readonly PublicationSummary[];
};

const panes = ['site', 'pdf', 'earlier'] as const;
type Pane = (typeof panes)[number];

/** What the publication will be, and what went out before, one at a time. */
export function PublishPanes({ choice, isEmpty, earlier }: PublishPanesProps) {
  const { publish } = useMessages();
  const [pane, setPane] = useState<Pane>('site');
  const names: Readonly<Record<Pane, string>> = {
    ...publish.formatNames,
    earlier: publish.earlier.title,
  };
  const { none, noneText } = publish.preview;
  return (
    <Tabs
      value={pane}
      keepMounted={false}
      onChange={(chosen) => setPane(panes.find((name) => name === chosen) ?? 'site')}
      classNames={{ root: style.panes, list: style.tabs, tab: style.tab, panel: style.panel }}
    >
      <Tabs.List aria-label={publish.panes}>
        {panes.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {names[name]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="site">
        {isEmpty ? <EmptyList title={none} text={noneText} /> : <SitePreview choice={choice} />}
      </Tabs.Panel>
      <Tabs.Panel value="pdf">
        {isEmpty ? <EmptyList title={none} text={noneText} /> : <BookletPreview choice={choice} />}
      </Tabs.Panel>
      <Tabs.Panel value="earlier">
        <EarlierPublications publications={earlier} />
      </Tabs.Panel>
    </Tabs>
  );
}
