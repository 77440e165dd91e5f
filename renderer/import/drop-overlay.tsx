import { useMessages } from '../ui/messages-context.ts';
import style from './drop-overlay.module.css';

/** Why nothing is taken; null where it is. */
export type DropOverlayProps = { readonly refusal: string | null };

/** Says, while files are held over the window, what letting go will do. */
export function DropOverlay({ refusal }: DropOverlayProps) {
  const { drop } = useMessages().importing;
  return (
    <div className={style.overlay}>
      <div className={style.frame}>
        <p className={style.title}>{refusal === null ? drop.title : drop.refused}</p>
        <p>{refusal ?? drop.text}</p>
      </div>
    </div>
  );
}
