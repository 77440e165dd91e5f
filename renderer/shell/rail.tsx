import type { ReactNode } from 'react';
import { useMessages } from '../ui/messages-context.ts';
import style from './rail.module.css';
import { RailIcon } from './rail-icon.tsx';
import { type ViewName, viewNames } from './view-name.ts';

/** Where one is, what waits in the inbox, the library's menu, and what choosing a view means. */
export type RailProps = {
  readonly view: ViewName;
  readonly waiting: number;
  readonly onView: (view: ViewName) => void;
  readonly children: ReactNode;
};

/** The way around an open library. */
export function Rail({ view, waiting, onView, children }: RailProps) {
  const { shell } = useMessages();
  return (
    <nav className={style.rail} aria-label={shell.rail}>
      {children}
      <ul className={style.views}>
        {viewNames.map((name) => (
          <li key={name}>
            <button
              type="button"
              aria-current={name === view ? 'page' : undefined}
              onClick={() => onView(name)}
            >
              <RailIcon view={name} />
              {shell.views[name]}
              {name === 'inbox' && waiting > 0 && (
                <>
                  <span className={style.waiting} aria-hidden="true">
                    {waiting}
                  </span>
                  <span className="visually-hidden">{shell.waiting(waiting)}</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
