import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Media } from '../../../shared/domain/media.ts';
import { mediaAddress } from '../../../shared/library/media-address.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { useMessages } from '../../ui/messages-context.ts';
import { insertPicture } from './insert-picture.ts';
import style from './picture-tool.module.css';

/** The story's pictures, and what the toolbar tells the button of its place in it. */
export type PictureToolProps = {
  readonly editor: Editor;
  readonly pictures: readonly Media[];
  readonly isStop: boolean;
  readonly onFocus: () => void;
};

/** The button that puts one of the story's pictures into the text, chosen by sight. */
export function PictureTool({ editor, pictures, isStop, onFocus }: PictureToolProps) {
  const { pictureTool: texts } = useMessages().fields;
  const [isOpen, setIsOpen] = useState(false);
  const close = () => {
    // A dialog that closes later would take the focus back from the text.
    flushSync(() => setIsOpen(false));
    editor.view.focus();
  };
  return (
    <>
      <button
        type="button"
        tabIndex={isStop ? 0 : -1}
        aria-haspopup="dialog"
        title={texts.title}
        onClick={() => setIsOpen(true)}
        onFocus={onFocus}
      >
        {texts.name}
      </button>
      {isOpen && (
        <Dialog title={texts.title} onClose={close}>
          <p>{pictures.length === 0 ? texts.none : texts.hint}</p>
          <ul className={style.pictures}>
            {pictures.map(({ file, alt, caption }, index) => (
              <li key={file}>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    insertPicture(editor, { file, alt });
                  }}
                >
                  <img src={mediaAddress(file)} alt={alt || caption || texts.number(index + 1)} />
                </button>
              </li>
            ))}
          </ul>
          <DialogActions>
            <Button onClick={close}>{texts.cancel}</Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
