import { languages } from '../../shared/messages/language.ts';
import { useSpeak } from '../app/use-speak.ts';
import { useLanguage, useMessages } from '../ui/messages-context.ts';
import style from './language-choice.module.css';

/** The language of the window, each named in itself. */
export function LanguageChoice() {
  const { language: texts } = useMessages().actions;
  const spoken = useLanguage();
  const speak = useSpeak();
  return (
    <fieldset className={style.languages}>
      <legend id="settings-language" tabIndex={-1}>
        {texts.title}
      </legend>
      <p>{texts.text}</p>
      {languages.map((language) => (
        <label key={language} lang={language}>
          <input
            type="radio"
            name="language"
            checked={language === spoken}
            onChange={() => speak(language)}
          />
          {texts.names[language]}
        </label>
      ))}
    </fieldset>
  );
}
