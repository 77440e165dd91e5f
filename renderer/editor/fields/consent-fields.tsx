import { type Consent, consentStates, type Scope, scopes } from '../../../shared/domain/consent.ts';
import type { Signer } from '../../../shared/print/consent/consent-form-source.ts';
import { Button } from '../../ui/button.tsx';
import { useMessages } from '../../ui/messages-context.ts';
import { ChoiceField } from './choice-field.tsx';
import style from './consent-fields.module.css';
import { usePrintConsentForm } from './consent-form-context.ts';
import { DateField } from './date-field.tsx';
import group from './field-group.module.css';
import { TextField } from './text-field.tsx';

/** A consent, and what to do when it changes. */
export type ConsentFieldsProps = {
  readonly consent: Consent;
  /** Who says yes or no. */
  readonly signer: Signer;
  readonly onChange: (consent: Consent) => void;
};

/** Whether somebody said yes; to what, how and when is only asked where there is something to say. */
export function ConsentFields({ consent, signer, onChange }: ConsentFieldsProps) {
  const { domain, fields } = useMessages();
  const texts = fields.people;
  const print = usePrintConsentForm();
  const isRefused = consent.state === 'refused' || consent.state === 'withdrawn';
  const wasAsked = consent.state !== 'not-needed' && consent.state !== 'not-asked';
  const choose = (scope: Scope, isChosen: boolean) =>
    onChange({
      ...consent,
      // In the order of the list, whatever the order in which they were ticked.
      scope: scopes.filter((each) => (each === scope ? isChosen : consent.scope.includes(each))),
    });
  return (
    <>
      <ChoiceField
        part="consent"
        label={texts.consent}
        value={consent.state}
        choices={consentStates}
        words={domain.consentStates}
        hint={texts.consentHints[consent.state]}
        onChange={(state) => onChange({ ...consent, state })}
      />
      {consent.state === 'given' && (
        <fieldset className={style.scopes}>
          <legend>{texts.scope}</legend>
          {scopes.map((scope) => (
            <label key={scope}>
              <input
                type="checkbox"
                checked={consent.scope.includes(scope)}
                onChange={(event) => choose(scope, event.target.checked)}
              />
              {domain.scopes[scope]}
            </label>
          ))}
        </fieldset>
      )}
      {print !== null && !isRefused && (
        <Button className={style.print} onClick={() => print(signer)}>
          {texts.printForm}
        </Button>
      )}
      {wasAsked && (
        <div className={group.group}>
          <TextField
            label={texts.how}
            hint={texts.howHint}
            value={consent.how}
            onChange={(how) => onChange({ ...consent, how })}
          />
          <DateField
            label={texts.when}
            value={consent.when}
            onChange={(when) => onChange({ ...consent, when })}
          />
        </div>
      )}
    </>
  );
}
