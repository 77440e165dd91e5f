import { useMessages } from '../../ui/messages-context.ts';
import type { SaveState } from './save-state.ts';
import style from './save-status.module.css';

/** Says how far the text has come on its way to the disk. */
export function SaveStatus({ state }: { readonly state: SaveState }) {
  const { editor } = useMessages();
  return (
    <p className={style.status} data-state={state.state} role="status">
      {sentence(state, editor.save)}
    </p>
  );
}

type SaveTexts = ReturnType<typeof useMessages>['editor']['save'];

function sentence(state: SaveState, texts: SaveTexts): string {
  switch (state.state) {
    case 'saved':
      return state.at ? texts.savedAt(state.at) : texts.savesByItself;
    case 'waiting':
    case 'saving':
      return texts.saving;
    case 'failed':
      return texts.failed;
  }
}
