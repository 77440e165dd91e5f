import { flawSentence } from '../../shared/library/flaw-sentence.ts';
import style from '../settings/settings-view.module.css';
import { Button } from '../ui/button.tsx';
import { ChangingButton } from '../ui/changing-button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { useCheck } from './use-check.ts';

/** Looking the library through, what was found in plain words, and mending what is certain. */
export function CheckSettings() {
  const texts = useMessages();
  const { checking, safety } = texts;
  const { check } = safety;
  const { report, mended, isBusy, run, mend } = useCheck();
  const found = report?.flaws.map((flaw) => flawSentence(flaw, texts)) ?? [];
  const told = mended?.map(({ flaw, repair }) => {
    const sentence = flawSentence(flaw, texts);
    if (repair === 'left') return sentence;
    return repair === 'mended' ? checking.mended(sentence) : checking.setAside(sentence);
  });
  const mendedCount = mended?.filter(({ repair }) => repair !== 'left').length ?? 0;
  return (
    <section className={style.part} aria-labelledby="settings-check">
      <h2 id="settings-check" tabIndex={-1}>
        {check.title}
      </h2>
      <p>{check.text}</p>
      <div role="status">
        {isBusy && <p>{check.busy}</p>}
        {!isBusy && report !== null && (
          <>
            <p>
              {mended !== null && check.mended(mendedCount)}
              {mended === null && found.length === 0 && checking.whole(report.stories)}
              {mended === null && found.length > 0 && checking.found(found.length)}
            </p>
            {found.length > 0 && (
              <ul className={style.flaws}>
                {(told ?? found).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
            {report.withoutOriginal > 0 && (
              <p className={style.hint}>{checking.withoutOriginal(report.withoutOriginal)}</p>
            )}
          </>
        )}
      </div>
      <div className={style.ways}>
        <Button disabled={isBusy} onClick={run}>
          {check.run}
        </Button>
        {found.length > 0 && mended === null && (
          <ChangingButton disabled={isBusy} onClick={mend} aria-describedby="mend-hint">
            {check.mend}
          </ChangingButton>
        )}
      </div>
      {found.length > 0 && mended === null && (
        <p id="mend-hint" className={style.hint}>
          {check.mendHint}
        </p>
      )}
    </section>
  );
}
