import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { landing, type Side } from './moved.ts';

/** How a row stands in a dragging: lifted, or with the lifted one over a side of it. */
export interface SortableRow {
  readonly isLifted: boolean;
  readonly over: Side | null;
}

/** Marks what is dragged as ours: a file or a row of another list is not. */
const kind = 'chosenStory';

/** Lets a row be dragged to another's place. `onMove` is told where the row that was dropped lands. */
export function useSortableRow(
  row: RefObject<HTMLElement | null>,
  index: number,
  onMove: (from: number, to: number) => void,
): SortableRow {
  const [isLifted, setIsLifted] = useState(false);
  const [over, setOver] = useState<Side | null>(null);
  const latest = useRef(onMove);
  latest.current = onMove;
  useEffect(() => {
    const element = row.current;
    if (element === null) return;
    const sideAt = (clientY: number): Side => {
      const { top, height } = element.getBoundingClientRect();
      return clientY < top + height / 2 ? 'before' : 'after';
    };
    return combine(
      draggable({
        element,
        getInitialData: () => ({ [kind]: index }),
        onDragStart: () => setIsLifted(true),
        onDrop: () => setIsLifted(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => kind in source.data && source.element !== element,
        onDrag: ({ location }) => setOver(sideAt(location.current.input.clientY)),
        onDragLeave: () => setOver(null),
        onDrop: ({ source, location }) => {
          setOver(null);
          const from = source.data[kind];
          if (typeof from !== 'number') return;
          const to = landing(from, index, sideAt(location.current.input.clientY));
          if (to !== from) latest.current(from, to);
        },
      }),
    );
  }, [row, index]);
  return { isLifted, over };
}
