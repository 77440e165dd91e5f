import { useMessages } from '../ui/messages-context.ts';
import style from './drop-overlay.module.css';

/** Says, while files are held over the window, what letting go will do. */
export function DropOverlay() {
  const { drop } = useMessages().importing;
  return (
    <div className={style.overlay}>
      <div className={style.frame}>
        <p className={style.title}>{drop.title}</p>
        <p>{drop.text}</p>
      </div>
    </div>
  );
}
