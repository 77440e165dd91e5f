import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { AboutProgram } from '../about/about-program.tsx';
import { useAbout } from '../about/use-about.ts';
import { queries } from '../bridge/queries.ts';
import { useBridgeEvents } from '../bridge/use-bridge-events.ts';
import { useUnloadGuard } from '../editor/autosave/use-unload-guard.ts';
import { Shell } from '../shell/shell.tsx';
import { StartView } from '../start/start-view.tsx';
import { AnnounceContext, type Announcement } from '../status/announcements.ts';
import { Failure } from '../ui/failure.tsx';
import { ProgramDialogs } from './program-dialogs.tsx';

/** An open library, or the ways to one. */
export function Window() {
  useBridgeEvents();
  useUnloadGuard();
  const [announcement, announce] = useState<Announcement | null>(null);
  const { data: library, error, refetch } = useQuery(queries.library());
  const about = useAbout();
  const id = library?.id;
  // What was said in one library is nothing to another.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that matters.
  useEffect(() => announce(null), [id]);
  if (error !== null) return <Failure failure={error} onRetry={() => void refetch()} />;
  if (library === undefined) return null;
  return (
    <AnnounceContext value={announce}>
      {library === null ? (
        <>
          <StartView announcement={announcement} />
          <AboutProgram state={about} />
        </>
      ) : (
        <Shell key={library.id} library={library} announcement={announcement} />
      )}
      <ProgramDialogs />
    </AnnounceContext>
  );
}
