import { type PublicationFormat, publicationFormats } from '../../../shared/domain/publication.ts';
import { useMessages } from '../../ui/messages-context.ts';
import style from './choices.module.css';

/** Which formats are wanted, and what ticking one means. */
export type FormatChoiceProps = {
  readonly chosen: readonly PublicationFormat[];
  readonly onToggle: (format: PublicationFormat, isWanted: boolean) => void;
};

/** What the stories are to become: one format, or several at once. */
export function FormatChoice({ chosen, onToggle }: FormatChoiceProps) {
  const { publish } = useMessages();
  return (
    <fieldset>
      <legend>{publish.formats}</legend>
      <div className={style.column}>
        {publicationFormats.map((format) => (
          <label key={format} className={style.choice}>
            <input
              type="checkbox"
              checked={chosen.includes(format)}
              onChange={({ target }) => onToggle(format, target.checked)}
            />
            <span>
              {publish.formatNames[format]}
              <small>{publish.formatHints[format]}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
