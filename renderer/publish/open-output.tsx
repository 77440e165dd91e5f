import type { PublicationFormat } from '../../shared/domain/publication.ts';
import { useCall } from '../bridge/use-call.ts';
import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './open-output.module.css';

/** Which output of which publication. */
export type OpenOutputProps = {
  readonly publication: string;
  readonly format: PublicationFormat;
};

/** The two ways to what was published: itself, and the folder that it lies in. */
export function OpenOutput({ publication, format }: OpenOutputProps) {
  const { report } = useMessages().publish;
  const { run } = useCall((where: 'itself' | 'folder') =>
    window.bridge.publications.open({ publication, format, where }),
  );
  return (
    <div className={style.ways}>
      <Button onClick={() => run('itself')}>{report.open[format]}</Button>
      <Button look="quiet" onClick={() => run('folder')}>
        {report.openFolder[format]}
      </Button>
    </div>
  );
}
