import type { Taxonomy } from '../../shared/domain/taxonomy.ts';
import type { ListedVersion } from '../../shared/history/listed-version.ts';
import { useMessages } from '../ui/messages-context.ts';
import { VersionEntry } from './version-entry.tsx';
import style from './versions.module.css';

/** The versions of a story, the newest first, and what bringing one back means. */
export type VersionListProps = {
  readonly versions: readonly ListedVersion[];
  /** Whether the story is in the inbox now. */
  readonly isInInbox: boolean;
  readonly taxonomy: Taxonomy;
  readonly onRestore: (number: number, wasInInbox: boolean) => void;
};

/** A story as it is and as it was. */
export function VersionList({ versions, isInInbox, taxonomy, onRestore }: VersionListProps) {
  const texts = useMessages().history.versions;
  if (versions.length < 2) return <p>{texts.single}</p>;
  return (
    <ol className={style.versions}>
      {versions.map((version, index) => (
        <VersionEntry
          key={version.number ?? 'now'}
          version={version}
          isOldest={index === versions.length - 1}
          isBackToInbox={version.wasInInbox && !isInInbox}
          taxonomy={taxonomy}
          onRestore={(number) => onRestore(number, version.wasInInbox)}
        />
      ))}
    </ol>
  );
}
