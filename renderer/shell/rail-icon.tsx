import style from './rail.module.css';
import type { ViewName } from './view-name.ts';

/** Strokes on a field of 20 by 20: pages, a tray, a stack, a sheet on its way, sliders, a bin. */
const strokes: Readonly<Record<ViewName, string>> = {
  stories: 'M4 3h9l3 3v11H4zM7 8h6M7 11h6M7 14h4',
  inbox: 'M3 11 5.5 4h9L17 11v5H3zM3 11h4l1.2 2.2h3.6L13 11h4',
  collections: 'M3 7 10 3.5 17 7l-7 3.5zM3 10.5 10 14l7-3.5M3 14l7 3.5 7-3.5',
  publish: 'M17 3 3 8.5l5.5 2.2L11 17zM17 3 8.5 10.7',
  settings: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 4v4M8 12v4',
  bin: 'M3.5 5.5h13M8 5.5V3h4v2.5M5 5.5 6 17h8l1-11.5M8.4 8.5v5.5M11.6 8.5v5.5',
};

/** Which view it stands for. */
export type RailIconProps = { readonly view: ViewName };

/** A small drawing beside a word that says the same. */
export function RailIcon({ view }: RailIconProps) {
  return (
    <svg className={style.icon} viewBox="0 0 20 20" aria-hidden="true">
      <path d={strokes[view]} />
    </svg>
  );
}
